/** What the card of a citation says, and what is said of an author’s mistakes: few readers ask, few authors err. */
export interface CitationCardWords {
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
