import {ContextConsumer} from '@lit/context';
import {isServer, type LitElement, type ReactiveController} from 'lit';
import {builtIn} from '../catalog/built-in.js';
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {whenProvided} from './late-catalog.js';

/** The catalog that the host finds around itself, whether its provider came before or after. */
export class OuterCatalog implements ReactiveController {
  readonly #host: LitElement;
  readonly #context: ContextConsumer<typeof catalogContext, LitElement>;
  #end?: () => void;

  constructor(host: LitElement) {
    this.#host = host;
    this.#context = new ContextConsumer(host, {context: catalogContext, subscribe: true});
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    this.#end = whenProvided(this.#host, () => {
      // Context requests are made on connection only; this repeats the one that came too early.
      this.#context.hostDisconnected();
      this.#context.hostConnected();
    });
  }

  hostDisconnected() {
    this.#end?.();
  }

  /** The nearest author’s records over the built-in ones. */
  get value(): Catalog {
    return this.#context.value ?? builtIn;
  }
}
