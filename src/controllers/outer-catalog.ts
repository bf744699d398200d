import {ContextEvent} from '@lit/context';
import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import type {Catalog} from '../catalog/catalog.js';
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

/** The catalog that the host finds around itself, whether its provider came before or after. */
export class OuterCatalog implements ReactiveController, Present {
  readonly host: ReactiveElement;
  provider?: () => void;
  readonly #builtIn: Catalog;
  #value?: Catalog;

  /** @param builtIn - Who answers where nobody stands around the host. */
  constructor(host: ReactiveElement, builtIn: Catalog) {
    this.host = host;
    this.#builtIn = builtIn;
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return this.ask();
    const place = placeOf(this.host);
    if (place.provided) this.take(place.provided.catalog, place.provided.provider);
    else {
      this.ask();
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
  get value(): Catalog {
    return this.#value ?? this.#builtIn;
  }

  /** An author’s data stands around the host and cannot answer yet. */
  get isDue(): boolean {
    return !customElements.get('openness-data') && !!closestAround(this.host, 'openness-data');
  }

  /** Asks whoever stands around the host now. */
  ask() {
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
