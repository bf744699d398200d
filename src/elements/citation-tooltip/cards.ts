import type * as Card from './citation-card.js';

/** What cards take: loaded once for the page, when its first card is about to open. */
export let cards: typeof Card | undefined;

/** @throws When it does not arrive; asked again, it may. */
export async function loadCards() {
  cards ??= await import('./citation-card.js');
}
