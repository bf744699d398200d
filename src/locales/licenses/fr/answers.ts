/** La réponse à un point, en un mot ou deux sous son nom. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Sense} from '../../../domain/licenses/sense.js';
import {terms, type TermId} from '../../../domain/licenses/terms.js';
import {quoted} from './quoted.js';

const general: Readonly<Record<Sense, string>> = {
  allowed: 'autorisé',
  conditional: 'sous condition',
  duty: 'exigé',
  limit: 'possible',
  forbidden: 'interdit',
  number: 'limité',
  unclear: 'pas clair',
  fact: 'non',
  silent: 'non mentionné',
  unread: 'texte non lu',
};

/** Là où le mot général dirait mal, ou s’accorderait mal. */
const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'commercial-use': {conditional: 'autorisé sous condition'},
  modification: {conditional: 'autorisé sous condition'},
  redistribution: {conditional: 'autorisé sous conditions'},
  hosting: {conditional: 'autorisé sous conditions'},
  'fine-tuning': {conditional: 'autorisé sous condition'},
  'train-other-models': {conditional: 'autorisé sous condition'},
  'relicense-derivatives': {
    allowed: 'autorisées',
    conditional: 'autorisées sous condition',
    forbidden: 'interdites',
  },
  'user-threshold': {fact: 'aucun seuil'},
  'revenue-threshold': {number: 'limités', fact: 'aucun seuil'},
  'network-disclose': {duty: 'applicables', conditional: 'applicables dans un cas indiqué', fact: 'aucune'},
  'acceptable-use': {
    forbidden: 'usages énumérés interdits',
    conditional: 'certains interdits',
    fact: 'aucune liste d’usages interdits',
  },
  'field-limit': {
    forbidden: 'certains interdits',
    conditional: 'interdits en partie',
    fact: 'aucun interdit',
  },
  'military-limit': {conditional: 'interdit en partie', fact: 'absent de la liste'},
  'geographic-limit': {
    forbidden: 'certains exclus',
    conditional: 'exclus dans un cas indiqué',
    fact: 'aucun exclu',
  },
  trademark: {forbidden: 'non concédées', conditional: 'non concédées en partie'},
  'patent-grant': {
    allowed: 'licence concédée',
    forbidden: 'licence non concédée',
    unclear: 'pas clair, non cités',
  },
  'output-ownership': {allowed: 'à vous', forbidden: 'pas à vous', conditional: 'à vous sous condition'},
  'name-prefix': {duty: 'prescrit'},
  revocable: {forbidden: 'non, irrévocable', conditional: 'dans un cas indiqué', fact: 'possible'},
  'changeable-terms': {forbidden: 'non', conditional: 'annoncé'},
  'remote-restriction': {limit: 'droit réservé', forbidden: 'non'},
  termination: {limit: 'la licence cesse', conditional: 'droits liés à son respect'},
  'litigation-retaliation': {limit: 'les droits cessent', conditional: 'la licence de brevets cesse'},
  liability: {forbidden: 'exclue', conditional: 'exclue en partie', fact: 'non exclue'},
  warranty: {forbidden: 'aucune, en l’état', conditional: 'exclue en partie', fact: 'non exclue'},
};

const status: Partial<Record<TermId, readonly [yes: string, no: string, unclear: string]>> = {
  'spdx-listed': ['y figure', 'n’y figure pas', 'inconnu'],
  'osi-approved': ['approuvée', 'non approuvée', 'inconnu'],
  'fsf-free': ['oui', 'non', 'aucun avis'],
  'osaid-compatible': ['oui', 'non', 'non tranché'],
};

function word({term, sense, answer}: Pick<Cell, 'term' | 'sense' | 'answer'>): string {
  const exact = special[term]?.[sense];
  if (exact) return exact;
  const isAsked = terms[term][0] === 'condition';
  if (isAsked && sense === 'conditional') return 'exigé dans un cas indiqué';
  if (sense !== 'fact') return general[sense];
  if (isAsked) return 'non exigé';
  const [yes, no, unclear] = status[term] ?? ['oui', 'non', 'pas clair'];
  return answer?.value === 'yes' ? yes : answer?.value === 'unclear' ? unclear : no;
}

export function answer(cell: Cell): string {
  if (cell.noticeOnly) return 'autorisé, avec les mentions';
  if (cell.said) return `selon des tiers, ${word({...cell, sense: cell.said})}`;
  const detail = cell.answer?.detail;
  if (cell.sense === 'duty' && cell.term === 'attribution-display' && detail) return quoted(detail);
  if (cell.sense === 'duty' && cell.term === 'name-prefix' && detail) return `commence par ${quoted(detail)}`;
  if (cell.term === 'governing-law' && cell.sense === 'fact' && detail) return detail;
  return word(cell);
}
