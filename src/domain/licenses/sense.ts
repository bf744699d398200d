/**
 * What an answer of a licence means to a reader, whatever kind of term it answers.
 *
 * The vocabulary’s `yes` is good news for a permission and bad for a limitation; and a text that is
 * silent says neither. Here each answer gets the one sense that its icon and its word carry.
 */
import type {LicenseRecord, TermAnswer} from '../records/license.js';
import {terms, type TermId} from './terms.js';

/**
 * - `allowed`: the text allows it, or says that it does not ask for it
 * - `conditional`: allowed, asked for or limited in the stated case only
 * - `duty`: the text asks for it
 * - `limit`: the text withholds something or ends the licence in some case
 * - `forbidden`: the text says no
 * - `number`: rights or duties turn on a number
 * - `unclear`: the text is open to more than one reading
 * - `fact`: a plain statement
 * - `silent`: the text was read and does not speak of it: neither a yes nor a no
 * - `unread`: the text was not read
 */
export const senses = [
  'allowed',
  'conditional',
  'duty',
  'limit',
  'forbidden',
  'number',
  'unclear',
  'fact',
  'silent',
  'unread',
] as const;
export type Sense = (typeof senses)[number];

/** Limits that say no to a use, a place or a name; the others end or withhold something. */
const prohibitions = new Set<TermId>([
  'acceptable-use',
  'military-limit',
  'field-limit',
  'geographic-limit',
  'trademark',
]);

/** Conditions and limits without which passing something on asks for no more than the notice. */
const beyondTheNotice: readonly TermId[] = [
  'same-licence',
  'flow-down',
  'disclose-source',
  'name-prefix',
  'attribution-display',
  'user-threshold',
  'revenue-threshold',
  'acceptable-use',
  'geographic-limit',
];

/**
 * Whether a licence asks no more of whoever passes it on than to keep its notice, as MIT does.
 *
 * The data calls redistribution conditional then, too; to a reader a condition that every licence sets
 * is not a restriction.
 */
export function asksOnlyForNotice({terms: answers}: LicenseRecord): boolean {
  return (
    answers?.['commercial-use']?.value === 'yes' &&
    beyondTheNotice.every((term) => answers[term]?.value === 'no')
  );
}

/** The sense of a licence’s answer to a term. Silence is never a permission, nor a prohibition. */
export function senseOf(term: TermId, license: LicenseRecord): Sense {
  const answer: TermAnswer | undefined = license.terms?.[term];
  if (!answer || answer.basis === 'not-read') return 'unread';
  if (answer.basis === 'silence' || answer.value === 'not-addressed') return 'silent';
  if (answer.value === 'unclear') return 'unclear';
  const [kind] = terms[term];
  if (kind === 'fact') return 'fact';
  if (answer.thresholds?.length && answer.value !== 'no' && kind === 'limitation') return 'number';
  if (answer.value === 'conditional') {
    return term === 'redistribution' && asksOnlyForNotice(license) ? 'allowed' : 'conditional';
  }
  const yes = answer.value === 'yes';
  switch (kind) {
    case 'permission':
      return yes ? 'allowed' : 'forbidden';
    case 'condition':
      return yes ? 'duty' : 'allowed';
    case 'limitation':
      return yes ? (prohibitions.has(term) ? 'forbidden' : 'limit') : 'allowed';
  }
}
