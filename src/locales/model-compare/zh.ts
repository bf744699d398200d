import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string => String(count);

export const zh: ModelCompareWords = {
  title: (count) => `${word(count)} 个模型逐项对比`,
  showAll: '显示全部组成部分',
  showDifferences: '仅显示差异',
  same: '各模型相同：',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component}（${state}）`),
      'zh',
    )}。`,
  noDifference: '各部分均无差异。',
  sortBy: (name) => `按 ${name} 排序`,
  meanings: {
    open: '开放许可证，或可自由阅读',
    restricted: '附带条款，或需申请',
    partial: '仅公开其中一部分',
    closed: '未公开',
    unknown: '没有来源说明',
  },
};
