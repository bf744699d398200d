/** Asks for the catalog again when whoever provides it arrives after whoever wants it. */
import {catalogContext} from '../catalog/context.js';
import {around} from './ancestors.js';

/** Who wants it. */
export interface Asking {
  readonly host: Element;
  ask(): void;
}

const asking = new Set<Asking>();

/** An event that comes this far was taken by no outer provider, which would have told its own. */
function provided(event: Event) {
  if ((event as Event & {context?: unknown}).context !== catalogContext) return;
  const [provider] = event.composedPath();
  for (const one of [...asking]) if (stands(one.host, provider)) one.ask();
}

/** Whether an element stands inside another, across shadow roots. */
function stands(element: Element, inside: EventTarget | undefined): boolean {
  let place = around(element);
  while (place && place !== inside) place = around(place);
  return !!place;
}

/** Has `ask` called whenever a provider arrives around the host. One listener serves the page. */
export function askWhenProvided(one: Asking) {
  if (asking.size === 0) document.addEventListener('context-provider', provided);
  asking.add(one);
}

export function askNoMore(one: Asking) {
  if (asking.delete(one) && asking.size === 0) document.removeEventListener('context-provider', provided);
}
