/** What stands around an element, out of the shadow roots that it is in. */

function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The element around another. */
export const around = (element: Element): Element | undefined => element.parentElement ?? hostAround(element);

/** The nearest element that answers to a selector, itself included. */
export function closestAround(element: Element, selector: string): Element | undefined {
  const near = element.closest(selector);
  if (near) return near;
  const host = hostAround(element);
  return host && closestAround(host, selector);
}
