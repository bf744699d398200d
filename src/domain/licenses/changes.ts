/** What a newer version of a licence added, dropped, tightened, loosened or put in other words. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';
import {meaningOf} from './compare.js';
import {readingGroupIds, readingGroups, type ReadingGroup} from './groups.js';
import {terms, type TermId} from './terms.js';

/**
 * - `tightened`, `loosened`: both texts speak of it, the newer leaves a reader less or more
 * - `added`, `dropped`: only the newer, or only the older, speaks of it
 * - `reworded`: both speak of it and say something else, for which less or more is not the word
 */
export const changeKinds = ['tightened', 'added', 'loosened', 'dropped', 'reworded'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  readonly term: TermId;
  readonly group: ReadingGroup;
  readonly kind: ChangeKind;
  /** What it means for a reader; absent where it may be either. */
  readonly leaves?: 'less' | 'more';
  readonly from: Cell;
  readonly to: Cell;
}

/** How much an answer takes from a reader; absent where that cannot be said. */
function burden({term, sense, answer}: Cell): number | undefined {
  if (sense === 'silent') return 0;
  if (sense === 'unread' || sense === 'unclear' || terms[term][0] === 'fact') return undefined;
  const step = {yes: 2, conditional: 1, no: 0}[answer!.value as 'yes' | 'conditional' | 'no'];
  return terms[term][0] === 'permission' ? 2 - step : step;
}

/** The lowest number at which something is taken; the lower, the sooner. */
const lowest = ({answer}: Cell) => Math.min(...(answer?.thresholds ?? []).map(({number}) => number));

function compareBurdens(from: Cell, to: Cell): number {
  const [before, after] = [burden(from), burden(to)];
  if (before === undefined || after === undefined) return 0;
  const [old, current] = [lowest(from), lowest(to)];
  const sooner = Number.isFinite(old) && Number.isFinite(current) ? Math.sign(old - current) : 0;
  return Math.sign(after - before) || sooner;
}

function changeOf(from: Cell, to: Cell): Pick<Change, 'kind' | 'leaves'> {
  // A permission that appears or goes is good or bad news; silence itself is neither.
  const isPermission = terms[to.term][0] === 'permission';
  if (from.sense === 'silent' || to.sense === 'silent') {
    const speaks = from.sense === 'silent' ? to : from;
    const kind = from.sense === 'silent' ? 'added' : 'dropped';
    const step = burden(speaks);
    if (step === undefined || (step === 0 && !isPermission)) return {kind};
    const takes = isPermission ? step === 2 : true;
    return {kind, leaves: takes === (kind === 'added') ? 'less' : 'more'};
  }
  const direction = compareBurdens(from, to);
  if (direction === 0) return {kind: 'reworded'};
  return direction > 0 ? {kind: 'tightened', leaves: 'less'} : {kind: 'loosened', leaves: 'more'};
}

/** Every term on which the newer version differs, in reading order; empty for a licence and itself. */
export function changes(from: LicenseRecord, to: LicenseRecord): readonly Change[] {
  return readingGroupIds.flatMap((group) =>
    readingGroups[group].flatMap((term): Change[] => {
      const cells = [cellOf(term, from), cellOf(term, to)] as const;
      if (meaningOf(cells[0]) === meaningOf(cells[1])) return [];
      // What nobody read cannot be said to have changed.
      if (cells.some(({sense}) => sense === 'unread')) return [];
      return [{term, group, ...changeOf(...cells), from: cells[0], to: cells[1]}];
    }),
  );
}

export interface Step {
  readonly from: LicenseRecord;
  readonly to: LicenseRecord;
  readonly changes: readonly Change[];
}

/** The steps between versions, in the order given: Llama 2 → 3 → 3.1 → 3.2 → 3.3 → 4. */
export function series(licenses: readonly LicenseRecord[]): readonly Step[] {
  return licenses
    .slice(1)
    .map((to, index) => ({from: licenses[index]!, to, changes: changes(licenses[index]!, to)}));
}
