import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'es') : formatNumber(number, 'es');

/** «700.000.000 de usuarios», como se lee, pero «500.000 usuarios». */
export const users = (inMillions: boolean) => (inMillions ? ' de usuarios' : ' usuarios');

const businesses = {
  'model-as-a-service': ' de una empresa que ofrece modelos como servicio',
  'model-as-a-service-or-assistant': ' de una empresa que ofrece modelos o asistentes de trabajo',
} as const;

function counted({count, number, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? `${users(number % 1_000_000 === 0)} ${{day: 'diarios', month: 'mensuales', year: 'anuales'}[per]}`
      : ` de ingresos ${{day: 'al día', month: 'al mes', year: 'al año'}[per]}`;
  return `${what}${business ? businesses[business] : ''}${atRelease ? ' en la fecha de su publicación' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `ningún derecho hasta que ${what.by} conceda una licencia`;
    case 'separate-licence':
      return 'antes hace falta otra licencia';
    case 'review':
      return `antes hace falta una revisión de seguridad de ${what.by}`;
    case 'ends':
      return 'la licencia termina';
    case 'display':
      return what.words ? `mostrar «${what.words}»` : 'mostrar el nombre del modelo';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'más de ', '>=': 'a partir de ', '<': 'menos de ', '<=': 'hasta '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'uso comercial solo con una condición',
  modification: 'cambios solo con una condición',
  redistribution: 'redistribución solo con condiciones',
  hosting: 'alojamiento para terceros solo con condiciones',
  'fine-tuning': 'ajuste fino solo con una condición',
  'train-other-models': 'otros modelos solo con una condición',
  'output-ownership': 'resultados solo con una condición',
  'relicense-derivatives': 'solo en las mismas condiciones',
  'acceptable-use': 'no para los usos enumerados',
  'military-limit': 'no para los usos militares citados',
  'field-limit': 'no en los ámbitos citados',
  'geographic-limit': 'no en los territorios excluidos',
  'changeable-terms': 'sus reglas pueden cambiar después',
  revocable: 'la licencia se puede revocar',
  'attribution-display': 'mostrar una atribución',
  'name-prefix': 'dar al modelo el nombre prescrito',
  'same-licence': 'conservar la licencia para lo que se comparta',
  'flow-down': 'trasladar los límites de uso',
  'disclose-source': 'facilitar el código fuente',
  'network-disclose': 'ofrecerlo en red equivale a redistribuirlo',
  registration: 'registrarse o pedir permiso antes',
  'update-duty': 'usar la última versión',
  'label-outputs': 'decir que los resultados son de una máquina',
  'remote-restriction': 'un uso contrario a la licencia se puede restringir a distancia',
  'litigation-retaliation': 'los derechos terminan si usted demanda por ello',
  'include-notice': 'conservar la licencia y sus avisos',
  'state-changes': 'indicar qué se ha cambiado',
  termination: 'la licencia termina si se incumple',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'no para fines comerciales',
  modification: 'modificación no permitida',
  redistribution: 'redistribución no permitida',
  hosting: 'alojamiento para terceros no permitido',
  'fine-tuning': 'ajuste fino no permitido',
  'train-other-models': 'entrenamiento de otros modelos no permitido',
  'output-ownership': 'los resultados no son de usted',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'es')})` : '';
        return `ningún derecho si usted tenía más de ${number(limit)}${counted(limit)}${date}`;
      }
      return `hasta ${number(limit)}${counted(limit)}`;
    })
    .join('; ');
}

function ground(given: Ground): string {
  const {cell, role} = given;
  const {term, answer} = cell;
  const named = `${terms[term]}: ${word(cell)}`;
  if (role === 'silent' || role === 'open') return named;
  if (given.limits) return numberGround(given);
  if (answer?.value === 'no') {
    if (term === 'relicense-derivatives') return asks[term]!;
    return refusals[term] ?? named;
  }
  if (role === 'grants' || role === 'mentions') return named;
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : 'prohibido';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `mostrar «${answer.detail}»`;
    if (term === 'name-prefix') return `el nombre empieza por «${answer.detail}»`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'la licencia de patentes termina si usted demanda por patentes';
  }
  return asks[term] ?? named;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'Usarlo en un producto de pago',
    'internal-company-use': 'Usarlo solo dentro de una empresa',
    'offer-as-api': 'Ofrecerlo a terceros como API',
    'publish-fine-tune': 'Hacer un ajuste fino y publicar los pesos',
    distil: 'Entrenar otro modelo con sus resultados',
    'publish-outputs': 'Publicar lo que genera',
    'ship-in-app': 'Distribuir los pesos en una aplicación',
    'eu-based': 'Usarlo como persona o empresa en la UE',
    'large-platform': 'Usarlo con más de 100 millones de usuarios',
    research: 'Usarlo para investigación no comercial',
    defence: 'Usarlo para la defensa o con fines militares',
    'health-or-justice': 'Usarlo en la sanidad, la justicia o decisiones automatizadas',
    'train-on-data': 'Entrenar un modelo con datos bajo esta licencia',
    'long-term': 'Contar con él durante años',
  },
  may: '¿Puedo?',
  want: 'Quiero',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'No mencionado';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'No leído';
    return {yes: 'Sí', no: 'No', conditional: 'Con condiciones', unclear: 'No está claro'}[answer];
  },
  ground,
  grantHasNoLimit: 'la concesión de derechos no indica ningún límite así',
  usersField: 'Usuarios mensuales',
  revenueField: 'Ingresos al año, en dólares',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} no` : '',
      unclear ? `${unclear} sin aclarar` : '',
      conditional ? `${conditional} con condiciones` : '',
      yes ? `${yes} sí` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `decidido por ${names.join(', ')}`,
  materials: {code: 'código', weights: 'pesos', data: 'datos'},
  nothingTicked: 'Marque lo que quiere hacer.',
};
