import type {CitationWords} from './citation-words.js';

export const it: CitationWords = {
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

  references: (numbers, several) => `${several ? 'Riferimenti' : 'Riferimento'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'Riferimenti' : 'Riferimento'}: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Torna alla citazione ${letter} del riferimento ${reference}`
      : `Torna alla citazione del riferimento ${reference}`,
  heading: 'Riferimenti bibliografici',
};
