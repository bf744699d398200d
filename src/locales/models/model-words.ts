/** What the openness elements say to a reader. One function per sentence: languages order words differently. */
import type {ComponentId, ComponentKind, State} from '../../domain/openness/components.js';
import type {Tally} from '../../domain/openness/parts.js';
import type {Topic} from '../../domain/openness/topics.js';
import type {Framework} from '../../domain/openness/verdicts.js';
import type {MofVerdict} from '../../domain/records/rating.js';

/** Topics of the summary sentence by the state they share. */
export type Lead = Readonly<Record<State, readonly Topic[]>>;

/** What a source says the licence is, and when it said so; the source is whatever the reader can follow. */
export interface Claim<T> {
  readonly license: string;
  readonly source: T;
  readonly date: string;
}

export interface ModelWords {
  readonly components: Readonly<Record<ComponentId, string>>;
  readonly kinds: Readonly<Record<ComponentKind, string>>;
  /** The states by themselves, as a legend has them. */
  readonly states: Readonly<Record<State, string>>;
  /** A component’s state beside its name, with which some languages make it agree. */
  stateOf(component: ComponentId, state: State): string;
  /** What follows the number of parts in a state: `7` and then `open`. */
  counted(state: State, count: number): string;
  /** Full and short name of each framework. */
  readonly frameworks: Readonly<Record<Framework, readonly [string, string]>>;
  readonly headings: {readonly parts: string; readonly verdicts: string; readonly sources: string};
  /** What goes in or comes out, by the word of the records; another stands as it is. */
  modality(kind: string): string;
  readonly access: Readonly<Record<'download' | 'gated download' | 'API only', string>>;
  readonly links: {readonly huggingface: string; readonly paper: string; readonly homepage: string};

  /** `Final weights: `, with the space that the language writes, if any. */
  label(text: string): string;
  glyph(name: string, tally: Tally): string;
  /** What a badge is to those who do not see it: what its glyph says, and its words. */
  badge(glyph: string, weights: string): string;
  /** `2 of 6 open` */
  openOf(open: number, total: number): string;
  /** `of 17 parts` */
  ofParts(total: number): string;
  /** `671B (37B active)` → `671B parameters, 37B active`; several sizes in a row. */
  parameters(sizes: readonly string[]): string;
  /** `open, MIT` */
  stateWithLicense(state: string, license: string): string;
  /** Released without a licence. */
  readonly noLicense: string;
  /** What can be had, in one or two sentences; empty when nothing is known. */
  lead(topics: Lead, gated: boolean): string;
  /** `Withheld: ` and what follows it, or the sentence for a model of which nothing is said to be withheld. */
  withheld(topics: readonly Topic[]): {readonly label?: string; readonly text: string};
  /** Said in the place of the lead on a day before the release. */
  notYetReleased(date: string): string;
  /** `weights open` for a list of models in a line each. */
  weights(state: State): string;

  mofClass(value: 0 | 1 | 2 | 3): string;
  mofWhy(verdict: MofVerdict): string;
  /** `1.0, record of 30 May 2025`; the rated name only when it is another. */
  rated(version: string, date: string, rated?: string): string;
  edition(version: string, date: string): string;
  /** `2025 edition, Dec 2025` */
  yearEdition(version: string, date: string): string;
  score(points: string, of: number): string;
  withBase(base: string): string;
  sameFamily(rated: string): string;
  readonly ratesCompany: string;
  /** ` (DeepSeek)` after a result: whom the framework rated. */
  ofCompany(name: string): string;
  readonly notRated: string;
  readonly notReviewed: string;
  readonly notReviewedWhy: string;
  reviewedBy(name: string): string;
  readonly osaid: Readonly<Record<'meets' | 'does not meet' | 'unclear', string>>;

  /** `Facts from … to …; each state links to its source.` */
  facts(first: string, last: string): string;
  /** `OSAI and Transparency Index data CC BY 4.0.` */
  credit(frameworks: readonly string[]): string;
  /** Sources name different licences for a component: the label, the rest of its sentence, and who says what. */
  readonly disagree: {
    readonly label: string;
    about(component: string): string;
    claims<T>(claims: readonly Claim<T>[]): readonly (string | T)[];
  };

  missingModel(name: string, nearest?: string): string;
  unreachable(name: string): string;
  readonly noModelGiven: string;
}
