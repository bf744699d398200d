import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'de') : formatNumber(number, 'de');

const businesses = {
  'model-as-a-service': ' eines Unternehmens, das Modelle als Dienst anbietet',
  'model-as-a-service-or-assistant': ' eines Unternehmens, das Modelle oder Arbeitsassistenten anbietet',
} as const;

function counted({count, per, business, atRelease}: Limit): string {
  const what = count === 'users' ? ' Nutzer' : ' Umsatz';
  const time = {day: ' pro Tag', month: ' pro Monat', year: ' pro Jahr'}[per];
  return `${what}${time}${business ? businesses[business] : ''}${atRelease ? ' bei Erscheinen' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `keine Rechte, bis ${what.by} eine Lizenz erteilt`;
    case 'separate-licence':
      return 'zuvor ist eine andere Lizenz nötig';
    case 'review':
      return `zuvor ist eine Sicherheitsprüfung durch ${what.by} nötig`;
    case 'ends':
      return 'die Lizenz endet';
    case 'display':
      return what.words ? `„${what.words}“ anzeigen` : 'den Namen des Modells anzeigen';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'über ', '>=': 'ab ', '<': 'unter ', '<=': 'bis zu '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'kommerzielle Nutzung nur unter einer Bedingung',
  modification: 'Änderungen nur unter einer Bedingung',
  redistribution: 'Weitergabe nur unter Bedingungen',
  hosting: 'Betrieb für andere nur unter Bedingungen',
  'fine-tuning': 'Feinabstimmung nur unter einer Bedingung',
  'train-other-models': 'andere Modelle nur unter einer Bedingung',
  'output-ownership': 'Ausgaben nur unter einer Bedingung',
  'relicense-derivatives': 'unter keinen anderen Bedingungen',
  'acceptable-use': 'nicht für die gelisteten Nutzungen',
  'military-limit': 'nicht für die genannten militärischen Nutzungen',
  'field-limit': 'nicht in den genannten Bereichen',
  'geographic-limit': 'nicht in den ausgeschlossenen Gebieten',
  'changeable-terms': 'die Regeln können sich später ändern',
  revocable: 'sie kann widerrufen werden',
  'attribution-display': 'die Herkunft sichtbar nennen',
  'name-prefix': 'das Modell wie vorgeschrieben nennen',
  'same-licence': 'die Lizenz behalten für das, was weitergegeben wird',
  'flow-down': 'die Nutzungsgrenzen weitergeben',
  'disclose-source': 'den Quellcode veröffentlichen',
  'network-disclose': 'Betrieb im Netz gilt als Weitergabe',
  registration: 'zuvor registrieren oder anfragen',
  'update-duty': 'die neueste Version nutzen',
  'label-outputs': 'Ausgaben als maschinell erzeugt kennzeichnen',
  'remote-restriction': 'vertragswidrige Nutzung kann aus der Ferne eingeschränkt werden',
  'litigation-retaliation': 'die Rechte enden, wenn man deswegen klagt',
  'include-notice': 'die Lizenz und ihre Hinweise beibehalten',
  'state-changes': 'Änderungen angeben',
  termination: 'sie endet bei einem Verstoß',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'nicht für kommerzielle Zwecke',
  modification: 'darf nicht geändert werden',
  redistribution: 'darf nicht weitergegeben werden',
  hosting: 'darf nicht für andere betrieben werden',
  'fine-tuning': 'Feinabstimmung ist nicht erlaubt',
  'train-other-models': 'damit dürfen keine anderen Modelle trainiert werden',
  'output-ownership': 'die Ausgaben sind nicht Eigentum des Nutzers',
};

/** What stays free: with „über“ the number itself does, with „ab“ it does not. */
const within = {'>': 'bis zu ', '>=': 'unter ', '<': 'ab ', '<=': 'über '} as const;

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'de')})` : '';
        return `keine Rechte, wenn es bei Erscheinen${date} ${before[limit.comparison]}${number(limit)} Nutzer pro Monat waren`;
      }
      return `${within[limit.comparison]}${number(limit)}${counted(limit)}`;
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
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : 'verboten';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `„${answer.detail}“ anzeigen`;
    if (term === 'name-prefix') return `der Name beginnt mit „${answer.detail}“`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'die Patentlizenz endet, wenn man wegen Patenten klagt';
  }
  return asks[term] ?? `${terms[term]}: ${word(cell)}`;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'In einem kostenpflichtigen Produkt nutzen',
    'internal-company-use': 'Nur innerhalb eines Unternehmens nutzen',
    'offer-as-api': 'Anderen als API anbieten',
    'publish-fine-tune': 'Feinabstimmen und die Gewichte veröffentlichen',
    distil: 'Ein anderes Modell mit den Ausgaben trainieren',
    'publish-outputs': 'Veröffentlichen, was es erzeugt',
    'ship-in-app': 'Die Gewichte in einer App ausliefern',
    'eu-based': 'Als Person oder Unternehmen in der EU nutzen',
    'large-platform': 'Mit mehr als 100 Millionen Nutzern einsetzen',
    research: 'Für nicht kommerzielle Forschung nutzen',
    defence: 'Für Verteidigung oder Militär nutzen',
    'health-or-justice': 'Für Gesundheit, Justiz oder automatisierte Entscheidungen nutzen',
    'train-on-data': 'Ein Modell mit Daten unter dieser Lizenz trainieren',
    'long-term': 'Sich jahrelang darauf verlassen',
  },
  may: 'Ist das erlaubt?',
  want: 'Das habe ich vor:',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'Nicht erwähnt';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'Nicht gelesen';
    return {yes: 'Ja', no: 'Nein', conditional: 'Unter Bedingungen', unclear: 'Unklar'}[answer];
  },
  ground,
  grantHasNoLimit: 'die Rechteeinräumung nennt keine solche Grenze',
  usersField: 'Nutzer pro Monat',
  revenueField: 'Umsatz pro Jahr, in US-Dollar',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no}-mal nein` : '',
      unclear ? `${unclear}-mal unklar` : '',
      conditional ? `${conditional}-mal unter Bedingungen` : '',
      yes ? `${yes}-mal ja` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `entscheidend: ${names.join(', ')}`,
  materials: {code: 'Code', weights: 'Gewichte', data: 'Daten'},
  nothingTicked: 'Ankreuzen, was vorgesehen ist.',
};
