import {html, isServer, LitElement, nothing} from 'lit';
import {lateBuiltIn} from '../../catalog/late-built-in.js';
import {BibliographyController} from '../../controllers/bibliography-controller.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words-controller.js';
import {referenceStyles, type ReferenceStyle} from '../../domain/references/format.js';
import type {ReferenceFormatter} from '../../domain/references/formatter.js';
import {markerStyles, type MarkerStyle} from '../../domain/references/marker.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {wordAttribute} from '../../domain/records/word-attribute.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {citationWords, type CitationWords} from '../../locales/citations/index.js';
import {base} from '../../styles/base.js';
import {noticeLine, warn} from '../parts/notice.js';
import {property, state} from '../parts/property.js';
import {styles} from './citation-list.styles.js';
import {writeEntries} from './entries.js';
import {FollowLinks} from './follow-links.js';
import type {GivenTexts} from './given-texts.js';
import {LightStyles} from './light-styles.js';
import type * as Metadata from './metadata.js';
import {sectionSelector, writeList} from './list-view.js';

const none: readonly ReferenceRecord[] = [];

/**
 * The works that an article cites, in the order of its citations, each with the ways back to them.
 *
 * The entries stand in the element’s own children (the one element of the library that writes there), so
 * that `#ref-key` leads to them and print, feeds and stored pages have them; it finds them again when it is
 * moved, copied or restored.
 *
 * @element citation-list
 * @slot - What stands in the list’s place without scripts, and until something is cited.
 * @slot list - The list, which the element writes itself.
 * @csspart notice - The line that names a mistake in the attributes.
 * @cssprop [--openness-text=0.8889em] - Size of the entries.
 * @cssprop [--openness-ink=currentColor] - Rule above the list.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Numbers and ways back.
 * @cssprop [--openness-link=inherit] - Links.
 * @cssstate empty - Nothing is cited.
 */
export class CitationListElement extends LitElement {
  static override styles = [base, styles];

  /** `numeric`, `author-date` (sorted, with 2017a and 2017b), or `short` (authors, year, title). */
  @property() format: ReferenceStyle = 'numeric';

  /** What the article’s citations show, where they do not say: `number`, `author-date` or `none`. */
  @property() marker: MarkerStyle | '' = '';

  /** Lists the works of the data around it too that nothing cites. */
  @property({type: Boolean}) all = false;

  /** Id of the element whose citations are listed; those of the nearest article when empty. */
  @property({attribute: 'for'}) htmlFor = '';

  /** The heading; in the page’s language when absent, none when empty. `title` itself is the DOM’s own. */
  @property({attribute: 'title'}) heading: string | null = null;

  /** From 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /**
   * What is said to machines: `json-ld` for search engines (a page with a policy of `trusted-types` allows
   * `openness-elements` in it), `coins` for Zotero.
   */
  @property() metadata = '';

  /** Writes the entries instead of the list; see `openness-elements/csl`. */
  @property({attribute: false}) formatter?: ReferenceFormatter;

