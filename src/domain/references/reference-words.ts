/** The words that a formatted reference needs; each language supplies them. */
export interface ReferenceWords {
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

  /** Name of a marker: `Reference 3`, `References 1–3, 5`. */
  references(numbers: string, several: boolean): string;
  /** Name of a marker of names, or of one with words in it: `Reference: Vaswani et al., 2017`. */
  referenceTo(works: string, several: boolean): string;
}
