import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold, users} from './check.js';

const small = ['', '', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];

/** O que só se permite sob condição nunca se diz permitido sem mais. */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['o uso pago', paid],
    ['as alterações', change],
    ['as cópias', share],
    ['o treino de outros modelos', distil],
  ] as const;
  const told = (verb: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${verb} ${formatList(names, 'pt')}.` : '';
  };
  return [
    told('Permite', 'allowed'),
    told('Permite sob condições', 'conditional'),
    told('Não permite', 'forbidden', 'fact'),
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'falta uma licença',
  'expected-operator': 'falta AND ou OR',
  'expected-exception': 'falta uma exceção depois de WITH',
  unclosed: 'um parêntese não está fechado',
  unopened: 'um parêntese não está aberto',
} as const;

const maybe = (nothing: string, name: string, nearest?: string) =>
  nearest ? `${nothing} “${name}”; queria dizer ${nearest}?` : `${nothing} “${name}” nos dados`;

export const page: PageWords = {
  sections: {
    may: 'Pode-se',
    must: 'Deve-se',
    'may-not': 'Não se pode',
    ending: 'Fim e mudanças possíveis',
    facts: 'Também diz',
  },
  unclear: 'Admite mais de uma leitura:',
  notMentioned: 'Não mencionado:',
  notRead: 'Não lido:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'Os limites de uso acompanham cada cópia.'
          : 'Alguns usos são proibidos.'
        : '',
      gist.copyleft ? 'As versões partilhadas mantêm a licença.' : '',
      gist.noticeOnly ? 'As cópias mantêm o seu aviso.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => ({open: 'aberta', restricted: 'restrita', unknown: 'desconhecida'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'aprovada pela OSI',
      'open-definition': 'na lista da Open Definition',
      'no-limits': 'nenhum limite encontrado no texto; não analisada pela OSI',
      limits: 'o texto limita o uso',
      'not-read': 'texto não lido',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'aprovada pela OSI', 'open-definition': 'dados abertos'}[reason as string] ??
        'sem limites'
      );
    }
    if (verdict === 'unknown') return 'texto não lido';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      // “700 M” lê-se dos dois lados do Atlântico; “700 mi” só no Brasil.
      return limit.currency
        ? `limite de ${formatMoney(limit.number, limit.currency, 'pt')}`
        : `${formatCompact(limit.number, 'pt-PT')}${users(limit.number >= 1_000_000)}`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'não comercial';
    return 'limites de uso';
  },
  freedoms: {
    closed: 'fechada',
    'non-commercial': 'não comercial',
    limited: 'com limites',
    reciprocal: 'copyleft',
    permissive: 'permissiva',
  },
  osiApproved: 'aprovada pela OSI',
  notOsiApproved: 'não aprovada pela OSI',
  onSpdxList: 'na lista SPDX',
  notOnSpdxList: 'fora da lista SPDX',
  text: 'Texto',
  compare: 'Comparar',
  usedBy: 'Usada por',
  superseded: (by) => `substituída por ${by}`,

  title: (count) => `Em que diferem as ${small[count] ?? count} licenças`,
  sameInAll: (count) => `Igual nas ${small[count] ?? count}:`,
  mentionedInNone: 'Não mencionado em nenhuma:',
  showAll: 'Mostrar todos os pontos',
  showDifferences: 'Mostrar só as diferenças',
  copyMarkdown: 'Copiar como Markdown',
  copyCsv: 'Copiar como CSV',
  copied: 'Copiado',
  term: 'Ponto',
  legend: {
    allowed: 'permitido',
    conditional: 'sob condição',
    duty: 'uma obrigação ou um limite',
    number: 'além de um número',
    unclear: 'admite mais de uma leitura, ou não lido',
    fact: 'uma simples constatação',
    forbidden: 'não, proibido, não concedido',
    silent: 'não mencionado',
  },
  forbiddenMeans: 'é o que diz o texto, na cláusula indicada',
  silentMeans: 'o texto foi lido e não fala disso; não é nem um sim nem um não',

  changesTitle: (from, to) => `De ${from} a ${to}`,
  changeKinds: {
    tightened: 'mais restrito',
    added: 'acrescentado',
    loosened: 'menos restrito',
    dropped: 'suprimido',
    reworded: 'reformulado',
  },
  noChange: 'Nenhum dos 41 pontos mudou.',

  readOn: (dates) => `Textos lidos em ${dates}. As cláusulas são numeradas como em cada texto.`,
  notAdvice: 'Informação, não aconselhamento jurídico.',
  missingLicense: (name, nearest) => maybe('nenhuma licença', name, nearest),
  noTerms: (name) => `de ${name} só se conhece o nome; o texto não foi lido`,
  unreachable: (name) => `não foi possível carregar os dados de “${name}”`,
  noWeights: (model) => `nenhuma fonte indica uma licença para os pesos de ${model}`,
  missingModel: (name, nearest) => maybe('nenhum modelo', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `em “${found}”, caractere ${at + 1}` : 'no fim';
    return `“${text}”: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('nenhum ponto', name, nearest),
  unknownUse: (name, nearest) => maybe('nenhum uso', name, nearest),
  none: 'nenhuma licença indicada; escreva, por exemplo, licenses="mit llama3.1"',
};
