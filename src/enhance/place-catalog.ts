import {ContextProvider, ContextEvent} from '@lit/context';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {noRecords, ownCatalog, type OwnRecords} from '../catalog/own-catalog.js';
import {whenProvided} from './when-provided.js';

/** A provider on an element that is none of ours, which can leave it as it was. */
class Provider extends ContextProvider<typeof catalogContext, HTMLElement> {
  leave() {
    this.host.removeEventListener('context-request', this.onContextRequest);
    this.host.removeEventListener('context-provider', this.onProviderRequest);
    for (const [callback, {consumerHost, disposer}] of [...this.subscriptions]) {
      disposer();
      // Whoever is further out answers; the built-in records are for those to whom nobody does.
      callback(builtIn);
      consumerHost.dispatchEvent(new ContextEvent(catalogContext, consumerHost, callback, true));
    }
    // Ours share a subscription; they all ask again when they hear of a provider around them.
    this.hostConnected();
  }
}

/**
 * Gives the records of an article’s code blocks to the elements in it, as `<openness-data>` would that
 * stood around it: nothing moves, and nothing is added to the page.
 */
export class PlaceCatalog {
  readonly #provider: Provider;
  readonly #host: HTMLElement;
  readonly #end: () => void;
  /** By block, in the order in which they came; `undefined` while one is being read. */
  readonly #blocks = new Map<Element, OwnRecords | undefined>();
  #outer: Catalog = builtIn;
  #leaveOuter?: () => void;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#provider = new Provider(host, {context: catalogContext, initialValue: builtIn});
    this.#ask();
    this.#end = whenProvided(host, () => this.#ask());
  }

  /** Begins to provide, with the first block. */
  add(block: Element) {
    this.#blocks.set(block, undefined);
    this.#provide();
    if (this.#blocks.size === 1) this.#provider.hostConnected();
  }

  fill(block: Element, records: OwnRecords) {
    this.#blocks.set(block, records);
    this.#provide();
  }

  /** @returns Whether that was the last block, and the place is as it was. */
  delete(block: Element): boolean {
    this.#blocks.delete(block);
    if (this.#blocks.size) {
      this.#provide();
      return false;
    }
    this.#end();
    this.#leaveOuter?.();
    this.#provider.leave();
    return true;
  }

  #ask() {
    this.#host.dispatchEvent(new ContextEvent(catalogContext, this.#host, this.#hear, true));
  }

  readonly #hear = (outer: Catalog, leave?: () => void) => {
    if (this.#leaveOuter !== leave) this.#leaveOuter?.();
    this.#leaveOuter = leave;
    this.#outer = outer;
    this.#provide();
  };

  #provide() {
    let catalog = this.#outer;
    // The first of two records with one key wins, as in a file.
    for (const records of [...this.#blocks.values()].reverse())
      catalog = ownCatalog(records ?? noRecords, catalog);
    const incomplete = () => [...this.#blocks.values()].includes(undefined);
    this.#provider.setValue(incomplete() ? ownCatalog(noRecords, catalog, {incomplete}) : catalog);
  }
}
