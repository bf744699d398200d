/** What a list says of itself: that nothing is cited yet, and its author’s mistakes. Few have to. */
import {adoptStyles, type ReactiveElement} from '@lit/reactive-element';
import {html, nothing, render} from 'lit';
import {base} from '../../styles/base.js';
import {noticeLine} from '../parts/notice.js';
import {remarkStyles} from './list-remarks.styles.js';

export interface Remarks {
  /** The sentence in the place of the entries. */
  readonly empty?: string;
  readonly mistakes: readonly string[];
}

/** Shows the remarks after whatever else the list holds. */
export function showRemarks(host: ReactiveElement, {empty, mistakes}: Remarks) {
  const own = (host.constructor as typeof ReactiveElement).elementStyles;
  const root = host.renderRoot as ShadowRoot;
  adoptStyles(root, [...base, ...own, remarkStyles]);
  render(
    html`${empty ? html`<p class="empty">${empty}</p>` : nothing}
    ${mistakes.map((mistake) => noticeLine(host.localName, mistake))}`,
    root,
  );
}
