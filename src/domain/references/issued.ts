/** The year of a work. */
import type {ReferenceRecord} from '../records/reference.js';

export interface Issued {
  /** Negative before the common era; absent when the date is words, or there is none. */
  readonly year?: number;
  /** Last year of a range. */
  readonly until?: number;
  readonly circa?: boolean;
  /** A date in words: `in press`. */
  readonly literal?: string;
}

/** When an item that is in order appeared; `readIssued` reads what people write in its place. */
export function issuedOf({issued = {}}: ReferenceRecord): Issued {
  const {
    'date-parts': parts,
    literal,
    circa,
  } = issued as {
    readonly 'date-parts'?: readonly (readonly number[])[];
    readonly literal?: string;
    readonly circa?: boolean;
  };
  const year = parts?.[0]?.[0];
  const until = parts?.[1]?.[0];
  return {year, literal, circa, until: until! > year! ? until : undefined};
}
