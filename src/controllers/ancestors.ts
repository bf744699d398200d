/** What stands around an element, out of the shadow roots that it is in. */

/** The element around another. */
export function around(element: Element): Element | undefined {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The nearest element that answers to a selector, itself included. */
export function closestAround(element: Element, selector: string): Element | undefined {
  const near = element.closest(selector);
  if (near) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? closestAround(root.host, selector) : undefined;
}
