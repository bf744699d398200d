/** May I do this with it? The answer of one licence, with the clauses that decide. */
import type {Basis, LicenseRecord} from '../records/license.js';
import type {Circumstances} from './limits.js';
import {groundOf, roles, termsToWeigh, type Ground, type Role} from './roles.js';
import {useOf, type Use, type UseId} from './uses.js';

/** Worst first. */
export const verdicts = ['no', 'unclear', 'conditional', 'yes'] as const;
export type Answer = (typeof verdicts)[number];

export interface UseAnswer {
  readonly use: UseId;
  readonly answer: Answer;
  /** The weakest thing that the answer rests on; `silence` when the text does not speak of it. */
  readonly basis: Basis;
  /** The grounds that made the answer what it is. */
  readonly deciding: readonly Ground[];
  /** All that was consulted, weightiest first. */
  readonly grounds: readonly Ground[];
  /** The purposes granted, by a clause: worth saying where the text is silent on the use itself. */
  readonly grant?: Ground;
}

/** From the firmest to the weakest. */
const strength: readonly Basis[] = [
  'explicit',
  'general-grant',
  'listed',
  'derived',
  'secondary',
  'not-read',
  'silence',
];

const basisOf = ({cell}: Ground): Basis =>
  cell.sense === 'silent' ? 'silence' : (cell.answer?.basis ?? 'not-read');

const weakestBasis = (grounds: readonly Ground[]) =>
  grounds
    .map(basisOf)
    .reduce(
      (weakest, basis) => (strength.indexOf(basis) > strength.indexOf(weakest) ? basis : weakest),
      'explicit',
    );

function decide(use: Use, grounds: readonly Ground[]): {answer: Answer; deciding: readonly Ground[]} {
  const by = (...wanted: Role[]) => grounds.filter(({role}) => wanted.includes(role));
  const of = (list: Use['needs']) => grounds.filter(({cell}) => list?.includes(cell.term));
  const forbids = by('forbids');
  if (forbids.length) return {answer: 'no', deciding: forbids};

  const needs = of(use.needs).filter(({role}) => role === 'open' || role === 'silent');
  if (needs.length) return {answer: 'unclear', deciding: needs};
  const asked = of(use.asks);
  const speaking = asked.filter(({role}) => role !== 'open' && role !== 'silent');
  if (asked.length && !speaking.length) {
    const open = asked.filter(({role}) => role === 'open');
    return {answer: 'unclear', deciding: open.length ? open : asked};
  }

  const asks = by('asks');
  if (asks.length) return {answer: 'conditional', deciding: asks};
  const open = by('open');
  if (open.length) return {answer: 'unclear', deciding: open};
  const grants = by('grants', 'met');
  return grants.length ? {answer: 'yes', deciding: grants} : {answer: 'unclear', deciding: grounds};
}

/**
 * Whether a licence allows a use.
 *
 * Where the text is silent on the very thing that is asked, the answer is `unclear` with the basis
 * `silence`, never `yes`; so it is where the text was not read or is known by others’ account.
 */
export function checkUse(license: LicenseRecord, id: UseId, circumstances: Circumstances = {}): UseAnswer {
  const use = {...useOf(id), terms: termsToWeigh(useOf(id), license)};
  const question = {use, license, circumstances};
  const consulted = use.terms.map((term) => groundOf(term, question));
  const purpose =
    use.asks && !use.terms.includes('commercial-use') ? groundOf('commercial-use', question) : undefined;
  // A text that names no limit on the field still opens only the purposes that it grants.
  const narrows = use.purposes && purpose?.cell.sense !== 'conditional' ? purpose : undefined;
  const weighed = narrows ? [...consulted, narrows] : consulted;
  const {answer, deciding} = decide(use, weighed);
  const grounds = weighed.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
  return {
    use: id,
    answer,
    basis: weakestBasis(deciding),
    deciding,
    grounds,
    ...(purpose?.role === 'grants' ? {grant: purpose} : {}),
  };
}

/** One answer for each use, in the order given. */
export function check(
  license: LicenseRecord,
  ids: readonly UseId[],
  circumstances: Circumstances = {},
): readonly UseAnswer[] {
  return ids.map((id) => checkUse(license, id, circumstances));
}

/** Worst first; equals keep their order. */
export function worstFirst<T extends {readonly answer: Answer}>(answers: readonly T[]): T[] {
  return answers.toSorted((a, b) => verdicts.indexOf(a.answer) - verdicts.indexOf(b.answer));
}
