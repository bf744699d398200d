import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold} from './check.js';

const small = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `Paid use and changes are allowed. Copies are allowed on conditions.` */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['paid use', paid],
    ['changes', change],
    ['copies', share],
    ['training other models', distil],
  ] as const;
  const of = (...wanted: string[]) =>
    acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
  const told = (names: readonly string[], what: string) =>
    names.length
      ? `${capital(formatList(names, 'en'))} ${names.length > 1 || /^(?:changes|copies)$/.test(names[0]!) ? 'are' : 'is'} ${what}.`
      : '';
  return [
    told(of('allowed'), 'allowed'),
    told(of('conditional'), 'allowed on conditions'),
    told(of('forbidden', 'fact'), 'not allowed'),
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'a licence is missing',
  'expected-operator': 'AND or OR is missing',
  'expected-exception': 'an exception is missing after WITH',
  unclosed: 'a bracket is not closed',
  unopened: 'a bracket was not opened',
} as const;

const maybe = (what: string, name: string, nearest?: string) =>
  nearest ? `no ${what} “${name}”; did you mean ${nearest}?` : `no ${what} “${name}” in the data`;

export const page: PageWords = {
  sections: {
    may: 'You may',
    must: 'You must',
    'may-not': 'You may not',
    ending: 'It can end or change',
    facts: 'Also stated',
  },
  unclear: 'Open to more than one reading:',
  notMentioned: 'Not mentioned:',
  notRead: 'Not read:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'Limits on use travel with every copy.'
          : 'Some uses are forbidden.'
        : '',
      gist.copyleft ? 'Shared versions keep the licence.' : '',
      gist.noticeOnly ? 'Copies keep its notice.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => verdict,
  reason: ({reason}) =>
    ({
      'osi-approved': 'OSI-approved',
      'open-definition': 'on the Open Definition’s list',
      'no-limits': 'no limit found in the text; not reviewed by the OSI',
      limits: 'the text limits use',
      'not-read': 'text not read',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'OSI-approved', 'open-definition': 'open data'}[reason as string] ?? 'no limits'
      );
    }
    if (verdict === 'unknown') return 'text not read';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `${formatMoney(limit.number, limit.currency, 'en')} limit`
        : `${formatCompact(limit.number, 'en')} users`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'non-commercial';
    return 'use limits';
  },
  freedoms: {
    closed: 'closed',
    'non-commercial': 'non-commercial',
    limited: 'with limits',
    reciprocal: 'copyleft',
    permissive: 'permissive',
  },
  osiApproved: 'OSI-approved',
  notOsiApproved: 'not OSI-approved',
  onSpdxList: 'on the SPDX list',
  notOnSpdxList: 'not on the SPDX list',
  text: 'Text',
  compare: 'Compare',
  usedBy: 'Used by',
  superseded: (by) => `superseded by ${by}`,

  title: (count) => `Where the ${small[count] ?? count} licences differ`,
  sameInAll: (count) => (count === 2 ? 'The same in both:' : `The same in all ${small[count] ?? count}:`),
  mentionedInNone: 'Mentioned in none:',
  showAll: 'Show every term',
  showDifferences: 'Show only differences',
  copyMarkdown: 'Copy as Markdown',
  copyCsv: 'Copy as CSV',
  copied: 'Copied',
  term: 'Term',
  legend: {
    allowed: 'allowed',
    conditional: 'on a condition',
    duty: 'a duty or a limit',
    number: 'beyond a number',
    unclear: 'open to more than one reading, or not read',
    fact: 'a plain fact',
    forbidden: 'no, forbidden, withheld',
    silent: 'not mentioned',
  },
  forbiddenMeans: 'the text says so, in the clause named',
  silentMeans: 'the text was read and does not speak of it; that is neither a yes nor a no',

  changesTitle: (from, to) => `From ${from} to ${to}`,
  changeKinds: {
    tightened: 'tightened',
    added: 'added',
    loosened: 'loosened',
    dropped: 'dropped',
    reworded: 'reworded',
  },
  noChange: 'None of the 41 terms changed.',

  readOn: (dates) => `Texts read ${dates}. Clauses are numbered as in each text.`,
  notAdvice: 'Information, not legal advice.',
  missingLicense: (name, nearest) => maybe('licence', name, nearest),
  noTerms: (name) => `${name} is known by name only; its text was not read`,
  unreachable: (name) => `the data on “${name}” could not be loaded`,
  noWeights: (model) => `no source names a licence for the weights of ${model}`,
  missingModel: (name, nearest) => maybe('model', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `at “${found}”, character ${at + 1}` : 'at the end';
    return `“${text}”: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('term', name, nearest),
  unknownUse: (name, nearest) => maybe('use', name, nearest),
  none: 'no licence named; write licenses="mit llama3.1", for example',
};
