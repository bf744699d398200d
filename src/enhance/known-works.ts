import {ContextEvent} from '@lit/context';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {whenProvided} from './when-provided.js';

interface Waiting {
  readonly key: string;
  catalog?: Catalog;
  leave?: () => void;
  end?: () => void;
}

/** Links to works, until the data of the place where they stand knows the work; most are never known. */
export class KnownWorks {
  readonly #waiting = new Map<Element, Waiting>();
  readonly #known: (link: Element, key: string) => void;

  /** @param known - Called for a link once, when its work is known. */
  constructor(known: (link: Element, key: string) => void) {
    this.#known = known;
  }

  /** Waits for a link’s work; again for a link that moved, which may stand among other data. */
  add(link: Element, key: string) {
    this.#drop(link);
    const waiting: Waiting = {key};
    this.#waiting.set(link, waiting);
    const hear = (catalog: Catalog, leave?: () => void) => {
      if (waiting.leave !== leave) waiting.leave?.();
      waiting.leave = leave;
      void this.#judge(link, waiting, catalog);
    };
    const ask = () => link.dispatchEvent(new ContextEvent(catalogContext, link, hear, true));
    waiting.end = whenProvided(link, ask);
    ask();
    if (!waiting.catalog) hear(builtIn);
  }

  /** Forgets links that have left the page. */
  prune() {
    for (const link of this.#waiting.keys()) if (!link.isConnected) this.#drop(link);
  }

  clear() {
    for (const link of [...this.#waiting.keys()]) this.#drop(link);
  }

  async #judge(link: Element, waiting: Waiting, catalog: Catalog) {
    if (catalog === waiting.catalog) return;
    waiting.catalog = catalog;
    const known = await catalog.hasReference(waiting.key);
    if (!known || this.#waiting.get(link) !== waiting || waiting.catalog !== catalog) return;
    this.#drop(link);
    this.#known(link, waiting.key);
  }

  #drop(link: Element) {
    const waiting = this.#waiting.get(link);
    this.#waiting.delete(link);
    waiting?.leave?.();
    waiting?.end?.();
  }
}
