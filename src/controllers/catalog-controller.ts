import {ContextEvent} from '@lit/context';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog, Found, Kind} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';

/** Answers in the order of the names; `undefined` while one is on its way. */
export type Answers<K extends Kind> = readonly (Found<K> | undefined)[];

const none: readonly never[] = [];

/** Finds the records an element names, and asks again when the catalog around it changes. */
export class CatalogController implements ReactiveController {
  readonly #host: LitElement;
  #catalog?: Catalog;
  #unsubscribe?: () => void;
  /** The questions on their way and those that nothing answers, so that none is asked twice. */
  #asked?: Map<string, Found<Kind> | undefined>;
  #askedOf?: Catalog;
  #names?: readonly string[];
  #answers: Answers<Kind> = none;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    this.#request();
    // An `<openness-data>` that is defined after this element could not answer yet.
    if (!isServer && this.#isDue) void customElements.whenDefined('openness-data').then(() => this.#again());
  }

  hostDisconnected() {
    this.#leave();
  }

  /** The nearest author’s records over the built-in ones. */
  get catalog(): Catalog {
    return this.#catalog ?? builtIn;
  }

  /**
   * Records for names, with those that are known at once; the host updates when the others arrive.
   *
   * Call it in `willUpdate`, with whatever names are wanted now; the same list again costs nothing.
   */
  ask<K extends Kind>(kind: K, names: readonly string[]): Answers<K> {
    const catalog = this.catalog;
    if (catalog !== this.#askedOf) {
      this.#askedOf = catalog;
      this.#asked = undefined;
    } else if (names === this.#names && !this.#answers.includes(undefined)) {
      return this.#answers as Answers<K>;
    }
    this.#names = names;
    const answers = names.map((name) => catalog.peek(kind, name) ?? this.#find(catalog, kind, name));
    this.#answers = answers;
    return answers;
  }

  #find<K extends Kind>(catalog: Catalog, kind: K, name: string): Found<K> | undefined {
    const question = `${kind} ${name}`;
    const asked = (this.#asked ??= new Map());
    if (asked.has(question)) return asked.get(question) as Found<K> | undefined;
    asked.set(question, undefined);
    void catalog.find(kind, name).then((found) => {
      // What the author’s own data may yet bring is not missing.
      if (asked !== this.#asked || (!found.record && this.#isDue)) return;
      if (found.record) asked.delete(question);
      else asked.set(question, found);
      this.#host.requestUpdate();
    });
    return undefined;
  }

  /** An author’s data stands around the host and cannot answer yet. */
  get #isDue(): boolean {
    return !customElements.get('openness-data') && isInside(this.#host, 'openness-data');
  }

  #again() {
    if (!this.#host.isConnected) return;
    this.#request();
    this.#host.requestUpdate();
  }

  // One small object for each element of a page that may hold a thousand: no consumer of its own beside this.
  #request() {
    this.#leave();
    this.#host.dispatchEvent(new ContextEvent(catalogContext, this.#host, this.#receive, true));
  }

  #leave() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #receive = (catalog: Catalog, unsubscribe?: () => void) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#catalog = catalog;
    this.#host.requestUpdate();
  };
}

/** Whether an element stands in one that matches, across shadow roots. */
function isInside(element: Element, selector: string): boolean {
  if (element.closest(selector)) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInside(root.host, selector);
}
