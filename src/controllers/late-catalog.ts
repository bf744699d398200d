/** Asks for the catalog again when whoever provides it arrives after whoever wants it. */
import {catalogContext} from '../catalog/context.js';

const asking = new Set<{readonly element: Element; readonly ask: () => void}>();

/** An event that comes this far was taken by no outer provider, which would have told its own. */
function provided(event: Event) {
  if ((event as Event & {context?: unknown}).context !== catalogContext) return;
  const [provider] = event.composedPath();
  for (const {element, ask} of [...asking]) if (stands(element, provider)) ask();
}

/** Whether an element stands inside another node, across shadow roots. */
function stands(element: Element, inside: EventTarget | undefined): boolean {
  let node: Node | null = element.parentNode ?? null;
  while (node && node !== inside) node = node instanceof ShadowRoot ? node.host : node.parentNode;
  return !!node;
}

/**
 * @param ask - Called whenever a provider arrives around the element.
 * @returns What ends it. One listener serves the page.
 */
export function whenProvided(element: Element, ask: () => void): () => void {
  if (asking.size === 0) document.addEventListener('context-provider', provided);
  const entry = {element, ask};
  asking.add(entry);
  return () => {
    asking.delete(entry);
    if (asking.size === 0) document.removeEventListener('context-provider', provided);
  };
}
