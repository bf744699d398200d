/** What citations and lists of references say. One function per sentence: languages order words differently. */
export interface CitationWords {
  /** `Vaswani, A., Shazeer, N. & Parmar, N.`; with `more`, `Vaswani, A., Shazeer, N., et al.` */
  authors(names: readonly string[], more: boolean): string;
  /** `Vaswani`, `Jones & Lee`, `Vaswani et al.`, for a marker in the text. */
  shortAuthors(names: readonly string[], more: boolean): string;
  /** `Smith, J. (Ed.)` */
  editors(names: string, count: number): string;
  /** What stands before and after the book that a chapter is in: `In `. */
  readonly within: readonly [string, string];
  /** `p. 3`, `pp. 3–5` */
  pages(range: string, several: boolean): string;
  /** `2nd ed.` */
  edition(number: number): string;
  /** `Version 1.2` */
  version(version: string): string;
  readonly thesis: string;
  /** No date: `n.d.` */
  readonly noDate: string;
  /** `c. 1850` */
  circa(year: string): string;
  /** `44 BCE` */
  beforeCommonEra(year: string): string;

  /** Name of a marker: `Reference 3`; `References 1, 2 and 3`, which says how many without counting. */
  references(numbers: readonly string[]): string;
  /** Name of a marker of names: `Reference: Vaswani et al., 2017`. */
  referenceTo(works: readonly string[]): string;
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
