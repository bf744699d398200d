/** Which list of a page has the plain `ref-key`: an id stands once, however many lists have an entry for a work. */
import type {ListedWork} from '../domain/references/arrange.js';
import {fragmentId} from '../domain/references/fragment.js';

/** The ids that lists have by now, by tree, since an id counts within one. */
export type Taken = Map<Node | undefined, Set<string>>;

/**
 * Gives each work the first copy of its id that no list before has.
 *
 * Asked of lists in the order of the document, and not as their works arrive: a link into a page leads to the same
 * entry whenever it is read.
 *
 * @returns The ids by key.
 */
export function takeIds(
  {tree, works}: {readonly tree?: Node; readonly works: readonly ListedWork[]},
  taken: Taken,
): Map<string, string> {
  const ids = taken.get(tree) ?? new Set();
  taken.set(tree, ids);
  return new Map(
    works.map(({key}) => {
      let copy = 0;
      let id: string;
      do id = fragmentId(key, (copy += 1));
      while (ids.has(id));
      ids.add(id);
      return [key, id];
    }),
  );
}
