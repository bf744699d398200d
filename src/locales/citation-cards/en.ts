import type {CitationCardWords} from './citation-card-words.js';

export const en: CitationCardWords = {
  entry: (number) => `Entry ${number} in the list`,
  entryUnnumbered: 'Entry in the list',

  abstract: 'Abstract',
  pdf: 'PDF',
  allAuthors: (count) => `all ${count} authors`,
  copyBibtex: 'Copy BibTeX',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  copyFailed: 'Could not copy; the text is selected',

  missingReference: (key, nearest) => `no reference “${key}”${nearest ? `; did you mean “${nearest}”?` : ''}`,
  unreachable: (key) => `the reference “${key}” could not be loaded`,
  noReferenceGiven: 'no reference given: write cite="key" or reference="…"',
  noCitations: 'nothing is cited here yet',
  unknownFormat: (name) => `no format “${name}”: write numeric, author-date or short`,
  missingElement: (id) => `no element with the id “${id}” on this page`,
};
