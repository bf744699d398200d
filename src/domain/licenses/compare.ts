/** Licences side by side: where they differ first, by consequence; then what they share. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';
import {readingGroupIds, readingGroups, type ReadingGroup} from './groups.js';
import {termIds, type TermId} from './terms.js';

export interface Row {
  readonly term: TermId;
  readonly group: ReadingGroup;
  /** One for each licence, in the order given. */
  readonly cells: readonly Cell[];
  /** At least two licences answer differently. */
  readonly differs: boolean;
}

export interface Comparison {
  /** All terms asked for, by group. */
  readonly rows: readonly Row[];
  /** Terms on which all agree, and of which at least one text speaks. */
  readonly same: readonly Row[];
  /** Terms of which no text speaks. */
  readonly unmentioned: readonly TermId[];
}

/** Terms whose answer is a list or a case of its own: the same word may hide two different texts. */
const worded: ReadonlySet<TermId> = new Set(['acceptable-use', 'field-limit']);

/**
 * What two answers must share to be the same to a reader. Clauses do not count, since texts are numbered
 * differently; nor do our notes, unless they carry the condition itself.
 */
export function meaningOf({term, sense, answer, noticeOnly, said}: Cell): string {
  if (sense === 'silent' || (sense === 'unread' && !said)) return sense;
  const {value, detail, thresholds, note} = answer!;
  const isCase = sense === 'conditional' || worded.has(term);
  return JSON.stringify([
    sense,
    said,
    value,
    noticeOnly,
    detail,
    thresholds,
    isCase && !detail ? note : undefined,
  ]);
}

/**
 * Compares any number of licences.
 *
 * @param only - The terms to compare; all of them when absent.
 */
export function compare(licenses: readonly LicenseRecord[], only: readonly TermId[] = termIds): Comparison {
  const wanted = new Set(only);
  const rows = readingGroupIds.flatMap((group) =>
    readingGroups[group]
      .filter((term) => wanted.has(term))
      .map((term): Row => {
        const cells = licenses.map((license) => cellOf(term, license));
        return {term, group, cells, differs: new Set(cells.map(meaningOf)).size > 1};
      }),
  );
  const agreeing = rows.filter(({differs}) => !differs);
  const isSilent = ({cells}: Row) => cells.every(({sense}) => sense === 'silent');
  const isUnread = ({cells}: Row) => cells.every(({sense}) => sense === 'unread');
  return {
    rows,
    same: agreeing.filter((row) => !isSilent(row) && !isUnread(row)),
    unmentioned: agreeing.filter(isSilent).map(({term}) => term),
  };
}
