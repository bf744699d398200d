import type {CitationCardWords} from './citation-card-words.js';

export const ja: CitationCardWords = {
  entry: (number) => `一覧の ${number} 番`,
  entryUnnumbered: '一覧の項目',

  abstract: '要旨',
  pdf: 'PDF',
  allAuthors: (count) => `全著者 ${count} 名`,
  copyBibtex: 'BibTeX をコピー',
  copyCitation: '書誌をコピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。テキストを選択してあります',

  missingReference: (key, nearest) =>
    `参考文献「${key}」はありません${nearest ? `。「${nearest}」のことですか？` : ''}`,
  unreachable: (key) => `参考文献「${key}」を読み込めませんでした`,
  noReferenceGiven: '参考文献が指定されていません。cite="キー" または reference="…" と書いてください',
  noCitations: 'まだ何も引用されていません',
  unknownFormat: (name) =>
    `書式「${name}」はありません。numeric、author-date、short のいずれかを書いてください`,
  missingElement: (id) => `このページに id「${id}」の要素はありません`,
};
