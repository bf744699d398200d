import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'en') : formatNumber(number, 'en');

const businesses = {
  'model-as-a-service': ' of a business that serves models',
  'model-as-a-service-or-assistant': ' of a business that serves models or work assistants',
} as const;

/** What is counted: `monthly users at its release`. */
function counted({count, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? {day: ' daily users', month: ' monthly users', year: ' yearly users'}[per]
      : {day: ' a day', month: ' a month', year: ' a year'}[per];
  return `${what}${business ? businesses[business] : ''}${atRelease ? ' at its release' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `no rights until ${what.by} grants a licence`;
    case 'separate-licence':
      return 'another licence is needed first';
    case 'review':
      return `a security review by ${what.by} comes first`;
    case 'ends':
      return 'the licence ends';
    case 'display':
      return what.words ? `show “${what.words}”` : 'show the model’s name';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'over ', '>=': 'from ', '<': 'under ', '<=': 'up to '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'commercial use only on a condition',
  modification: 'changes only on a condition',
  redistribution: 'pass it on only on conditions',
  hosting: 'host it only on conditions',
  'fine-tuning': 'fine-tune it only on a condition',
  'train-other-models': 'other models only on a condition',
  'output-ownership': 'outputs only on a condition',
  'relicense-derivatives': 'under no other terms',
  'acceptable-use': 'not for the listed uses',
  'military-limit': 'not for the military uses named',
  'field-limit': 'not in the named fields',
  'geographic-limit': 'not in the excluded territories',
  'changeable-terms': 'its rules can change later',
  revocable: 'it can be withdrawn',
  'attribution-display': 'show a credit',
  'name-prefix': 'name the model as prescribed',
  'same-licence': 'keep the licence for what you share',
  'flow-down': 'pass on the limits on use',
  'disclose-source': 'publish the source',
  'network-disclose': 'hosting counts as passing it on',
  registration: 'register or ask first',
  'update-duty': 'use the newest version',
  'label-outputs': 'say that outputs are machine-made',
  'remote-restriction': 'use in breach can be restricted remotely',
  'litigation-retaliation': 'rights end if you sue over it',
  'include-notice': 'keep the licence and its notices',
  'state-changes': 'say what you changed',
  termination: 'it ends if you break it',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'not for commercial purposes',
  modification: 'it may not be changed',
  redistribution: 'it may not be passed on',
  hosting: 'it may not be hosted for others',
  'fine-tuning': 'it may not be fine-tuned',
  'train-other-models': 'it may not train other models',
  'output-ownership': 'the outputs are not yours',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'en')})` : '';
        return `no rights if you had over ${number(limit)} monthly users at its release${date}`;
      }
      return `up to ${number(limit)}${counted(limit)}`;
    })
    .join('; ');
}

function ground(given: Ground): string {
  const {cell, role} = given;
  const {term, answer} = cell;
  if (role === 'silent' || role === 'open') return `${terms[term]}: ${word(cell)}`;
  if (given.limits) return numberGround(given);
  if (answer?.value === 'no') {
    if (refusals[term]) return refusals[term];
    if (term === 'relicense-derivatives') return asks[term]!;
    return `${terms[term]}: ${word(cell)}`;
  }
  if (role === 'grants' || role === 'mentions') return `${terms[term]}: ${word(cell)}`;
  if (role === 'forbids') return term === 'revocable' ? 'it can be withdrawn' : 'forbidden';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `show “${answer.detail}”`;
    if (term === 'name-prefix') return `the name begins with “${answer.detail}”`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'the patent licence ends if you sue over patents';
  }
  return asks[term] ?? `${terms[term]}: ${word(cell)}`;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'Use it inside a paid product',
    'internal-company-use': 'Use it inside a company only',
    'offer-as-api': 'Offer it to others as an API',
    'publish-fine-tune': 'Fine-tune it and publish the weights',
    distil: 'Train another model on its outputs',
    'publish-outputs': 'Publish what it generates',
    'ship-in-app': 'Ship the weights in an app',
    'eu-based': 'Use it as a person or company in the EU',
    'large-platform': 'Use it with more than 100 million users',
    research: 'Use it for non-commercial research',
    defence: 'Use it for defence or military work',
    'health-or-justice': 'Use it in health, justice or automated decisions',
    'train-on-data': 'Train a model on a data set under this licence',
    'long-term': 'Rely on it for years',
  },
  may: 'May I?',
  want: 'I want to',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'Not mentioned';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'Not read';
    return {yes: 'Yes', no: 'No', conditional: 'On conditions', unclear: 'Unclear'}[answer];
  },
  ground,
  grantHasNoLimit: 'the grant names no such limit',
  usersField: 'Monthly users',
  revenueField: 'Revenue a year, in US dollars',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} no` : '',
      unclear ? `${unclear} not clear` : '',
      conditional ? `${conditional} on conditions` : '',
      yes ? `${yes} yes` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `decided by ${names.join(', ')}`,
  materials: {code: 'code', weights: 'weights', data: 'data'},
  nothingTicked: 'Tick what you want to do.',
};
