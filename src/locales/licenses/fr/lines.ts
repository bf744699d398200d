/** Les réponses seules : sous un titre de la fiche, et dans la bulle d’un badge. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {quoted} from './quoted.js';
import {terms} from './terms.js';

/** Sous « Vous pouvez », « Vous devez » ou « Vous ne pouvez pas ». */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'en tirer un revenu',
  modification: 'le modifier',
  redistribution: 'le redistribuer',
  hosting: 'l’héberger pour des tiers',
  'fine-tuning': 'en faire le fine-tuning',
  'train-other-models': 'entraîner d’autres modèles avec',
  'relicense-derivatives': 'mettre votre version sous d’autres conditions',
  'patent-grant': 'utiliser ses brevets',
  'output-ownership': 'garder les résultats',
  'include-notice': 'transmettre la licence et ses mentions',
  'state-changes': 'indiquer ce que vous avez modifié',
  'attribution-display': 'afficher une attribution',
  'name-prefix': 'donner à votre modèle le nom prescrit',
  'same-licence': 'conserver la licence pour ce que vous en tirez',
  'flow-down': 'imposer les limites d’usage à vos utilisateurs',
  'disclose-source': 'fournir le code source',
  'network-disclose': 'faire de même pour les utilisateurs en réseau',
  registration: 'vous inscrire ou demander d’abord',
  'update-duty': 'utiliser la dernière version',
  guardrails: 'conserver ses garde-fous',
  'label-outputs': 'dire que les résultats viennent d’une machine',
  indemnity: 'garantir le concédant contre les réclamations',
  'acceptable-use': 'l’utiliser aux fins énumérées',
  'military-limit': 'l’utiliser à des fins militaires',
  'field-limit': 'l’utiliser dans les domaines cités',
  'geographic-limit': 'l’utiliser dans les territoires exclus',
  trademark: 'utiliser les marques du concédant',
  liability: 'engager la responsabilité du concédant',
  warranty: 'compter sur une garantie',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'elle ne peut pas être révoquée',
    limit: 'elle peut être révoquée sans violation',
    conditional: 'elle peut être révoquée dans un cas indiqué',
    fact: 'elle peut être révoquée à tout moment',
  },
  'changeable-terms': {
    forbidden: 'aucune condition ultérieure ne vous lie',
    limit: 'ses règles peuvent changer par la suite',
    conditional: 'un changement de ses règles est annoncé',
    fact: 'aucune condition ultérieure ne vous lie',
  },
  'remote-restriction': {
    limit: 'un usage contraire à la licence peut être restreint à distance',
    forbidden: 'aucune restriction à distance',
  },
  termination: {
    limit: 'elle prend fin si vous l’enfreignez',
    conditional: 'vos droits dépendent de son respect',
  },
  'litigation-retaliation': {
    limit: 'vos droits cessent si vous intentez un procès à son sujet',
    conditional: 'sa licence de brevets cesse si vous intentez un procès sur des brevets',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `afficher ${quoted(detail)}`;
  if (term === 'name-prefix' && detail && sense === 'duty')
    return `faire commencer le nom de votre modèle par ${quoted(detail)}`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `droit applicable\u00a0: ${detail}`;
  const act = acts[term];
  if (
    !act ||
    cell.said ||
    sense === 'unclear' ||
    sense === 'unread' ||
    (sense === 'fact' && answer?.basis === 'explicit')
  ) {
    return `${terms[term]}\u00a0: ${word(cell)}`;
  }
  if (cell.noticeOnly) return `${act}, avec ses mentions`;
  return sense === 'conditional' ? `${act}, dans le cas indiqué` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'l’usage commercial est interdit',
    conditional: 'l’usage commercial est autorisé sous condition',
    allowed: 'l’usage commercial est autorisé',
  },
  redistribution: {
    forbidden: 'la redistribution est interdite',
    fact: 'il n’y a rien à redistribuer',
    allowed: 'la redistribution est autorisée',
  },
  modification: {
    forbidden: 'la modification est interdite',
    fact: 'il n’y a rien à modifier',
    conditional: 'la modification est autorisée sous condition',
    allowed: 'la modification est autorisée',
  },
  'geographic-limit': {
    forbidden: 'certains territoires sont exclus',
    conditional: 'certains territoires sont exclus dans un cas indiqué',
  },
  'train-other-models': {
    forbidden: 'l’entraînement d’autres modèles est interdit',
    conditional: 'les modèles entraînés avec reprennent des conditions',
    allowed: 'l’entraînement d’autres modèles est autorisé',
  },
  hosting: {
    forbidden: 'l’hébergement pour des tiers est interdit',
    fact: 'seul son fournisseur l’héberge',
  },
  'military-limit': {
    forbidden: 'l’usage militaire est interdit',
    conditional: 'certains usages militaires sont interdits',
  },
  'acceptable-use': {
    forbidden: 'une liste d’usages est interdite',
    conditional: 'certains usages sont interdits',
  },
  registration: {
    duty: 'il faut d’abord s’inscrire',
    conditional: 'certains doivent d’abord s’inscrire ou demander',
  },
  'network-disclose': {duty: 'les utilisateurs en réseau reçoivent le code source'},
  'same-licence': {
    duty: 'les versions partagées conservent cette licence',
    conditional: 'ses modifications restent sous cette licence',
  },
  'disclose-source': {
    duty: 'le code source accompagne les copies',
    conditional: 'le code source accompagne les copies dans certains cas',
  },
  'attribution-display': {
    duty: 'une attribution doit être affichée',
    conditional: 'une attribution doit être affichée dans certains cas',
  },
  'flow-down': {duty: 'les limites d’usage suivent chaque copie'},
  'patent-grant': {allowed: 'une licence de brevets est concédée'},
  'include-notice': {duty: 'la licence et ses mentions suivent les copies'},
  'name-prefix': {duty: 'les modèles qui en dérivent portent un nom prescrit'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'l’usage militaire et une liste d’autres usages sont interdits'
      : 'certains usages, militaires et autres, sont interdits';
  }
  if (term === 'redistribution' && decisive.noticeOnly)
    return 'la redistribution est autorisée avec ses mentions';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix')
      return `le nom des modèles qui en dérivent doit commencer par ${quoted(answer.detail)}`;
    if (term === 'attribution-display') return `il faut afficher ${quoted(answer.detail)}`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
