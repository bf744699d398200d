import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold} from './check.js';

const small = ['', '', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['uso a pagamento', paid],
    ['modifiche', change],
    ['copie', share],
    ['addestramento di altri modelli', distil],
  ] as const;
  const of = (...wanted: string[]) =>
    acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
  const allowed = of('allowed');
  const bound = of('conditional');
  const refused = of('forbidden', 'fact');
  return [
    allowed.length ? `Consente: ${formatList(allowed, 'it')}.` : '',
    bound.length ? `A condizioni: ${formatList(bound, 'it')}.` : '',
    refused.length ? `Non consente: ${formatList(refused, 'it')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'manca una licenza',
  'expected-operator': 'manca AND o OR',
  'expected-exception': 'manca un’eccezione dopo WITH',
  unclosed: 'una parentesi non è chiusa',
  unopened: 'una parentesi non è aperta',
} as const;

const maybe = (nothing: string, name: string, nearest?: string) =>
  nearest ? `${nothing} “${name}”; forse ${nearest}?` : `${nothing} “${name}” nei dati`;

export const page: PageWords = {
  sections: {
    may: 'Si può',
    must: 'Si deve',
    'may-not': 'Non si può',
    ending: 'Può finire o cambiare',
    facts: 'Dice anche',
  },
  unclear: 'Aperto a più letture:',
  notMentioned: 'Non menzionato:',
  notRead: 'Non letto:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'I limiti d’uso seguono ogni copia.'
          : 'Alcuni usi sono vietati.'
        : '',
      gist.copyleft ? 'Le versioni condivise conservano la licenza.' : '',
      gist.noticeOnly ? 'Le copie conservano il suo avviso.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => ({open: 'aperta', restricted: 'con limiti', unknown: 'non nota'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'approvata da OSI',
      'open-definition': 'nell’elenco della Open Definition',
      'no-limits': 'nessun limite nel testo; non esaminata da OSI',
      limits: 'il testo limita l’uso',
      'not-read': 'testo non letto',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'approvata da OSI', 'open-definition': 'dati aperti'}[reason as string] ??
        'senza limiti'
      );
    }
    if (verdict === 'unknown') return 'testo non letto';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `limite di ${formatMoney(limit.number, limit.currency, 'it')}`
        : `${formatCompact(limit.number, 'it')} di utenti`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'non commerciale';
    return 'limiti d’uso';
  },
  freedoms: {
    closed: 'chiusa',
    'non-commercial': 'non commerciale',
    limited: 'con limiti',
    reciprocal: 'copyleft',
    permissive: 'permissiva',
  },
  osiApproved: 'approvata da OSI',
  notOsiApproved: 'non approvata da OSI',
  onSpdxList: 'nell’elenco SPDX',
  notOnSpdxList: 'non nell’elenco SPDX',
  text: 'Testo',
  compare: 'Confronta',
  usedBy: 'Usata da',
  superseded: (by) => `sostituita da ${by}`,

  title: (count) => `Dove differiscono le ${small[count] ?? count} licenze`,
  sameInAll: (count) => (count === 2 ? 'Uguale in entrambe:' : `Uguale in tutte e ${small[count] ?? count}:`),
  mentionedInNone: 'Menzionato in nessuna:',
  showAll: 'Mostra tutte le voci',
  showDifferences: 'Mostra solo le differenze',
  copyMarkdown: 'Copia come Markdown',
  copyCsv: 'Copia come CSV',
  copied: 'Copiato',
  term: 'Voce',
  legend: {
    allowed: 'consentito',
    conditional: 'a una condizione',
    duty: 'un obbligo o un limite',
    number: 'oltre un numero',
    unclear: 'aperto a più letture, o non letto',
    fact: 'un semplice fatto',
    forbidden: 'no, vietato, non concesso',
    silent: 'non menzionato',
  },
  forbiddenMeans: 'lo dice il testo, nella clausola indicata',
  silentMeans: 'il testo è stato letto e non ne parla; non è né un sì né un no',

  changesTitle: (from, to) => `Da ${from} a ${to}`,
  changeKinds: {
    tightened: 'più severo',
    added: 'aggiunto',
    loosened: 'più largo',
    dropped: 'tolto',
    reworded: 'riformulato',
  },
  noChange: 'Nessuna delle 41 voci è cambiata.',

  readOn: (dates) => `Testi letti: ${dates}. Le clausole hanno i numeri dei testi.`,
  notAdvice: 'Informazione, non consulenza legale.',
  missingLicense: (name, nearest) => maybe('nessuna licenza', name, nearest),
  noTerms: (name) => `di ${name} si conosce solo il nome; il testo non è stato letto`,
  unreachable: (name) => `i dati su “${name}” non sono arrivati`,
  noWeights: (model) => `nessuna fonte indica una licenza per i pesi di ${model}`,
  missingModel: (name, nearest) => maybe('nessun modello', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `a “${found}”, carattere ${at + 1}` : 'alla fine';
    return `“${text}”: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('nessuna voce', name, nearest),
  unknownUse: (name, nearest) => maybe('nessun uso', name, nearest),
  none: 'nessuna licenza indicata; per esempio licenses="mit llama3.1"',
};
