import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import type {Found, Missing} from '../../catalog/catalog.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {PopoverController, type PopoverHost} from '../../controllers/popover-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {partsOf, tallyOf} from '../../domain/openness/parts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {ModelRecord} from '../../domain/records/model.js';
import {modelWords, type ModelWords} from '../../locales/models/index.js';
import {base} from '../../styles/base.js';
import {glyphStyles} from '../../styles/glyph.js';
import {surface} from '../../styles/surface.js';
import {glyph} from '../parts/glyph.js';
import {warn} from '../parts/warn.js';
import {property, text} from '../parts/property.js';
import type {badgeSummary} from './badge-summary.js';
import {styles} from './model-openness-badge.styles.js';

/**
 * A model in running text: its fingerprint and what became of its weights, a fact and not a grade. The
 * summary opens by hover, focus or tap.
 *
 * @element model-openness-badge
 * @slot - The author’s words for the model; its name when there are none.
 * @csspart words - The author’s words.
 * @csspart tag - The fingerprint and its words, which open the summary.
 * @csspart glyph - The fingerprint.
 * @csspart card - The summary.
 * @cssprop [--openness-surface=light-dark(#fff, #202327)] - Paper of the summary.
 * @cssprop [--openness-surface-ink=light-dark(#1c1b19, #e4e1da)] - Ink of the summary.
 * @cssprop [--openness-control=color-mix(in srgb, currentColor 58%, transparent)] - Edge of the summary.
 * @cssprop [--openness-link=inherit] - Links in the summary.
 * @cssstate loading - The record is on its way.
 * @cssstate missing - No record answers to the name.
 * @cssstate open - The summary is open.
 */
export class ModelOpennessBadgeElement extends LitElement implements PopoverHost {
  static override styles = [base, surface, glyphStyles, styles];

  /** Any name of the model: `deepseek-r1`, `DeepSeek-R1`, `deepseek-ai/DeepSeek-R1`. */
  @text @property() model = '';

  /** Day to which all facts are resolved, `2025-02-01`; the newest when empty. */
  @text @property({attribute: 'as-of'}) asOf = '';

  get trigger(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.tag') ?? null;
  }

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  readonly #popover = new PopoverController(this);
  #found?: Found<'model'>;
  #summary?: typeof badgeSummary;

  prepareSurface() {
    if (this.#summary) return;
    void import('./badge-summary.js').then(({badgeSummary}) => {
      this.#summary = badgeSummary;
      if (this.#popover.open) this.requestUpdate();
    });
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    const [name] = attributeWords(this.model);
    this.#found = name ? this.#catalog.ask('model', [name])[0] : undefined;
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, modelWords);
    const record = this.#found?.record;
    return html`<span class="words" part="words"><slot>${record?.name ?? this.model}</slot></span
      >${!words || !this.#found ? nothing : record ? this.#tag(record, words) : this.#mistake(words)}`;
  }

  #tag(model: ModelRecord, words: ModelWords): TemplateResult {
    const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
    const parts = partsOf(model, asOf);
    const tally = tallyOf(parts);
    const weights = parts.find(({id}) => id === 'final-model-parameters')!;
    const fact = words.weights(weights.state);
    const view = {
      model,
      parts,
      tally,
      words,
      language: wordsLanguage(this, modelWords),
      headingLevel: 4,
      asOf,
    };
    return this.#button(
      words.badge(words.glyph(model.name, tally), fact),
      html`${glyph(parts.map(({state}) => state))}<span>${fact}</span>`,
      model.name,
      () => (this.#summary ? this.#summary(view) : html`<p class="title">${model.name}</p>`),
    );
  }

  #mistake(words: ModelWords): TemplateResult {
    const {name} = this.#found as Missing;
    return this.#button(
      name,
      html`<span>?</span>`,
      name,
      () => html`<p class="missing">${this.#mistakeText(words)}</p>`,
    );
  }

  #mistakeText(words: ModelWords): string {
    const {name, nearest, unreachable} = this.#found as Missing;
    return unreachable ? words.unreachable(name) : words.missingModel(name, nearest);
  }

  /** The word joiner keeps the sign on the line of the last word. */
  #button(label: string, content: unknown, name: string, card: () => TemplateResult): TemplateResult {
    const {open} = this.#popover;
    return html`⁠<button
        class="tag"
        part="tag"
        type="button"
        aria-haspopup="dialog"
        aria-expanded=${String(open)}
        aria-label=${label}
      >
        ${content}</button
      >⁠${
        open
          ? html`<div
              popover="manual"
              part="card"
              role="dialog"
              aria-label=${name}
              lang=${wordsLanguage(this, modelWords)}
            >
              ${card()}
            </div>`
          : nothing
      }`;
  }

  protected override updated() {
    if (isServer) return;
    const {states} = this.#internals;
    const words = wordsAt(this, modelWords) ?? modelWords.en;
    const missing = this.#found && !this.#found.record;
    states[this.model.trim() && !this.#found ? 'add' : 'delete']('loading');
    states[missing ? 'add' : 'delete']('missing');
    states[this.#popover.open ? 'add' : 'delete']('open');
    if (missing) warn(this.localName, this.#mistakeText(words));
    if (!this.model.trim()) warn(this.localName, words.noModelGiven);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-openness-badge': ModelOpennessBadgeElement;
  }
}
