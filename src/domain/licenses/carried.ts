/**
 * Conditions that are nothing but a number the same clause sets.
 *
 * “Commercial use up to 700 million users” and “no rights beyond 700 million users” are one condition;
 * so are “large products show the name” and “above 100 million users, show the name”. To a reader the
 * number says it all.
 */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';

const sections = ({answer}: Cell) => answer?.clause?.split(/[,;]\s*/) ?? [];

/** The numbers of a licence that say what a conditional answer means; none for other answers. */
export function numbersBehind(cell: Cell, license: LicenseRecord): readonly Cell[] {
  const {term, sense} = cell;
  if (sense !== 'conditional' || (term !== 'commercial-use' && term !== 'attribution-display')) return [];
  const here = new Set(sections(cell));
  return (['user-threshold', 'revenue-threshold'] as const)
    .map((number) => cellOf(number, license))
    .filter((number) => number.sense === 'number' && sections(number).some((section) => here.has(section)));
}
