/** Types of CSL as those of BibTeX, or of BibLaTeX where BibTeX has none: its styles take those for `@misc`. */
type Names = Readonly<Record<string, string>>;

export const types: Names = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'inproceedings',
  chapter: 'incollection',
  'entry-encyclopedia': 'inreference',
  'entry-dictionary': 'inreference',
  book: 'book',
  pamphlet: 'booklet',
  periodical: 'periodical',
  review: 'review',
  report: 'techreport',
  thesis: 'phdthesis',
  manuscript: 'unpublished',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  software: 'software',
  dataset: 'dataset',
  standard: 'standard',
  patent: 'patent',
  legislation: 'legislation',
  legal_case: 'jurisdiction',
  personal_communication: 'letter',
  motion_picture: 'movie',
  song: 'audio',
  graphic: 'image',
};

/** What BibLaTeX tells apart within a type. */
export const subtypes: Names = {'article-magazine': 'magazine', 'article-newspaper': 'newspaper'};

/** The field that names what a work appeared in; `howpublished` for those not here, as styles print it. */
export const containers: Names = {
  article: 'journal',
  periodical: 'journal',
  review: 'journal',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
  inreference: 'booktitle',
  book: 'booktitle',
  techreport: 'booktitle',
  phdthesis: 'booktitle',
  unpublished: 'booktitle',
};

export const publishers: Names = {techreport: 'institution', phdthesis: 'school'};

/** Said of a report or thesis of no certain kind: without it styles would call it technical, or a doctor’s. */
export const plainGenres: Names = {techreport: 'Report', phdthesis: 'Thesis'};
