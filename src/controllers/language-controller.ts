import {isServer, type ReactiveElement, type ReactiveController} from 'lit';
import {closestAround} from './ancestors.js';
import {placeOf} from './place.js';

// One observer for the page, however many elements it holds.
const hosts = new Set<ReactiveElement>();
let observer: MutationObserver | undefined;

/** Follows `lang` up the tree and out of shadow roots, as HTML itself does. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    if (hosts.size === 0) {
      observer ??= new MutationObserver(() => hosts.forEach((host) => host.requestUpdate()));
      observer.observe(document, {subtree: true, attributeFilter: ['lang']});
    }
    hosts.add(this.#host);
  }

  hostDisconnected() {
    hosts.delete(this.#host);
    if (hosts.size === 0) observer?.disconnect();
  }

  /** The BCP 47 tag in force where the host stands; `en` when there is none. */
  get language(): string {
    return (isServer ? this.#host.getAttribute('lang') : inherited(this.#host)) || 'en';
  }
}

/** The language of the place where an element stands; empty when none is given. */
export function inherited(element: Element): string {
  if (element.hasAttribute('lang')) return element.getAttribute('lang')!;
  return (placeOf(element).language ??= closestAround(element, '[lang]')?.getAttribute('lang') ?? '');
}
