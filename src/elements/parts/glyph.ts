/** The fingerprint and the marks of its alphabet, as SVG. */
import {nothing, svg, html, type TemplateResult} from 'lit';
import {glyphPaths, glyphSize, markPath} from '../../domain/openness/glyph.js';
import type {State} from '../../domain/openness/components.js';

/**
 * @param parts - States in the framework’s order.
 * @param label - What it says in words; empty where the same stands beside it as text.
 */
export function glyph(parts: readonly State[], label = ''): TemplateResult {
  return html`<svg
    class="glyph"
    part="glyph"
    viewBox="0 0 ${glyphSize.width} ${glyphSize.height}"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${glyphPaths(parts).map(({state, path}) => svg`<path data-state=${state} d=${path}></path>`)}
  </svg>`;
}

/** One mark, beside the word that says the same. */
export function mark(state: State): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 5 5" aria-hidden="true">
    <path d=${markPath(state)}></path>
  </svg>`;
}
