/** Numbers of references by first citation, and the names of the ways back. */

/** An entry of the list. */
export interface Numbered<K = string> {
  readonly key: K;
  /** From 1. */
  readonly number: number;
  /** Which citations name the work, by their place in the document; empty for one that is only listed. */
  readonly citations: readonly number[];
}

/**
 * @param citations - The works that each citation names, by one key per work, in document order.
 * @param uncited - Works to list after those that are cited.
 */
export function numberReferences<K = string>(
  citations: readonly (readonly K[])[],
  uncited: Iterable<K> = [],
): Numbered<K>[] {
  const places = new Map<K, number[]>();
  citations.forEach((keys, place) => {
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  for (const key of uncited) if (!places.has(key)) places.set(key, []);
  return [...places].map(([key, cited], index) => ({key, number: index + 1, citations: cited}));
}

/** `a` … `z`, `aa`, `ab` …: the name of the n-th way back, from 0. */
export function backLetter(index: number): string {
  let rest = Math.floor(index) + 1;
  let letters = '';
  while (rest > 0) {
    rest -= 1;
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

/** V8 keeps a table of the texts of all numbers that were made in another way: sixty kilobytes for a long list. */
export const numberText = (number: number) => number.toFixed();
