/** Leads from an entry to its citations, and from a citation to its entry where no fragment can. */

import {idHref} from '../../domain/references/fragment.js';

/** A click that a browser would follow in the same page. */
export const isPlain = (event: MouseEvent) =>
  !event.defaultPrevented &&
  !event.button &&
  !event.metaKey &&
  !event.ctrlKey &&
  !event.shiftKey &&
  !event.altKey;

/** Puts the reader’s eye and focus on an element, whatever it is folded away in. */
export function lead(element: HTMLElement) {
  for (
    let place: Node | null = element;
    place;
    place = place instanceof ShadowRoot ? place.host : place.parentNode
  ) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  element.scrollIntoView({block: 'center'});
  element.focus({preventScroll: true});
}

/**
 * Where a way back leads without script: to an id that the author gave the citation or what holds it.
 *
 * Citations have no ids of ours: a copy of the words in a table of contents would double them, and what is
 * written on the author’s elements confuses whoever compares pages (Turbo, htmx, a framework’s hydration).
 * With script the link leads to the marker itself.
 *
 * @param list - What holds the list too is no nearer to the words.
 * @param entry - The link to the entry, for words without any id: staying is better than the top of the page.
 */
export function backHref(citation: Element, list: Element, entry: string): string {
  const inPage = citation.getRootNode() === citation.ownerDocument;
  const holder = inPage ? citation.closest('article, [id]') : null;
  return holder?.id && holder.localName !== 'article' && !holder.contains(list) ? idHref(holder.id) : entry;
}
