/** The name that was probably meant. */

/**
 * Number of single-character insertions, deletions, replacements and swaps of neighbours between two
 * words (optimal string alignment), or `limit` + 1 as soon as it must exceed the limit.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, here[column - 1]! + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      here.push(cost);
    }
    if (Math.min(...here) > limit) return limit + 1;
    [before, above] = [above, here];
  }
  return above[b.length]!;
}

/**
 * The candidate nearest to a name, letter case aside.
 *
 * @param most - How many letters may have to change; a third of them, and at least one, if not given.
 * @returns `undefined` when none is near.
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  most = Math.max(1, Math.floor(name.length / 3)),
): string | undefined {
  // A pasted paragraph is nobody’s misspelling.
  if (name.length > 100) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let limit = most + 1;
  for (const candidate of candidates) {
    const apart = distance(wanted, candidate.toLowerCase(), limit - 1);
    if (apart < limit) [best, limit] = [candidate, apart];
  }
  return best;
}
