/**
 * A piece of a formatted reference. Pieces without a role are punctuation and words between.
 *
 * `container` is the journal or book, which stands in italics; `id` an arXiv id, DOI or host.
 */
export interface Run {
  readonly text: string;
  readonly role?: 'authors' | 'title' | 'container' | 'year' | 'id';
  /** Where the run leads; already checked. */
  readonly href?: string;
}

/** The text of runs, as a reader copies it. */
export const runsText = (runs: readonly Run[]) => runs.map(({text}) => text).join('');
