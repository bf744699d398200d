/** The answer to a term, in a word or two under its name. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId, type TermKind} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: '許可',
  conditional: '条件付き',
  duty: '必須',
  limit: 'あり得る',
  forbidden: '禁止',
  number: '数による制限あり',
  unclear: '不明確',
  fact: 'いいえ',
  silent: '言及なし',
  unread: '本文未読',
};

const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: '条件付きで許可'},
  modification: {conditional: '条件付きで許可'},
  redistribution: {conditional: '条件付きで許可'},
  hosting: {conditional: '条件付きで許可'},
  'fine-tuning': {conditional: '条件付きで許可'},
  'train-other-models': {conditional: '条件付きで許可'},
  'relicense-derivatives': {conditional: '条件付きで許可'},
  'acceptable-use': {
    forbidden: '列挙された用途は禁止',
    conditional: '一部禁止',
    fact: '禁止用途の一覧なし',
  },
  'field-limit': {forbidden: '一部の分野を禁止', conditional: '部分的に禁止', fact: '禁止分野なし'},
  'military-limit': {conditional: '部分的に禁止', fact: '一覧に含まれない'},
  'geographic-limit': {
    forbidden: '一部を除外',
    conditional: '定められた場合に除外',
    fact: '除外なし',
  },
  trademark: {forbidden: '許諾しない', conditional: '一部許諾しない'},
  'patent-grant': {allowed: '許諾あり', forbidden: '許諾しない', unclear: '不明確、明記なし'},
  'output-ownership': {
    allowed: '利用者に帰属',
    forbidden: '利用者に帰属しない',
    conditional: '条件付きで利用者に帰属',
  },
  'name-prefix': {duty: '規定あり'},
  revocable: {
    limit: '取り消され得る',
    forbidden: '取り消し不能',
    conditional: '定められた場合にあり',
  },
  'changeable-terms': {limit: '変更され得る', forbidden: 'なし', conditional: '予告あり'},
  'remote-restriction': {limit: '権限を留保', forbidden: 'なし'},
  termination: {limit: 'ライセンス終了', conditional: '遵守が権利の前提'},
  'litigation-retaliation': {limit: '権利が終了', conditional: '特許ライセンスが終了'},
  liability: {forbidden: '免責', conditional: '一部免責'},
  warranty: {forbidden: 'なし（現状有姿）', conditional: '一部なし'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['掲載', '掲載なし', '不明'],
  'osi-approved': ['承認済み', '承認なし', '不明'],
  'fsf-free': ['はい', 'いいえ', '見解なし'],
  'osaid-compatible': ['はい', 'いいえ', '未定'],
};

/** A plain no, by what is refused, asked for, withheld or stated. */
const no: Readonly<Record<TermKind, string>> = {
  permission: '不可',
  condition: '不要',
  limitation: 'なし',
  fact: 'いいえ',
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  if (sense !== 'fact') return general[sense];
  const [yes, refused, unclear] = status[term] ?? ['はい', no[terms[term][0]], '不明確'];
  if (terms[term][0] === 'condition') return refused;
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : refused;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return '許可（ライセンス表示が必要）';
  if (cell.said) return `第三者によると、${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `「${detail}」`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `「${detail}」で始まる`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
