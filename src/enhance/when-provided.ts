import {askNoMore, askWhenProvided} from '../controllers/late-catalog.js';

/**
 * @param ask - Called whenever a provider arrives around the element.
 * @returns What ends it.
 */
export function whenProvided(host: Element, ask: () => void): () => void {
  const one = {host, ask};
  askWhenProvided(one);
  return () => askNoMore(one);
}
