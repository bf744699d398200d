/** Who is on the page and follows what stands around: who provides records, and in which language. */
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {around} from './ancestors.js';
import {forgetPlaces} from './place.js';

export interface Present {
  readonly host: Element & {requestUpdate?(): void};
  /** Asks for the catalog, again when whoever provides it arrives later. */
  seek(): void;
  /** What ends the subscription to whoever provides it, and whatever that says later. */
  readonly provider?: () => void;
  take?(catalog: Catalog, provider: () => void): void;
}

export const present = new Set<Present>();
let languages: MutationObserver | undefined;

/** On the event’s way down: an outer provider ends it there, and tells only those that subscribed by themselves. */
function provided(event: Event) {
  if ((event as Event & {context?: unknown}).context !== catalogContext) return;
  forgetPlaces();
  const [provider] = event.composedPath();
  for (const one of [...present]) if (stands(one.host, provider)) one.seek();
}

/** Whether an element stands inside another, across shadow roots. */
function stands(element: Element, inside: EventTarget | undefined): boolean {
  let place = around(element);
  while (place && place !== inside) place = around(place);
  return !!place;
}

/** One listener and one observer serve the page, and stay with it. */
export function arrive(one: Present) {
  if (!languages) {
    document.addEventListener('context-provider', provided, true);
    languages = new MutationObserver(() => present.forEach(({host}) => host.requestUpdate?.()));
    languages.observe(document, {subtree: true, attributeFilter: ['lang']});
  }
  present.add(one);
}
