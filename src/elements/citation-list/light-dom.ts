/**
 * Changes in the light DOM, where what stands must be plain, without the marks that a template leaves: it is found
 * again after the page was copied, stored or printed.
 */

/** Makes an element’s attributes those of another. */
export function takeAttributes(element: Element, like: Element) {
  for (const name of element.getAttributeNames()) if (!like.hasAttribute(name)) element.removeAttribute(name);
  for (const {name, value} of like.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * Makes a node like another, with no change where nothing differs: the focus in it stays.
 *
 * @param like - What it takes from this is gone from there.
 */
export function become(node: Node, like: Node) {
  if (node.isEqualNode(like)) return;
  if (!(node instanceof Element)) {
    node.nodeValue = like.nodeValue;
    return;
  }
  takeAttributes(node, like as Element);
  let next = node.firstChild;
  for (const child of [...like.childNodes]) {
    if (next?.nodeName === child.nodeName) {
      become(next, child);
      next = next.nextSibling;
    } else node.insertBefore(child, next);
  }
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    next.remove();
    next = after;
  }
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
