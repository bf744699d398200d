import type {CitationWords} from './citation-words.js';

/** «y», which is «e» before the sound of an i: `Pérez e Ibáñez`. */
const and = (before: string, last: string) =>
  [before, last].filter(Boolean).join(/^h?[iíy](?![aeoáéó])/i.test(last) ? ' e ' : ' y ');

export const es: CitationWords = {
  authors: (names, more) =>
    more
      ? `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`
      : and(names.slice(0, -1).join(', '), names.at(-1) ?? ''),
  shortAuthors: (names, more) =>
    names.length > 2 || more ? `${names[0]} et al.` : and(names.slice(0, -1).join(', '), names.at(-1) ?? ''),
  editors: (names, count) => `${names} (${count === 1 ? 'ed.' : 'eds.'})`,
  within: ['En ', ''],
  pages: (range, several) => `${several ? 'pp.' : 'p.'}\u00a0${range}`,
  edition: (number) => `${number}.ª\u00a0ed.`,
  version: (version) => `Versión ${version}`,
  thesis: 'Tesis',
  noDate: 's.\u00a0f.',
  circa: (year) => `ca.\u00a0${year}`,
  beforeCommonEra: (year) => `${year}\u00a0a.\u00a0C.`,

  references: (numbers, several) => `${several ? 'Referencias' : 'Referencia'} ${numbers}`,
  referenceTo: (works, several) => `${several ? 'Referencias' : 'Referencia'}: ${works}`,
  backTo: (reference, letter) =>
    letter
      ? `Volver a la cita ${letter} de la referencia ${reference}`
      : `Volver a la cita de la referencia ${reference}`,
  heading: 'Referencias',
};
