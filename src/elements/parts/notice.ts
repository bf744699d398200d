/** An author’s mistake, named in place beside the author’s own words. */
import {html, type TemplateResult} from 'lit';
import {warn} from './warn.js';

/**
 * One line that names a mistake.
 *
 * @param tag - The element that speaks.
 * @param message - One sentence with the mistake and, if there is one, the nearest known name.
 */
export function noticeLine(tag: string, message: string): TemplateResult {
  warn(tag, message);
  return html`<p class="notice" part="notice" role="note">
    <svg class="icon" viewBox="0 0 12 12" aria-hidden="true"><path d="M6 1.6v5.6m0 1.9v1.5"></path></svg
    ><span>${message}</span>
  </p>`;
}

/** The author’s own words with the mistake named below them. */
export function notice(tag: string, message: string): TemplateResult {
  return html`<slot></slot>${noticeLine(tag, message)}`;
}
