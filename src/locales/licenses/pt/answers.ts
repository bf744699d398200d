/** A resposta a um ponto, numa ou duas palavras sob o seu nome. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'permitido',
  conditional: 'sob condição',
  duty: 'exigido',
  limit: 'possível',
  forbidden: 'proibido',
  number: 'limitado',
  unclear: 'não é claro',
  fact: 'não',
  silent: 'não mencionado',
  unread: 'texto não lido',
};

/** Onde a palavra geral diria mal, ou concordaria mal. */
const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'permitido sob condição'},
  modification: {conditional: 'permitido sob condição'},
  redistribution: {conditional: 'permitido sob condições'},
  hosting: {conditional: 'permitido sob condições'},
  'fine-tuning': {conditional: 'permitido sob condição'},
  'train-other-models': {conditional: 'permitido sob condição'},
  'relicense-derivatives': {
    allowed: 'permitidas',
    conditional: 'permitidas sob condição',
    forbidden: 'proibidas',
  },
  'user-threshold': {fact: 'nenhum limiar'},
  'revenue-threshold': {number: 'limitadas', fact: 'nenhum limiar'},
  'network-disclose': {
    duty: 'aplicáveis',
    conditional: 'aplicáveis num caso indicado',
    fact: 'nenhuma',
  },
  'acceptable-use': {
    forbidden: 'usos enumerados proibidos',
    conditional: 'alguns proibidos',
    fact: 'nenhuma lista de usos proibidos',
  },
  'field-limit': {
    forbidden: 'alguns proibidos',
    conditional: 'proibidos em parte',
    fact: 'nenhum proibido',
  },
  'military-limit': {conditional: 'proibido em parte', fact: 'não está na lista'},
  'geographic-limit': {
    forbidden: 'alguns excluídos',
    conditional: 'excluídos num caso indicado',
    fact: 'nenhum excluído',
  },
  trademark: {forbidden: 'não concedidas', conditional: 'não concedidas em parte'},
  'patent-grant': {
    allowed: 'licença concedida',
    forbidden: 'licença não concedida',
    unclear: 'não é claro, não nomeadas',
  },
  'output-ownership': {allowed: 'seus', forbidden: 'não são seus', conditional: 'seus sob condição'},
  'name-prefix': {duty: 'prescrito'},
  revocable: {forbidden: 'não, irrevogável', conditional: 'num caso indicado', fact: 'possível'},
  'changeable-terms': {forbidden: 'não', conditional: 'anunciada'},
  'remote-restriction': {limit: 'direito reservado', forbidden: 'não'},
  termination: {limit: 'a licença cessa', conditional: 'os direitos dependem de a cumprir'},
  'litigation-retaliation': {limit: 'os direitos cessam', conditional: 'cessa a licença de patentes'},
  liability: {forbidden: 'excluída', conditional: 'excluída em parte', fact: 'não excluída'},
  warranty: {forbidden: 'nenhuma, tal como está', conditional: 'excluída em parte', fact: 'não excluída'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['consta', 'não consta', 'não se sabe'],
  'osi-approved': ['aprovada', 'não aprovada', 'não se sabe'],
  'fsf-free': ['sim', 'não', 'sem posição'],
  'osaid-compatible': ['sim', 'não', 'por decidir'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  const isAsked = terms[term][0] === 'condition';
  if (isAsked && sense === 'conditional') return 'exigido num caso indicado';
  if (sense !== 'fact') return general[sense];
  if (isAsked) return 'não exigido';
  const [yes, no, unclear] = status[term] ?? ['sim', 'não', 'não é claro'];
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'permitido, com o aviso';
  if (cell.said) return `segundo terceiros, ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return `“${detail}”`;
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `começa por “${detail}”`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
