import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {LicensesController} from '../../controllers/licenses-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import type {Answer} from '../../domain/licenses/check.js';
import type {Circumstances} from '../../domain/licenses/limits.js';
import {useIds, type UseId} from '../../domain/licenses/uses.js';
import {attributeWords} from '../../domain/records/attributes.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {licenseWords} from '../../locales/licenses/index.js';
import {marksOf} from '../../locales/sentence.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {licenseFoot} from '../parts/license-foot.js';
import {notice, noticeLine} from '../parts/notice.js';
import {property, state, text} from '../parts/property.js';
import {numberFields} from './check-numbers.js';
import {resolveCheck, type Resolved} from './check-resolve.js';
import {answersTo} from './check-subjects.js';
import {useAnswers} from './check-view.js';
import {styles} from './license-check.styles.js';

/**
 * “May I do this with it?” The reader ticks uses and sees each licence’s answer, worst first, with the
 * clauses that decide. Where a text is silent the answer says so; that is not a yes. Nothing is kept or sent.
 *
 * @element license-check
 * @slot - The answer in the author’s own words: all that shows without scripts.
 * @csspart body - The check between its two rules.
 * @csspart title - Its heading.
 * @csspart uses - The uses to tick.
 * @csspart numbers - The reader’s own numbers, where a licence has a limit.
 * @csspart answers - One use with its answers.
 * @csspart footer - When the texts were read.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-ink=currentColor] - Rules above and below.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Clauses and notes.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines between rows.
 * @cssprop [--openness-control=color-mix(in srgb, currentColor 58%, transparent)] - Edge of the fields.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A licence is on its way.
 * @cssstate missing - No record answers to one of the names.
 * @fires change - The reader ticked a use or typed a number; `picked` has the uses.
 */
export class LicenseCheckElement extends LitElement {
  static override styles = [base, block, styles];

  /** Licences by any name, or SPDX expressions, separated by spaces or commas. */
  @text @property() licenses = '';

  /** A model, or several: the licences of its code, weights and data are weighed together. */
  @text @property() model = '';

  /** Uses ticked at first, `build-commercial-product distil`; use in a paid product when empty. */
  @text @property() uses = '';

  /** Day to which a model’s licences are resolved, `2025-02-01`; the newest when empty. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private _picked: ReadonlySet<UseId> = new Set();
  @state() private _circumstances: Circumstances = {};
  @state() private _touched = false;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  readonly #asking = new LicensesController(this, this.#catalog);
  #resolved: Resolved = {subjects: [], problems: [], pending: false};

  /** The uses that are ticked. */
  get picked(): readonly UseId[] {
    return useIds.filter((use) => this._picked.has(use));
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('uses') || !this.hasUpdated) {
      const named = attributeWords(this.uses).filter((word): word is UseId =>
        (useIds as readonly string[]).includes(word),
      );
      this._picked = new Set(named.length ? named : ['build-commercial-product']);
    }
    this.#resolved = resolveCheck(
      this,
      this.#catalog,
      this.#asking,
      wordsAt(this, licenseWords) ?? licenseWords.en,
    );
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, licenseWords);
    const {subjects, problems, pending} = this.#resolved;
    if (!this.licenses.trim() && !this.model.trim())
      return notice(this.localName, (words ?? licenseWords.en).none);
    if (!words || pending) return html`<div class="reserve"><slot></slot></div>`;
    const notices = problems.map((problem) => noticeLine(this.localName, problem));
    if (subjects.length === 0) return html`<slot></slot>${notices}`;
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3));
    const answers = this.picked.map((use) => ({use, answers: answersTo(use, subjects, this._circumstances)}));
    const counts: Record<Answer, number> = {no: 0, unclear: 0, conditional: 0, yes: 0};
    for (const each of answers) for (const {answer} of each.answers) counts[answer] += 1;
    return html`<section class="body" part="body">
        <p class="title" part="title" role="heading" aria-level=${headingLevel}>${words.may}</p>
        <fieldset part="uses">
          <legend>${words.want}</legend>
          <div class="uses">
            ${useIds.map(
              (use) =>
                html`<label
                  ><input
                    type="checkbox"
                    .checked=${this._picked.has(use)}
                    @change=${(event: Event) => this.#pick(use, (event.target as HTMLInputElement).checked)}
                  /><span>${words.uses[use]}</span></label
                >`,
            )}
          </div>
        </fieldset>
        ${numberFields(this.#licensesOf(), words, (given) =>
          this.#change(() => (this._circumstances = {...this._circumstances, ...given})),
        )}
        <p class="hidden" role="status">${this._touched ? words.result(counts) : nothing}</p>
        ${answers.map(({use, answers}) => useAnswers(use, answers, {words, marks: marksOf(wordsLanguage(this, licenseWords)), headingLevel}))}
        ${answers.length ? nothing : html`<p class="nothing">${words.nothingTicked}</p>`}
        <p class="foot" part="footer">
          ${licenseFoot(this.#licensesOf(), words, wordsLanguage(this, licenseWords))}
        </p>
      </section>
      ${notices}`;
  }

  #licensesOf(): readonly LicenseRecord[] {
    return this.#resolved.subjects.flatMap((subject) =>
      'asked' in subject ? subject.asked.licenses : subject.covered.map(({license}) => license),
    );
  }

  protected override updated() {
    const {states} = this.#internals;
    const {pending, problems} = this.#resolved;
    states[pending ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
  }

  #pick(use: UseId, ticked: boolean) {
    this.#change(() => {
      const picked = new Set(this._picked);
      picked[ticked ? 'add' : 'delete'](use);
      this._picked = picked;
    });
  }

  #change(work: () => void) {
    work();
    this._touched = true;
    this.dispatchEvent(new Event('change', {bubbles: true, composed: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'license-check': LicenseCheckElement;
  }
}
