import type {CitationWords} from './citation-words.js';

/** A space parts Chinese from Latin letters, and nothing Chinese from Chinese. */
const spaced = (name: string, word: string) => `${name}${/\p{Script=Han}$/u.test(name) ? '' : ' '}${word}`;

export const zh: CitationWords = {
  authors: (names, more) => (more ? `${names.join(', ')}, 等` : names.join(', ')),
  shortAuthors: (names, more) =>
    names.length > 2 || more
      ? spaced(names[0]!, '等')
      : names.length === 2
        ? `${spaced(names[0]!, '和')}${/^\p{Script=Han}/u.test(names[1]!) ? '' : ' '}${names[1]}`
        : (names[0] ?? ''),
  editors: (names) => `${names}（编）`,
  within: ['载于 ', ''],
  pages: (range) => `第 ${range} 页`,
  edition: (number) => `第 ${number} 版`,
  version: (version) => `版本 ${version}`,
  thesis: '学位论文',
  noDate: '日期不详',
  circa: (year) => `约 ${year}`,
  beforeCommonEra: (year) => `公元前 ${year}`,

  references: (numbers) => `参考文献 ${numbers}`,
  referenceTo: (works) => `参考文献：${works}`,
  backTo: (reference, letter) =>
    letter ? `返回参考文献 ${reference} 的引用处 ${letter}` : `返回参考文献 ${reference} 的引用处`,
  heading: '参考文献',
};
