/** What an answer of a licence does to a use: forbids it, asks something for it, leaves it open … */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';
import {limitOf, standingOf, type Circumstances, type Limit, type Standing} from './limits.js';
import {burdensOn, isSharing} from './notice.js';
import {numbersBehind} from './carried.js';
import {terms, type TermId} from './terms.js';
import type {Use} from './uses.js';

/**
 * In order of weight.
 *
 * - `forbids`: a clause rules it out
 * - `open`: more than one reading, or not read
 * - `asks`: a condition beyond the usual
 * - `silent`: not mentioned
 * - `notice`: what every licence sets: keep the notice, do not break the terms
 * - `grants`: a clause allows it
 * - `met`: a limit that the reader stays under
 * - `mentions`: worth knowing, decides nothing here
 */
export const roles = ['forbids', 'open', 'asks', 'silent', 'notice', 'grants', 'met', 'mentions'] as const;
export type Role = (typeof roles)[number];

export interface Ground {
  readonly cell: Cell;
  readonly role: Role;
  /** Each number of the clause, and where the reader stands to it. */
  readonly limits?: readonly {readonly limit: Limit; readonly standing: Standing}[];
}

/** What is asked of a use, and of whom. */
export interface Question {
  readonly use: Use;
  readonly license: LicenseRecord;
  readonly circumstances: Circumstances;
}

/** Whether a condition is nothing but a number that is weighed by itself. */
const isCarried = (cell: Cell, {use, license}: Question) =>
  numbersBehind(cell, license).some(({term}) => use.terms.includes(term));

const rejects = (license: LicenseRecord, term: TermId) =>
  license.terms?.[term]?.value === 'no' && license.terms[term].basis !== 'silence';

function permission(cell: Cell, question: Question): Role {
  const {use, license} = question;
  const {term, answer} = cell;
  const isNeed = use.needs?.includes(term);
  if (term === 'relicense-derivatives') {
    // Other terms for one’s own version are a wish, and copyleft says by itself that they are refused.
    const refused = answer!.value === 'no' && license.terms?.['same-licence']?.value !== 'yes';
    return refused ? 'asks' : 'mentions';
  }
  if (answer!.value === 'no') {
    if (!isNeed) return 'asks';
    // Where there are no weights to change, research may go on all the same.
    return use.nonCommercial && answer!.basis === 'derived' ? 'open' : 'forbids';
  }
  if (cell.sense === 'allowed') return 'grants';
  if (isSharing(term) && isNeed) {
    // What the sharing asks for is weighed term by term; a clause on hosting itself may ask for more.
    return term === 'hosting' && answer!.basis === 'explicit' ? 'asks' : 'grants';
  }
  if (use.nonCommercial && rejects(license, 'commercial-use')) {
    // The condition of a non-commercial licence is the purpose, which this use has.
    const purpose: readonly TermId[] = ['commercial-use', 'modification'];
    if (term === 'modification') return 'grants';
    if (isSharing(term) && burdensOn(term, license).every((burden) => purpose.includes(burden)))
      return 'grants';
  }
  return isCarried(cell, question) ? 'grants' : 'asks';
}

/** Burdens of sharing that bind a use which does not name them; names and credits bind only those that do. */
const bindsAny: ReadonlySet<TermId> = new Set([
  'user-threshold',
  'revenue-threshold',
  'commercial-use',
  'modification',
  'geographic-limit',
]);
const bindsCopies: ReadonlySet<TermId> = new Set(['same-licence', 'disclose-source']);

/** The terms to weigh for a use: its own and, where the use is to share, those that bind whoever shares. */
export function termsToWeigh({terms: named, needs}: Use, license: LicenseRecord): readonly TermId[] {
  const burdens = (needs ?? [])
    .filter(isSharing)
    .filter((term) => cellOf(term, license).sense === 'conditional')
    .flatMap((term) =>
      burdensOn(term, license).filter(
        (burden) => bindsAny.has(burden) || (term === 'redistribution' && bindsCopies.has(burden)),
      ),
    )
    // The one purpose that is granted limits changes as it limits everything.
    .filter((burden) => burden !== 'modification' || !rejects(license, 'commercial-use'));
  return [...new Set([...named, ...burdens])];
}

function condition(cell: Cell, question: Question): Role {
  if (cell.answer!.value === 'no') return 'mentions';
  if (cell.term === 'include-notice' || cell.term === 'state-changes') return 'notice';
  return isCarried(cell, question) ? 'mentions' : 'asks';
}

/** Whether a record’s words on territory name the European Union. */
const namesEu = ({answer}: Cell) =>
  /\bEU\b|European Union|\bEurope\b/.test(answer?.detail ?? answer?.note ?? '');

function limitation(cell: Cell, {use}: Question): Role {
  const {term, answer} = cell;
  const isTheQuestion = use.asks?.includes(term);
  if (answer!.value === 'no') return isTheQuestion ? 'grants' : 'mentions';
  // Whoever breaks the terms loses the rights under any licence.
  if (term === 'termination') return 'notice';
  if (!isTheQuestion || answer!.value === 'conditional') return 'asks';
  switch (term) {
    case 'military-limit':
    case 'revocable':
      return 'forbids';
    case 'geographic-limit':
      return namesEu(cell) ? 'forbids' : 'asks';
    // A list of named fields closes some of what is asked, seldom all.
    default:
      return 'asks';
  }
}

function number(cell: Cell, {use, license, circumstances}: Question): Ground {
  // A number that contradicts the use itself does not count.
  const {usersOver} = use;
  const users = usersOver && circumstances.users! <= usersOver ? undefined : circumstances.users;
  const known: Circumstances = {...circumstances, users, usersOver};
  const limits = cell.answer!.thresholds!.map((threshold) => {
    const limit = limitOf(threshold, license);
    return {limit, standing: standingOf(limit, known)};
  });
  // A limit for those who sell access binds no one who does not, and we do not know who asks.
  const binds = ({business}: Limit) => !business || use.terms.includes('hosting');
  const stops = ({effect}: Limit) => cell.answer!.value === 'yes' && effect.kind !== 'display';
  const role = limits.some(({limit, standing}) => standing === 'over' && stops(limit) && binds(limit))
    ? 'forbids'
    : limits.every(({standing}) => standing === 'under')
      ? 'met'
      : 'asks';
  return {cell, role, limits};
}

/** What a licence’s answer to a term does to a use. */
export function groundOf(term: TermId, question: Question): Ground {
  const cell = cellOf(term, question.license);
  if (cell.sense === 'silent') return {cell, role: 'silent'};
  if (cell.sense === 'unread') return {cell, role: 'open'};
  if (cell.sense === 'unclear') return {cell, role: term === 'relicense-derivatives' ? 'mentions' : 'open'};
  if (cell.sense === 'number') return number(cell, question);
  switch (terms[term][0]) {
    case 'permission':
      return {cell, role: permission(cell, question)};
    case 'condition':
      return {cell, role: condition(cell, question)};
    case 'limitation':
      return {cell, role: limitation(cell, question)};
    case 'fact':
      return {cell, role: 'mentions'};
  }
}
