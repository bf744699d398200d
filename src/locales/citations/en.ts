import type {CitationWords} from './citation-words.js';

const ordinal = (number: number) =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

export const en: CitationWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' & '),
  shortAuthors: (names, more) => (names.length > 2 || more ? `${names[0]} et al.` : names.join(' & ')),
  editors: (names, count) => `${names} (${count === 1 ? 'Ed.' : 'Eds.'})`,
  within: ['In ', ''],
  pages: (range, several) => `${several ? 'pp.' : 'p.'} ${range}`,
  edition: (number) => `${number}${ordinal(number)} ed.`,
  version: (version) => `Version ${version}`,
  thesis: 'Thesis',
  noDate: 'n.d.',
  circa: (year) => `c. ${year}`,
  beforeCommonEra: (year) => `${year} BCE`,

  references: (numbers, several) => `${several ? 'References' : 'Reference'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'References' : 'Reference'}: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Back to citation ${letter} of reference ${reference}`
      : `Back to the citation of reference ${reference}`,
  heading: 'References',
};
