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

export type LightNode = string | LightElement;

// What a node was written from: the same description again needs no look at the page.
const written = new WeakMap<Node, LightNode>();

function fits(node: Node | null | undefined, wanted: LightNode): boolean {
  if (!node) return false;
  if (typeof wanted === 'string') return node.nodeType === Node.TEXT_NODE;
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).localName === wanted.name;
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
    const id = typeof one === 'string' ? undefined : one.attributes?.id;
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
  const {name, attributes = {}, children = [], json} = wanted;
  const element = page.createElement(name);
  written.set(element, wanted);
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(attribute, value);
  if (json) json.write(element, json.text);
  else for (const child of joined(children)) element.append(createNode(page, child));
  return element;
}

/** Makes a node what is wanted. */
export function writeNode(node: Node, wanted: LightNode) {
  if (written.get(node) === wanted) return;
  written.set(node, wanted);
  if (typeof wanted === 'string') {
    if (node.nodeValue !== wanted) node.nodeValue = wanted;
    return;
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
