/** What a chart says to a reader. */
import type {Freedom} from '../../domain/licenses/freedom.js';
import type {Measure} from '../../domain/chart/measure.js';

export interface ChartWords {
  readonly titles: Readonly<Record<Measure, string>>;
  /** Beside the axis: `parts open, of 17`. */
  readonly axes: Readonly<Record<Measure, string>>;
  readonly freedoms: Readonly<Record<Freedom, string>>;
  readonly table: string;
  readonly model: string;
  readonly released: string;
  readonly value: string;
  /** What the dotted line above a point says. */
  readonly whisker: string;
  readonly notes: Readonly<Record<Measure, string>>;
  notPlaced(names: string): string;
  /** `7 of 17` */
  of(value: string, of: number): string;
  /** `7 to 14 of 17`, the unknown counted as open at most. */
  range(open: number, most: number, of: number): string;
  /** A point for those who do not see it: `OLMo 2, 26 Nov 2024: 16 of 17`. */
  point(name: string, date: string, value: string): string;
  /** What the plot shows, for those who do not see it. */
  plot(count: number): string;
  missingOrganization(name: string, nearest?: string): string;
  unknownMeasure(name: string, nearest?: string): string;
  readonly none: string;
}
