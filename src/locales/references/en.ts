import type {ReferenceWords} from '../../domain/references/reference-words.js';
import {formatList} from '../format.js';

const ordinal = (number: number) =>
  number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');

export const en: ReferenceWords = {
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
  references: (numbers) =>
    numbers.length === 1 ? `Reference ${numbers[0]}` : `References ${formatList(numbers, 'en')}`,
  referenceTo: (works) => `${works.length === 1 ? 'Reference' : 'References'}: ${works.join('; ')}`,
};
