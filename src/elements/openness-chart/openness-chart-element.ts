import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import type {ChartModel} from '../../domain/chart/layout.js';
import {measureOf, measures, type Measure} from '../../domain/chart/measure.js';
import {partsOf} from '../../domain/openness/parts.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {ModelRecord} from '../../domain/records/model.js';
import {nearest} from '../../domain/records/nearest.js';
import {formatList} from '../../locales/format.js';
import {chartWords, type ChartWords} from '../../locales/chart/index.js';
import {modelWords} from '../../locales/models/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {notice, noticeLine} from '../parts/notice.js';
import {property, state, text} from '../parts/property.js';
import {chartPlot, chartTable, groupSign, type ChartView} from './chart-view.js';
import {styles} from './openness-chart.styles.js';

/** What the names in the attributes led to. */
interface Resolved {
  readonly models: readonly ChartModel[];
  /** Names of models of which nothing tells where they would stand. */
  readonly unplaced: readonly string[];
  readonly problems: readonly string[];
  readonly pending: boolean;
}

/**
 * Models by release date and openness, as a plot with a table behind it. A model of which no source tells
 * is named below, never drawn at nothing.
 *
 * @element openness-chart
 * @slot - The comparison in the author’s own words: all that shows without scripts.
 * @csspart body - The chart between its two rules.
 * @csspart title - Its heading.
 * @csspart plot - The plot; in narrow places the table stands for it.
 * @csspart legend - The signs of the organisations.
 * @csspart table - The same as a table.
 * @csspart footer - What is counted, and what could not be placed.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-page=Canvas] - The paper behind labels of the plot.
 * @cssprop [--openness-ink=currentColor] - Rules above and below.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Axes.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines of the grid.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A record is on its way.
 * @cssstate missing - No record answers to one of the names.
 */
export class OpennessChartElement extends LitElement {
  static override styles = [base, block, styles];

  /** Models by any name, separated by spaces or commas. */
  @text @property() models = '';

  /** Organisations, all of whose models are placed: `openai meta deepseek`; after those of `models`. */
  @text @property() organizations = '';

  /** What is measured: components open of 17, points of the OSAI index, or the weights’ licence. */
  @text @property() measure = 'mof';

  /** Day to which all facts are resolved, `2025-02-01`; models of a later day are left out. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private _active?: string;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  #resolved: Resolved = {models: [], unplaced: [], problems: [], pending: false};

  get #wanted(): string {
    return this.measure.trim().toLowerCase() || 'mof';
  }

  get #measure(): Measure {
    return measures.find((measure) => measure === this.#wanted) ?? 'mof';
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.#resolved = this.#resolve(wordsAt(this, chartWords) ?? chartWords.en);
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, chartWords);
    const language = wordsLanguage(this, chartWords);
    const {models, unplaced, problems, pending} = this.#resolved;
    if (!this.models.trim() && !this.organizations.trim())
      return notice(this.localName, (words ?? chartWords.en).none);
    if (!words || pending) return html`<div class="reserve"><slot></slot></div>`;
    const notices = problems.map((problem) => noticeLine(this.localName, problem));
    if (models.length === 0) return html`<slot></slot>${notices}`;
    const groups = [...new Set(models.map(({group}) => group))];
    const measure = this.#measure;
    const view: ChartView = {
      models,
      groups,
      measure,
      words,
      language,
      active: this._active,
      activate: this.#activate,
    };
    return html`<section class="body" part="body">
        <p
          class="title"
          part="title"
          role="heading"
          aria-level=${Math.min(6, Math.max(1, this.headingLevel || 3))}
        >
          ${words.titles[measure]}
        </p>
        <div @keydown=${this.#keyDown}>${chartPlot(view)}</div>
        <ul class="legend" part="legend">
          ${groups.length > 1 ? groups.map((group, index) => html`<li>${groupSign(index)} ${group}</li>`) : nothing}
          ${measure === 'mof' ? html`<li>${whiskerSign} ${words.whisker}</li>` : nothing}
        </ul>
        <details>
          <summary>${words.table}</summary>
          ${chartTable(view)}
        </details>
        <p class="foot" part="footer">
          ${words.notes[measure]}
          ${unplaced.length ? words.notPlaced(formatList(unplaced, language)) : nothing}
        </p>
      </section>
      ${notices}`;
  }

  readonly #activate = (id: string | undefined) => {
    this._active = id;
  };

  /** From point to point in the order of their dates, as WAI-ARIA’s practices have it for a group of items. */
  readonly #keyDown = (event: KeyboardEvent) => {
    const ids = this.#resolved.models.map(({id}) => id);
    const at = ids.indexOf(this._active ?? ids[0]!);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ids.length - 1,
    }[event.key];
    if (event.key === 'Escape' && this._active !== undefined) this._active = undefined;
    const id = to === undefined ? undefined : ids[Math.min(ids.length - 1, Math.max(0, to))];
    if (id === undefined) return;
    event.preventDefault();
    this._active = id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  };

  protected override updated() {
    const {states} = this.#internals;
    const {pending, problems} = this.#resolved;
    states[pending ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
  }

  #resolve(words: ChartWords): Resolved {
    const problems: string[] = [];
    let pending = false;
    const names = attributeWords(this.models);
    for (const found of this.#catalog.ask('organization', attributeWords(this.organizations))) {
      if (!found) pending = true;
      else if (found.record) names.push(...(found.record.models ?? []));
      else problems.push(words.missingOrganization(found.name, found.nearest));
    }
    const records = new Map<string, ModelRecord>();
    for (const found of this.#catalog.ask('model', names)) {
      if (!found) pending = true;
      else if (found.record) records.set(found.record.id, found.record);
      else {
        const told = wordsAt(this, modelWords) ?? modelWords.en;
        problems.push(
          found.unreachable ? told.unreachable(found.name) : told.missingModel(found.name, found.nearest),
        );
      }
    }
    if (this.#wanted !== this.#measure)
      problems.push(words.unknownMeasure(this.measure, nearest(this.measure, measures)));
    const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
    const models: ChartModel[] = [];
    const unplaced: string[] = [];
    for (const model of records.values()) {
      if (asOf && (model.released ?? '') > asOf) continue;
      const id =
        this.#measure === 'license'
          ? partsOf(model, asOf).find((part) => part.id === 'final-model-parameters')?.license
          : undefined;
      const [answer] = id && id !== 'none' ? this.#catalog.ask('license', [id]) : [null];
      if (answer === undefined) pending = true;
      const measured = measureOf(model, this.#measure, {asOf, license: answer?.record});
      if (!measured || !model.released) unplaced.push(model.name);
      else
        models.push({
          id: model.id,
          name: model.name,
          released: model.released,
          group: model.organizationName ?? '',
          measured,
        });
    }
    models.sort((a, b) => a.released.localeCompare(b.released));
    return {models, unplaced, problems, pending};
  }
}

/** The dotted line above a point. */
const whiskerSign = html`<svg class="sign" viewBox="-6 -6 12 12" aria-hidden="true">
  <line class="whisker" y1="-6" y2="6"></line>
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'openness-chart': OpennessChartElement;
  }
}
