/** La risposta a una voce, in una o due parole sotto il suo nome. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'consentito',
  conditional: 'a una condizione',
  duty: 'richiesto',
  limit: 'possibile',
  forbidden: 'vietato',
  number: 'limitato',
  unclear: 'non chiaro',
  fact: 'no',
  silent: 'non menzionato',
  unread: 'testo non letto',
};

const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'consentito a una condizione'},
  modification: {conditional: 'consentito a una condizione'},
  redistribution: {conditional: 'consentito a condizioni'},
  hosting: {conditional: 'consentito a condizioni'},
  'fine-tuning': {conditional: 'consentito a una condizione'},
  'train-other-models': {conditional: 'consentito a una condizione'},
  'relicense-derivatives': {conditional: 'consentito a una condizione'},
  'acceptable-use': {
    forbidden: 'usi elencati vietati',
    conditional: 'alcuni vietati',
    fact: 'nessun elenco di usi vietati',
  },
  'field-limit': {forbidden: 'alcuni vietati', conditional: 'vietati in parte', fact: 'nessuno vietato'},
  'military-limit': {conditional: 'vietato in parte', fact: 'non è nell’elenco'},
  'geographic-limit': {
    forbidden: 'alcuni esclusi',
    conditional: 'esclusi in un caso indicato',
    fact: 'nessuno escluso',
  },
  trademark: {forbidden: 'non concessi', conditional: 'non concessi in parte'},
  'patent-grant': {allowed: 'concessi', forbidden: 'non concessi', unclear: 'non chiaro: non nominati'},
  'output-ownership': {allowed: 'vostri', forbidden: 'non vostri', conditional: 'vostri a una condizione'},
  'name-prefix': {duty: 'prescritto'},
  revocable: {forbidden: 'no: irrevocabile', conditional: 'in un caso indicato', fact: 'possibile'},
  'changeable-terms': {forbidden: 'no', conditional: 'annunciato'},
  'remote-restriction': {limit: 'riservati', forbidden: 'no'},
  termination: {limit: 'la licenza cessa', conditional: 'i diritti dipendono dal rispetto'},
  'litigation-retaliation': {limit: 'i diritti cessano', conditional: 'cessa la licenza sui brevetti'},
  liability: {forbidden: 'esclusa', conditional: 'esclusa in parte'},
  warranty: {forbidden: 'nessuna', conditional: 'esclusa in parte'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['presente', 'assente', 'non noto'],
  'osi-approved': ['approvata', 'non approvata', 'non noto'],
  'fsf-free': ['sì', 'no', 'nessun parere'],
  'osaid-compatible': ['sì', 'no', 'aperto'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  if (sense !== 'fact') return general[sense];
  const [yes, no, unclear] = status[term] ?? ['sì', 'no', 'non chiaro'];
  if (terms[term][0] === 'condition') return 'non richiesto';
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'consentito, con l’avviso';
  if (cell.said) return `secondo altri: ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `«${detail}»`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `comincia con «${detail}»`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
