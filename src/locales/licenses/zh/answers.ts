/** The answer to a term, in a word or two under its name. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId, type TermKind} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: '允许',
  conditional: '附条件',
  duty: '必须',
  limit: '可能',
  forbidden: '禁止',
  number: '有数量限制',
  unclear: '不明确',
  fact: '否',
  silent: '未提及',
  unread: '未阅读文本',
};

const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: '附条件允许'},
  modification: {conditional: '附条件允许'},
  redistribution: {conditional: '附条件允许'},
  hosting: {conditional: '附条件允许'},
  'fine-tuning': {conditional: '附条件允许'},
  'train-other-models': {conditional: '附条件允许'},
  'relicense-derivatives': {conditional: '附条件允许'},
  'acceptable-use': {forbidden: '禁止所列用途', conditional: '禁止部分用途', fact: '无禁止用途清单'},
  'field-limit': {forbidden: '禁止部分领域', conditional: '部分禁止', fact: '未禁止任何领域'},
  'military-limit': {conditional: '部分禁止', fact: '不在清单上'},
  'geographic-limit': {
    forbidden: '排除部分地域',
    conditional: '在所述情形下排除',
    fact: '未排除任何地域',
  },
  trademark: {forbidden: '不授予', conditional: '部分不授予'},
  'patent-grant': {allowed: '已授权', forbidden: '不授予', unclear: '不明确，未点明'},
  'output-ownership': {allowed: '归用户所有', forbidden: '不归用户所有', conditional: '附条件归用户所有'},
  'name-prefix': {duty: '有规定'},
  revocable: {limit: '可撤销', forbidden: '不可撤销', conditional: '在所述情形下可撤销'},
  'changeable-terms': {limit: '可更改', forbidden: '否', conditional: '已预告'},
  'remote-restriction': {limit: '保留权利', forbidden: '否'},
  termination: {limit: '许可终止', conditional: '权利以遵守为前提'},
  'litigation-retaliation': {limit: '权利终止', conditional: '专利许可终止'},
  liability: {forbidden: '免除', conditional: '部分免除'},
  warranty: {forbidden: '无，按原样提供', conditional: '部分免除'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['已列入', '未列入', '不明'],
  'osi-approved': ['已批准', '未批准', '不明'],
  'fsf-free': ['是', '否', '无表态'],
  'osaid-compatible': ['是', '否', '未定'],
};

/** A plain no, by what is refused, asked for, withheld or stated. */
const no: Readonly<Record<TermKind, string>> = {
  permission: '不可',
  condition: '不要求',
  limitation: '无',
  fact: '否',
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  if (sense !== 'fact') return general[sense];
  const [yes, refused, unclear] = status[term] ?? ['是', no[terms[term][0]], '不明确'];
  if (terms[term][0] === 'condition') return refused;
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : refused;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return '允许，须附声明';
  if (cell.said) return `据他方所述，${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `“${detail}”`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `以“${detail}”开头`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
