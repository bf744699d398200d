import type {CitationCardWords} from './citation-card-words.js';

export const zh: CitationCardWords = {
  entry: (number) => `列表中的第 ${number} 条`,
  entryUnnumbered: '列表中的条目',

  abstract: '摘要',
  pdf: 'PDF',
  allAuthors: (count) => `全部 ${count} 位作者`,
  copyBibtex: '复制 BibTeX',
  copyCitation: '复制引文',
  copied: '已复制',
  copyFailed: '无法复制；文本已选中',

  missingReference: (key, nearest) => `没有参考文献“${key}”${nearest ? `；是否指“${nearest}”？` : ''}`,
  unreachable: (key) => `无法载入参考文献“${key}”`,
  noReferenceGiven: '未指定参考文献：请写 cite="键" 或 reference="…"',
  noCitations: '此处尚无引用',
  unknownFormat: (name) => `没有格式“${name}”：请写 numeric、author-date 或 short`,
  missingElement: (id) => `此页面没有 id 为“${id}”的元素`,
};
