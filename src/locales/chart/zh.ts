import type {ChartWords} from './chart-words.js';

export const zh: ChartWords = {
  titles: {mof: '按发布日期的开放部分数', osai: '按发布日期的 OSAI 得分', license: '按发布日期的权重许可证'},
  axes: {mof: '开放部分（共 17）', osai: '得分（满分 12）', license: '权重许可证'},
  freedoms: {
    closed: '封闭',
    'non-commercial': '非商业',
    limited: '有限制',
    reciprocal: '著佐权',
    permissive: '宽松',
  },
  table: '数据表格',
  model: '模型',
  released: '发布日期',
  value: '数值',
  whisker: '若未知部分全部开放则可达此处',
  notes: {
    mof: 'MOF 组成部分的计数，并非评分。',
    osai: '得分依据 European Open Source AI Index，CC BY 4.0。',
    license: '按许可证所保留权利排列的自定顺序；没有框架公布此类排序。',
  },
  notPlaced: (names) => `因缺少信息未标出：${names}。`,
  of: (value, of) => `${value}/${of}`,
  range: (open, most, of) => `${open} 至 ${most}（共 ${of}）`,
  point: (name, date, value) => `${name}，${date}：${value}`,
  plot: (count) => `${count} 个模型按发布日期排列；下方表格内容相同`,
  missingOrganization: (name, nearest) =>
    nearest ? `没有组织“${name}”；是否指 ${nearest}？` : `数据中没有组织“${name}”`,
  unknownMeasure: (name, nearest) =>
    nearest ? `没有度量“${name}”；是否指 ${nearest}？` : `没有度量“${name}”；可用 mof、osai、license`,
  none: '未指定模型；例如写 models="deepseek-r1 olmo-2" 或 organizations="openai meta"',
};
