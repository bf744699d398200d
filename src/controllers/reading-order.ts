/** Where an element stands for whoever reads the page, shadow roots or not. */

import {around, closestAround} from './ancestors.js';
import {placeOf} from './place.js';

/** The nearest of some elements that an element stands in, itself included. */
export function nearestOf(element: Element, some: ReadonlySet<Element>): Element | undefined {
  for (let place: Element | undefined = some.size ? element : undefined; place; place = around(place)) {
    if (some.has(place)) return place;
  }
  return undefined;
}

/** The nearest article around an element; the document when there is none. */
export function articleOf(element: Element): Node {
  return (placeOf(element).article ??=
    closestAround(element, 'article') ?? element.getRootNode({composed: true}));
}

/** An element after the hosts of the shadow roots it is in, the outermost first. */
function trail(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...trail(root.host), element] : [element];
}

/** Sorts elements as a reader meets them; a shadow root comes before the children of its host. */
export function inReadingOrder(a: Element, b: Element): number {
  if (a === b) return 0;
  // V8 sorts what is in order by asking of each with the one before it, and Blink looks for the element it
  // asks backwards from the other: thus round the two are neighbours to it.
  const position = b.compareDocumentPosition(a);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED))
    return position & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
  const [one, other] = [trail(a), trail(b)];
  const depth = one.findIndex((element, index) => element !== other[index]);
  // One of them is the host of the other’s root.
  if (depth < 0 || !other[depth]) return one.length - other.length;
  // Two elements of one tree, unless the elements share no document.
  return one.length === 1 && other.length === 1 ? 0 : inReadingOrder(one[depth]!, other[depth]);
}
