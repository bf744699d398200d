import type {CitationCardWords} from './citation-card-words.js';

export const de: CitationCardWords = {
  entry: (number) => `Eintrag ${number} im Verzeichnis`,
  entryUnnumbered: 'Eintrag im Verzeichnis',

  abstract: 'Zusammenfassung',
  pdf: 'PDF',
  allAuthors: (count) => `alle ${count} Autorinnen und Autoren`,
  copyBibtex: 'BibTeX kopieren',
  copyCitation: 'Literaturangabe kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren nicht möglich; der Text ist markiert',

  missingReference: (key, nearest) =>
    `keine Literaturangabe „${key}“${nearest ? `; ist „${nearest}“ gemeint?` : ''}`,
  unreachable: (key) => `die Literaturangabe „${key}“ konnte nicht geladen werden`,
  noReferenceGiven: 'keine Literaturangabe genannt: cite="schlüssel" oder reference="…" schreiben',
  noCitations: 'hier wird noch nichts zitiert',
  unknownFormat: (name) => `kein Format „${name}“: numeric, author-date oder short schreiben`,
  missingElement: (id) => `kein Element mit der id „${id}“ auf dieser Seite`,
};
