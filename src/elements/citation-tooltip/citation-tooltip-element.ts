import {adoptStyles, html, isServer, LitElement, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {NumberingController} from '../../controllers/numbering-controller.js';
import {PopoverController, type PopoverHost} from '../../controllers/popover-controller.js';
import {WordsController} from '../../controllers/words-controller.js';
import {citedKeys, normalKey} from '../../domain/references/identify.js';
import {markerLabel, markerStyles, type CitedWork, type MarkerStyle} from '../../domain/references/marker.js';
import {plainItem} from '../../domain/references/plain.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {wordAttribute} from '../../domain/records/word-attribute.js';
import {citationWords} from '../../locales/citations/index.js';
import {base} from '../../styles/base.js';
import {link} from '../parts/link.js';
import {warn} from '../parts/notice.js';
import type * as Card from './citation-card.js';
import {citationMarker, problemMarker} from './citation-marker.js';
import {styles} from './citation-tooltip.styles.js';
import {firstHref, markdownWords, watchWords} from './light-words.js';
import {missingText, problemsOf, type AskedWork} from './problems.js';
import type {CopyKind} from './work-card.js';

// Once for the page, when its first card is about to open.
let card: typeof Card | undefined;

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
 * @cssstate named - The marker names author and year.
 * @cssstate open - The card is open.
 */
export class CitationTooltipElement extends LitElement implements PopoverHost {
  static override styles = [base, styles];

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

  /**
   * What the marker shows: a number, author and year, or nothing until it has the focus. When empty, what the
   * article’s list or the data around it says; else a number.
   */
  @property() marker: MarkerStyle | '' = '';

  @state() private _copied: Card.Copied | undefined;

  @query('.marker') readonly trigger!: HTMLElement | null;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this);
  readonly #words = new WordsController(this, citationWords);
  readonly #numbering = new NumberingController(this);
  readonly #popover = new PopoverController(this);
  #works: readonly AskedWork[] = [];
  /** What the author wrote, and what it was read as. */
  #from = '';
  #keys: readonly string[] = [];
  #written?: ReferenceRecord;
  #style: MarkerStyle = 'number';
  #dressed = false;

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    watchWords(this);
    // Before anything renders: what is known by now is counted once for all citations of a page.
    this.#find();
  }

  /** The focus of a citation is its marker’s. */
  override focus(options?: FocusOptions) {
    this.trigger?.focus(options);
  }

  prepareSurface() {
    if (card) return;
    void import('./citation-card.js').then(
      (loaded) => {
        card = loaded;
        if (this.#popover.open) this.requestUpdate();
      },
      // Offline, perhaps: the next wish asks again.
      () => this.#popover.hide(),
    );
  }

  /** Looks the works up, and has them counted. */
  #find() {
    const written = this.reference.trim();
    const cited = this.cite.trim();
    const href = isServer || written || cited ? undefined : firstHref(this);
    const from = written ? `“${written}” ${cited}` : cited || href || '';
    if (from !== this.#from) {
      this.#from = from;
      this.#written = written ? plainItem(written) : undefined;
      this.#keys = written ? [] : href ? [normalKey(href)] : citedKeys(cited);
    }
    const answers = this.#catalog.ask('reference', this.#keys);
    this.#works = this.#written
      ? [{key: String(this.#written.id), found: {record: this.#written}}]
      : this.#keys.map((key, index) => ({key, found: answers[index]}));
    // A work is numbered once, by whichever of its keys it is cited.
    this.#numbering.cite(this.#works.flatMap(({found}) => found?.record ?? []));
  }

  protected override willUpdate() {
    this.#find();
    const around = wordAttribute(this.#catalog.catalog.marker, markerStyles);
    this.#style = wordAttribute(this.marker, markerStyles) ?? this.#numbering.marker(around);
    if (!this.#popover.open) this._copied = undefined;
    else if (card && !this.#dressed) {
      this.#dressed = true;
      adoptStyles(this.renderRoot as ShadowRoot, [
        ...(this.constructor as typeof LitElement).elementStyles,
        ...card.styles,
      ]);
    }
  }

  protected override render(): TemplateResult {
    const pieces = isServer ? undefined : markdownWords(this);
    // The slot has no binding of its own: each costs a node, and a page may hold a thousand citations.
    return pieces
      ? html`<span class="words" part="words">${pieces.map(({text, href}) => link(href, text))}</span
          >${this.#marker()}${this.#card()}`
      : html`<span class="words" part="words"><slot></slot></span>${this.#marker()}${this.#card()}`;
  }

  protected override updated() {
    const {states} = this.#internals;
    const problems = this.#problems;
    states[this.#works.some(({found}) => !found) ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
    states[this.#style === 'author-date' ? 'add' : 'delete']('named');
    states[this.#popover.open ? 'add' : 'delete']('open');
    for (const problem of problems) warn(this.localName, problem);
  }

  /** What the author got wrong, in the reader’s language. */
  get #problems(): readonly string[] {
    return problemsOf(this.#works, this.#words.words ?? citationWords.en);
  }

  #cited(): CitedWork[] {
    return this.#works.map(({key, found}) => this.#numbering.citedWork(key, found?.record));
  }

  #marker(): TemplateResult | typeof nothing {
    const {words} = this.#words;
    const cited = this.#cited();
    const {open} = this.#popover;
    if (!words || this.#works.some(({found}) => !found)) return nothing;
    if (cited.some(({item, number}) => item && number === undefined)) return nothing;
    const [problem] = this.#problems;
    if (!cited.length) return problem ? problemMarker(problem, open) : nothing;
    return citationMarker({
      cited,
      style: this.#style,
      extras: {prefix: this.markerPrefix, locator: this.locator, suffix: this.markerSuffix},
      words,
      href: this.#numbering.listedAs(cited[0]!.item)?.href,
      open,
    });
  }

  #card(): TemplateResult | typeof nothing {
    if (!card || !this.#popover.open) return nothing;
    const words = this.#words.words ?? citationWords.en;
    const cited = this.#cited();
    const works = this.#works.flatMap(({found}) => {
      if (!found) return [];
      return found.record
        ? {item: found.record, entry: this.#numbering.listedAs(found.record)}
        : missingText(found, words);
    });
    const shown = works.length ? works : this.#problems;
    // An empty card would only say that something is on its way.
    if (!shown.length) return nothing;
    return card.citationCard({
      works: shown,
      words,
      label: cited.length ? markerLabel(cited, this.#style, words) : words.noReferenceGiven,
      language: this.#words.language,
      copied: this._copied,
      copy: this.#copy,
    });
  }

  readonly #copy = async (item: ReferenceRecord, kind: CopyKind) => {
    // Emptied first: a status that says the same again would not be told again.
    this._copied = undefined;
    this._copied = await card!.copyWork(item, kind, this.#words.words ?? citationWords.en);
    await this.updateComplete;
    const refused = this.renderRoot.querySelector('textarea');
    refused?.focus();
    refused?.select();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-tooltip': CitationTooltipElement;
  }
}
