import type {CitationWords} from './citation-words.js';

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
};
