/** What a card shows where only the Hub’s metadata is known, or where the Hub gave nothing; loaded for `hf:` only. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Missing} from '../../catalog/catalog.js';
import {WordsController} from '../../controllers/words-controller.js';
import type {HubFacts} from '../../domain/records/model.js';
import {formatDate} from '../../locales/format.js';
import {hubWords} from '../../locales/hub/index.js';
import {link} from '../parts/link.js';
import {notice} from '../parts/notice.js';
import {cardHead, type CardView} from './card-view.js';

export class CardHub {
  readonly #words: WordsController<(typeof hubWords)['en']>;
  readonly #tag: string;

  constructor(host: LitElement) {
    this.#tag = host.localName;
    this.#words = new WordsController(host, hubWords);
    host.requestUpdate();
  }

  /** Why the Hub gave nothing, beside the author’s words. */
  failure({name, remote}: Missing): TemplateResult {
    return notice(this.#tag, (this.#words.words ?? hubWords.en).failed(name, remote!));
  }

  /** The Hub’s own claims, each as a line, under the card’s head. */
  body(view: CardView, hub: HubFacts): TemplateResult {
    const words = this.#words.words ?? hubWords.en;
    const {model, language} = view;
    const stated = hub.licenseName ?? hub.license;
    const bases = hub.baseModels ?? [];
    const lines: [string, unknown][] = [
      [words.license, stated ? link(hub.licenseUrl, stated) : words.unstated],
      [words.access, hub.gated ? words.gates[hub.gated] : words.unstated],
      [
        words.basedOn,
        bases.length ? bases.map((base, index) => [index ? ', ' : nothing, atHub(base)]) : nothing,
      ],
      [words.created, hub.created && formatDate(hub.created, language)],
      [words.changed, hub.changed && formatDate(hub.changed, language)],
    ];
    return html`<article class="body" part="body">
      ${cardHead(view)}
      <p class="lead">${link(model.sources[hub.source]?.url, words.says)}</p>
      <table class="hub">
        <tbody>
          ${lines
            .filter(([, value]) => value && value !== nothing)
            .map(
              ([name, value]) =>
                html`<tr>
                  <th scope="row">${name}</th>
                  <td>${value}</td>
                </tr>`,
            )}
        </tbody>
      </table>
      <p class="section meta" part="footer">${words.partsUnknown}</p>
    </article>`;
  }
}

const atHub = (base: string) =>
  /^[\w.-]+\/[\w.-]+$/.test(base) ? link(`https://huggingface.co/${base}`, base) : html`${base}`;
