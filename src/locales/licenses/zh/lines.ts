/** Answers by themselves: below a heading of the card, and in a badge’s popover. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Below 可以, 必须 or 不可以. */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': '用它盈利',
  modification: '修改',
  redistribution: '再分发',
  hosting: '为他人托管',
  'fine-tuning': '微调',
  'train-other-models': '用它训练其他模型',
  'relicense-derivatives': '为自己的版本另订条款',
  'patent-grant': '使用其专利',
  'output-ownership': '保有输出内容',
  'include-notice': '附上许可证及其声明',
  'state-changes': '注明所作修改',
  'attribution-display': '展示署名',
  'name-prefix': '按规定为自己的模型命名',
  'same-licence': '在其基础上开发的内容沿用该许可证',
  'flow-down': '使自己的用户遵守使用限制',
  'disclose-source': '公开源代码',
  'network-disclose': '对网络用户同样办理',
  registration: '事先登记或征询',
  'update-duty': '使用最新版本',
  guardrails: '保留其安全措施',
  'label-outputs': '说明输出由机器生成',
  indemnity: '使许可方免受索赔',
  'acceptable-use': '用于所列用途',
  'military-limit': '用于军事',
  'field-limit': '用于指明的领域',
  'geographic-limit': '在被排除的地域使用',
  trademark: '使用许可方的商标',
  liability: '追究许可方的责任',
  warranty: '主张任何担保',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: '不可撤销',
    limit: '未违反也可撤销',
    conditional: '在所述情形下可撤销',
  },
  'changeable-terms': {
    forbidden: '日后的条款没有约束力',
    limit: '其规则日后可能更改',
    conditional: '已预告将更改规则',
    fact: '日后的条款没有约束力',
  },
  'remote-restriction': {limit: '违规使用可被远程限制', forbidden: '无远程限制'},
  termination: {limit: '违反时许可终止', conditional: '权利以遵守许可证为前提'},
  'litigation-retaliation': {
    limit: '若就此提起诉讼，权利终止',
    conditional: '若就专利提起诉讼，专利许可终止',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `展示“${detail}”`;
  if (term === 'name-prefix' && detail && sense === 'duty') return `自己模型的名称以“${detail}”开头`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `适用法律：${detail}`;
  const act = acts[term];
  if (
    !act ||
    cell.said ||
    sense === 'unclear' ||
    sense === 'unread' ||
    (sense === 'fact' && answer?.basis === 'explicit')
  ) {
    return `${terms[term]}：${word(cell)}`;
  }
  if (cell.noticeOnly) return `${act}，须附其声明`;
  return sense === 'conditional' ? `${act}（在所述情形下）` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {forbidden: '禁止商业使用', conditional: '附条件允许商业使用', allowed: '允许商业使用'},
  redistribution: {forbidden: '不得再分发', fact: '没有可再分发的内容', allowed: '可以再分发'},
  modification: {
    forbidden: '不得修改',
    fact: '没有可修改的内容',
    conditional: '附条件允许修改',
    allowed: '可以修改',
  },
  'geographic-limit': {forbidden: '排除部分地域', conditional: '在所述情形下排除部分地域'},
  'train-other-models': {
    forbidden: '不得用于训练其他模型',
    conditional: '用它训练的模型须承继条件',
    allowed: '可用于训练其他模型',
  },
  hosting: {forbidden: '不得为他人托管', fact: '仅由提供方托管'},
  'military-limit': {forbidden: '禁止军事用途', conditional: '禁止部分军事用途'},
  'acceptable-use': {forbidden: '禁止清单所列用途', conditional: '禁止部分用途'},
  registration: {duty: '须先登记', conditional: '部分用户须先登记或征询'},
  'network-disclose': {duty: '网络用户可获得源代码'},
  'same-licence': {duty: '分享的版本须沿用此许可证', conditional: '对其所作修改须沿用此许可证'},
  'disclose-source': {duty: '副本须附源代码', conditional: '某些情形下副本须附源代码'},
  'attribution-display': {duty: '须展示署名', conditional: '某些情形下须展示署名'},
  'flow-down': {duty: '使用限制随每份副本传递'},
  'patent-grant': {allowed: '专利已授权'},
  'include-notice': {duty: '副本须附许可证与声明'},
  'name-prefix': {duty: '用它制作的模型须按规定命名'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden' ? '禁止军事用途及清单所列其他用途' : '禁止部分军事用途及其他用途';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return '可以再分发，须附其声明';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix') return `用它制作的模型，名称须以“${answer.detail}”开头`;
    if (term === 'attribution-display') return `须展示“${answer.detail}”`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
