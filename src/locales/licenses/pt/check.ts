import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'pt') : formatNumber(number, 'pt');

/** “700.000.000 de utilizadores”, como se lê, mas “500.000 utilizadores”. */
export const users = (inMillions: boolean) => (inMillions ? ' de utilizadores' : ' utilizadores');

const businesses = {
  'model-as-a-service': ' de uma empresa que oferece modelos como serviço',
  'model-as-a-service-or-assistant': ' de uma empresa que oferece modelos ou assistentes de trabalho',
} as const;

function counted({count, number, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? `${users(number % 1_000_000 === 0)} ${{day: 'diários', month: 'mensais', year: 'anuais'}[per]}`
      : ` de receitas ${{day: 'por dia', month: 'por mês', year: 'por ano'}[per]}`;
  return `${what}${business ? businesses[business] : ''}${atRelease ? ' à data da sua publicação' : ''}`;
}

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `nenhum direito sem uma licença concedida por ${what.by}`;
    case 'separate-licence':
      return 'é preciso antes outra licença';
    case 'review':
      return `é preciso antes uma verificação de segurança por ${what.by}`;
    case 'ends':
      return 'a licença cessa';
    case 'display':
      return what.words ? `mostrar “${what.words}”` : 'mostrar o nome do modelo';
    case 'other':
      return what.text;
  }
}

const before = {'>': 'mais de ', '>=': 'a partir de ', '<': 'menos de ', '<=': 'até '} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  before[limit.comparison],
  strong(number(limit)),
  `${counted(limit)}: ${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': 'uso comercial só sob condição',
  modification: 'alterações só sob condição',
  redistribution: 'redistribuição só sob condições',
  hosting: 'alojamento para terceiros só sob condições',
  'fine-tuning': 'ajuste fino só sob condição',
  'train-other-models': 'outros modelos só sob condição',
  'output-ownership': 'resultados só sob condição',
  'relicense-derivatives': 'só nas mesmas condições',
  'acceptable-use': 'não para os usos enumerados',
  'military-limit': 'não para os usos militares indicados',
  'field-limit': 'não nos domínios indicados',
  'geographic-limit': 'não nos territórios excluídos',
  'changeable-terms': 'as suas regras podem mudar mais tarde',
  revocable: 'a licença pode ser revogada',
  'attribution-display': 'mostrar uma atribuição',
  'name-prefix': 'dar ao modelo o nome prescrito',
  'same-licence': 'manter a licença no que se partilha',
  'flow-down': 'transmitir os limites de uso',
  'disclose-source': 'fornecer o código-fonte',
  'network-disclose': 'oferecê-lo em rede equivale a redistribuí-lo',
  registration: 'inscrever-se ou pedir antes',
  'update-duty': 'usar a versão mais recente',
  'label-outputs': 'dizer que os resultados são de uma máquina',
  'remote-restriction': 'um uso contrário à licença pode ser restringido à distância',
  'litigation-retaliation': 'os seus direitos cessam se mover uma ação judicial sobre ele',
  'include-notice': 'manter a licença e os seus avisos',
  'state-changes': 'indicar o que se alterou',
  termination: 'a licença cessa se for violada',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': 'não para fins comerciais',
  modification: 'modificação não permitida',
  redistribution: 'redistribuição não permitida',
  hosting: 'alojamento para terceiros não permitido',
  'fine-tuning': 'ajuste fino não permitido',
  'train-other-models': 'treino de outros modelos não permitido',
  'output-ownership': 'os resultados não são seus',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? ` (${formatDate(limit.atRelease.date, 'pt')})` : '';
        return `nenhum direito se tinha mais de ${number(limit)}${counted(limit)}${date}`;
      }
      return `até ${number(limit)}${counted(limit)}`;
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
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : 'proibido';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `mostrar “${answer.detail}”`;
    if (term === 'name-prefix') return `o nome começa por “${answer.detail}”`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return 'a licença de patentes cessa se mover uma ação judicial sobre patentes';
  }
  return asks[term] ?? named;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': 'Usá-lo num produto pago',
    'internal-company-use': 'Usá-lo só dentro de uma empresa',
    'offer-as-api': 'Oferecê-lo a terceiros como API',
    'publish-fine-tune': 'Fazer um ajuste fino e publicar os pesos',
    distil: 'Treinar outro modelo com os seus resultados',
    'publish-outputs': 'Publicar o que ele gera',
    'ship-in-app': 'Distribuir os pesos numa aplicação',
    'eu-based': 'Usá-lo como pessoa ou empresa na UE',
    'large-platform': 'Usá-lo com mais de 100 milhões de utilizadores',
    research: 'Usá-lo para investigação não comercial',
    defence: 'Usá-lo para a defesa ou fins militares',
    'health-or-justice': 'Usá-lo na saúde, na justiça ou em decisões automatizadas',
    'train-on-data': 'Treinar um modelo com dados sob esta licença',
    'long-term': 'Contar com ele durante anos',
  },
  may: 'Posso?',
  want: 'Quero',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return 'Não mencionado';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return 'Não lido';
    return {yes: 'Sim', no: 'Não', conditional: 'Sob condições', unclear: 'Não é claro'}[answer];
  },
  ground,
  grantHasNoLimit: 'a concessão de direitos não indica tal limite',
  usersField: 'Utilizadores mensais',
  revenueField: 'Receitas por ano, em dólares',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `${no} não` : '',
      unclear ? `${unclear} por esclarecer` : '',
      conditional ? `${conditional} sob condições` : '',
      yes ? `${yes} sim` : '',
    ]
      .filter(Boolean)
      .join(', '),
  decidedBy: (names) => `decidido por ${names.join(', ')}`,
  materials: {code: 'código', weights: 'pesos', data: 'dados'},
  nothingTicked: 'Marque o que quer fazer.',
};
