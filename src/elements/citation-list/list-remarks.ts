/** What a list says of itself: that nothing is cited yet, and its author’s mistakes. Few have to. */
import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';
import {html, nothing, render} from 'lit';
import {wordsAt} from '../../controllers/words.js';
import {citationCardWords} from '../../locales/citation-cards/index.js';
import {base} from '../../styles/base.js';
import {noticeLine} from '../parts/notice.js';
import type {CitationListElement} from './citation-list-element.js';
import {remarkStyles} from './list-remarks.styles.js';

export interface Remarks {
  /** Nothing stands in the place of the entries. */
  readonly isEmpty: boolean;
  /** What the author named by `for` is not there. */
  readonly missesElement: boolean;
  readonly isFormatUnknown: boolean;
}

/** Shows the remarks after whatever else the list holds. */
export function showRemarks(host: CitationListElement, {isEmpty, missesElement, isFormatUnknown}: Remarks) {
  const words = wordsAt(host, citationCardWords);
  if (!words) return;
  const own = (host.constructor as typeof ReactiveElement).elementStyles;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...base, ...own, remarkStyles]);
  const mistakes = [
    ...(isFormatUnknown ? [words.unknownFormat(host.format.trim())] : []),
    ...(missesElement ? [words.missingElement(host.htmlFor)] : []),
  ];
  render(
    html`${isEmpty ? html`<p class="empty">${words.noCitations}</p>` : nothing}
    ${mistakes.map((mistake) => noticeLine(host.localName, mistake))}`,
    root,
  );
}
