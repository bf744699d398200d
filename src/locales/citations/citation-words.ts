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
}
