/** An element made at once; attributes without a value are left out. */
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
  // A strict policy asks of whatever a script takes, nothing too, whether it can be trusted.
  if (children.length) made.append(...children);
  return made;
}
