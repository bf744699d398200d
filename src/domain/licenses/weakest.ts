/** A model with several licences: what its code, weights and data allow together. */
import type {LicenseRecord} from '../records/license.js';
import {checkUse, verdicts, type Answer, type UseAnswer} from './check.js';
import type {Circumstances} from './limits.js';
import {useOf, type Material, type UseId} from './uses.js';

/** A licence and what of the model it covers. */
export interface Covered {
  readonly license: LicenseRecord;
  readonly material: Material;
}

export interface Weakest {
  readonly use: UseId;
  readonly answer: Answer;
  /** The licences that decided, worst answers all alike, each with what it covers. */
  readonly deciding: readonly (Covered & {readonly answer: UseAnswer})[];
  /** Every licence the use touches. */
  readonly all: readonly (Covered & {readonly answer: UseAnswer})[];
}

/**
 * The worst answer for each use among the licences it touches: a data set’s licence says nothing of
 * running the weights.
 *
 * @returns Uses that touch none of the licences are left out.
 */
export function weakest(
  licenses: readonly Covered[],
  uses: readonly UseId[],
  circumstances: Circumstances = {},
): readonly Weakest[] {
  return uses.flatMap((use) => {
    const all = licenses
      .filter(({material}) => useOf(use).touches.includes(material))
      .map((covered) => ({...covered, answer: checkUse(covered.license, use, circumstances)}));
    if (all.length === 0) return [];
    const answer = verdicts.find((verdict) => all.some((one) => one.answer.answer === verdict))!;
    return [{use, answer, deciding: all.filter((one) => one.answer.answer === answer), all}];
  });
}
