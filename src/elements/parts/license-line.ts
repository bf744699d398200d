/** One answer of a licence as a line: icon, words, clause. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cell} from '../../domain/licenses/answer.js';
import {limitOf} from '../../domain/licenses/limits.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {answerIcon} from './answer-icon.js';

/** `§` before a number, nothing before words, which are our own English; the clause keeps its own direction. */
export function clause(text: string | undefined): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<span class="clause"
    ><bdi dir="ltr" lang="en">${/^\d/.test(text) ? `§\u00A0${text}` : text}</bdi></span
  >`;
}

/** Numbers by their own sentences, which say more than a word. */
export function thresholds(
  cell: Cell,
  license: LicenseRecord,
  words: LicenseWords,
): readonly unknown[] | undefined {
  return cell.answer?.thresholds?.map((threshold) =>
    words.threshold(limitOf(threshold, license), (number) => html`<b>${number}</b>`),
  );
}

/** @param text - The answer in words. */
export function licenseLine(cell: Cell, text: unknown, more: unknown = nothing): TemplateResult {
  return html`<li data-sense=${cell.sense}>
    ${answerIcon(cell.sense)}<span class="said">${text}${more}</span>${clause(cell.answer?.clause)}
  </li>`;
}
