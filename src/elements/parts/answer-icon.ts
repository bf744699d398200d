/** The icon of an answer, always beside the word that says the same. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {icons} from '../../domain/licenses/icon.js';
import type {Sense} from '../../domain/licenses/sense.js';

export function answerIcon(sense: Sense): TemplateResult {
  const {line, fill, dotted, directed} = icons[sense];
  return html`<svg class="icon ${directed ? 'flip' : ''}" viewBox="0 0 12 12" aria-hidden="true">
    ${line ? svg`<path d=${line} stroke-dasharray=${dotted ? '1.3 2' : nothing}></path>` : nothing}
    ${fill ? svg`<path fill="currentColor" d=${fill}></path>` : nothing}
  </svg>`;
}
