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
  entry: (number) => `列表中的第 ${number} 条`,
  entryUnnumbered: '列表中的条目',

  abstract: '摘要',
  pdf: 'PDF',
  allAuthors: (count) => `全部 ${count} 位作者`,
  copyBibtex: '复制 BibTeX',
  copyCitation: '复制引文',
  copied: '已复制',
  copyFailed: '无法复制；文本已选中',
  close: '关闭',

  missingReference: (key, nearest) => `没有参考文献“${key}”${nearest ? `；是否指“${nearest}”？` : ''}`,
  unreachable: (key) => `无法载入参考文献“${key}”`,
  noReferenceGiven: '未指定参考文献：请写 cite="键" 或 reference="…"',
  noCitations: '此处尚无引用',
  unknownFormat: (name) => `没有格式“${name}”：请写 numeric、author-date 或 short`,
  missingElement: (id) => `此页面没有 id 为“${id}”的元素`,
};
