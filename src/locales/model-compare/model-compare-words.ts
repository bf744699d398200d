/** What a comparison of models says beyond the words of a card. */
import type {State} from '../../domain/openness/components.js';

export interface ModelCompareWords {
  /** `Four models, part by part` */
  title(count: number): string;
  readonly showAll: string;
  readonly showDifferences: string;
  /** `The same in all: `, before `sameParts`. */
  readonly same: string;
  /** `training metadata (unknown) and sample outputs (unknown).` */
  sameParts(parts: readonly {readonly component: string; readonly state: string}[]): string;
  readonly noDifference: string;
  sortBy(name: string): string;
  /** What each state means, for the legend. */
  readonly meanings: Readonly<Record<State, string>>;
}
