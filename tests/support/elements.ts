/** What a reader sees of an element, and when it is ready. */
import {fixture, waitUntil} from '@open-wc/testing';
import type {ReactiveElement} from 'lit';

/** Waits for what a reader would see in the end; modules arrive one by one, from a machine that may be busy. */
export const until = (check: () => unknown, message?: string) => waitUntil(check, message, {timeout: 10_000});

/** Waits until the element no longer waits for data. */
export async function settled<T extends ReactiveElement>(element: T): Promise<T> {
  await element.updateComplete;
  await until(
    () => !element.matches(':state(loading)') && !element.renderRoot.querySelector('.reserve'),
    `${element.localName} is ready`,
  );
  return element;
}

/** The text of the element’s own rendering, white space folded. */
export function shown(element: ReactiveElement): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.localName !== 'style') texts.push(node.textContent!);
  }
  return (
    texts
      .join(' ')
      // Word joiners hold a sign to its words; nobody sees them.
      .replace(/[\s\u2060]+/g, ' ')
      .replace(/ ([.,;:!?)])/g, '$1')
      .trim()
  );
}

/**
 * Widths at which a sign stands on another line than the last of the words it belongs to, or than what follows it.
 *
 * @param markup - The element in running text, with text after it.
 */
export async function partedAt<T extends ReactiveElement>(
  markup: string,
  sign: (element: T) => Element | null,
): Promise<number[]> {
  const paragraph = await fixture<HTMLElement>(`<p style="font: 16px/40px serif">${markup}</p>`);
  const element = paragraph.firstElementChild as T;
  await until(() => sign(element), 'the sign is there');
  const lineOf = (node: Node, last: boolean) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    if (!last) range.setEnd(node, 1);
    const {top, bottom} = [...range.getClientRects()].filter(({width}) => width).at(last ? -1 : 0)!;
    return (top + bottom) / 2;
  };
  const words = element.hasChildNodes() ? element : element.renderRoot.querySelector('slot')!;
  const parted: number[] = [];
  for (let width = 60; width < 400; width += 4) {
    paragraph.style.inlineSize = `${width}px`;
    const {top, bottom} = sign(element)!.getBoundingClientRect();
    const lines = [lineOf(words, true), lineOf(element.nextSibling!, false)];
    if (lines.some((line) => Math.abs(line - (top + bottom) / 2) > 20)) parted.push(width);
  }
  return parted;
}
