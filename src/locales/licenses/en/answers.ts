/** The answer to a term, in a word or two under its name. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'allowed',
  conditional: 'on a condition',
  duty: 'required',
  limit: 'possible',
  forbidden: 'forbidden',
  number: 'limited',
  unclear: 'unclear',
  fact: 'no',
  silent: 'not mentioned',
  unread: 'text not read',
};

/** Answers that the general word would say badly. */
const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'allowed on a condition'},
  modification: {conditional: 'allowed on a condition'},
  redistribution: {conditional: 'allowed on conditions'},
  hosting: {conditional: 'allowed on conditions'},
  'fine-tuning': {conditional: 'allowed on a condition'},
  'train-other-models': {conditional: 'allowed on a condition'},
  'relicense-derivatives': {conditional: 'allowed on a condition'},
  'acceptable-use': {
    forbidden: 'listed uses forbidden',
    conditional: 'some forbidden',
    fact: 'no list of forbidden uses',
  },
  'field-limit': {forbidden: 'some forbidden', conditional: 'forbidden in part', fact: 'none forbidden'},
  'military-limit': {conditional: 'forbidden in part', fact: 'not on the list'},
  'geographic-limit': {
    forbidden: 'some excluded',
    conditional: 'excluded in a stated case',
    fact: 'none excluded',
  },
  trademark: {forbidden: 'withheld', conditional: 'withheld in part'},
  'patent-grant': {allowed: 'licensed', forbidden: 'withheld', unclear: 'unclear: not named'},
  'output-ownership': {allowed: 'yours', forbidden: 'not yours', conditional: 'yours on a condition'},
  'name-prefix': {duty: 'prescribed'},
  revocable: {
    limit: 'possible',
    forbidden: 'no: irrevocable',
    conditional: 'in a stated case',
    fact: 'possible',
  },
  'changeable-terms': {forbidden: 'no', conditional: 'announced'},
  'remote-restriction': {limit: 'reserved', forbidden: 'no'},
  termination: {limit: 'it ends', conditional: 'rights depend on keeping it'},
  'litigation-retaliation': {limit: 'rights end', conditional: 'patent licence ends'},
  liability: {forbidden: 'excluded', conditional: 'excluded in part'},
  warranty: {forbidden: 'none, as is', conditional: 'excluded in part'},
};

/** Whether others approve, in their own terms. */
const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['on it', 'not on it', 'not known'],
  'osi-approved': ['approved', 'not approved', 'not known'],
  'fsf-free': ['yes', 'no', 'no statement'],
  'osaid-compatible': ['yes', 'no', 'open'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  if (sense !== 'fact') return general[sense];
  const [yes, no, unclear] = status[term] ?? ['yes', 'no', 'unclear'];
  if (terms[term][0] === 'condition') return 'not required';
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'allowed, with the notice';
  if (cell.said) return `by others’ account: ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `“${detail}”`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `begins with “${detail}”`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
