/** Sets an attribute that is not so yet: what is set anew wakes whoever watches. */
export function setAttribute(element: Element, name: string, value: string) {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/**
 * An element made at once. Attributes without a value are left out; texts beside each other become one, as they are
 * when a stored page is parsed again.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  let text = '';
  for (const child of children) {
    if (typeof child === 'string') text += child;
    else {
      if (text) made.append(text);
      text = '';
      made.append(child);
    }
  }
  // Whatever a script takes, nothing too, is asked whether it can be trusted.
  if (text) made.append(text);
  return made;
}
