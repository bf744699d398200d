import {html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {LicensesController, weighAsked, type AskedLicense} from '../../controllers/licenses-controller.js';
import {PopoverController, type PopoverHost} from '../../controllers/popover-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {decisive} from '../../domain/licenses/decisive.js';
import {verdictOf, type Verdict} from '../../domain/licenses/verdict.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {licenseWords, type LicenseWords} from '../../locales/licenses/index.js';
import {marksOf} from '../../locales/sentence.js';
import {base} from '../../styles/base.js';
import {licenseLines} from '../../styles/license-lines.js';
import {surface} from '../../styles/surface.js';
import {answerIcon} from '../parts/answer-icon.js';
import {askedProblems} from '../parts/asked-problems.js';
import {warn} from '../parts/warn.js';
import {property, text} from '../parts/property.js';
import {badgeCard} from './badge-card.js';
import {styles} from './license-badge.styles.js';

/** From the worst to the best for a reader. */
const ranks: readonly Verdict['verdict'][] = ['unknown', 'restricted', 'open'];
const icons = {open: 'allowed', restricted: 'forbidden', unknown: 'unread'} as const;

interface Judged {
  readonly verdict: Verdict;
  readonly license?: LicenseRecord;
}

/**
 * A licence in running text: open, restricted or unknown, in word and sign; its three decisive terms in a
 * small card that opens by hover, focus or tap.
 *
 * @element license-badge
 * @slot - The author’s words for the licence; its short name when there are none.
 * @csspart words - The author’s words.
 * @csspart tag - The sign and its word, which open the card.
 * @csspart card - The card.
 * @cssprop [--openness-surface=light-dark(#fff, #202327)] - Paper of the card.
 * @cssprop [--openness-surface-ink=light-dark(#1c1b19, #e4e1da)] - Ink of the card.
 * @cssprop [--openness-control=color-mix(in srgb, currentColor 58%, transparent)] - Edge of the card.
 * @cssprop [--openness-link=inherit] - Links in the card.
 * @cssstate loading - The licence is on its way.
 * @cssstate missing - No record answers to a name.
 * @cssstate open - The card is open.
 */
export class LicenseBadgeElement extends LitElement implements PopoverHost {
  static override styles = [base, surface, licenseLines, styles];

  /** Any name of the licence, `mit`, `llama3.1`, or an SPDX expression, `MIT AND CC-BY-4.0`. */
  @text @property() license = '';

  /** Whether the sign and its word stay away until the keyboard reaches them: for places that say the state themselves. */
  @property({type: Boolean, reflect: true}) quiet = false;

  get trigger(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.tag') ?? null;
  }

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  readonly #licenses = new LicensesController(this, this.#catalog);
  readonly #popover = new PopoverController(this);
  #asked?: AskedLicense;

  protected override willUpdate(_changed: PropertyValues<this>) {
    const text = this.license.trim();
    this.#asked = text ? this.#licenses.ask([text])[0] : undefined;
  }

  protected override render(): TemplateResult {
    const asked = this.#asked;
    const words = wordsAt(this, licenseWords);
    const name = asked?.expression ? asked.text : (asked?.licenses[0]?.shortName ?? this.license);
    return html`<span class="words" part="words"><slot>${name}</slot></span
      >${asked && words && !asked.pending ? this.#tag(asked, words) : nothing}`;
  }

  #tag(asked: AskedLicense, words: LicenseWords): TemplateResult {
    const judged = weighAsked<Judged>(
      asked,
      (license) => ({
        license,
        verdict: license ? verdictOf(license) : {verdict: 'unknown', reason: 'not-read', limits: []},
      }),
      ({verdict}) => ranks.indexOf(verdict.verdict),
    ) ?? {verdict: {verdict: 'unknown', reason: 'not-read', limits: []}};
    const {verdict, license} = judged;
    const problems = askedProblems(asked, words);
    const first = license && decisive(license)[0];
    const tag = words.tag(verdict, first);
    const sign =
      verdict.verdict === 'restricted' && first?.sense === 'number' ? 'number' : icons[verdict.verdict];
    const {gap, comma, colon} = marksOf(wordsLanguage(this, licenseWords));
    const names = asked.licenses.map(({name}) => name).join(`${comma}${gap}`) || asked.text;
    // The word joiner keeps the sign on the line of the last word.
    return html`⁠<button
        class="tag"
        part="tag"
        type="button"
        data-verdict=${verdict.verdict}
        aria-haspopup="dialog"
        aria-expanded=${String(this.#popover.open)}
        aria-label="${names}${colon}${gap}${words.verdict(verdict.verdict)}${comma}${gap}${tag}"
      >
        ${answerIcon(sign)}${asked.licenses.length ? html`<span>${tag}</span>` : nothing}</button
      >⁠${
        this.#popover.open
          ? html`<div
              popover="manual"
              part="card"
              role="dialog"
              aria-label=${names}
              lang=${wordsLanguage(this, licenseWords)}
            >
              ${badgeCard(asked, problems, words, wordsLanguage(this, licenseWords))}
            </div>`
          : nothing
      }`;
  }

  protected override updated() {
    if (isServer) return;
    const {states} = this.#internals;
    const asked = this.#asked;
    const words = wordsAt(this, licenseWords) ?? licenseWords.en;
    const problems = asked && !asked.pending ? askedProblems(asked, words) : [];
    states[asked?.pending ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
    states[this.#popover.open ? 'add' : 'delete']('open');
    for (const problem of asked ? problems : [words.none]) warn(this.localName, problem);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-badge': LicenseBadgeElement;
  }
}
