import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'L’utiliser',
  build: 'S’en servir de base',
  risk: 'Droits et risques',
  status: 'Ce qu’en disent des tiers',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Usage commercial',
  modification: 'Le modifier',
  redistribution: 'Le redistribuer',
  hosting: 'L’héberger pour des tiers',
  'fine-tuning': 'Fine-tuning',
  'train-other-models': 'Entraîner d’autres modèles',
  'relicense-derivatives': 'Autres conditions pour votre version',
  'patent-grant': 'Brevets',
  'output-ownership': 'Résultats',
  'include-notice': 'Conserver licence et mentions',
  'state-changes': 'Indiquer les modifications',
  'attribution-display': 'Afficher une attribution',
  'name-prefix': 'Nom de votre modèle',
  'same-licence': 'Copyleft',
  'flow-down': 'Imposer les limites d’usage',
  'disclose-source': 'Fournir le code source',
  'network-disclose': 'Obligations en réseau',
  registration: 'S’inscrire d’abord',
  'update-duty': 'Utiliser la dernière version',
  guardrails: 'Conserver les garde-fous',
  'label-outputs': 'Étiqueter les résultats',
  indemnity: 'Couvrir les frais du concédant',
  'user-threshold': 'Nombre d’utilisateurs',
  'revenue-threshold': 'Revenus',
  'acceptable-use': 'Autres usages',
  'military-limit': 'Usage militaire',
  'field-limit': 'Domaines cités',
  'geographic-limit': 'Territoires',
  'changeable-terms': 'Changement des conditions',
  trademark: 'Marques',
  'litigation-retaliation': 'En cas de procès',
  termination: 'En cas de violation',
  revocable: 'Révocation',
  'remote-restriction': 'Restriction à distance',
  liability: 'Responsabilité',
  warranty: 'Garantie',
  'governing-law': 'Droit applicable',
  'spdx-listed': 'Liste SPDX',
  'osi-approved': 'Approbation de l’OSI',
  'fsf-free': 'Libre selon la FSF',
  'osaid-compatible': 'Convient à l’IA open source',
};

export const termInText = (term: TermId) => lowerFirst(terms[term]);
