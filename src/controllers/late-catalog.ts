/** Asks for the catalog again when whoever provides it arrives after whoever wants it. */
import type {Catalog} from '../catalog/catalog.js';
import {catalogContext} from '../catalog/context.js';
import {around} from './ancestors.js';
import {forgetPlaces} from './place.js';

/** Who wants it. */
export interface Asking {
  readonly host: Element;
  ask(): void;
  /** What ends the subscription to whoever provides it, and whatever that says later. */
  readonly provider?: () => void;
  take?(catalog: Catalog, provider: () => void): void;
}

export const everyone = new Set<Asking>();

/** On the event’s way down: an outer provider ends it there, and tells only those that subscribed by themselves. */
function provided(event: Event) {
  if ((event as Event & {context?: unknown}).context !== catalogContext) return;
  forgetPlaces();
  const [provider] = event.composedPath();
  for (const one of [...everyone]) if (stands(one.host, provider)) one.ask();
}

/** Whether an element stands inside another, across shadow roots. */
function stands(element: Element, inside: EventTarget | undefined): boolean {
  let place = around(element);
  while (place && place !== inside) place = around(place);
  return !!place;
}

/** Has `ask` called whenever a provider arrives around the host. One listener serves the page. */
export function askWhenProvided(one: Asking) {
  if (everyone.size === 0) document.addEventListener('context-provider', provided, true);
  everyone.add(one);
}

export function askNoMore(one: Asking) {
  if (everyone.delete(one) && everyone.size === 0)
    document.removeEventListener('context-provider', provided, true);
}
