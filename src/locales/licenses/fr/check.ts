import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {quoted} from './quoted.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'fr') : formatNumber(number, 'fr');

/** « 700 000 000 d’utilisateurs », comme on le lit, mais « 500 000 utilisateurs ». */
export const users = (inMillions: boolean) => (inMillions ? ' d’utilisateurs' : ' utilisateurs');

const businesses = {
  'model-as-a-service': ' d’une entreprise qui propose des modèles comme service',
  'model-as-a-service-or-assistant': ' d’une entreprise qui propose des modèles ou des assistants de travail',
} as const;

function counted({count, number, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? `${users(number % 1_000_000 === 0)} ${{day: 'quotidiens', month: 'mensuels', year: 'annuels'}[per]}`
      : ` de revenus ${{day: 'par jour', month: 'par mois', year: 'par an'}[per]}`;
  return `${what}${business ? businesses[business] : ''}${atRelease ? ' à sa sortie' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `aucun droit sans une licence accordée par ${what.by}`;
    case 'separate-licence':
      return 'il faut d’abord une autre licence';
    case 'review':
      return `il faut d’abord un contrôle de sécurité par ${what.by}`;
    case 'ends':
      return 'la licence prend fin';
    case 'display':
      return what.words ? `afficher ${quoted(what.words)}` : 'afficher le nom du modèle';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'plus de ', '>=': 'à partir de ', '<': 'moins de ', '<=': 'jusqu’à '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}\u00a0: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'usage commercial seulement sous condition',
  modification: 'modification seulement sous condition',
  redistribution: 'redistribution seulement sous conditions',
  hosting: 'hébergement pour des tiers seulement sous conditions',
  'fine-tuning': 'fine-tuning seulement sous condition',
  'train-other-models': 'autres modèles seulement sous condition',
  'output-ownership': 'résultats seulement sous condition',
  'relicense-derivatives': 'aux mêmes conditions seulement',
  'acceptable-use': 'pas pour les usages énumérés',
  'military-limit': 'pas pour les usages militaires cités',
  'field-limit': 'pas dans les domaines cités',
  'geographic-limit': 'pas dans les territoires exclus',
  'changeable-terms': 'ses règles peuvent changer par la suite',
  revocable: 'la licence peut être révoquée',
  'attribution-display': 'afficher une attribution',
  'name-prefix': 'donner au modèle le nom prescrit',
  'same-licence': 'conserver la licence pour ce que vous partagez',
  'flow-down': 'transmettre les limites d’usage',
  'disclose-source': 'fournir le code source',
  'network-disclose': 'l’offrir en réseau vaut redistribution',
  registration: 's’inscrire ou demander d’abord',
  'update-duty': 'utiliser la dernière version',
  'label-outputs': 'dire que les résultats viennent d’une machine',
  'remote-restriction': 'un usage contraire à la licence peut être restreint à distance',
  'litigation-retaliation': 'vos droits cessent si vous intentez un procès à son sujet',
  'include-notice': 'conserver la licence et ses mentions',
  'state-changes': 'indiquer ce que vous avez modifié',
  termination: 'la licence prend fin si vous l’enfreignez',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'pas à des fins commerciales',
  modification: 'modification non autorisée',
  redistribution: 'redistribution non autorisée',
  hosting: 'hébergement pour des tiers non autorisé',
  'fine-tuning': 'fine-tuning non autorisé',
  'train-other-models': 'entraînement d’autres modèles non autorisé',
  'output-ownership': 'les résultats ne sont pas à vous',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'fr')})` : '';
        return `aucun droit si vous aviez plus de ${number(limit)}${counted(limit)}${date}`;
      }
      return `jusqu’à ${number(limit)}${counted(limit)}`;
    })
    .join('\u202f; ');
}

function ground(given: Ground): string {
  const {cell, role} = given;
  const {term, answer} = cell;
  const named = `${terms[term]}\u00a0: ${word(cell)}`;
  if (role === 'silent' || role === 'open') return named;
  if (given.limits) return numberGround(given);
  if (answer?.value === 'no') {
    if (term === 'relicense-derivatives') return asks[term]!;
    return refusals[term] ?? named;
  }
  if (role === 'grants' || role === 'mentions') return named;
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : 'interdit';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `afficher ${quoted(answer.detail)}`;
    if (term === 'name-prefix') return `le nom commence par ${quoted(answer.detail)}`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'la licence de brevets cesse si vous intentez un procès sur des brevets';
  }
  return asks[term] ?? named;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'L’utiliser dans un produit payant',
    'internal-company-use': 'L’utiliser seulement au sein d’une entreprise',
    'offer-as-api': 'L’offrir à des tiers comme API',
    'publish-fine-tune': 'En faire le fine-tuning et publier les poids',
    distil: 'Entraîner un autre modèle sur ses résultats',
    'publish-outputs': 'Publier ce qu’il génère',
    'ship-in-app': 'Livrer les poids dans une application',
    'eu-based': 'L’utiliser comme personne ou entreprise dans l’UE',
    'large-platform': 'L’utiliser avec plus de 100 millions d’utilisateurs',
    research: 'L’utiliser pour la recherche non commerciale',
    defence: 'L’utiliser pour la défense ou à des fins militaires',
    'health-or-justice': 'L’utiliser pour la santé, la justice ou des décisions automatisées',
    'train-on-data': 'Entraîner un modèle sur des données sous cette licence',
    'long-term': 'Compter dessus pendant des années',
  },
  may: 'Puis-je\u202f?',
  want: 'Je veux',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'Non mentionné';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'Non lu';
    return {yes: 'Oui', no: 'Non', conditional: 'Sous conditions', unclear: 'Pas clair'}[answer];
  },
  ground,
  grantHasNoLimit: 'l’octroi des droits n’énonce aucune limite de ce genre',
  usersField: 'Utilisateurs mensuels',
  revenueField: 'Revenus par an, en dollars',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} non` : '',
      unclear ? `${unclear} pas clair${unclear > 1 ? 's' : ''}` : '',
      conditional ? `${conditional} sous conditions` : '',
      yes ? `${yes} oui` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `décidé par ${names.join(', ')}`,
  materials: {code: 'code', weights: 'poids', data: 'données'},
  nothingTicked: 'Cochez ce que vous voulez faire.',
};
