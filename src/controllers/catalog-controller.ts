import type {ReactiveElement} from 'lit';
import type {Catalog, Found, Kind} from '../catalog/catalog.js';
import {OuterCatalog} from './outer-catalog.js';

/** Answers in the order of the names; `undefined` while one is on its way. */
export type Answers<K extends Kind> = readonly (Found<K> | undefined)[];

/** Finds the records an element names, and asks again when the catalog around it changes. */
export class CatalogController {
  readonly outer: OuterCatalog;
  /** The questions on their way and those that nothing answers, so that none is asked twice. */
  #asked?: Map<string, Found<Kind> | undefined>;
  #askedOf?: Catalog;

  /** @param builtIn - The records of the library, at hand or to be loaded when a name asks for them. */
  constructor(host: ReactiveElement, builtIn: Catalog) {
    this.outer = new OuterCatalog(host, builtIn);
  }

  /** The nearest author’s records over the built-in ones. */
  get catalog(): Catalog {
    return this.outer.value;
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
      this.#asked = undefined;
    }
    return names.map((name) => {
      const known = catalog.peek(kind, name);
      if (known) return known;
      const question = `${kind} ${name}`;
      const asked = (this.#asked ??= new Map());
      if (asked.has(question)) return asked.get(question) as Found<K> | undefined;
      asked.set(question, undefined);
      // Nobody suggests another name for what the author’s own data may yet bring.
      void catalog.find(kind, name, !this.outer.isDue).then((found) => {
        if (asked !== this.#asked) return;
        if (found.record) asked.delete(question);
        // What the author’s own data may yet bring is not missing.
        else if (this.outer.isDue) return;
        else asked.set(question, found);
        this.outer.host.requestUpdate();
      });
      return undefined;
    });
  }
}
