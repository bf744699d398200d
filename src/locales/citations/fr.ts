import type {CitationWords} from './citation-words.js';

// No line ends inside guillemets, nor before the signs that French sets apart.
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export const fr: CitationWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' et '),
  shortAuthors: (names, more) => (names.length > 2 || more ? `${names[0]} et al.` : names.join(' et ')),
  editors: (names) => `${names} (dir.)`,
  within: ['Dans ', ''],
  pages: (range) => `p.\u00a0${range}`,
  edition: (number) => `${number}${number === 1 ? 're' : 'e'}\u00a0éd.`,
  version: (version) => `version\u00a0${version}`,
  thesis: 'Thèse',
  noDate: 's.\u00a0d.',
  circa: (year) => `v.\u00a0${year}`,
  beforeCommonEra: (year) => `${year}\u00a0av.\u00a0J.-C.`,

  references: (numbers, several) => `${several ? 'Références' : 'Référence'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'Références' : 'Référence'}\u00a0: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Retour à la citation ${letter} de la référence ${reference}`
      : `Retour à la citation de la référence ${reference}`,
  heading: 'Références',
  entry: (number) => `Entrée ${number} de la liste`,
  entryUnnumbered: 'Entrée de la liste',

  abstract: 'Résumé',
  pdf: 'PDF',
  allAuthors: (count) => `les ${count} auteurs`,
  copyBibtex: 'Copier le BibTeX',
  copyCitation: 'Copier la référence',
  copied: 'Copié',
  copyFailed: 'La copie a échoué\u202f; le texte est sélectionné',
  close: 'Fermer',

  missingReference: (key, nearest) =>
    `aucune référence ${quoted(key)}${nearest ? `\u202f; vouliez-vous dire ${quoted(nearest)}\u202f?` : ''}`,
  unreachable: (key) => `impossible de charger la référence ${quoted(key)}`,
  noReferenceGiven: 'aucune référence indiquée\u00a0: écrivez cite="clé" ou reference="…"',
  noCitations: 'rien n’est encore cité ici',
  unknownFormat: (name) => `aucun format ${quoted(name)}\u00a0: écrivez numeric, author-date ou short`,
  missingElement: (id) => `aucun élément d’id ${quoted(id)} sur cette page`,
};
