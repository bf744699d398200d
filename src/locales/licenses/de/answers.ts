/** The answer to a term, in a word or two under its name. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'erlaubt',
  conditional: 'unter einer Bedingung',
  duty: 'verlangt',
  limit: 'möglich',
  forbidden: 'verboten',
  number: 'begrenzt',
  unclear: 'unklar',
  fact: 'nein',
  silent: 'nicht erwähnt',
  unread: 'Text nicht gelesen',
};

const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'unter einer Bedingung erlaubt'},
  modification: {conditional: 'unter einer Bedingung erlaubt'},
  redistribution: {conditional: 'unter Bedingungen erlaubt'},
  hosting: {conditional: 'unter Bedingungen erlaubt'},
  'fine-tuning': {conditional: 'unter einer Bedingung erlaubt'},
  'train-other-models': {conditional: 'unter einer Bedingung erlaubt'},
  'relicense-derivatives': {conditional: 'unter einer Bedingung erlaubt'},
  'acceptable-use': {
    forbidden: 'gelistete Nutzungen verboten',
    conditional: 'einige verboten',
    fact: 'keine Verbotsliste',
  },
  'field-limit': {forbidden: 'einige verboten', conditional: 'teils verboten', fact: 'keine verboten'},
  'military-limit': {conditional: 'teils verboten', fact: 'nicht auf der Liste'},
  'geographic-limit': {
    forbidden: 'einige ausgeschlossen',
    conditional: 'im genannten Fall ausgeschlossen',
    fact: 'keine ausgeschlossen',
  },
  trademark: {forbidden: 'nicht gewährt', conditional: 'teils nicht gewährt'},
  'patent-grant': {allowed: 'lizenziert', forbidden: 'nicht gewährt', unclear: 'unklar, nicht genannt'},
  'output-ownership': {
    allowed: 'Eigentum des Nutzers',
    forbidden: 'nicht Eigentum des Nutzers',
    conditional: 'unter einer Bedingung Eigentum des Nutzers',
  },
  'name-prefix': {duty: 'vorgeschrieben'},
  revocable: {forbidden: 'nein, unwiderruflich', conditional: 'im genannten Fall'},
  'changeable-terms': {forbidden: 'nein', conditional: 'angekündigt'},
  'remote-restriction': {limit: 'vorbehalten', forbidden: 'nein'},
  termination: {limit: 'Lizenz endet', conditional: 'Rechte hängen von der Einhaltung ab'},
  'litigation-retaliation': {limit: 'Rechte enden', conditional: 'Patentlizenz endet'},
  liability: {forbidden: 'ausgeschlossen', conditional: 'teils ausgeschlossen'},
  warranty: {forbidden: 'keine', conditional: 'teils ausgeschlossen'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['enthalten', 'nicht enthalten', 'nicht bekannt'],
  'osi-approved': ['anerkannt', 'nicht anerkannt', 'nicht bekannt'],
  'fsf-free': ['ja', 'nein', 'keine Aussage'],
  'osaid-compatible': ['ja', 'nein', 'offen'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  if (sense !== 'fact') return general[sense];
  const [yes, no, unclear] = status[term] ?? ['ja', 'nein', 'unklar'];
  if (terms[term][0] === 'condition') return 'nicht verlangt';
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'erlaubt, mit Lizenzhinweis';
  if (cell.said) return `laut Dritten ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `„${detail}“`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `beginnt mit „${detail}“`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
