/** La respuesta a un punto, en una o dos palabras bajo su nombre. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'permitido',
  conditional: 'con una condición',
  duty: 'exigido',
  limit: 'posible',
  forbidden: 'prohibido',
  number: 'limitado',
  unclear: 'no está claro',
  fact: 'no',
  silent: 'no mencionado',
  unread: 'texto no leído',
};

/** Donde la palabra general diría mal, o concordaría mal. */
const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'permitido con una condición'},
  modification: {conditional: 'permitido con una condición'},
  redistribution: {conditional: 'permitido con condiciones'},
  hosting: {conditional: 'permitido con condiciones'},
  'fine-tuning': {conditional: 'permitido con una condición'},
  'train-other-models': {conditional: 'permitido con una condición'},
  'relicense-derivatives': {
    allowed: 'permitidas',
    conditional: 'permitidas con una condición',
    forbidden: 'prohibidas',
  },
  'user-threshold': {fact: 'ningún umbral'},
  'revenue-threshold': {number: 'limitados', fact: 'ningún umbral'},
  'network-disclose': {duty: 'aplicables', conditional: 'aplicables en un caso indicado', fact: 'ninguna'},
  'acceptable-use': {
    forbidden: 'usos enumerados prohibidos',
    conditional: 'algunos prohibidos',
    fact: 'ninguna lista de usos prohibidos',
  },
  'field-limit': {
    forbidden: 'algunos prohibidos',
    conditional: 'prohibidos en parte',
    fact: 'ninguno prohibido',
  },
  'military-limit': {conditional: 'prohibido en parte', fact: 'no está en la lista'},
  'geographic-limit': {
    forbidden: 'algunos excluidos',
    conditional: 'excluidos en un caso indicado',
    fact: 'ninguno excluido',
  },
  trademark: {forbidden: 'no concedidas', conditional: 'no concedidas en parte'},
  'patent-grant': {
    allowed: 'licencia concedida',
    forbidden: 'licencia no concedida',
    unclear: 'no está claro, no se nombran',
  },
  'output-ownership': {
    allowed: 'de usted',
    forbidden: 'no son de usted',
    conditional: 'de usted con una condición',
  },
  'name-prefix': {duty: 'prescrito'},
  revocable: {forbidden: 'no, irrevocable', conditional: 'en un caso indicado', fact: 'posible'},
  'changeable-terms': {forbidden: 'no', conditional: 'anunciado'},
  'remote-restriction': {limit: 'derecho reservado', forbidden: 'no'},
  termination: {limit: 'la licencia termina', conditional: 'los derechos dependen de cumplirla'},
  'litigation-retaliation': {
    limit: 'los derechos terminan',
    conditional: 'termina la licencia de patentes',
  },
  liability: {forbidden: 'excluida', conditional: 'excluida en parte', fact: 'no excluida'},
  warranty: {forbidden: 'ninguna, tal cual', conditional: 'excluida en parte', fact: 'no excluida'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['figura en ella', 'no figura', 'no se sabe'],
  'osi-approved': ['aprobada', 'no aprobada', 'no se sabe'],
  'fsf-free': ['sí', 'no', 'sin pronunciamiento'],
  'osaid-compatible': ['sí', 'no', 'sin decidir'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  const isAsked = terms[term][0] === 'condition';
  if (isAsked && sense === 'conditional') return 'exigido en un caso indicado';
  if (sense !== 'fact') return general[sense];
  if (isAsked) return 'no exigido';
  const [yes, no, unclear] = status[term] ?? ['sí', 'no', 'no está claro'];
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'permitido, con el aviso';
  if (cell.said) return `según terceros, ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `«${detail}»`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `empieza por «${detail}»`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
