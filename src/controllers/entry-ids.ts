/** Which list of a page has the plain `ref-key`: an id stands once, however many lists have an entry for a work. */
import {fragmentId} from '../domain/references/fragment.js';

// By tree, since an id counts within one.
const taken = new WeakMap<Node, Set<string>>();

/**
 * Gives each key the first copy of its id that no other list of the tree has.
 *
 * Whoever came first keeps the plain one, so that no link into a page changes when a post is added to it.
 *
 * @param held - What the list had before, which it keeps or gives back; a copy makes way for what has become free.
 * @returns The ids by key.
 */
export function takeIds(
  tree: Node,
  keys: readonly string[],
  held: ReadonlyMap<string, string>,
): Map<string, string> {
  const ids = taken.get(tree) ?? new Set();
  taken.set(tree, ids);
  const own = new Map<string, string>();
  for (const key of keys) {
    let copy = 0;
    let id: string;
    do id = fragmentId(key, (copy += 1));
    while (ids.has(id) && id !== held.get(key));
    ids.add(id);
    own.set(key, id);
  }
  for (const [key, id] of held) if (own.get(key) !== id) ids.delete(id);
  return own;
}

export function giveIdsBack(tree: Node, held: ReadonlyMap<string, string>) {
  for (const id of held.values()) taken.get(tree)?.delete(id);
}
