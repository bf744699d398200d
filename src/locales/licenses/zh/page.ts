import type {Gist} from '../../../domain/licenses/sheet.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import type {PageWords} from '../license-words.js';
import {threshold} from './check.js';

/** `允许：修改。附条件允许：商业使用、再分发。` */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['商业使用', paid],
    ['修改', change],
    ['再分发', share],
    ['训练其他模型', distil],
  ] as const;
  const told = (label: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${label}：${names.join('、')}。` : '';
  };
  return [
    told('允许', 'allowed'),
    told('附条件允许', 'conditional'),
    told('不允许', 'forbidden', 'fact'),
  ].join('');
}

const expressionProblems = {
  'expected-license': '缺少许可证',
  'expected-operator': '缺少 AND 或 OR',
  'expected-exception': 'WITH 之后缺少例外条款',
  unclosed: '括号未闭合',
  unopened: '括号没有开头',
} as const;

const maybe = (what: string, name: string, nearest?: string) =>
  nearest ? `没有${what}“${name}”；是否指 ${nearest}？` : `数据中没有${what}“${name}”`;

export const page: PageWords = {
  sections: {
    may: '可以',
    must: '必须',
    'may-not': '不可以',
    ending: '可能终止或变化',
    facts: '其他情况',
  },
  unclear: '有多种解读：',
  notMentioned: '未提及：',
  notRead: '未阅读：',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${threshold(limit, (text) => text).join('')}。`),
      gist.limitsUse ? (gist.limitsTravel ? '使用限制随每份副本传递。' : '禁止部分用途。') : '',
      gist.copyleft ? '分享的版本须沿用此许可证。' : '',
      gist.noticeOnly ? '副本须保留其声明。' : '',
    ].join('');
  },
  verdict: (verdict) => ({open: '开放', restricted: '有限制', unknown: '未知'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': '经 OSI 批准',
      'open-definition': '列于 Open Definition 名单',
      'no-limits': '文本中未发现限制；未经 OSI 审核',
      limits: '文本限制使用',
      'not-read': '未阅读文本',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return {'osi-approved': 'OSI 批准', 'open-definition': '开放数据'}[reason as string] ?? '无限制';
    }
    if (verdict === 'unknown') return '未阅读文本';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `限额 ${formatMoney(limit.number, limit.currency, 'zh')}`
        : `${formatCompact(limit.number, 'zh')}用户`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return '非商业';
    return '使用限制';
  },
  freedoms: {
    closed: '封闭',
    'non-commercial': '非商业',
    limited: '有限制',
    reciprocal: '著佐权',
    permissive: '宽松',
  },
  osiApproved: '经 OSI 批准',
  notOsiApproved: '未经 OSI 批准',
  onSpdxList: '列于 SPDX 列表',
  notOnSpdxList: '未列于 SPDX 列表',
  text: '文本',
  compare: '对比',
  usedBy: '采用者',
  superseded: (by) => `已被 ${by} 取代`,

  title: (count) => `${count} 个许可证的不同之处`,
  sameInAll: (count) => (count === 2 ? '两者相同：' : `${count} 个许可证均相同：`),
  mentionedInNone: '均未提及：',
  showAll: '显示全部条目',
  showDifferences: '仅显示差异',
  copyMarkdown: '复制为 Markdown',
  copyCsv: '复制为 CSV',
  copied: '已复制',
  term: '条目',
  legend: {
    allowed: '允许',
    conditional: '附条件',
    duty: '义务或限制',
    number: '超出某一数量',
    unclear: '有多种解读，或未阅读',
    fact: '单纯的事实',
    forbidden: '否、禁止、不授予',
    silent: '未提及',
  },
  forbiddenMeans: '文本在所注条款中如此规定',
  silentMeans: '已阅读文本，其中没有谈及；这既不是可以，也不是不可以',

  changesTitle: (from, to) => `从 ${from} 到 ${to}`,
  changeKinds: {
    tightened: '收紧',
    added: '新增',
    loosened: '放宽',
    dropped: '删去',
    reworded: '改写',
  },
  noChange: '41 个条目均无变化。',

  readOn: (dates) => `文本阅读于 ${dates}。条款编号依照各文本。`,
  notAdvice: '仅供参考，不构成法律意见。',
  missingLicense: (name, nearest) => maybe('许可证', name, nearest),
  noTerms: (name) => `${name} 仅知其名称；未阅读其文本`,
  unreachable: (name) => `无法载入“${name}”的数据`,
  noWeights: (model) => `没有来源注明 ${model} 权重的许可证`,
  missingModel: (name, nearest) => maybe('模型', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `第 ${at + 1} 个字符“${found}”处` : '末尾';
    return `“${text}”：${place}${expressionProblems[problem]}`;
  },
  unknownTerm: (name, nearest) => maybe('条目', name, nearest),
  unknownUse: (name, nearest) => maybe('用途', name, nearest),
  none: '未指定许可证；例如写 licenses="mit llama3.1"',
};
