/** What a card shows where only the Hub’s metadata is known, or where the Hub gave nothing. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Missing} from '../../catalog/catalog.js';
import type {HubFacts} from '../../domain/records/model.js';
import {formatDate} from '../../locales/format.js';
import type {HubWords} from '../../locales/hub/hub-words.js';
import {link} from '../parts/link.js';
import {notice} from '../parts/notice.js';
import {cardHead, type CardView} from './card-view.js';

/** Why the Hub gave nothing, beside the author’s words. */
export const hubFailure = (tag: string, {name, remote}: Missing, words: HubWords) =>
  notice(tag, words.failed(name, remote!));

const atHub = (base: string) =>
  /^[\w.-]+\/[\w.-]+$/.test(base) ? link(`https://huggingface.co/${base}`, base) : html`${base}`;

/** The Hub’s own claims, each as a line, under the card’s head. */
export function hubBody(view: CardView, hub: HubFacts, words: HubWords): TemplateResult {
  const {model, language} = view;
  const stated = hub.licenseName ?? hub.license;
  const bases = hub.baseModels ?? [];
  const lines: [string, unknown][] = [
    [words.license, stated ? link(hub.licenseUrl, stated) : words.unstated],
    [words.access, hub.gated ? words.gates[hub.gated] : words.unstated],
    [words.basedOn, bases.length > 0 && bases.map((base, index) => [index ? ', ' : nothing, atHub(base)])],
    [words.created, hub.created && formatDate(hub.created, language)],
    [words.changed, hub.changed && formatDate(hub.changed, language)],
  ];
  return html`<article class="body" part="body">
    ${cardHead(view)}
    <p class="lead">${link(model.sources[hub.source]?.url, words.says)}</p>
    <table>
      <tbody>
        ${lines
          .filter(([, value]) => value)
          .map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${value}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    <p class="foot" part="footer">${words.partsUnknown}</p>
  </article>`;
}
