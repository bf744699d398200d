import type {CitationCardWords} from './citation-card-words.js';

export const it: CitationCardWords = {
  entry: (number) => `Voce ${number} dell’elenco`,
  entryUnnumbered: 'Voce dell’elenco',

  abstract: 'Sommario',
  pdf: 'PDF',
  allAuthors: (count) => `tutti i ${count} autori`,
  copyBibtex: 'Copia BibTeX',
  copyCitation: 'Copia citazione',
  copied: 'Copiato',
  copyFailed: 'Copia non riuscita; il testo è selezionato',

  missingReference: (key, nearest) => `nessun riferimento “${key}”${nearest ? `; forse “${nearest}”?` : ''}`,
  unreachable: (key) => `non è stato possibile caricare il riferimento “${key}”`,
  noReferenceGiven: 'nessun riferimento indicato: scrivere cite="chiave" o reference="…"',
  noCitations: 'qui non è ancora citato nulla',
  unknownFormat: (name) => `nessun formato “${name}”: scrivere numeric, author-date o short`,
  missingElement: (id) => `nessun elemento con l’id “${id}” in questa pagina`,
};
