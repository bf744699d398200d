import {ContextEvent} from '@lit/context';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {closestAround} from './ancestors.js';
import {askNoMore, askWhenProvided} from './late-catalog.js';

/** The catalog that the host finds around itself, whether its provider came before or after. */
export class OuterCatalog implements ReactiveController {
  readonly host: LitElement;
  #value?: Catalog;
  #unsubscribe?: () => void;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    this.ask();
    if (!isServer) askWhenProvided(this);
  }

  hostDisconnected() {
    this.#leave();
    askNoMore(this);
  }

  /** The nearest author’s records over the built-in ones. */
  get value(): Catalog {
    return this.#value ?? builtIn;
  }

  /** An author’s data stands around the host and cannot answer yet. */
  get isDue(): boolean {
    return !customElements.get('openness-data') && !!closestAround(this.host, 'openness-data');
  }

  /** Asks whoever stands around the host now. */
  ask() {
    this.#leave();
    this.host.dispatchEvent(new ContextEvent(catalogContext, this.host, this.#receive, true));
  }

  #leave() {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  readonly #receive = (value: Catalog, unsubscribe?: () => void) => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#value = value;
    this.host.requestUpdate();
  };
}
