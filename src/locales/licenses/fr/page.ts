import type {Gist} from '../../../domain/licenses/sheet.js';
import {capital} from '../../capital.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import {formatList} from '../../format.js';
import type {PageWords} from '../license-words.js';
import {threshold, users} from './check.js';
import {quoted} from './quoted.js';

const small = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

/** Ce qui n’est autorisé que sous condition n’est jamais dit autorisé tout court. */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['l’usage payant', paid],
    ['les modifications', change],
    ['les copies', share],
    ['l’entraînement d’autres modèles', distil],
  ] as const;
  const told = (verb: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${verb} ${formatList(names, 'fr')}.` : '';
  };
  return [
    told('Autorise', 'allowed'),
    told('Autorise sous condition', 'conditional'),
    told('N’autorise pas', 'forbidden', 'fact'),
  ]
    .filter(Boolean)
    .join(' ');
}

const expressionProblems = {
  'expected-license': 'il manque une licence',
  'expected-operator': 'il manque AND ou OR',
  'expected-exception': 'il manque une exception après WITH',
  unclosed: 'une parenthèse n’est pas fermée',
  unopened: 'une parenthèse n’a pas été ouverte',
} as const;

const maybe = (nothing: string, name: string, nearest?: string) =>
  nearest
    ? `${nothing} ${quoted(name)}\u202f; vouliez-vous dire ${nearest}\u202f?`
    : `${nothing} ${quoted(name)} dans les données`;

export const page: PageWords = {
  sections: {
    may: 'Vous pouvez',
    must: 'Vous devez',
    'may-not': 'Vous ne pouvez pas',
    ending: 'Fin et changements possibles',
    facts: 'Dit aussi',
  },
  unclear: 'Ouvert à plusieurs lectures\u00a0:',
  notMentioned: 'Non mentionné\u00a0:',
  notRead: 'Non lu\u00a0:',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${capital(threshold(limit, (text) => text).join(''))}.`),
      gist.limitsUse
        ? gist.limitsTravel
          ? 'Les limites d’usage suivent chaque copie.'
          : 'Certains usages sont interdits.'
        : '',
      gist.copyleft ? 'Les versions partagées conservent la licence.' : '',
      gist.noticeOnly ? 'Les copies conservent ses mentions.' : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  verdict: (verdict) => ({open: 'ouverte', restricted: 'restreinte', unknown: 'inconnue'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'approuvée par l’OSI',
      'open-definition': 'sur la liste de l’Open Definition',
      'no-limits': 'aucune limite trouvée dans le texte\u202f; non examinée par l’OSI',
      limits: 'le texte limite l’usage',
      'not-read': 'texte non lu',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'approuvée par l’OSI', 'open-definition': 'données ouvertes'}[reason as string] ??
        'sans limites'
      );
    }
    if (verdict === 'unknown') return 'texte non lu';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `limite de ${formatMoney(limit.number, limit.currency, 'fr')}`
        : `${formatCompact(limit.number, 'fr')}${users(limit.number >= 1_000_000)}`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return 'non commerciale';
    return 'limites d’usage';
  },
  freedoms: {
    closed: 'fermée',
    'non-commercial': 'non commerciale',
    limited: 'limitée',
    reciprocal: 'copyleft',
    permissive: 'permissive',
  },
  osiApproved: 'approuvée par l’OSI',
  notOsiApproved: 'non approuvée par l’OSI',
  onSpdxList: 'sur la liste SPDX',
  notOnSpdxList: 'absente de la liste SPDX',
  text: 'Texte',
  compare: 'Comparer',
  usedBy: 'Utilisée par',
  superseded: (by) => `remplacée par ${by}`,

  title: (count) => `En quoi diffèrent les ${small[count] ?? count} licences`,
  sameInAll: (count) => `Identique dans les ${small[count] ?? count}\u00a0:`,
  mentionedInNone: 'Mentionné dans aucune\u00a0:',
  showAll: 'Afficher tous les points',
  showDifferences: 'N’afficher que les différences',
  copyMarkdown: 'Copier en Markdown',
  copyCsv: 'Copier en CSV',
  copied: 'Copié',
  term: 'Point',
  legend: {
    allowed: 'autorisé',
    conditional: 'sous condition',
    duty: 'une obligation ou une limite',
    number: 'au-delà d’un nombre',
    unclear: 'ouvert à plusieurs lectures, ou non lu',
    fact: 'un simple constat',
    forbidden: 'non, interdit, non concédé',
    silent: 'non mentionné',
  },
  forbiddenMeans: 'le texte le dit, dans la clause indiquée',
  silentMeans: 'le texte a été lu et n’en parle pas\u202f; ce n’est ni un oui ni un non',

  changesTitle: (from, to) => `Ce qui change entre ${from} et ${to}`,
  changeKinds: {
    tightened: 'durci',
    added: 'ajouté',
    loosened: 'assoupli',
    dropped: 'supprimé',
    reworded: 'reformulé',
  },
  noChange: 'Aucun des 41 points n’a changé.',

  readOn: (dates) => `Textes lus le ${dates}. Les clauses sont numérotées comme dans chaque texte.`,
  notAdvice: 'Information, et non conseil juridique.',
  missingLicense: (name, nearest) => maybe('aucune licence', name, nearest),
  noTerms: (name) => `${name}\u00a0: seul le nom est connu\u202f; le texte n’a pas été lu`,
  unreachable: (name) => `impossible de charger les données sur ${quoted(name)}`,
  noWeights: (model) => `aucune source n’indique de licence pour les poids du modèle ${model}`,
  missingModel: (name, nearest) => maybe('aucun modèle', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `à ${quoted(found)}, caractère ${at + 1}` : 'à la fin';
    return `${quoted(text)}\u00a0: ${expressionProblems[problem]} ${place}`;
  },
  unknownTerm: (name, nearest) => maybe('aucun point', name, nearest),
  unknownUse: (name, nearest) => maybe('aucun usage', name, nearest),
  none: 'aucune licence indiquée\u202f; écrivez par exemple licenses="mit llama3.1"',
};
