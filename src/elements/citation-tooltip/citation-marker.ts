/** The marker after the words: a link to the work’s entry, or a button where the article has no list. */
import {html, type TemplateResult} from 'lit';
import {
  markerLabel,
  markerText,
  type CitedWork,
  type MarkerExtras,
  type MarkerStyle,
} from '../../domain/references/marker.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';

export interface MarkerView {
  readonly cited: readonly CitedWork[];
  readonly style: MarkerStyle;
  readonly extras: MarkerExtras;
  readonly words: CitationWords;
  /** The entry of the first work. */
  readonly href?: string;
  readonly open: boolean;
}

// The word joiner keeps a number on the line of the last word. White space would be one more node in each.

export function citationMarker({cited, style, extras, words, href, open}: MarkerView): TemplateResult {
  const byName = style === 'author-date';
  const text = markerText(cited, style, words, extras);
  const label = markerLabel(cited, style, words, extras);
  const shape = byName ? 'marker named' : style === 'none' ? 'marker quiet' : 'marker';
  return href
    ? html`⁠<a class=${shape} part="marker" role="doc-noteref" href=${href} aria-label=${label}>${text}</a>`
    : byName
      ? namedButton(text, label, open)
      : button(text, label, shape, open);
}

/** Where there is no work to cite: `[?]`, and the sentence that says why. */
export function problemMarker(problem: string, open: boolean): TemplateResult {
  return button('[?]', problem, 'marker', open);
}

function button(text: string, label: string, shape: string, open: boolean): TemplateResult {
  // prettier-ignore
  return html`⁠<button class=${shape} part="marker" type="button" aria-haspopup="dialog" aria-expanded=${String(open)} aria-label=${label}>${text}</button>⁠`;
}

/** Names may be longer than the line: they take one of their own rather than leave the column. */
function namedButton(text: string, label: string, open: boolean): TemplateResult {
  // prettier-ignore
  return html`<wbr><button class="marker named" part="marker" type="button" aria-haspopup="dialog" aria-expanded=${String(open)} aria-label=${label}>${text}</button>⁠`;
}
