import {isServer, type LitElement, type ReactiveController} from 'lit';
import {closestAround} from './ancestors.js';

// One observer for the page, however many elements it holds.
const hosts = new Set<LitElement>();
let observer: MutationObserver | undefined;

/** Follows `lang` up the tree and out of shadow roots, as HTML itself does. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
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
  return closestAround(element, '[lang]')?.getAttribute('lang') ?? '';
}
