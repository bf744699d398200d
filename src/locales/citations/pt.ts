import type {CitationWords} from './citation-words.js';

export const pt: CitationWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' e '),
  shortAuthors: (names, more) => (names.length > 2 || more ? `${names[0]} et al.` : names.join(' e ')),
  editors: (names, count) => `${names} (${count === 1 ? 'org.' : 'orgs.'})`,
  within: ['Em ', ''],
  pages: (range, several) => `${several ? 'pp.' : 'p.'}\u00a0${range}`,
  edition: (number) => `${number}.ª\u00a0ed.`,
  version: (version) => `Versão ${version}`,
  thesis: 'Tese',
  noDate: 's.\u00a0d.',
  circa: (year) => `ca.\u00a0${year}`,
  beforeCommonEra: (year) => `${year}\u00a0a.\u00a0C.`,

  references: (numbers, several) => `${several ? 'Referências' : 'Referência'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'Referências' : 'Referência'}: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Voltar à citação ${letter} da referência ${reference}`
      : `Voltar à citação da referência ${reference}`,
  heading: 'Referências',
};
