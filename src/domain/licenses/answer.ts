/** One answer of one licence, read for people: what an element draws of it. */
import type {LicenseRecord, TermAnswer} from '../records/license.js';
import {burdensOn, isSharing} from './notice.js';
import type {Sense} from './sense.js';
import {terms, type TermId} from './terms.js';

export interface Cell {
  readonly term: TermId;
  readonly sense: Sense;
  /** Value, clause, note, detail, thresholds and basis as recorded; absent when nobody answered. */
  readonly answer?: TermAnswer;
  /** Allowed, and the notice is all that it asks for. */
  readonly noticeOnly?: true;
  /** What the text is said to say, where it is known by others’ account only. */
  readonly said?: Sense;
}

/** Limits that forbid or withhold; the others let rights end or change. */
const withholding: ReadonlySet<TermId> = new Set([
  'acceptable-use',
  'military-limit',
  'field-limit',
  'geographic-limit',
  'trademark',
  'liability',
  'warranty',
]);

/** What the licensor may do to a reader: an express no is a promise, not the absence of a limit. */
const powers: ReadonlySet<TermId> = new Set(['revocable', 'changeable-terms', 'remote-restriction']);

function meaning(term: TermId, answer: TermAnswer, license: LicenseRecord): Sense {
  const {value} = answer;
  const [kind] = terms[term];
  if (kind === 'fact') return 'fact';
  if (value === 'unclear') return 'unclear';
  if (value === 'conditional' && isSharing(term) && burdensOn(term, license).length === 0) return 'allowed';
  if (kind === 'limitation' && value !== 'no' && answer.thresholds?.length) return 'number';
  if (value === 'conditional') return 'conditional';
  const yes = value === 'yes';
  switch (kind) {
    case 'permission':
      return yes ? 'allowed' : 'forbidden';
    case 'condition':
      return yes ? 'duty' : 'fact';
    case 'limitation':
      if (yes) return withholding.has(term) ? 'forbidden' : 'limit';
      return powers.has(term) ? 'forbidden' : 'fact';
  }
}

/** A no without a clause would be a claim without evidence: it is drawn as a plain statement. */
const withClause = (sense: Sense, {clause}: TermAnswer): Sense =>
  sense === 'forbidden' && !clause ? 'fact' : sense;

function senseOf(term: TermId, answer: TermAnswer, license: LicenseRecord): Sense {
  const sense = withClause(meaning(term, answer, license), answer);
  // Only a clause that someone read gives a permission; a conclusion of ours does not.
  const grants = sense === 'allowed' || (sense === 'conditional' && terms[term][0] === 'permission');
  const read = answer.basis === 'explicit' || answer.basis === 'general-grant';
  return grants && !read ? 'unclear' : sense;
}

/**
 * A licence’s answer to a term, with its sense.
 *
 * Silence is never a permission nor a prohibition, whatever value stands beside it; an answer by
 * others’ account, or to a text that was not read, is `unread`; a cross always has a clause.
 */
export function cellOf(term: TermId, license: LicenseRecord): Cell {
  const answer = license.terms?.[term];
  if (!answer || answer.basis === 'not-read') return {term, sense: 'unread', answer};
  if (answer.basis === 'silence' || answer.value === 'not-addressed') {
    const {clause: _clause, ...silent} = answer;
    return {term, sense: 'silent', answer: silent};
  }
  if (answer.basis === 'secondary') {
    return {term, sense: 'unread', answer, said: meaning(term, answer, license)};
  }
  const sense = senseOf(term, answer, license);
  const noticeOnly = sense === 'allowed' && answer.value === 'conditional';
  return {term, sense, answer, ...(noticeOnly ? {noticeOnly} : {})};
}
