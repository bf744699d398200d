/** A link to evidence, if the address is one that a reader may safely follow. */
import {html, type TemplateResult} from 'lit';
import {safeUrl} from '../../domain/records/safe-url.js';

/** The content itself where there is no address, or none with an allowed scheme. */
export function link(url: string | undefined, content: unknown): TemplateResult {
  const href = url && safeUrl(url);
  return href ? html`<a href=${href}>${content}</a>` : html`${content}`;
}
