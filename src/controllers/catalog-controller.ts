import type {LitElement} from 'lit';
import type {Catalog, Found, Kind, Records} from '../catalog/catalog.js';
import {OuterCatalog} from './outer-catalog.js';

/** Answers in the order of the names; `undefined` while one is on its way. */
export type Answers<K extends Kind> = readonly (Found<K> | undefined)[];

/** Finds the records an element names, and asks again when the catalog around it changes. */
export class CatalogController {
  readonly #host: LitElement;
  readonly #outer: OuterCatalog;
  /** The questions on their way, so that one is never asked twice. */
  #asked = new Set<string>();
  #askedOf?: Catalog;

  constructor(host: LitElement) {
    this.#host = host;
    this.#outer = new OuterCatalog(host);
  }

  /** The nearest author’s records over the built-in ones. */
  get catalog(): Catalog {
    return this.#outer.value;
  }

  /**
   * Records for names, with those that are known at once; the host updates when the others arrive.
   *
   * Call it in `willUpdate`, with whatever names are wanted now.
   */
  ask<K extends Kind>(kind: K, names: readonly string[]): Answers<K> {
    const catalog = this.catalog;
    if (catalog !== this.#askedOf) {
      this.#askedOf = catalog;
      this.#asked.clear();
      this.#misses.clear();
    }
    return names.map((name) => {
      const question = `${kind} ${name}`;
      const known = catalog.peek(kind, name) ?? (this.#misses.get(question) as Found<K> | undefined);
      if (known || this.#asked.has(question)) return known;
      this.#asked.add(question);
      void catalog.find(kind, name).then((found) => {
        if (catalog !== this.#askedOf) return;
        if (!found.record) this.#misses.set(question, found);
        this.#asked.delete(question);
        this.#host.requestUpdate();
      });
      return undefined;
    });
  }

  readonly #misses = new Map<string, Found<keyof Records>>();
}
