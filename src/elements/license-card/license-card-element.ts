import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {LicensesController, type AskedLicense} from '../../controllers/licenses-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {licenseWords} from '../../locales/licenses/index.js';
import {marksOf} from '../../locales/sentence.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {licenseLines} from '../../styles/license-lines.js';
import {askedProblems} from '../parts/asked-problems.js';
import {notice, noticeLine} from '../parts/notice.js';
import {property, text} from '../parts/property.js';
import {licenseSheet} from './card-sheet.js';
import {styles} from './license-card.styles.js';

/**
 * One licence: what it permits, requires and forbids, each with the clause that says so, and what it does
 * not speak of.
 *
 * @element license-card
 * @slot - The licence in the author’s own words or a link: all that shows without scripts.
 * @csspart body - The card between its two rules.
 * @csspart license - One licence; an expression has several.
 * @csspart title - The licence’s name.
 * @csspart summary - The licence in a sentence or two.
 * @csspart may - What it permits.
 * @csspart must - What it asks for.
 * @csspart may-not - What it forbids.
 * @csspart ending - How it can end or change.
 * @csspart facts - What else it states.
 * @csspart footer - Who uses it, and what was read when.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-ink=currentColor] - Rules above and below.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Clauses and notes.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines under headings.
 * @cssprop [--openness-link=inherit] - Links.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A licence is on its way.
 * @cssstate missing - No record answers to a name.
 */
export class LicenseCardElement extends LitElement {
  static override styles = [base, block, licenseLines, styles];

  /** Any name of the licence, `mit`, `llama3.1`, or an SPDX expression, `MIT AND CC-BY-4.0`. */
  @text @property() license = '';

  /** Level of the card’s heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  readonly #licenses = new LicensesController(this, this.#catalog);
  #asked?: AskedLicense;

  protected override willUpdate(_changed: PropertyValues<this>) {
    const text = this.license.trim();
    this.#asked = text ? this.#licenses.ask([text])[0] : undefined;
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, licenseWords);
    const language = wordsLanguage(this, licenseWords);
    const asked = this.#asked;
    if (!asked) return notice(this.localName, (words ?? licenseWords.en).none);
    if (!words || asked.pending) return html`<div class="reserve"><slot></slot></div>`;
    const problems = askedProblems(asked, words);
    const {gap, semicolon} = marksOf(language);
    if (asked.licenses.length === 0) return notice(this.localName, problems.join(`${semicolon}${gap}`));
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3));
    return html`<div class="body" part="body">
        ${asked.licenses.map((license) => {
          const by = license.supersededBy;
          const superseded = by ? this.#catalog.ask('license', [by])[0]?.record : undefined;
          return licenseSheet({license, words, language, headingLevel, superseded});
        })}
      </div>
      ${problems.map((problem) => noticeLine(this.localName, problem))}`;
  }

  protected override updated() {
    const {states} = this.#internals;
    const asked = this.#asked;
    states[asked?.pending ? 'add' : 'delete']('loading');
    states[asked && (asked.missing.length || asked.issue) ? 'add' : 'delete']('missing');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-card': LicenseCardElement;
  }
}
