import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import type {Found} from '../../catalog/catalog.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {partsOf, tallyOf} from '../../domain/openness/parts.js';
import {frameworks, verdictsOf, type Framework} from '../../domain/openness/verdicts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import {modelWords} from '../../locales/models/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {glyphStyles} from '../../styles/glyph.js';
import {notice} from '../parts/notice.js';
import {property, text} from '../parts/property.js';
import type {CardMore} from './card-more.js';
import {cardDisputes, cardFoot, verdictList, verdictTable} from './card-verdicts.js';
import {cardHead, cardLead, cardLine, cardMore, cardParts, cardTally, type CardView} from './card-view.js';
import {styles} from './model-openness-card.styles.js';

/**
 * How open a model is: what was released of it, part by part and under which licence, what was
 * withheld, and what each framework says of it, every fact with its source and date.
 *
 * @element model-openness-card
 * @slot - The model in the author’s own words, a link or a table: all that shows without scripts,
 *   and what stays when the model is not known.
 * @slot header - Above the card, for a site’s own line.
 * @slot footer - Below the card.
 * @csspart body - The card between its two rules.
 * @csspart header - Name, organisation, date and fingerprint.
 * @csspart title - The model’s name.
 * @csspart glyph - The fingerprint of the seventeen parts.
 * @csspart components - The seventeen parts.
 * @csspart verdicts - The frameworks’ verdicts.
 * @csspart dispute - What sources disagree on.
 * @csspart limits - The licence’s decisive limits.
 * @csspart changed - What changed after the day of `as-of`.
 * @csspart details - The disclosure with levels, requirements, history and sources.
 * @csspart footer - Dates and credits.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-ink=currentColor] - Marks and the rules above and below.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Second-level text. On
 *   a page whose own ink has less than 9:1 on its paper, set it to `currentColor`.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines between rows.
 * @cssprop [--openness-link=inherit] - Links inside the card.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssprop [--openness-open=currentColor] - Hue of what is open.
 * @cssprop [--openness-restricted=currentColor] - Hue of what is restricted.
 * @cssprop [--openness-partial=currentColor] - Hue of what is partial.
 * @cssprop [--openness-closed=currentColor] - Hue of what is closed.
 * @cssprop [--openness-unknown=currentColor] - Hue of what is unknown.
 * @cssstate loading - The record is on its way.
 * @cssstate missing - No record answers to the name.
 */
export class ModelOpennessCardElement extends LitElement {
  static override styles = [base, block, glyphStyles, styles];

  /**
   * Any name of the model: `deepseek-r1`, `DeepSeek-R1`, `deepseek-ai/DeepSeek-R1`. Written `hf:org/name`, it
   * is asked of the Hugging Face Hub when the page is read, and shows what the Hub’s metadata says.
   */
  @text @property() model = '';

  /** How much it says: everything, the gist, or one line. */
  @property() variant: 'full' | 'summary' | 'line' = 'full';

  /** Which verdicts it shows, in this order: `mof osai fmti osaid`. All of them when empty. */
  @text @property() frameworks = '';

  /** Day to which all facts are resolved, `2025-02-01`; the newest when empty. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the card’s heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  #found?: Found<'model'>;
  #more?: CardMore;

  /** What is left of it when nothing but quotation marks is given is no name. */
  get #name(): string | undefined {
    return attributeWords(this.model)[0];
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    const name = this.#name;
    this.#found = name ? this.#catalog.ask('model', [name])[0] : undefined;
    const weights = this.#found?.record?.components['final-model-parameters'];
    if (this.#isRemote || this.asOf || this.#catalog.catalog.asOf || weights?.[0]?.state === 'restricted')
      this.#loadMore();
  }

  get #isRemote() {
    const found = this.#found;
    return found && (found.record ? found.record.hub : found.remote);
  }

  /** Fetches what only some cards need. */
  readonly #loadMore = () => {
    if (isServer || this.#more) return;
    void import('./card-more.js').then(({CardMore}) => (this.#more ??= new CardMore(this, this.#catalog)));
  };

  protected override render(): TemplateResult {
    const words = wordsAt(this, modelWords);
    if (!this.#name) return notice(this.localName, (words ?? modelWords.en).noModelGiven);
    if (!words || !this.#found || (this.#isRemote && !this.#more))
      return html`<div class="reserve" data-variant=${this.variant}><slot></slot></div>`;
    const {record: model} = this.#found;
    if (!model) {
      if (this.#found.remote && this.#more) return this.#more.failure(this.#found);
      const {name, nearest, unreachable} = this.#found;
      return notice(
        this.localName,
        unreachable ? words.unreachable(name) : words.missingModel(name, nearest),
      );
    }
    const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
    const parts = partsOf(model, asOf);
    const view: CardView = {
      model,
      parts,
      tally: tallyOf(parts),
      words,
      language: wordsLanguage(this, modelWords),
      headingLevel: Math.min(6, Math.max(1, this.headingLevel || 3)),
      asOf,
      badged: this.#more?.badged,
    };
    const wanted = attributeWords(this.frameworks).filter((word): word is Framework =>
      (frameworks as readonly string[]).includes(word.toLowerCase()),
    );
    const verdicts = verdictsOf(model, wanted.length ? wanted : frameworks, asOf);
    if (this.variant === 'line') return cardLine(view);
    const more = this.#more;
    if (model.hub && more) return more.hub(view, model.hub);
    const full = this.variant !== 'summary';
    return html`<slot name="header"></slot>
      <article class="body" part="body" @pointerover=${this.#loadMore} @focusin=${this.#loadMore}>
        ${cardHead(view)} ${cardLead(view)} ${more ? more.limits(view) : nothing}
        ${more && asOf ? more.changed(view, asOf) : nothing} ${cardTally(view)}
        ${full ? html`${cardParts(view)} ${verdictTable(view, verdicts)} ${asOf ? nothing : cardDisputes(view)}` : verdictList(view, verdicts)}
        ${full ? cardMore(view, this.#loadMore, more?.details(view, verdicts)) : nothing}
        ${cardFoot(view, verdicts)}
      </article>
      <slot name="footer"></slot>`;
  }

  protected override updated() {
    const {states} = this.#internals;
    states[this.#name && !this.#found ? 'add' : 'delete']('loading');
    states[this.#found && !this.#found.record ? 'add' : 'delete']('missing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-openness-card': ModelOpennessCardElement;
  }
}
