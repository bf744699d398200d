/** Numbers in licences: what is counted, over which time, when, and what happens beyond. */
import type {LicenseRecord, Threshold} from '../records/license.js';

/**
 * What happens beyond a number. `other` carries the record’s own English words.
 *
 * - `until-granted`: no rights until the licensor grants a licence
 * - `separate-licence`: another licence or an authorisation is needed first
 * - `review`: a review by the licensor comes first
 * - `ends`: the licence ends
 * - `display`: a name has to be shown; no right ends
 */
export type Effect =
  | {readonly kind: 'until-granted' | 'review'; readonly by: string}
  | {readonly kind: 'separate-licence' | 'ends'}
  | {readonly kind: 'display'; readonly words?: string}
  | {readonly kind: 'other'; readonly text: string};

/** The businesses that a limit is for, if not for all. */
export type Business = 'model-as-a-service' | 'model-as-a-service-or-assistant';

export interface Limit {
  readonly count: 'users' | 'money';
  readonly number: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly per: 'day' | 'month' | 'year';
  /** How a count stands to the number for the effect to come. */
  readonly comparison: Threshold['comparison'];
  /** Affiliates count too. */
  readonly group: boolean;
  readonly business?: Business;
  /** Counted once, when the version was released; its day if the record knows it. */
  readonly atRelease?: {readonly date?: string};
  readonly effect: Effect;
}

const effects: readonly (readonly [RegExp, (match: RegExpExecArray) => Effect])[] = [
  [/^no rights until (.+) (?:grants|authorises)/i, ([, by]) => ({kind: 'until-granted', by: by!})],
  [/^security review by (.+?) before/i, ([, by]) => ({kind: 'review', by: by!})],
  [/^show ['“"](.+)['”"] in/i, ([, words]) => ({kind: 'display', words: words!})],
  [/^show the model[’']s name/i, () => ({kind: 'display'})],
  [/^the licence ends/i, () => ({kind: 'ends'})],
  [/^(?:paid|separate|prior)\b.+\bneeded/i, () => ({kind: 'separate-licence'})],
];

function effectOf(text: string): Effect {
  for (const [pattern, make] of effects) {
    const match = pattern.exec(text);
    if (match) return make(match);
  }
  return {kind: 'other', text};
}

function business(text: string): Business | undefined {
  if (!/model-as-a-service/i.test(text)) return undefined;
  return /assistant/i.test(text) ? 'model-as-a-service-or-assistant' : 'model-as-a-service';
}

function perOf(when: string, count: Limit['count']): Limit['per'] {
  if (/dail|\bday/i.test(when)) return 'day';
  // “12 months” is a year.
  if (/month(?!s)/i.test(when)) return 'month';
  if (/year|annual|12 months/i.test(when)) return 'year';
  return count === 'users' ? 'month' : 'year';
}

/** Reads a recorded threshold; the licence tells the day of a count made at its release. */
export function limitOf(threshold: Threshold, {date}: Pick<LicenseRecord, 'date'>): Limit {
  const {metric, number, currency, comparison, period = '', measured = '', effect} = threshold;
  const when = `${metric} ${period}`;
  const count = currency || /revenue|turnover|income/i.test(metric) ? 'money' : 'users';
  return {
    count,
    number,
    currency,
    per: perOf(when, count),
    comparison,
    group: /affiliate|group|consolidated|all products/i.test(`${period} ${measured}`),
    business: business(period),
    ...(/release/i.test(measured) ? {atRelease: {date}} : {}),
    effect: effectOf(effect),
  };
}

/** What a reader says of their own size. */
export interface Circumstances {
  /** Monthly users. */
  readonly users?: number;
  /** They have more than this, how many more is not known. */
  readonly usersOver?: number;
  readonly revenue?: {readonly amount: number; readonly currency: string; readonly per: 'month' | 'year'};
}

/**
 * - `under`, `over`: by the number the reader gave
 * - `at-release`: over it now, but the count that matters was made when the version was released
 * - `unknown`: the reader gave no number, or one that cannot be compared
 */
export type Standing = 'under' | 'over' | 'at-release' | 'unknown';

/** Revenue per month counts as a twelfth of a year’s: the reader gives one number, not a calendar. */
function revenueIn(per: Limit['per'], {amount, per: given}: NonNullable<Circumstances['revenue']>): number {
  if (per === given || per === 'day') return amount;
  return per === 'year' ? amount * 12 : amount / 12;
}

const beyond: Readonly<Record<Limit['comparison'], (count: number, number: number) => boolean>> = {
  '>': (count, number) => count > number,
  '>=': (count, number) => count >= number,
  '<': (count, number) => count < number,
  '<=': (count, number) => count <= number,
};

export function standingOf(limit: Limit, circumstances: Circumstances): Standing {
  const over: Standing = limit.atRelease ? 'at-release' : 'over';
  const stands = (count: number) => (beyond[limit.comparison](count, limit.number) ? over : 'under');
  if (limit.count === 'money') {
    const {revenue} = circumstances;
    if (!revenue || revenue.currency !== (limit.currency ?? revenue.currency)) return 'unknown';
    return stands(revenueIn(limit.per, revenue));
  }
  const {users, usersOver} = circumstances;
  // Daily users are fewer than monthly ones: a number over the limit tells nothing of them.
  if (users !== undefined)
    return limit.per === 'month' || stands(users) === 'under' ? stands(users) : 'unknown';
  const surely = usersOver !== undefined && limit.per === 'month' && limit.comparison.startsWith('>');
  return surely && usersOver >= limit.number ? over : 'unknown';
}
