import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold} from './check.js';

const small = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];

/** `Erlaubt: Änderungen. Unter Bedingungen erlaubt: Weitergabe.` */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['kommerzielle Nutzung', paid],
    ['Änderungen', change],
    ['Weitergabe', share],
    ['Training anderer Modelle', distil],
  ] as const;
  const told = (label: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${label}: ${formatList(names, 'de')}.` : '';
  };
  return [
    told('Erlaubt', 'allowed'),
    told('Unter Bedingungen erlaubt', 'conditional'),
    told('Nicht erlaubt', 'forbidden', 'fact'),
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'eine Lizenz fehlt',
  'expected-operator': 'AND oder OR fehlt',
  'expected-exception': 'eine Ausnahme nach WITH fehlt',
  unclosed: 'eine Klammer ist nicht geschlossen',
  unopened: 'eine Klammer wurde nicht geöffnet',
} as const;

const maybe = (nothing: string, name: string, nearest?: string) =>
  nearest ? `${nothing} „${name}“; ist ${nearest} gemeint?` : `${nothing} „${name}“ in den Daten`;

export const page: PageWords = {
  sections: {
    may: 'Man darf',
    must: 'Man muss',
    'may-not': 'Man darf nicht',
    ending: 'Was enden oder sich ändern kann',
    facts: 'Außerdem',
  },
  unclear: 'Mehrdeutig:',
  notMentioned: 'Nicht erwähnt:',
  notRead: 'Nicht gelesen:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'Die Nutzungsgrenzen gehen mit jeder Kopie weiter.'
          : 'Einige Nutzungen sind verboten.'
        : '',
      gist.copyleft ? 'Weitergegebene Versionen behalten die Lizenz.' : '',
      gist.noticeOnly ? 'Kopien behalten den Lizenzhinweis.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => ({open: 'offen', restricted: 'mit Grenzen', unknown: 'nicht bekannt'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'von der OSI anerkannt',
      'open-definition': 'auf der Liste der Open Definition',
      'no-limits': 'keine Grenze im Text gefunden; von der OSI nicht geprüft',
      limits: 'der Text begrenzt die Nutzung',
      'not-read': 'Text nicht gelesen',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'OSI-anerkannt', 'open-definition': 'offene Daten'}[reason as string] ??
        'ohne Grenzen'
      );
    }
    if (verdict === 'unknown') return 'Text nicht gelesen';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `Grenze ${formatMoney(limit.number, limit.currency, 'de')}`
        : `${formatCompact(limit.number, 'de')} Nutzer`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'nicht kommerziell';
    return 'Nutzungsgrenzen';
  },
  freedoms: {
    closed: 'geschlossen',
    'non-commercial': 'nicht kommerziell',
    limited: 'mit Grenzen',
    reciprocal: 'Copyleft',
    permissive: 'freizügig',
  },
  osiApproved: 'von der OSI anerkannt',
  notOsiApproved: 'nicht von der OSI anerkannt',
  onSpdxList: 'auf der SPDX-Liste',
  notOnSpdxList: 'nicht auf der SPDX-Liste',
  text: 'Text',
  compare: 'Vergleichen',
  usedBy: 'Genutzt von',
  superseded: (by) => `ersetzt durch ${by}`,

  title: (count) => `Worin sich die ${small[count] ?? count} Lizenzen unterscheiden`,
  sameInAll: (count) => (count === 2 ? 'In beiden gleich:' : `In allen ${small[count] ?? count} gleich:`),
  mentionedInNone: 'In keiner erwähnt:',
  showAll: 'Alle Punkte zeigen',
  showDifferences: 'Nur Unterschiede zeigen',
  copyMarkdown: 'Als Markdown kopieren',
  copyCsv: 'Als CSV kopieren',
  copied: 'Kopiert',
  term: 'Punkt',
  legend: {
    allowed: 'erlaubt',
    conditional: 'unter einer Bedingung',
    duty: 'eine Pflicht oder Grenze',
    number: 'jenseits einer Zahl',
    unclear: 'mehrdeutig oder nicht gelesen',
    fact: 'eine bloße Angabe',
    forbidden: 'nein, verboten, nicht gewährt',
    silent: 'nicht erwähnt',
  },
  forbiddenMeans: 'so steht es im Text, in der genannten Klausel',
  silentMeans: 'der Text wurde gelesen und spricht nicht davon; das ist weder ein Ja noch ein Nein',

  changesTitle: (from, to) => `Von ${from} zu ${to}`,
  changeKinds: {
    tightened: 'verschärft',
    added: 'hinzugekommen',
    loosened: 'gelockert',
    dropped: 'entfallen',
    reworded: 'anders gefasst',
  },
  noChange: 'Keiner der 41 Punkte hat sich geändert.',

  readOn: (dates) => `Texte gelesen am ${dates}. Klauseln sind wie im jeweiligen Text nummeriert.`,
  notAdvice: 'Information, keine Rechtsberatung.',
  missingLicense: (name, nearest) => maybe('keine Lizenz', name, nearest),
  noTerms: (name) => `${name} ist nur dem Namen nach bekannt; der Text wurde nicht gelesen`,
  unreachable: (name) => `die Daten zu „${name}“ konnten nicht geladen werden`,
  noWeights: (model) => `keine Quelle nennt eine Lizenz für die Gewichte von ${model}`,
  missingModel: (name, nearest) => maybe('kein Modell', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `bei „${found}“, Zeichen ${at + 1}` : 'am Ende';
    return `„${text}“: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('kein Punkt', name, nearest),
  unknownUse: (name, nearest) => maybe('keine Nutzung', name, nearest),
  none: 'keine Lizenz genannt; zum Beispiel licenses="mit llama3.1" schreiben',
};
