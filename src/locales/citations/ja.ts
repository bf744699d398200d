import type {CitationWords} from './citation-words.js';

/** A space parts Japanese from Latin letters, and nothing Japanese from Japanese. */
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const beside = (one: string, other: string) =>
  `${one}${japanese.test(one.at(-1) ?? '') && japanese.test(other[0] ?? '') ? '' : ' '}${other}`;

export const ja: CitationWords = {
  authors: (names, more) => (more ? `${names.join(', ')}, ほか` : names.join(', ')),
  shortAuthors: (names, more) => (names.length > 2 || more ? beside(names[0]!, 'ほか') : names.join('・')),
  editors: (names) => `${names}（編）`,
  within: ['', ' 所収'],
  pages: (range, several) => `${several ? 'pp.' : 'p.'} ${range}`,
  edition: (number) => `第 ${number} 版`,
  version: (version) => `バージョン ${version}`,
  thesis: '学位論文',
  noDate: '刊行年不明',
  circa: (year) => `${year} 年頃`,
  beforeCommonEra: (year) => `紀元前 ${year} 年`,

  references: (numbers) => `参考文献 ${numbers}`,
  referenceTo: (works) => `参考文献：${works}`,
  backTo: (reference, letter) =>
    letter ? `参考文献 ${reference} の引用箇所 ${letter} に戻る` : `参考文献 ${reference} の引用箇所に戻る`,
  heading: '参考文献',
};
