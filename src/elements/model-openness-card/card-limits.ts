/** What the licence of the weights asks for beyond an open one, in words. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt} from '../../controllers/words.js';
import {decisive} from '../../domain/licenses/decisive.js';
import {limitOf} from '../../domain/licenses/limits.js';
import {licenseWords} from '../../locales/licenses/index.js';
import type {ModelWords} from '../../locales/models/model-words.js';

export class CardLimits {
  readonly #host: LitElement;
  readonly #catalog: CatalogController;

  constructor(host: LitElement, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
    host.requestUpdate();
  }

  /** @param id - The licence of the weights. */
  line(models: ModelWords, id: string | undefined): TemplateResult | typeof nothing {
    const words = wordsAt(this.#host, licenseWords);
    const license = id && id !== 'none' ? this.#catalog.ask('license', [id])[0]?.record : undefined;
    if (!license?.terms || !words) return nothing;
    const told = decisive(license).map((term) => {
      const [threshold] = term.answer?.thresholds ?? [];
      return threshold
        ? words.threshold(limitOf(threshold, license), (number) => number).join('')
        : words.tell(term);
    });
    return told.length
      ? html`<p class="lead" part="limits"><b>${models.label(license.shortName)}</b>${told.join(' · ')}</p>`
      : nothing;
  }
}
