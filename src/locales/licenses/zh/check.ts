import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'zh') : formatNumber(number, 'zh');

const businesses = {
  'model-as-a-service': '提供模型服务的企业',
  'model-as-a-service-or-assistant': '提供模型服务或工作助手的企业',
} as const;

function counted({count, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? {day: '每日用户', month: '每月用户', year: '每年用户'}[per]
      : {day: '日收入', month: '月收入', year: '年收入'}[per];
  const release = atRelease ? '发布时' : '';
  return business ? `${businesses[business]}${release}的${what}` : `${release}${what}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `在 ${what.by} 授予许可之前没有任何权利`;
    case 'separate-licence':
      return '须先取得另一许可';
    case 'review':
      return `须先通过 ${what.by} 的安全审查`;
    case 'ends':
      return '许可终止';
    case 'display':
      return what.words ? `须展示“${what.words}”` : '须展示模型名称';
    case 'other':
      return what.text;
  }
}

const before = {'>': '超过', '>=': '达到或超过', '<': '少于', '<=': '不超过'} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  `${counted(limit)}${before[limit.comparison]} `,
  strong(number(limit)),
  `：${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': '须满足条件方可商业使用',
  modification: '须满足条件方可修改',
  redistribution: '须满足条件方可再分发',
  hosting: '须满足条件方可为他人托管',
  'fine-tuning': '须满足条件方可微调',
  'train-other-models': '须满足条件方可用于其他模型',
  'output-ownership': '须满足条件方可保有输出内容',
  'relicense-derivatives': '不得改用其他条款',
  'acceptable-use': '不得用于所列用途',
  'military-limit': '不得用于指明的军事用途',
  'field-limit': '不得用于指明的领域',
  'geographic-limit': '不得在被排除的地域使用',
  'changeable-terms': '其规则日后可能更改',
  revocable: '该许可可被撤销',
  'attribution-display': '须展示署名',
  'name-prefix': '须按规定为模型命名',
  'same-licence': '所分享的内容须沿用该许可证',
  'flow-down': '须将使用限制一并传递',
  'disclose-source': '须公开源代码',
  'network-disclose': '托管视同再分发',
  registration: '须先登记或征询',
  'update-duty': '须使用最新版本',
  'label-outputs': '须说明输出由机器生成',
  'remote-restriction': '违规使用可被远程限制',
  'litigation-retaliation': '若就此提起诉讼，权利终止',
  'include-notice': '须保留许可证及其声明',
  'state-changes': '须注明所作修改',
  termination: '违反时许可终止',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': '不得用于商业目的',
  modification: '不得修改',
  redistribution: '不得再分发',
  hosting: '不得为他人托管',
  'fine-tuning': '不得微调',
  'train-other-models': '不得用于训练其他模型',
  'output-ownership': '输出内容不归用户所有',
};

/** What stays free: the number itself does where only more than it counts. */
const within = {'>': '不超过', '>=': '少于', '<': '达到或超过', '<=': '超过'} as const;

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? `（${formatDate(limit.atRelease.date, 'zh')}）` : '';
        return `若发布时${date}每月用户${before[limit.comparison]} ${number(limit)}，则没有任何权利`;
      }
      return `${counted(limit)}${within[limit.comparison]} ${number(limit)}`;
    })
    .join('；');
}

function ground(given: Ground): string {
  const {cell, role} = given;
  const {term, answer} = cell;
  if (role === 'silent' || role === 'open') return `${terms[term]}：${word(cell)}`;
  if (given.limits) return numberGround(given);
  if (answer?.value === 'no') {
    if (refusals[term]) return refusals[term];
    if (term === 'relicense-derivatives') return asks[term]!;
    return `${terms[term]}：${word(cell)}`;
  }
  if (role === 'grants' || role === 'mentions') return `${terms[term]}：${word(cell)}`;
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : '禁止';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `须展示“${answer.detail}”`;
    if (term === 'name-prefix') return `名称须以“${answer.detail}”开头`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return '若就专利提起诉讼，专利许可终止';
  }
  return asks[term] ?? `${terms[term]}：${word(cell)}`;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': '用于付费产品',
    'internal-company-use': '仅在公司内部使用',
    'offer-as-api': '以 API 形式提供给他人',
    'publish-fine-tune': '微调并发布权重',
    distil: '用其输出训练另一模型',
    'publish-outputs': '发表其生成的内容',
    'ship-in-app': '在应用中附带权重',
    'eu-based': '作为欧盟的个人或公司使用',
    'large-platform': '用于用户超过 1 亿的平台',
    research: '用于非商业研究',
    defence: '用于国防或军事',
    'health-or-justice': '用于医疗、司法或自动化决策',
    'train-on-data': '用采用此许可证的数据集训练模型',
    'long-term': '长期依赖',
  },
  may: '可以这样做吗？',
  want: '我想：',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return '未提及';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return '未阅读';
    return {yes: '可以', no: '不可以', conditional: '附条件', unclear: '不明确'}[answer];
  },
  ground,
  grantHasNoLimit: '授权条款未写明此类限制',
  usersField: '每月用户数',
  revenueField: '年收入（美元）',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} 项不可以` : '',
      unclear ? `${unclear} 项不明确` : '',
      conditional ? `${conditional} 项附条件` : '',
      yes ? `${yes} 项可以` : '',
    ]
      .filter(Boolean)
      .join('，'),
  decidedBy: (names) => `取决于 ${names.join('、')}`,
  materials: {code: '代码', weights: '权重', data: '数据'},
  nothingTicked: '请勾选想做的事。',
};
