/** Which list of a page has the plain `ref-key`: an id stands once, however many lists have an entry for a work. */
import {fragmentId} from '../domain/references/fragment.js';

// By tree, since an id counts within one.
const taken = new WeakMap<Node, Map<string, object>>();

/**
 * Gives each key the first copy of its id that no other list of the tree has.
 *
 * Whoever came first keeps the plain one, so that no link into a page changes when a post is added to it.
 *
 * @param held - What the list had before, which it keeps or gives back.
 */
export function takeIds(
  tree: Node,
  list: object,
  keys: readonly string[],
  held: ReadonlyMap<string, number>,
): Map<string, number> {
  const ids = taken.get(tree) ?? new Map<string, object>();
  taken.set(tree, ids);
  const copies = new Map<string, number>();
  for (const key of keys) {
    let copy = held.get(key);
    if (copy === undefined) for (copy = 1; ids.has(fragmentId(key, copy)); copy += 1);
    ids.set(fragmentId(key, copy), list);
    copies.set(key, copy);
  }
  giveIdsBack(
    tree,
    [...held].filter(([key]) => !copies.has(key)),
  );
  return copies;
}

export function giveIdsBack(tree: Node, held: Iterable<readonly [key: string, copy: number]>) {
  for (const [key, copy] of held) taken.get(tree)?.delete(fragmentId(key, copy));
}
