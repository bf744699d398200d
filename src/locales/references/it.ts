import type {ReferenceWords} from '../../domain/references/reference-words.js';
import {formatList} from '../format.js';

export const it: ReferenceWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' e '),
  shortAuthors: (names, more) => (names.length > 2 || more ? `${names[0]} et al.` : names.join(' e ')),
  editors: (names) => `${names} (a cura di)`,
  within: ['In ', ''],
  pages: (range, several) => `${several ? 'pp.' : 'p.'} ${range}`,
  edition: (number) => `${number}ª ed.`,
  version: (version) => `Versione ${version}`,
  thesis: 'Tesi',
  noDate: 's.d.',
  circa: (year) => `ca. ${year}`,
  beforeCommonEra: (year) => `${year} a.C.`,
  references: (numbers) =>
    numbers.length === 1 ? `Riferimento ${numbers[0]}` : `Riferimenti ${formatList(numbers, 'it')}`,
  referenceTo: (works) => `${works.length === 1 ? 'Riferimento' : 'Riferimenti'}: ${works.join('; ')}`,
};
