import type {ReferenceWords} from '../../domain/references/reference-words.js';

/** What citations and lists of references say. One function per sentence: languages order words differently. */
export interface CitationWords extends ReferenceWords {
  /**
   * `Back to citation a of reference 3`; without letter where there is one citation.
   *
   * @param reference - Its number, or `Vaswani et al., 2017` in a list of names.
   */
  backTo(reference: string, letter?: string): string;
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
  /** A format that the list does not have: `no format “apa”: numeric, author-date or short`. */
  unknownFormat(name: string): string;
  /** `for` names no element: `no element with the id “post” on this page`. */
  missingElement(id: string): string;
}
