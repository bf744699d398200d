import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Missing} from '../../catalog/catalog.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {WordsController} from '../../controllers/words-controller.js';
import {compare} from '../../domain/licenses/compare.js';
import {termIds, type TermId} from '../../domain/licenses/terms.js';
import {partsOf} from '../../domain/openness/parts.js';
import {attributeWords, dayAttribute} from '../../domain/records/attributes.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {licenseWords, type LicenseWords} from '../../locales/licenses/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {notice, noticeLine} from '../parts/notice.js';
import {compareFoot, compareSame, compareTable, type CompareView} from './compare-view.js';
import {styles} from './license-compare.styles.js';

/** What the names in the attributes led to. */
interface Resolved {
  readonly licenses: readonly LicenseRecord[];
  readonly models: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
  readonly pending: boolean;
}

/**
 * Licences side by side, differences first, each answer with the clause it rests on. Where a text is
 * silent it says so: that is neither a yes nor a no.
 *
 * @element license-compare
 * @slot - The comparison in the author’s own words or table: all that shows without scripts, and what
 *   stays until there is data.
 * @csspart body - The comparison between its two rules.
 * @csspart title - Its heading.
 * @csspart table - The table.
 * @csspart toggle - The button between differences and every term.
 * @csspart legend - What the icons mean.
 * @csspart footer - When the texts were read.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-ink=currentColor] - Rules above, below and under the head.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Clauses, and what is not mentioned.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines between rows.
 * @cssprop [--openness-link=inherit] - Links.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A licence is on its way.
 * @cssstate missing - No record answers to one of the names.
 */
export class LicenseCompareElement extends LitElement {
  static override styles = [base, block, styles];

  /** Licences by any of their names, separated by spaces or commas: `mit llama3.1 gemma`. */
  @property() licenses = '';

  /** Models whose weights’ licences are compared, `deepseek-r1 llama-3.1`; after those of `licenses`. */
  @property() models = '';

  /** Ids of the terms to compare, `commercial-use military-limit`; all 41 when empty. */
  @property() terms = '';

  /** Day to which a model’s licence is resolved, `2025-02-01`; the newest when empty. */
  @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private _all = false;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this);
  readonly #words = new WordsController(this, licenseWords);
  #resolved: Resolved = {licenses: [], models: new Map(), problems: [], pending: false};

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.#resolved = this.#resolve(this.#words.words ?? licenseWords.en);
  }

  protected override render(): TemplateResult {
    const words = this.#words.words;
    const {licenses, models, problems, pending} = this.#resolved;
    if (!this.licenses.trim() && !this.models.trim())
      return notice(this.localName, (words ?? licenseWords.en).none);
    if (!words || pending) return html`<div class="reserve"><slot></slot></div>`;
    const notices = problems.map((problem) => noticeLine(this.localName, problem));
    // Nothing is compared with itself; the author’s own words stay.
    if (licenses.length < 2) return html`<slot></slot>${notices}`;
    const only = attributeWords(this.terms).filter((word): word is TermId =>
      (termIds as string[]).includes(word),
    );
    const comparison = compare(licenses, only.length ? only : undefined);
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3));
    const view: CompareView = {
      licenses,
      models,
      comparison,
      words,
      language: this.#words.language,
      headingLevel,
    };
    return html`<section class="body" part="body">
        <p class="title" part="title" id="title" role="heading" aria-level=${headingLevel}>
          ${words.title(licenses.length)}
        </p>
        ${compareTable(view, this._all)} ${this._all ? nothing : compareSame(view)}
        <button part="toggle" type="button" aria-pressed=${String(this._all)} @click=${this.#toggle}>
          ${this._all ? words.showDifferences : words.showAll}
        </button>
        ${compareFoot(view)}
      </section>
      ${notices}`;
  }

  protected override updated() {
    const {states} = this.#internals;
    const {pending, problems} = this.#resolved;
    states[pending ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
  }

  readonly #toggle = () => {
    this._all = !this._all;
  };

  #resolve(words: LicenseWords): Resolved {
    const problems: string[] = [];
    const brought = new Map<string, string[]>();
    const names = attributeWords(this.licenses);
    const modelNames = attributeWords(this.models);
    const models = this.#catalog.ask('model', modelNames);
    for (const found of models) {
      if (!found) continue;
      if (!found.record) {
        problems.push(
          found.unreachable ? words.unreachable(found.name) : words.missingModel(found.name, found.nearest),
        );
        continue;
      }
      const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
      const {license} = partsOf(found.record, asOf).find(({id}) => id === 'final-model-parameters')!;
      if (!license || license === 'none') problems.push(words.noWeights(found.record.name));
      else {
        names.push(license);
        brought.set(license, [...(brought.get(license) ?? []), found.record.name]);
      }
    }
    const licenses = new Map<string, LicenseRecord>();
    const answers = this.#catalog.ask('license', names);
    for (const found of answers) {
      if (found?.record?.terms) licenses.set(found.record.id, found.record);
      else if (found?.record) problems.push(words.noTerms(found.record.name));
      else if (found) problems.push(this.#missing(found as Missing, words));
    }
    const pending = [...models, ...answers].includes(undefined);
    return {licenses: [...licenses.values()], models: brought, problems, pending};
  }

  #missing({name, nearest, unreachable}: Missing, words: LicenseWords): string {
    return unreachable ? words.unreachable(name) : words.missingLicense(name, nearest);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-compare': LicenseCompareElement;
  }
}
