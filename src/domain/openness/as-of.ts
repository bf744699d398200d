/** Facts as they stood on a day. */

/** What history needs of a fact. */
export interface Dated {
  readonly from?: string;
  readonly until?: string;
}

/**
 * Whether a date, as precise as it may be, begins after a day. `2025-03` begins on its first day.
 */
export function isAfter(date: string, day: string): boolean {
  return firstDay(date) > firstDay(day);
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);

/**
 * The one fact in force on a day, or none.
 *
 * A fact holds from the first day of `from` up to, not including, the first day of `until`. Where two
 * claim the same day the one listed first wins: records list the newest first.
 *
 * @param date - `2025`, `2025-02` or `2025-02-01`, a shorter one meaning its first day; the newest
 *   fact when absent.
 */
export function at<T extends Dated>(facts: readonly T[], date?: string): T | undefined {
  if (!date) return facts.find(({until}) => !until);
  return facts.find(({from, until}) => (!from || !isAfter(from, date)) && (!until || isAfter(until, date)));
}

/** Facts that came into force after a day, newest first. */
export function changedSince<T extends Dated>(facts: readonly T[], date: string): readonly T[] {
  return facts.filter(({from}) => from && isAfter(from, date));
}
