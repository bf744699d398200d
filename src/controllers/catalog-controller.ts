import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import type {Answering, Catalog, Found, Kind} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {closestAround} from './ancestors.js';
import {forgetPlaces, placeOf} from './place.js';
import {arrive, present, type Present} from './present.js';

/** Who is asking: a provider answers before the event has passed. */
let asking: ((catalog: Catalog, provider?: () => void) => void) | undefined;

/**
 * One subscription serves all who stand in one provider, since a page may hold a thousand citations. What the
 * provider gives to undo it tells it from the others.
 */
function receive(catalog: Catalog, provider?: () => void) {
  if (asking) return asking(catalog, provider);
  forgetPlaces();
  if (provider) for (const one of present) if (one.provider === provider) one.take!(catalog, provider);
}

/** Answers in the order of the names; `undefined` while one is on its way. */
export type Answers<K extends Kind> = readonly (Found<K> | undefined)[];

/** Finds the records an element names, and asks again when the catalog around it changes. */
export class CatalogController<C extends Answering = Catalog> implements ReactiveController, Present {
  readonly host: ReactiveElement;
  provider?: () => void;
  readonly #builtIn: C;
  #value?: Catalog;
  /** The questions on their way and those that nothing answers, so that none is asked twice. */
  #asked?: Map<string, Found<Kind> | undefined>;
  #askedOf?: Answering;

  /** @param builtIn - The records of the library, at hand or to be loaded when a name asks for them. */
  constructor(host: ReactiveElement, builtIn: C) {
    this.host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return this.seek();
    const place = placeOf(this.host);
    if (place.provided) this.take(place.provided.catalog, place.provided.provider);
    else {
      this.seek();
      place.provided = {catalog: this.#value, provider: this.provider};
    }
    arrive(this);
  }

  hostDisconnected() {
    forgetPlaces();
    present.delete(this);
    this.#leave();
  }

  /** The nearest author’s records over the built-in ones. */
  get catalog(): Catalog | C {
    return this.#value ?? this.#builtIn;
  }

  /** An author’s data stands around the host and cannot answer yet. */
  get isDue(): boolean {
    return !customElements.get('openness-data') && !!closestAround(this.host, 'openness-data');
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
      void catalog.find(kind, name, !this.isDue).then((found) => {
        if (asked !== this.#asked) return;
        if (found.record) asked.delete(question);
        // What the author’s own data may yet bring is not missing.
        else if (this.isDue) return;
        else asked.set(question, found);
        this.host.requestUpdate();
      });
      return undefined;
    });
  }

  /** Asks whoever stands around the host now. */
  seek() {
    const outer = asking;
    this.#leave();
    this.take(undefined);
    asking = (catalog, provider) => this.take(catalog, provider);
    this.host.dispatchEvent(new ContextEvent(catalogContext, this.host, receive, true));
    asking = outer;
  }

  /** What a provider answers, now or when it has something new. */
  take(catalog: Catalog | undefined, provider?: () => void) {
    this.provider = provider;
    if (catalog !== this.#value) this.host.requestUpdate();
    this.#value = catalog;
  }

  #leave() {
    const {provider} = this;
    if (!provider) return;
    this.provider = undefined;
    for (const one of present) if (one.provider === provider) return;
    provider();
  }
}
