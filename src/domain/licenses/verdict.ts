/** Open, restricted or unknown: one word for a licence, with the reason. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf} from './answer.js';
import {burdensOn} from './notice.js';
import type {TermId} from './terms.js';

/**
 * - `osi-approved`: approved by the Open Source Initiative, by the flag in SPDX’s list
 * - `open-definition`: on the Open Definition’s list of conformant licences
 * - `no-limits`: our reading: the text grants use, change and sharing for any purpose and sets no limit;
 *   nobody has approved it
 * - `limits`: the text limits who may use it, for what, or refuses change or sharing
 * - `not-read`: the text was not read, or not enough of it
 */
export type Reason = 'osi-approved' | 'open-definition' | 'no-limits' | 'limits' | 'not-read';

export interface Verdict {
  readonly verdict: 'open' | 'restricted' | 'unknown';
  readonly reason: Reason;
  /** The limits, by consequence; empty for other reasons. */
  readonly limits: readonly TermId[];
}

/**
 * Licences for content and data that conform to the Open Definition 2.1, which the OSI does not review.
 * From https://opendefinition.org/licenses/, recommended and other conformant ones, by SPDX id.
 */
const openDefinition =
  /^(?:CC0-1\.0|PDDL-1\.0|ODC-By-1\.0|ODbL-1\.0|CC-BY(?:-SA)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0))$/;

/**
 * What no open licence may say, by what the Open Source Definition (1, 3, 5, 6) and the Open Definition
 * (2.1) ask for: selling, changing and sharing for any person, field and purpose.
 */
const restricting: readonly (readonly [TermId, readonly string[]])[] = [
  ['commercial-use', ['no', 'conditional']],
  ['user-threshold', ['yes', 'conditional']],
  ['revenue-threshold', ['yes', 'conditional']],
  ['geographic-limit', ['yes', 'conditional']],
  ['military-limit', ['yes', 'conditional']],
  ['field-limit', ['yes', 'conditional']],
  ['acceptable-use', ['yes', 'conditional']],
  ['train-other-models', ['no']],
  ['hosting', ['no']],
  ['redistribution', ['no']],
  ['modification', ['no', 'conditional']],
  ['fine-tuning', ['no', 'conditional']],
  ['registration', ['yes', 'conditional']],
  ['flow-down', ['yes']],
  ['name-prefix', ['yes']],
  ['attribution-display', ['yes']],
  ['revocable', ['yes']],
];

/** Limits that a clause sets and that no open licence has, by consequence. */
export function limitsOf(license: LicenseRecord): readonly TermId[] {
  return restricting
    .filter(([term, values]) => {
      const {answer, sense} = cellOf(term, license);
      return sense !== 'silent' && sense !== 'unread' && values.includes(answer!.value);
    })
    .map(([term]) => term);
}

/** What open licences may ask of shared copies: that they stay open. */
const copyleft: ReadonlySet<TermId> = new Set(['same-licence', 'disclose-source']);

function grantsAll(license: LicenseRecord): boolean {
  const allows = (term: TermId) => cellOf(term, license).sense === 'allowed';
  const shared = cellOf('redistribution', license).sense;
  return (
    allows('commercial-use') &&
    allows('modification') &&
    (shared === 'allowed' ||
      (shared === 'conditional' && burdensOn('redistribution', license).every((term) => copyleft.has(term))))
  );
}

/** The licence’s verdict. Never `open` for a text that nobody approved and nobody read. */
export function verdictOf(license: LicenseRecord): Verdict {
  if (license.osiApproved) return {verdict: 'open', reason: 'osi-approved', limits: []};
  if (openDefinition.test(license.id)) return {verdict: 'open', reason: 'open-definition', limits: []};
  const limits = limitsOf(license);
  if (limits.length) return {verdict: 'restricted', reason: 'limits', limits};
  return grantsAll(license)
    ? {verdict: 'open', reason: 'no-limits', limits}
    : {verdict: 'unknown', reason: 'not-read', limits};
}
