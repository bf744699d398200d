import type {ReferenceWords} from '../../domain/references/reference-words.js';

/** What citations and lists of references say. One function per sentence: languages order words differently. */
export interface CitationWords extends ReferenceWords {
  /** `Back to citation a of reference 3`; without number in a list of names. */
  backTo(letter: string, reference: string): string;
  /** Heading of the list. */
  readonly heading: string;
  /** `Entry 4 in the list`, from the card. */
  entry(number: string): string;
  /** The same in a list that is not numbered. */
  readonly entryUnnumbered: string;

  readonly abstract: string;
  readonly pdf: string;
  /** Shows the whole list: `all 26 authors`. */
  allAuthors(count: number): string;
  readonly copyBibtex: string;
  readonly copyCitation: string;
  readonly copied: string;
  /** The browser refused; the text stands selected, ready to be copied by hand. */
  readonly copyFailed: string;
  readonly close: string;

  missingReference(key: string, nearest?: string): string;
  unreachable(key: string): string;
  readonly noReferenceGiven: string;
  /** The list has nothing to show. */
  readonly noCitations: string;
}
