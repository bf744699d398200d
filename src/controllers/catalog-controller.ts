import {ContextConsumer} from '@lit/context';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog, Found, Kind, Records} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';

/** Answers in the order of the names; `undefined` while one is on its way. */
export type Answers<K extends Kind> = readonly (Found<K> | undefined)[];

/** Finds the records an element names, and asks again when the catalog around it changes. */
export class CatalogController implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: ContextConsumer<typeof catalogContext, LitElement>;
  /** The questions on their way, so that one is never asked twice. */
  #asked = new Set<string>();
  #askedOf?: Catalog;

  constructor(host: LitElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, {context: catalogContext, subscribe: true});
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    // An `<openness-data>` that is defined after this element could not answer yet.
    const late = enclosing(this.#host, 'openness-data:not(:defined)');
    if (late) void customElements.whenDefined('openness-data').then(() => this.#again());
  }

  /** The nearest author’s records over the built-in ones. */
  get catalog(): Catalog {
    return this.#context.value ?? builtIn;
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

  #again() {
    if (!this.#host.isConnected) return;
    // Context requests are made on connection only; this repeats the one that came too early.
    this.#context.hostDisconnected();
    this.#context.hostConnected();
    this.#host.requestUpdate();
  }
}

/** The nearest ancestor that matches, across shadow roots. */
function enclosing(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? enclosing(root.host, selector) : undefined;
}
