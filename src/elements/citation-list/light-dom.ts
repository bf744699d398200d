/**
 * Changes in the light DOM, where what stands must be plain, without the marks that a template leaves: it is found
 * again after the page was copied, stored or printed.
 */
import {setAttribute} from '../parts/element.js';

/** Makes an element’s attributes those of another. */
export function takeAttributes(element: Element, like: Element) {
  for (const name of element.getAttributeNames()) if (!like.hasAttribute(name)) element.removeAttribute(name);
  for (const {name, value} of like.attributes) setAttribute(element, name, value);
}

/** Makes the children of an element these, in this order; those that stay are not touched. */
export function place(parent: Element, children: readonly Node[]) {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
}
