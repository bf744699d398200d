import {arrive, present} from '../controllers/present.js';

/**
 * @param ask - Called whenever a provider arrives around the element.
 * @returns What ends it.
 */
export function whenProvided(host: Element, ask: () => void): () => void {
  const one = {host, seek: ask};
  arrive(one);
  return () => present.delete(one);
}
