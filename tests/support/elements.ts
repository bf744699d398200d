/** What a reader sees of an element, and when it is ready. */
import {waitUntil} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** Waits for what a reader would see in the end; modules arrive one by one, from a machine that may be busy. */
export const until = (check: () => unknown, message?: string) => waitUntil(check, message, {timeout: 10_000});

/** Waits until the element no longer waits for data. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  await element.updateComplete;
  await until(
    () => !element.matches(':state(loading)') && !element.renderRoot.querySelector('.reserve'),
    `${element.localName} is ready`,
  );
  return element;
}

/** The text of the element’s own rendering, white space folded. */
export function shown(element: LitElement): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element.renderRoot, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.localName !== 'style') texts.push(node.textContent!);
  }
  return texts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .trim();
}
