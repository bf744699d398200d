import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string => String(count);

export const ja: ModelCompareWords = {
  title: (count) => `${word(count)} モデルの項目別比較`,
  showAll: 'すべての項目を表示',
  showDifferences: '相違点のみ表示',
  same: 'すべて同じ：',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component}（${state}）`),
      'ja',
    )}。`,
  noDifference: '相違する項目はありません。',
  sortBy: (name) => `${name} で並べ替え`,
  meanings: {
    open: 'オープンライセンス、または自由に閲覧可',
    restricted: '利用条件あり、または申請が必要',
    partial: '一部のみ',
    closed: '公開されていない',
    unknown: '出典なし',
  },
};
