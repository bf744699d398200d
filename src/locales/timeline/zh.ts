import type {TimelineWords} from './timeline-words.js';

export const zh: TimelineWords = {
  title: '谁开放了，谁收紧了',
  kinds: {
    release: '发布',
    opening: '更开放',
    restriction: '更封闭',
    license: '许可证变更',
    leak: '泄露',
    statement: '表态',
    organization: '组织',
  },
  happened: (kind) => `${kind}：`,
  show: '显示',
  inWords: (count) => `${count} 个事件的文字说明`,
  plot: (names, first, last) => `${names} 从 ${first} 年到 ${last} 年的事件；下方列表以文字说明相同内容`,
  note: '事件的走向是编辑判断；日期与许可证以来源为准。',
  to: (date) => `事件截至${date}。`,
  missing: (name, nearest) =>
    nearest ? `没有组织“${name}”；是否指 ${nearest}？` : `数据中没有组织“${name}”`,
  unreachable: (name) => `无法载入“${name}”的数据`,
  noEvents: (name) => `没有 ${name} 的已知事件`,
  unknownKind: (name, nearest) =>
    nearest ? `没有事件类型“${name}”；是否指 ${nearest}？` : `没有事件类型“${name}”`,
  none: '未指定组织；例如写 organizations="openai meta"',
};
