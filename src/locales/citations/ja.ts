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
  entry: (number) => `一覧の ${number} 番`,
  entryUnnumbered: '一覧の項目',

  abstract: '要旨',
  pdf: 'PDF',
  allAuthors: (count) => `全著者 ${count} 名`,
  copyBibtex: 'BibTeX をコピー',
  copyCitation: '書誌をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。テキストを選択してあります',
  close: '閉じる',

  missingReference: (key, nearest) =>
    `参考文献「${key}」はありません${nearest ? `。「${nearest}」のことですか？` : ''}`,
  unreachable: (key) => `参考文献「${key}」を読み込めませんでした`,
  noReferenceGiven: '参考文献が指定されていません。cite="キー" または reference="…" と書いてください',
  noCitations: 'まだ何も引用されていません',
  unknownFormat: (name) =>
    `書式「${name}」はありません。numeric、author-date、short のいずれかを書いてください`,
  missingElement: (id) => `このページに id「${id}」の要素はありません`,
};
