/** What the author’s own words in the light DOM ask for, before anything reads them. */

import type {ReactiveControllerHost} from 'lit';
import {late} from '../../controllers/late.js';
import {placeOf} from '../../controllers/place.js';

/**
 * Whether a literal `[text](url)` may stand among the words: some Markdown engines do not look inside an inline tag.
 * An element among the words means that this one did.
 */
export function mayHoldMarkdown(host: Element): boolean {
  // Asked of the paragraph first, which is one for several.
  return (
    (placeOf(host).isMarkdown ??= host.parentNode?.textContent?.includes('](') ?? true) &&
    !host.childElementCount &&
    host.textContent!.includes('](')
  );
}

/** What reads the words. */
export const wordsReader = late(() => import('./read-words.js'));

/** Whether the words can still be on their way: the page has not arrived. */
export const isArriving = () => document.readyState === 'loading';
let arrival: Promise<unknown> | undefined;

/** Updates a host again when the page has arrived, and all its words with it. */
export function awaitWords(host: ReactiveControllerHost) {
  if (!isArriving()) return;
  arrival ??= new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
  void arrival.then(() => host.requestUpdate());
}
