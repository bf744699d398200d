import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {LicensesController} from '../../controllers/licenses-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {compare, type Comparison} from '../../domain/licenses/compare.js';
import type {ReadingGroup} from '../../domain/licenses/groups.js';
import {termIds, type TermId} from '../../domain/licenses/terms.js';
import {attributeWords} from '../../domain/records/attributes.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {licenseWords, type LicenseWords} from '../../locales/licenses/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {notice, noticeLine} from '../parts/notice.js';
import {property, state, text} from '../parts/property.js';
import {resolveCompare, type Resolved} from './compare-resolve.js';
import {modes} from './compare-modes.styles.js';
import {compareFoot, compareSame, compareTable, type CompareView} from './compare-view.js';
import {styles} from './license-compare.styles.js';

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
 * @csspart step - One step between versions, with `changes`.
 * @csspart copy - The buttons that copy the table.
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
  static override styles = [base, block, styles, modes];

  /** Licences by any of their names, or SPDX expressions, separated by spaces or commas: `mit llama3.1 gemma`. */
  @text @property() licenses = '';

  /** Models whose weights’ licences are compared, `deepseek-r1 llama-3.1`; after those of `licenses`. */
  @text @property() models = '';

  /** Ids of the terms to compare, `commercial-use military-limit`; all 41 when empty. */
  @text @property() terms = '';

  /** Day to which a model’s licence is resolved, `2025-02-01`; the newest when empty. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Whether the steps from each licence to the next are shown instead: what a newer version changed. */
  @property({type: Boolean}) changes = false;

  @state() private _all = false;
  @state() private _folded: ReadonlySet<ReadingGroup> = new Set();
  @state() private _copied = false;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  readonly #asking = new LicensesController(this, this.#catalog);
  #resolved: Resolved = {licenses: [], brought: new Map(), problems: [], pending: false};
  #compared?: {readonly of: readonly unknown[]; readonly comparison: Comparison};
  #changes?: (view: CompareView) => TemplateResult;

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.#resolved = resolveCompare(
      this,
      this.#catalog,
      this.#asking,
      wordsAt(this, licenseWords) ?? licenseWords.en,
    );
    if (this.changes && !this.#changes) {
      void import('./compare-changes.js').then(({compareChanges}) => {
        this.#changes = compareChanges;
        this.requestUpdate();
      });
    }
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, licenseWords);
    const {licenses, brought, problems, pending} = this.#resolved;
    if (!this.licenses.trim() && !this.models.trim())
      return notice(this.localName, (words ?? licenseWords.en).none);
    if (!words || pending || (this.changes && !this.#changes))
      return html`<div class="reserve"><slot></slot></div>`;
    const notices = problems.map((problem) => noticeLine(this.localName, problem));
    // Nothing is compared with itself; the author’s own words stay.
    if (licenses.length < 2) return html`<slot></slot>${notices}`;
    const only = attributeWords(this.terms).filter((word): word is TermId =>
      (termIds as string[]).includes(word),
    );
    const comparison = this.#compare(licenses, only);
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3));
    const view: CompareView = {
      licenses,
      brought,
      comparison,
      words,
      language: wordsLanguage(this, licenseWords),
      headingLevel,
      folded: this._folded,
      fold: this.#fold,
    };
    return html`<section class="body" part="body">
        <p class="title" part="title" id="title" role="heading" aria-level=${headingLevel}>
          ${
            this.changes
              ? words.changesTitle(licenses[0]!.shortName, licenses.at(-1)!.shortName)
              : words.title(licenses.length)
          }
        </p>
        ${this.changes && this.#changes ? this.#changes(view) : this.#table(view, words)} ${compareFoot(view)}
      </section>
      ${notices}`;
  }

  /** The same comparison as long as the same is compared. */
  #compare(licenses: readonly LicenseRecord[], only: readonly TermId[]): Comparison {
    const compared = [...licenses, ...only];
    if (
      this.#compared?.of.length !== compared.length ||
      compared.some((each, at) => each !== this.#compared!.of[at])
    ) {
      this.#compared = {of: compared, comparison: compare(licenses, only.length ? only : undefined)};
    }
    return this.#compared.comparison;
  }

  #table(view: CompareView, words: LicenseWords): TemplateResult {
    return html`${compareTable(view, this._all)} ${this._all ? nothing : compareSame(view)}
      <div class="actions">
        <button part="toggle" type="button" aria-pressed=${String(this._all)} @click=${this.#toggle}>
          ${this._all ? words.showDifferences : words.showAll}
        </button>
        <button part="copy" type="button" @click=${() => this.#copy(view, 'markdown')}>
          ${words.copyMarkdown}
        </button>
        <button part="copy" type="button" @click=${() => this.#copy(view, 'csv')}>${words.copyCsv}</button>
        <span role="status">${this._copied ? words.copied : nothing}</span>
      </div>`;
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

  readonly #fold = (group: ReadingGroup) => {
    const folded = new Set(this._folded);
    if (!folded.delete(group)) folded.add(group);
    this._folded = folded;
  };

  /** Puts the table, as it is shown, on the clipboard. */
  async #copy(view: CompareView, format: 'markdown' | 'csv') {
    const [{compareText}, {markdownTable, csvTable}] = await Promise.all([
      import('./compare-text.js'),
      import('../../domain/licenses/table-text.js'),
    ]);
    const table = compareText(view, this._all);
    try {
      await navigator.clipboard.writeText(format === 'markdown' ? markdownTable(table) : csvTable(table));
      this._copied = true;
    } catch {
      // Refused, or no clipboard on a page without https: the table is selected for the reader’s own keys.
      const shown = this.renderRoot.querySelector('table');
      if (shown) getSelection()?.selectAllChildren(shown);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-compare': LicenseCompareElement;
  }
}
