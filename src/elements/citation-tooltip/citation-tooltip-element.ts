import {html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import type {Found, Missing} from '../../catalog/catalog.js';
import {CatalogController, type Answers} from '../../controllers/catalog-controller.js';
import {NumberingController} from '../../controllers/numbering-controller.js';
import {PopoverController, type PopoverHost} from '../../controllers/popover-controller.js';
import {WordsController} from '../../controllers/words-controller.js';
import {toBibtex} from '../../domain/references/bibtex-out.js';
import {citationText} from '../../domain/references/citation-text.js';
import {fragmentHref, fragmentId} from '../../domain/references/fragment.js';
import {citedKeys, normalKey} from '../../domain/references/identify.js';
import {authorDateMarker, markerLabel, numberMarker, type CitedWork} from '../../domain/references/marker.js';
import {plainItem} from '../../domain/references/plain.js';
import {runsText} from '../../domain/references/run.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {citationWords} from '../../locales/citations/index.js';
import {base} from '../../styles/base.js';
import {surface} from '../../styles/surface.js';
import {link} from '../parts/link.js';
import {warn} from '../parts/notice.js';
import {styles} from './citation-tooltip.styles.js';
import {firstHref, markdownWords} from './light-words.js';
import {workCard, type CopyKind} from './work-card.js';

/**
 * The work that some words cite, in a card beside them. The words stay the author’s; a marker follows them.
 *
 * @element citation-tooltip
 * @slot - The words that cite, links inside them included: all that shows without scripts.
 * @csspart words - The author’s words.
 * @csspart marker - The marker after them.
 * @csspart card - The card.
 * @cssprop [--openness-surface=light-dark(#fff, #202327)] - Paper of the card.
 * @cssprop [--openness-surface-ink=light-dark(#1c1b19, #e4e1da)] - Ink of the card.
 * @cssprop [--openness-control=color-mix(in srgb, currentColor 58%, transparent)] - Edge of the card.
 * @cssprop [--openness-link=inherit] - Links in the card.
 * @cssstate loading - The work is on its way.
 * @cssstate missing - No record answers to one of the keys.
 * @cssstate open - The card is open.
 */
export class CitationTooltipElement extends LitElement implements PopoverHost {
  static override styles = [base, surface, styles];

  /** Keys of the works: `vaswani2017`, `doi:10.1038/…`, `arxiv:1706.03762`; the first link’s address when empty. */
  @property() cite = '';

  /** Which place in the work, `p. 3`. */
  @property() locator = '';

  /** Words before the marker’s own, `see`; `prefix` itself is the DOM’s own. */
  @property({attribute: 'prefix'}) markerPrefix = '';

  /** Words after the marker’s own. */
  @property({attribute: 'suffix'}) markerSuffix = '';

  /** A reference written out, for a work that no data holds. */
  @property() reference = '';

  /** What the marker shows: a number, author and year, or nothing until it has the focus. */
  @property() marker: 'number' | 'author-date' | 'none' = 'number';

  @state() private _allAuthors = false;
  @state() private _copied: 'copied' | 'copyFailed' | undefined;

  @query('.marker') readonly trigger!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this);
  readonly #words = new WordsController(this, citationWords);
  readonly #numbering = new NumberingController(this);
  readonly #popover = new PopoverController(this);
  #works: readonly {key: string; found?: Found<'reference'>}[] = [];
  #cite = '';
  #keys: readonly string[] = [];
  #answers?: Answers<'reference'>;

  anchorRects(): ArrayLike<DOMRect> {
    const range = document.createRange();
    range.selectNodeContents(this);
    const own = this.renderRoot.querySelector('.words')?.getClientRects();
    const words = range.getClientRects();
    return words.length ? words : own?.length ? own : (this.trigger?.getClientRects() ?? []);
  }

  /** Waits until the article is counted, so that a marker is drawn once, with its number. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (isServer) return super.scheduleUpdate();
    this.#find();
    const {counting} = this.#numbering;
    return counting ? counting.then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  protected override willUpdate() {
    this.#find();
    if (!this.#popover.open) {
      this._allAuthors = false;
      this._copied = undefined;
    }
  }

  #find() {
    if (this.reference.trim()) {
      const item = plainItem(this.reference);
      this.#works = [{key: String(item.id), found: {record: item}}];
      this.#answers = undefined;
    } else {
      const keys = this.#namedKeys();
      const answers = this.#catalog.ask('reference', keys);
      if (answers === this.#answers) return;
      this.#answers = answers;
      this.#works = keys.map((key, index) => ({key, found: answers[index]}));
    }
    // A work is numbered once, by whichever of its keys it is cited.
    this.#numbering.cite(this.#works.flatMap(({found}) => (found?.record ? String(found.record.id) : [])));
  }

  #namedKeys(): readonly string[] {
    if (!this.cite.trim()) {
      const href = isServer ? undefined : firstHref(this);
      this.#keys = href ? [normalKey(href)] : [];
    } else if (this.cite !== this.#cite) this.#keys = citedKeys(this.cite);
    this.#cite = this.cite;
    return this.#keys;
  }

  protected override render(): TemplateResult {
    const pieces = isServer ? undefined : markdownWords(this);
    const marker = this.#marker();
    const card = this.#popover.open ? this.#card() : nothing;
    if (pieces)
      return html`<span class="words" part="words">${pieces.map(({text, href}) => link(href, text))}</span
        >${marker}${card}`;
    // Words that have said what they have to are not listened to: a page may hold a thousand citations.
    return isServer || (this.cite.trim() && this.hasChildNodes())
      ? html`<span class="words" part="words"><slot></slot></span>${marker}${card}`
      : html`<span class="words" part="words"><slot @slotchange=${this.#reread}></slot></span
          >${marker}${card}`;
  }

  protected override updated() {
    const {states} = this.#internals;
    const missing = this.#missing;
    const now = {
      loading: this.#works.some(({found}) => !found),
      missing: missing.length > 0,
      open: this.#popover.open,
    };
    for (const [state, holds] of Object.entries(now)) states[holds ? 'add' : 'delete'](state);
    if (this.#works.length && !missing.length) return;
    const {words = citationWords.en} = this.#words;
    for (const one of missing) warn(this.localName, this.#missingText(one));
    if (!this.#works.length) warn(this.localName, words.noReferenceGiven);
  }

  get #missing(): readonly Missing[] {
    return this.#works.flatMap(({found}) => (found && !found.record ? (found as Missing) : []));
  }

  #missingText({name, nearest, unreachable}: Missing): string {
    const {words = citationWords.en} = this.#words;
    return unreachable ? words.unreachable(name) : words.missingReference(name, nearest);
  }

  /** The works as the marker names them; those on their way have no number yet. */
  #cited(): CitedWork[] {
    return this.#works.map(({key, found}) => {
      const item = found?.record;
      const id = item ? String(item.id) : key;
      return {key: id, item, number: item && this.#numbering.numberOf(id)};
    });
  }

  #marker(): TemplateResult | typeof nothing {
    const {words} = this.#words;
    if (!words || !this.#works.length || this.#works.some(({found}) => !found)) return nothing;
    const cited = this.#cited();
    if (cited.some(({item, number}) => item && number === undefined)) return nothing;
    const extras = {prefix: this.markerPrefix, locator: this.locator, suffix: this.markerSuffix};
    const byName = this.marker === 'author-date';
    const text = runsText(byName ? authorDateMarker(cited, words, extras) : numberMarker(cited, extras));
    const label = markerLabel(cited, byName ? 'author-date' : 'number', words, extras);
    const entry = this.#entryOf(cited[0]!);
    const shape = byName ? 'marker named' : this.marker === 'none' ? 'marker quiet' : 'marker';
    // The word joiner keeps the marker on the line of the last word.
    return entry
      ? html`⁠<a
            class=${shape}
            part="marker"
            role="doc-noteref"
            href=${fragmentHref(entry)}
            aria-label=${label}
            >${text}</a
          >`
      : html`⁠<button
            class=${shape}
            part="marker"
            type="button"
            aria-haspopup="dialog"
            aria-expanded=${String(this.#popover.open)}
            aria-label=${label}
          >
            ${text}
          </button>`;
  }

  /** The key of the work’s entry, if the page holds a bibliography with it. */
  #entryOf({key, item}: CitedWork): string | undefined {
    return item && !isServer && document.getElementById(fragmentId(key)) ? key : undefined;
  }

  #card(): TemplateResult {
    const words = this.#words.words ?? citationWords.en;
    const cited = this.#cited();
    return html`<div
      popover="manual"
      part="card"
      role="dialog"
      aria-label=${markerLabel(cited, 'number', words)}
      lang=${this.#words.language}
    >
      ${this.#works.map(({found}, index) => {
        const item = found?.record;
        if (!item)
          return found ? html`<p class="missing">${this.#missingText(found as Missing)}</p>` : nothing;
        const key = this.#entryOf(cited[index]!);
        return workCard({
          item,
          words,
          allAuthors: this._allAuthors,
          showAllAuthors: () => (this._allAuthors = true),
          copy: this.#copy,
          entry: key === undefined ? undefined : {key, number: cited[index]!.number},
        });
      })}
      <p class="status" role="status">${this._copied ? words[this._copied] : nothing}</p>
    </div>`;
  }

  readonly #copy = async (item: ReferenceRecord, kind: CopyKind) => {
    const words = this.#words.words ?? citationWords.en;
    const text = kind === 'bibtex' ? toBibtex(item) : citationText(item, words);
    try {
      await navigator.clipboard.writeText(text);
      this._copied = 'copied';
    } catch {
      // Refused, or no clipboard on a page without https: the reader’s own keys still copy a selection.
      const work = this.renderRoot.querySelector('.work');
      if (work) getSelection()?.selectAllChildren(work);
      this._copied = 'copyFailed';
    }
  };

  readonly #reread = () => this.requestUpdate();
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-tooltip': CitationTooltipElement;
  }
}
