/**
 * A piece of a formatted reference. Pieces without a role are punctuation and words between.
 *
 * `container` is the journal or book, which stands in italics; `id` an arXiv id, DOI or host.
 */
export interface Run {
  readonly text: string;
  readonly role?: 'authors' | 'title' | 'container' | 'year' | 'id';
  /** Where the run leads; checked again before a reader gets it. */
  readonly href?: string;
  /** How a style sets it, outermost first. */
  readonly marks?: readonly Mark[];
}

export type Mark = 'italic' | 'bold' | 'small-caps' | 'superscript' | 'subscript';

/** The text of runs, as a reader copies it. */
export const runsText = (runs: readonly Run[]) => runs.map(({text}) => text).join('');
