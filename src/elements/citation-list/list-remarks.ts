/** What a list says of itself: that nothing is cited yet, and its author’s mistakes. Few have to. */
import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';
import {html, nothing, render} from 'lit';
import {wordsAt} from '../../controllers/words.js';
import {wordAttribute} from '../../domain/records/word-attribute.js';
import {referenceStyles} from '../../domain/references/format.js';
import {citationCardWords} from '../../locales/citation-cards/index.js';
import {base} from '../../styles/base.js';
import {noticeLine} from '../parts/notice.js';
import type {CitationListElement} from './citation-list-element.js';
import {remarkStyles} from './list-remarks.styles.js';

/**
 * Shows the remarks after whatever else the list holds.
 *
 * @param isEmpty - Nothing stands in the place of the entries but what the author wrote.
 * @param missesElement - What the author named by `for` is not there.
 */
export function showRemarks(host: CitationListElement, isEmpty: boolean, missesElement: boolean) {
  const words = wordsAt(host, citationCardWords);
  if (!words) return;
  const own = (host.constructor as typeof ReactiveElement).elementStyles;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...base, ...own, remarkStyles]);
  const format = host.format.trim();
  const mistakes = [
    ...(format && !wordAttribute(format, referenceStyles) ? [words.unknownFormat(format)] : []),
    ...(missesElement ? [words.missingElement(host.htmlFor)] : []),
  ];
  render(
    html`${isEmpty && !host.textContent!.trim() ? html`<p class="empty">${words.noCitations}</p>` : nothing}
    ${mistakes.map((mistake) => noticeLine(host.localName, mistake))}`,
    root,
  );
}
