import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'it') : formatNumber(number, 'it');

const businesses = {
  'model-as-a-service': ' di un’impresa che offre modelli come servizio',
  'model-as-a-service-or-assistant': ' di un’impresa che offre modelli o assistenti di lavoro',
} as const;

function counted({count, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? {day: ' utenti al giorno', month: ' utenti al mese', year: ' utenti all’anno'}[per]
      : {day: ' al giorno', month: ' al mese', year: ' all’anno'}[per];
  return `${what}${business ? businesses[business] : ''}${atRelease ? ' alla data di uscita' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `nessun diritto finché ${what.by} non concede una licenza`;
    case 'separate-licence':
      return 'serve prima un’altra licenza';
    case 'review':
      return `serve prima una verifica di sicurezza di ${what.by}`;
    case 'ends':
      return 'la licenza cessa';
    case 'display':
      return what.words ? `mostrare «${what.words}»` : 'mostrare il nome del modello';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'oltre ', '>=': 'da ', '<': 'sotto ', '<=': 'fino a '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'uso commerciale solo a una condizione',
  modification: 'modifiche solo a una condizione',
  redistribution: 'ridistribuzione solo a condizioni',
  hosting: 'offerta come servizio solo a condizioni',
  'fine-tuning': 'fine-tuning solo a una condizione',
  'train-other-models': 'altri modelli solo a una condizione',
  'output-ownership': 'risultati solo a una condizione',
  'relicense-derivatives': 'a nessun’altra condizione',
  'acceptable-use': 'non per gli usi elencati',
  'military-limit': 'non per gli usi militari indicati',
  'field-limit': 'non nei settori indicati',
  'geographic-limit': 'non nei territori esclusi',
  'changeable-terms': 'le regole possono cambiare in seguito',
  revocable: 'può essere revocata',
  'attribution-display': 'mostrare un credito',
  'name-prefix': 'dare al modello il nome prescritto',
  'same-licence': 'conservare la licenza per ciò che si condivide',
  'flow-down': 'trasmettere i limiti d’uso',
  'disclose-source': 'pubblicare i sorgenti',
  'network-disclose': 'offrirlo in rete vale come ridistribuirlo',
  registration: 'registrarsi o chiedere prima',
  'update-duty': 'usare l’ultima versione',
  'label-outputs': 'dire che i risultati sono di una macchina',
  'remote-restriction': 'l’uso in violazione può essere limitato a distanza',
  'litigation-retaliation': 'i diritti cessano se si fa causa',
  'include-notice': 'conservare la licenza e i suoi avvisi',
  'state-changes': 'dire che cosa si è modificato',
  termination: 'cessa se la si viola',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'non per scopi commerciali',
  modification: 'non può essere modificato',
  redistribution: 'non può essere ridistribuito',
  hosting: 'non può essere offerto come servizio',
  'fine-tuning': 'il fine-tuning è vietato',
  'train-other-models': 'non può addestrare altri modelli',
  'output-ownership': 'i risultati non sono vostri',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'it')})` : '';
        return `nessun diritto per chi all’uscita${date} aveva oltre ${number(limit)} utenti al mese`;
      }
      return `fino a ${number(limit)}${counted(limit)}`;
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
  if (role === 'forbids') return term === 'revocable' ? 'può essere revocata' : 'vietato';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `mostrare «${answer.detail}»`;
    if (term === 'name-prefix') return `il nome comincia con «${answer.detail}»`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'la licenza sui brevetti cessa se si fa causa per brevetti';
  }
  return asks[term] ?? `${terms[term]}: ${word(cell)}`;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'Usarlo in un prodotto a pagamento',
    'internal-company-use': 'Usarlo solo dentro un’azienda',
    'offer-as-api': 'Offrirlo ad altri come API',
    'publish-fine-tune': 'Farne il fine-tuning e pubblicare i pesi',
    distil: 'Addestrare un altro modello sui suoi risultati',
    'publish-outputs': 'Pubblicare ciò che genera',
    'ship-in-app': 'Distribuire i pesi in un’app',
    'eu-based': 'Usarlo come persona o impresa nell’UE',
    'large-platform': 'Usarlo con più di 100 milioni di utenti',
    research: 'Usarlo per ricerca non commerciale',
    defence: 'Usarlo per la difesa o scopi militari',
    'health-or-justice': 'Usarlo nella sanità, nella giustizia o per decisioni automatiche',
    'train-on-data': 'Addestrare un modello su dati con questa licenza',
    'long-term': 'Contarci per anni',
  },
  may: 'Posso?',
  want: 'Voglio',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'Non menzionato';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'Non letto';
    return {yes: 'Sì', no: 'No', conditional: 'A condizioni', unclear: 'Non chiaro'}[answer];
  },
  ground,
  grantHasNoLimit: 'la concessione non indica un limite simile',
  usersField: 'Utenti al mese',
  revenueField: 'Ricavi all’anno, in dollari',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} no` : '',
      unclear ? `${unclear} non chiari` : '',
      conditional ? `${conditional} a condizioni` : '',
      yes ? `${yes} sì` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `decide ${names.join(', ')}`,
  materials: {code: 'codice', weights: 'pesi', data: 'dati'},
  nothingTicked: 'Segnate che cosa volete fare.',
};
