/**
 * Writes elements and text into the light DOM, where what is written must be plain: found again after the
 * page was copied, stored or printed, without the marks that a template leaves.
 */

export interface LightElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly LightNode[];
  /** Instead of children: a data block, which a page with trusted types lets in by a policy only. */
  readonly json?: {readonly text: string; readonly write: (script: Element, text: string) => void};
}

/** An element that is described only where it is not yet written from the same. */
export interface LightEntry {
  readonly id: string;
  /** All that it says: the same object as long as that is the same. */
  readonly from: object;
  readonly describe: () => LightElement;
}

export type LightNode = string | LightElement | LightEntry;

// What the entries were written from: hundreds of them need no look at the page, and no description of it.
const written = new WeakMap<Node, object>();

const isEntry = (node: LightNode): node is LightEntry => typeof node === 'object' && 'from' in node;

function fits(node: Node | null | undefined, wanted: LightNode): boolean {
  if (!node) return false;
  if (typeof wanted === 'string') return node.nodeType === Node.TEXT_NODE;
  return (
    node.nodeType === Node.ELEMENT_NODE && (isEntry(wanted) || (node as Element).localName === wanted.name)
  );
}

/** Texts beside each other as one, as they are when a stored page is parsed again. */
function joined(nodes: readonly LightNode[]): LightNode[] {
  const all: LightNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}

/** Makes the children of an element those that are wanted, with no change where nothing differs. */
export function writeChildren(parent: Element, wanted: readonly LightNode[]) {
  const withIds = new Map([...parent.children].filter(({id}) => id).map((child) => [child.id, child]));
  let next = parent.firstChild;
  for (const one of joined(wanted)) {
    const id = typeof one === 'string' ? undefined : isEntry(one) ? one.id : one.attributes?.id;
    const known: Node | null | undefined = id === undefined ? next : withIds.get(id);
    const node = fits(known, one) ? known! : createNode(parent.ownerDocument, one);
    if (node === next) next = next.nextSibling;
    if (node === known) writeNode(node, one);
    if (node.parentNode !== parent || node.nextSibling !== next) parent.insertBefore(node, next);
  }
  while (next) {
    const after: ChildNode | null = next.nextSibling;
    next.remove();
    next = after;
  }
}

/** Hundreds of entries come at once: what is new need not be compared with anything. */
function createNode(page: Document, wanted: LightNode): Node {
  if (typeof wanted === 'string') return page.createTextNode(wanted);
  if (isEntry(wanted)) {
    const entry = createNode(page, wanted.describe());
    written.set(entry, wanted.from);
    return entry;
  }
  const element = page.createElement(wanted.name);
  for (const name in wanted.attributes) {
    const value = wanted.attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (wanted.json) wanted.json.write(element, wanted.json.text);
  let text = '';
  for (const child of wanted.children ?? []) {
    if (typeof child === 'string') text += child;
    else {
      if (text) element.append(text);
      text = '';
      element.append(createNode(page, child));
    }
  }
  if (text) element.append(text);
  return element;
}

/** Makes a node what is wanted. */
export function writeNode(node: Node, wanted: LightNode) {
  if (typeof wanted === 'string') {
    if (node.nodeValue !== wanted) node.nodeValue = wanted;
    return;
  }
  if (isEntry(wanted)) {
    if (written.get(node) === wanted.from) return;
    written.set(node, wanted.from);
    return writeNode(node, wanted.describe());
  }
  const element = node as Element;
  const {attributes = {}, children = [], json} = wanted;
  for (const name of element.getAttributeNames())
    if (attributes[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (!json) writeChildren(element, children);
  else if (element.textContent !== json.text) json.write(element, json.text);
}
