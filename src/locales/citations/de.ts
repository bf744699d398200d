import type {CitationWords} from './citation-words.js';

export const de: CitationWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' & '),
  shortAuthors: (names, more) => (names.length > 2 || more ? `${names[0]} et al.` : names.join(' & ')),
  editors: (names) => `${names} (Hrsg.)`,
  within: ['In ', ''],
  pages: (range) => `S.\u00a0${range}`,
  edition: (number) => `${number}.\u00a0Aufl.`,
  version: (version) => `Version ${version}`,
  thesis: 'Hochschulschrift',
  noDate: 'o.\u00a0J.',
  circa: (year) => `ca.\u00a0${year}`,
  beforeCommonEra: (year) => `${year}\u00a0v.\u00a0Chr.`,

  references: (numbers, several) => `${several ? 'Literaturangaben' : 'Literaturangabe'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'Literaturangaben' : 'Literaturangabe'}: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Zurück zu Zitat ${letter} der Literaturangabe ${reference}`
      : `Zurück zum Zitat der Literaturangabe ${reference}`,
  heading: 'Literatur',
};
