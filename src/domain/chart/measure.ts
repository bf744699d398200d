/** What a chart measures of a model. What is unknown is no number, and never zero. */
import {freedomOf, freedoms} from '../licenses/freedom.js';
import {osaiScore} from '../openness/osai.js';
import {partsOf, tallyOf} from '../openness/parts.js';
import {verdictsOf} from '../openness/verdicts.js';
import type {LicenseRecord} from '../records/license.js';
import type {ModelRecord} from '../records/model.js';

export const measures = ['mof', 'osai', 'license'] as const;
export type Measure = (typeof measures)[number];

export interface Measured {
  readonly value: number;
  /** Where it would stand if all that is unknown were open; only for components. */
  readonly most?: number;
}

/** The highest value of a measure: 17 components, 12 points, or the last step of licences. */
export const topOf: Readonly<Record<Measure, number>> = {mof: 17, osai: 12, license: freedoms.length - 1};

/**
 * @param license - The licence of the weights, for the measure that needs it.
 * @returns `undefined` where no source tells: no component known, not rated, licence not read.
 */
export function measureOf(
  model: ModelRecord,
  measure: Measure,
  {asOf, license}: {asOf?: string; license?: LicenseRecord} = {},
): Measured | undefined {
  if (measure === 'mof') {
    const {open, unknown} = tallyOf(partsOf(model, asOf));
    return unknown === topOf.mof ? undefined : {value: open, most: open + unknown};
  }
  if (measure === 'osai') {
    const rating = verdictsOf(model, ['osai'], asOf)[0]?.rating;
    if (rating?.framework !== 'osai') return undefined;
    const {score, of} = osaiScore(rating.levels);
    // The predecessor’s fourteen dimensions are another scale.
    return of === topOf.osai ? {value: score} : undefined;
  }
  const freedom = license && freedomOf(license);
  return freedom && {value: freedoms.indexOf(freedom)};
}
