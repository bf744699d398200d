/** What a site that formats references by an engine of its own gives to `<citation-list>`. */
import type {ReferenceRecord} from '../records/reference.js';
import type {ReferenceStyle} from './format.js';
import type {Run} from './run.js';

export interface FormatterRequest {
  /** The list’s `format`. */
  readonly style: ReferenceStyle;
  /** BCP 47 tag of the place where the list stands. */
  readonly language: string;
}

/**
 * Writes the entries of a list, in the order of the items; the list numbers and sorts them itself.
 *
 * Text, never markup. An entry that is missing, and a formatter that fails, leave the list’s own writing.
 */
export type ReferenceFormatter = (
  items: readonly ReferenceRecord[],
  request: FormatterRequest,
) => readonly Entry[] | Promise<readonly Entry[]>;

type Entry = readonly Run[] | undefined;
