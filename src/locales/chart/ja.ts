import type {ChartWords} from './chart-words.js';

export const ja: ChartWords = {
  titles: {
    mof: '公開された構成要素の数と公開日',
    osai: 'OSAI スコアと公開日',
    license: '重みのライセンスと公開日',
  },
  axes: {mof: '公開要素（17 中）', osai: '点（12 点満点）', license: '重みのライセンス'},
  freedoms: {
    closed: '閉鎖的',
    'non-commercial': '非商用',
    limited: '制限付き',
    reciprocal: 'コピーレフト',
    permissive: '寛容',
  },
  table: '数値の表',
  model: 'モデル',
  released: '公開日',
  value: '値',
  whisker: '不明な要素がすべて公開なら、ここまで',
  notes: {
    mof: 'MOF の構成要素の数であり、評点ではありません。',
    osai: '点数は European Open Source AI Index によります（CC BY 4.0）。',
    license: '制限の強さによる当方独自の順序です。公表している枠組みはありません。',
  },
  notPlaced: (names) => `情報がなく配置できないもの：${names}。`,
  of: (value, of) => `${of} 中 ${value}`,
  range: (open, most, of) => `${of} 中 ${open}～${most}`,
  point: (name, date, value) => `${name}、${date}：${value}`,
  plot: (count) => `公開日順の ${count} モデル。下の表に同じ内容があります`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `組織「${name}」はありません。${nearest} のことですか？`
      : `組織「${name}」はデータにありません`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `尺度「${name}」はありません。${nearest} のことですか？`
      : `尺度「${name}」はありません。mof、osai、license があります`,
  none: 'モデルが指定されていません。例：models="deepseek-r1 olmo-2" または organizations="openai meta"',
};
