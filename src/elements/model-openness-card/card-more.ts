/** What only some cards need, in one module that they load: the Hub’s word, history, limits, details. */
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Missing} from '../../catalog/catalog.js';
import type {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt} from '../../controllers/words.js';
import type {Part} from '../../domain/openness/parts.js';
import type {Verdict} from '../../domain/openness/verdicts.js';
import type {HubFacts} from '../../domain/records/model.js';
import {detailWords} from '../../locales/details/index.js';
import {hubWords} from '../../locales/hub/index.js';
import {cardDetails, changeList} from './card-details.js';
import {hubBody, hubFailure} from './card-hub.js';
import type {CardLimits} from './card-limits.js';
import {moreStyles} from './card-more.styles.js';
import {link} from '../parts/link.js';
import {stateWords, type CardView} from './card-view.js';

export class CardMore {
  readonly #host: LitElement;
  readonly #catalog: CatalogController;
  #limits?: CardLimits;

  constructor(host: LitElement, catalog: CatalogController) {
    this.#host = host;
    this.#catalog = catalog;
    // By a sheet of its own, which a strict policy allows.
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, moreStyles.styleSheet!];
    host.requestUpdate();
    void import('../license-badge/license-badge.js').then(() => host.requestUpdate());
  }

  /** The licence’s name opens the licence, once a reader comes near and the badge has arrived. */
  readonly badged = (view: CardView, part: Part): TemplateResult | undefined => {
    const state = view.words.stateOf(part.id, part.state);
    const text = stateWords(view, part);
    const name = part.license && part.license !== 'none' && view.model.licenseNames?.[part.license];
    if (!name || !customElements.get('license-badge') || !text.startsWith(state)) return undefined;
    const [between, after] = text.slice(state.length).split(name);
    return html`${link(part.url, state)}${between}<license-badge quiet license=${part.license}
        >${name}</license-badge
      >${after}`;
  };

  failure(missing: Missing): TemplateResult {
    return hubFailure(this.#host.localName, missing, wordsAt(this.#host, hubWords) ?? hubWords.en);
  }

  hub(view: CardView, facts: HubFacts): TemplateResult {
    return hubBody(view, facts, wordsAt(this.#host, hubWords) ?? hubWords.en);
  }

  /** The three terms that set the weights’ licence apart, in words; theirs are many and load by themselves. */
  limits(view: CardView): TemplateResult | typeof nothing {
    const weights = view.parts.find(({id}) => id === 'final-model-parameters');
    if (weights?.state !== 'restricted') return nothing;
    if (this.#limits) return this.#limits.line(view.words, weights.license);
    void import('./card-limits.js').then(
      ({CardLimits}) => (this.#limits ??= new CardLimits(this.#host, this.#catalog)),
    );
    return nothing;
  }

  /** What changed after the day to which the card was resolved. */
  changed(view: CardView, date: string): TemplateResult | typeof nothing {
    const words = wordsAt(this.#host, detailWords);
    const list = words && changeList(view, words, date);
    return list
      ? html`<div class="note changed" part="changed"><b>${words.changedSince}</b> ${list}</div>`
      : nothing;
  }

  details(view: CardView, verdicts: readonly Verdict[]): TemplateResult | typeof nothing {
    const words = wordsAt(this.#host, detailWords);
    return words ? cardDetails(view, words, verdicts) : nothing;
  }
}
