/**
 * What an enhancement leaves in a page, all of it to be seen there: whoever finds a page that was cloned,
 * restored from a snapshot or enhanced by another copy of the library knows what was done, and can undo it.
 */
import {tags} from '../elements/tags.js';
import type {EnhanceKind} from '../domain/records/enhance-kinds.js';

const mark = 'data-enhanced';
/** The title of the author’s element, which the browser would show beside our card. */
const savedTitle = 'data-title';
/** The mark of what says that a block is wrong. */
const noticeMark = 'notice';

/** Elements of ours that hold something else than an article; `<openness-data>` is around one. */
const holders = tags.filter((tag) => tag !== 'openness-data').join();

/** Whether an element stands in one of ours, where it is the author’s fallback. */
export const isInside = (element: Element) => !!element.closest(holders);

/** The move that leaves focus, selection and frames as they are, where there is one. */
type Mover = Node & {moveBefore?(node: Node, before: Node | null): void};

function move(node: Node, parent: Mover, before: Node | null) {
  if (parent.moveBefore && node.isConnected && parent.isConnected) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

/** Puts an element of ours around one of the author’s, which becomes its fallback. */
export function wrap(
  element: Element,
  kind: EnhanceKind,
  tag: string,
  attributes: readonly (readonly [name: string, value: string])[],
): HTMLElement {
  const wrapper = element.ownerDocument.createElement(tag);
  for (const [name, value] of attributes) wrapper.setAttribute(name, value);
  wrapper.setAttribute(mark, kind);
  element.before(wrapper);
  move(element, wrapper, null);
  return wrapper;
}

/** Empties a title that the wrapper now shows; emptied and not removed, so that it keeps its place. */
export function saveTitle(element: Element, wrapper: Element) {
  wrapper.setAttribute(savedTitle, element.getAttribute('title')!);
  element.setAttribute('title', '');
}

export function unwrap(wrapper: Element) {
  // What `<citation-list>` wrote is ours; all else is the author’s, or came beside it by a script of the site.
  for (const section of wrapper.querySelectorAll(':scope > section[slot="list"]')) section.remove();
  const title = wrapper.getAttribute(savedTitle);
  if (title !== null) wrapper.querySelector(':scope > [title=""]')?.setAttribute('title', title);
  while (wrapper.firstChild) move(wrapper.firstChild, wrapper.parentNode!, wrapper);
  wrapper.remove();
}

/** What was put around an element, for one of some kinds. */
export function wrapperOf(element: Element, kinds: ReadonlySet<EnhanceKind>): HTMLElement | undefined {
  const outer = element.parentElement;
  const isOurs = outer?.matches(holders) && kinds.has(outer.getAttribute(mark) as EnhanceKind);
  return isOurs ? outer! : undefined;
}

/** Hides a block that is not for readers; one that the author hid is left alone. */
export function hide(block: HTMLElement) {
  if (block.hidden) return;
  block.hidden = true;
  block.setAttribute(mark, 'code' satisfies EnhanceKind);
}

/** Shows again a block that we hid. */
export function unhide(block: HTMLElement) {
  if (!block.hasAttribute(mark)) return;
  block.removeAttribute(mark);
  block.hidden = false;
}

/**
 * Says below a block what is wrong with it, in the place of what was said before.
 *
 * @param lines - None takes the notice away.
 */
export function say(block: Element, lines: readonly string[]) {
  const next = block.nextElementSibling;
  const old = next?.getAttribute(mark) === noticeMark ? next : undefined;
  if (!lines.length) return old?.remove();
  const paragraphs = lines.map((line) => {
    const paragraph = block.ownerDocument.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  if (old && [...old.children].map(({textContent}) => textContent).join('\n') === lines.join('\n')) return;
  const notice = old ?? block.ownerDocument.createElement('div');
  notice.replaceChildren(...paragraphs);
  if (old) return;
  notice.setAttribute('role', 'note');
  notice.setAttribute(mark, noticeMark);
  block.after(notice);
}

/** Takes away what was done to a part of the page, of the kinds wanted. */
export function takeBack(root: ParentNode, wanted: (element: Element, kind: EnhanceKind) => boolean) {
  for (const element of root.querySelectorAll<HTMLElement>(`[${mark}]`)) {
    const kind = element.getAttribute(mark)!;
    if (!wanted(element, kind === noticeMark ? 'code' : (kind as EnhanceKind))) continue;
    if (kind === noticeMark) element.remove();
    else if (tags.some((tag) => tag === element.localName)) unwrap(element);
    else unhide(element);
  }
}