  @state() private _metadata?: typeof Metadata;

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, lateBuiltIn);
  readonly #bibliography = new BibliographyController(this);
  #texts?: GivenTexts;
  #style: ReferenceStyle = 'numeric';
  #shows = false;
  #empty = false;
  #written?: HTMLElement;

  constructor() {
    super();
    new LightStyles(this);
    new FollowLinks(this.#bibliography);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // Before its article is counted, which then is counted once.
    this.#describe();
    // An empty list says so when no citation can be on its way any more.
    if (document.readyState !== 'complete') window.addEventListener('load', this.#reconsider, {once: true});
    void customElements.whenDefined('citation-tooltip').then(this.#reconsider);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('load', this.#reconsider);
  }

  /** What the list wants of its article’s works. */
  #describe() {
    const words = wordsAt(this, citationWords);
    const language = wordsLanguage(this, citationWords);
    this.#style = wordAttribute(this.format, referenceStyles) ?? 'numeric';
    this.#bibliography.describe({
      arrangement: {
        style: this.#style,
        language,
        words,
        uncited: this.all ? this.#catalog.catalog.own('reference') : none,
      },
      marker: wordAttribute(this.marker, markerStyles),
      htmlFor: attributeWords(this.htmlFor)[0] ?? '',
    });
  }

  protected override willUpdate() {
    this.#describe();
    if (isServer) return;
    const {works, isUncited} = this.#bibliography;
    if (!this.#texts && (this.formatter || works.some(({item}) => item.custom?.text))) this.#loadTexts();
    this.#texts?.ask(this.formatter, works, {
      style: this.#style,
      language: wordsLanguage(this, citationWords),
    });
    if (!this._metadata && attributeWords(this.metadata).length)
      import('./metadata.js').then(
        (metadata) => (this._metadata = metadata),
        (error: unknown) => warn(this.localName, String(error)),
      );
    // What an earlier life of the page wrote stays until there is something to put in its place.
    this.#shows = works.length > 0 || (!this.#written && !!this.#section);
    this.#empty =
      !this.#shows &&
      isUncited &&
      document.readyState === 'complete' &&
      !document.querySelector('citation-tooltip:not(:defined)');
  }

  /** What a formatter needs, or a reference that an author wrote out, loads with the first one. */
  #loadTexts() {
    const failed = (error: unknown) => warn(this.localName, `the formatter failed: ${String(error)}`);
    void import('./given-texts.js').then(({GivenTexts}) => {
      this.#texts ??= new GivenTexts(() => this.requestUpdate(), failed);
      this.requestUpdate();
    }, failed);
  }

  protected override render() {
    const words = wordsAt(this, citationWords) ?? citationWords.en;
    const format = this.format.trim();
    const mistakes = [
      ...(format && !wordAttribute(format, referenceStyles) ? [words.unknownFormat(format)] : []),
      ...(this.#bibliography.missesElement && document.readyState === 'complete'
        ? [words.missingElement(this.htmlFor)]
        : []),
    ];
    return html`<slot name="list" @slotchange=${this.#lookAgain}></slot>
      ${this.#shows ? nothing : html`<slot></slot>`}
      ${this.#empty && !this.textContent!.trim() ? html`<p class="empty">${words.noCitations}</p>` : nothing}
      ${mistakes.map((mistake) => noticeLine(this.localName, mistake))}`;
  }

  protected override updated() {
    this.#internals.states[this.#empty ? 'add' : 'delete']('empty');
    const words = wordsAt(this, citationWords);
    if (words && this.#bibliography.works.length) this.#write(words);
    else if (this.#written && !this.#bibliography.works.length) this.#section?.remove();
  }

  get #section(): HTMLElement | null {
    return this.querySelector<HTMLElement>(sectionSelector);
  }

  #write(words: CitationWords) {
    const kinds = attributeWords(this.metadata.toLowerCase());
    const metadata = this._metadata;
    const {works} = this.#bibliography;
    const coins = kinds.includes('coins') ? metadata?.coins : undefined;
    const jsonLd = kinds.includes('json-ld') ? metadata?.jsonLd : undefined;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 2));
    let section = this.#section ?? this.ownerDocument.createElement('section');
    writeList(section, {
      name: this.heading?.trim() || words.heading,
      headingLevel: this.heading === null || this.heading.trim() ? level : undefined,
      language: wordsLanguage(this, citationWords),
      format: this.#style,
      writeEntries: (list) =>
        writeEntries(list, this.#bibliography, {style: this.#style, words, texts: this.#texts, coins}),
      jsonLd: jsonLd?.(
        this.ownerDocument,
        works.map(({item}) => item),
        (error) => warn(this.localName, `json-ld: allow trusted-types openness-elements (${String(error)})`),
      ),
    });
    // Before the author’s own words: of two elements with one id a fragment leads to the first.
    if (section.parentNode !== this) this.prepend((section = this.ownerDocument.importNode(section, true)));
    this.#written = section;
    // A page that was merged from two copies has two.
    for (const other of this.querySelectorAll(sectionSelector)) if (other !== section) other.remove();
  }

  /** A list that an earlier life of the page wrote has come, or ours has gone. */
  readonly #lookAgain = () => {
    if (this.#section !== (this.#written ?? null)) this.requestUpdate();
  };

  /** Only what is said of an empty list, or of an element that is not there, depends on what has loaded. */
  readonly #reconsider = () => {
    const {works, missesElement} = this.#bibliography;
    if (!works.length || missesElement) this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-list': CitationListElement;
  }
}
