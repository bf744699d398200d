import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import type {Answers} from '../../controllers/catalog-controller.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {compareParts} from '../../domain/openness/compare-parts.js';
import {partsOf, tallyOf} from '../../domain/openness/parts.js';
import {frameworks, verdictsOf, type Framework} from '../../domain/openness/verdicts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {ModelRecord} from '../../domain/records/model.js';
import {modelCompareWords, type ModelCompareWords} from '../../locales/model-compare/index.js';
import {modelWords, type ModelWords} from '../../locales/models/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {glyphStyles} from '../../styles/glyph.js';
import {notice, noticeLine} from '../parts/notice.js';
import {styles as cardStyles} from '../model-openness-card/model-openness-card.styles.js';
import {cardFoot} from '../model-openness-card/card-verdicts.js';
import type {CardView} from '../model-openness-card/card-view.js';
import {property, state, text} from '../parts/property.js';
import {styles} from './model-openness-compare.styles.js';
import {
  modelBlocks,
  modelsLegend,
  modelsSame,
  modelsTable,
  type ModelsView,
  type Sorting,
} from './models-view.js';

/** One rating of each framework whose figures show: credit is given once. */
const credited = ({verdicts}: ModelsView) => [
  ...new Map(
    verdicts
      .flat()
      .filter(({rating}) => rating?.credit)
      .map((verdict) => [verdict.framework, verdict]),
  ).values(),
];

/** Beyond this nobody reads a table. */
const most = 12;

/**
 * Models side by side: the seventeen components, differences first, and each framework’s verdict.
 *
 * @element model-openness-compare
 * @slot - The comparison in the author’s own words or table: all that shows without scripts, and what stays
 *   until there is data.
 * @csspart body - The comparison between its two rules.
 * @csspart title - Its heading.
 * @csspart table - The table; in a narrow place a summary of each model stands for it.
 * @csspart glyph - The fingerprint of a model.
 * @csspart toggle - The button between differences and every part.
 * @csspart legend - What the states mean.
 * @csspart footer - Dates and credits.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-page=transparent] - The paper behind the first column, which stays while the others scroll.
 * @cssprop [--openness-ink=currentColor] - Rules above, below and under the head.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - What is unknown.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines under groups.
 * @cssprop [--openness-link=inherit] - Links.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A record is on its way.
 * @cssstate missing - No record answers to one of the names.
 */
export class ModelOpennessCompareElement extends LitElement {
  static override styles = [base, block, glyphStyles, cardStyles, styles];

  /** Two to twelve models by any name, separated by spaces or commas: `deepseek-r1 llama-3.1 olmo-2`. */
  @text @property() models = '';

  /** Which verdicts it shows, in this order: `mof osai fmti osaid`. All of them when empty. */
  @text @property() frameworks = '';

  /** Day to which all facts are resolved, `2025-02-01`; the newest when empty. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private _all = false;
  @state() private _sorting?: Sorting;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  #answers: Answers<'model'> = [];

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.#answers = this.#catalog.ask('model', attributeWords(this.models).slice(0, most));
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, modelCompareWords);
    const models = wordsAt(this, modelWords);
    if (!this.models.trim()) return notice(this.localName, (models ?? modelWords.en).noModelGiven);
    if (!words || !models || this.#answers.includes(undefined))
      return html`<div class="reserve"><slot></slot></div>`;
    const notices = this.#problems(models).map((problem) => noticeLine(this.localName, problem));
    const records = [...new Set(this.#answers.flatMap((found) => found?.record ?? []))];
    if (records.length < 2) return html`<slot></slot>${notices}`;
    const view = this.#view(records, words, models);
    const level = view.cards[0]!.headingLevel;
    return html`<section class="body" part="body">
        <p class="title" part="title" id="title" role="heading" aria-level=${level - 1}>
          ${words.title(records.length)}
        </p>
        ${modelsTable(view, this._all)} ${this._all ? nothing : modelsSame(view)} ${modelBlocks(view)}
        <button
          class="toggle"
          part="toggle"
          type="button"
          aria-pressed=${String(this._all)}
          @click=${this.#toggle}
        >
          ${this._all ? words.showDifferences : words.showAll}
        </button>
        ${modelsLegend(view)}
        ${cardFoot({...view.cards[0]!, parts: view.cards.flatMap(({parts}) => parts)}, credited(view))}
      </section>
      ${notices}`;
  }

  #view(records: readonly ModelRecord[], words: ModelCompareWords, models: ModelWords): ModelsView {
    const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
    const wanted = attributeWords(this.frameworks).filter((word): word is Framework =>
      (frameworks as readonly string[]).includes(word.toLowerCase()),
    );
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3) + 1);
    const cards = records.map((model): CardView => {
      const parts = partsOf(model, asOf);
      const language = wordsLanguage(this, modelWords);
      return {model, parts, tally: tallyOf(parts), words: models, language, headingLevel, asOf};
    });
    return {
      cards,
      verdicts: records.map((model) => verdictsOf(model, wanted.length ? wanted : frameworks, asOf)),
      rows: compareParts(cards.map(({parts}) => parts)),
      words,
      sorting: this._sorting,
      sort: this.#sort,
    };
  }

  #problems(words: ModelWords): readonly string[] {
    return this.#answers.flatMap((found) => {
      if (!found || found.record) return [];
      const {name, nearest, unreachable} = found;
      return [unreachable ? words.unreachable(name) : words.missingModel(name, nearest)];
    });
  }

  readonly #toggle = () => {
    this._all = !this._all;
  };

  /** By a column from open to unknown, then back, then as the framework has it. */
  readonly #sort = (column: number) => {
    const {_sorting: now} = this;
    this._sorting =
      now?.column !== column
        ? {column, descending: false}
        : now.descending
          ? undefined
          : {column, descending: true};
  };

  protected override updated() {
    const {states} = this.#internals;
    states[this.#answers.includes(undefined) ? 'add' : 'delete']('loading');
    states[this.#answers.some((found) => found && !found.record) ? 'add' : 'delete']('missing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'model-openness-compare': ModelOpennessCompareElement;
  }
}
