import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold, users} from './check.js';

const small = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** Lo que solo se permite con una condición nunca se da por permitido sin más. */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['el uso de pago', paid],
    ['los cambios', change],
    ['las copias', share],
    ['el entrenamiento de otros modelos', distil],
  ] as const;
  const told = (verb: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${verb} ${formatList(names, 'es')}.` : '';
  };
  return [
    told('Permite', 'allowed'),
    told('Permite con condiciones', 'conditional'),
    told('No permite', 'forbidden', 'fact'),
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'falta una licencia',
  'expected-operator': 'falta AND u OR',
  'expected-exception': 'falta una excepción después de WITH',
  unclosed: 'un paréntesis no está cerrado',
  unopened: 'un paréntesis no está abierto',
} as const;

const maybe = (nothing: string, name: string, nearest?: string) =>
  nearest ? `${nothing} «${name}»; ¿quiso decir ${nearest}?` : `${nothing} «${name}» en los datos`;

export const page: PageWords = {
  sections: {
    may: 'Se puede',
    must: 'Se debe',
    'may-not': 'No se puede',
    ending: 'Fin y cambios posibles',
    facts: 'También dice',
  },
  unclear: 'Admite más de una lectura:',
  notMentioned: 'No mencionado:',
  notRead: 'No leído:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'Los límites de uso acompañan a cada copia.'
          : 'Algunos usos están prohibidos.'
        : '',
      gist.copyleft ? 'Las versiones compartidas conservan la licencia.' : '',
      gist.noticeOnly ? 'Las copias conservan su aviso.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => ({open: 'abierta', restricted: 'restringida', unknown: 'desconocida'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'aprobada por la OSI',
      'open-definition': 'en la lista de la Open Definition',
      'no-limits': 'ningún límite hallado en el texto; no revisada por la OSI',
      limits: 'el texto limita el uso',
      'not-read': 'texto no leído',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'aprobada por la OSI', 'open-definition': 'datos abiertos'}[reason as string] ??
        'sin límites'
      );
    }
    if (verdict === 'unknown') return 'texto no leído';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `límite de ${formatMoney(limit.number, limit.currency, 'es')}`
        : `${formatCompact(limit.number, 'es')}${users(limit.number >= 1_000_000)}`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'no comercial';
    return 'límites de uso';
  },
  freedoms: {
    closed: 'cerrada',
    'non-commercial': 'no comercial',
    limited: 'con límites',
    reciprocal: 'copyleft',
    permissive: 'permisiva',
  },
  osiApproved: 'aprobada por la OSI',
  notOsiApproved: 'no aprobada por la OSI',
  onSpdxList: 'en la lista SPDX',
  notOnSpdxList: 'fuera de la lista SPDX',
  text: 'Texto',
  compare: 'Comparar',
  usedBy: 'La usan',
  superseded: (by) => `sustituida por ${by}`,

  title: (count) => `En qué difieren las ${small[count] ?? count} licencias`,
  sameInAll: (count) => `Igual en las ${small[count] ?? count}:`,
  mentionedInNone: 'No mencionado en ninguna:',
  showAll: 'Mostrar todos los puntos',
  showDifferences: 'Mostrar solo las diferencias',
  copyMarkdown: 'Copiar como Markdown',
  copyCsv: 'Copiar como CSV',
  copied: 'Copiado',
  term: 'Punto',
  legend: {
    allowed: 'permitido',
    conditional: 'con una condición',
    duty: 'una obligación o un límite',
    number: 'más allá de un número',
    unclear: 'admite más de una lectura, o no leído',
    fact: 'una simple constatación',
    forbidden: 'no, prohibido, no concedido',
    silent: 'no mencionado',
  },
  forbiddenMeans: 'lo dice el texto, en la cláusula indicada',
  silentMeans: 'el texto se ha leído y no habla de ello; no es ni un sí ni un no',

  changesTitle: (from, to) => `De ${from} a ${to}`,
  changeKinds: {
    tightened: 'más estricto',
    added: 'añadido',
    loosened: 'menos estricto',
    dropped: 'suprimido',
    reworded: 'reformulado',
  },
  noChange: 'Ninguno de los 41 puntos ha cambiado.',

  readOn: (dates) => `Textos leídos el ${dates}. Las cláusulas se numeran como en cada texto.`,
  notAdvice: 'Información, no asesoramiento jurídico.',
  missingLicense: (name, nearest) => maybe('ninguna licencia', name, nearest),
  noTerms: (name) => `de ${name} solo se conoce el nombre; el texto no se ha leído`,
  unreachable: (name) => `no se pudieron cargar los datos de «${name}»`,
  noWeights: (model) => `ninguna fuente indica una licencia para los pesos de ${model}`,
  missingModel: (name, nearest) => maybe('ningún modelo', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `en «${found}», carácter ${at + 1}` : 'al final';
    return `«${text}»: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('ningún punto', name, nearest),
  unknownUse: (name, nearest) => maybe('ningún uso', name, nearest),
  none: 'ninguna licencia indicada; escriba, por ejemplo, licenses="mit llama3.1"',
};
