import type {CitationCardWords} from './citation-card-words.js';

// No line ends inside guillemets, nor before the signs that French sets apart.
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export const fr: CitationCardWords = {
  entry: (number) => `Entrée ${number} de la liste`,
  entryUnnumbered: 'Entrée de la liste',

  abstract: 'Résumé',
  pdf: 'PDF',
  allAuthors: (count) => `les ${count} auteurs`,
  copyBibtex: 'Copier le BibTeX',
  copyCitation: 'Copier la référence',
  copied: 'Copié',
  copyFailed: 'La copie a échoué\u202f; le texte est sélectionné',

  missingReference: (key, nearest) =>
    `aucune référence ${quoted(key)}${nearest ? `\u202f; vouliez-vous dire ${quoted(nearest)}\u202f?` : ''}`,
  unreachable: (key) => `impossible de charger la référence ${quoted(key)}`,
  noReferenceGiven: 'aucune référence indiquée\u00a0: écrivez cite="clé" ou reference="…"',
  noCitations: 'rien n’est encore cité ici',
  unknownFormat: (name) => `aucun format ${quoted(name)}\u00a0: écrivez numeric, author-date ou short`,
  missingElement: (id) => `aucun élément d’id ${quoted(id)} sur cette page`,
};
