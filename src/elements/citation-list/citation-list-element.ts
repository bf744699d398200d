import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import {lateBuiltIn} from '../../catalog/late-built-in.js';
import {BibliographyController} from '../../controllers/bibliography-controller.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {late} from '../../controllers/late.js';
import {authorDate} from '../../controllers/late-author-date.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import type {ListedWork} from '../../domain/references/arrange.js';
import {referenceStyles, type ReferenceStyle} from '../../domain/references/format.js';
import type {ReferenceFormatter} from '../../domain/references/formatter.js';
import {markerStyles, type MarkerStyle} from '../../domain/references/marker.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {wordAttribute} from '../../domain/records/word-attribute.js';
import {citationWords, type CitationWords} from '../../locales/citations/index.js';
import {warn} from '../parts/warn.js';
import {element} from '../parts/element.js';
import {property} from '../parts/property.js';
import {styles} from './citation-list.styles.js';
import {followLinks} from './follow-links.js';
import {holdStyles} from './light-styles.js';
import type {ListExtras} from './list-extras.js';
import {sectionsOf, writeList} from './list-view.js';

const lateRemarks = late(() => import('./list-remarks.js'));
const lateArrival = late(() => import('./arrival.js'));
const lateExtras = late(() => import('./list-extras.js'));

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
export class CitationListElement extends ReactiveElement {
  static override styles = styles;

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

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, lateBuiltIn);
  readonly #bibliography = new BibliographyController(this);
  readonly #follow = followLinks(this.#bibliography);
  #extras?: ListExtras;
  #written?: HTMLElement;
  #releaseStyles?: () => void;

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    this.#releaseStyles = holdStyles(this);
    // Where no fragment leads: into a shadow root, and on a page whose links start from elsewhere.
    if (this.getRootNode() instanceof ShadowRoot || document.querySelector('base'))
      document.addEventListener('click', this.#follow);
    // Before its article is counted, which then is counted once.
    this.#describe();
    // An empty list says so when no citation can be on its way any more.
    window.addEventListener('load', this.#reconsider, {once: true});
    void customElements.whenDefined('citation-tooltip').then(this.#reconsider);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#releaseStyles?.();
    document.removeEventListener('click', this.#follow);
    window.removeEventListener('load', this.#reconsider);
  }

  /** What the list wants of its article’s works. */
  #describe(): CitationWords | undefined {
    const words = wordsAt(this, citationWords);
    const style = wordAttribute(this.format, referenceStyles) ?? 'numeric';
    const {catalog} = this.#catalog;
    const marker = wordAttribute(this.marker, markerStyles);
    // Markers of names and year tell works apart by the list’s letters, whichever way it goes itself.
    const names = authorDate(this, style, marker ?? wordAttribute(catalog.marker, markerStyles));
    this.#bibliography.describe({
      style: names === null && style === 'author-date' ? 'numeric' : style,
      names,
      language: wordsLanguage(this, citationWords),
      words,
      uncited: this.all ? catalog.own('reference') : undefined,
      marker,
      htmlFor: attributeWords(this.htmlFor)[0] ?? '',
    });
    return words;
  }

  protected override update(changed: PropertyValues) {
    super.update(changed);
    if (isServer) return;
    const words = this.#describe();
    const {works} = this.#bibliography;
    const extras = this.#extrasFor(works);
    const isReady = words && this.#bibliography.settings.names !== undefined;
    if (isReady && works.length) this.#write(words, extras);
    else if (this.#written && !works.length) this.#section?.remove();
    this.#show();
  }

  #extrasFor(works: readonly ListedWork[]): ListExtras | undefined {
    if (this.formatter || this.metadata || this.#extras || works.some(({item}) => item.custom?.text)) {
      const module = lateExtras(this, (error) => warn(this.localName, String(error)));
      if (module) this.#extras ??= new module.ListExtras(this);
      this.#extras?.ask(this.#bibliography);
    }
    return this.#extras;
  }

  /** What stands in the list itself: its entries, else the author’s own words, and what it has to say. */
  #show() {
    const {works, isUncited, missesElement} = this.#bibliography;
    const root = this.renderRoot as ShadowRoot;
    if (!root.firstChild) {
      root.append(element('slot', {name: 'list'}), element('slot', {}));
      root.addEventListener('slotchange', this.#lookAgain);
      root.addEventListener('click', this.#follow as EventListener);
    }
    // What an earlier life of the page wrote stays until there is something to put in its place.
    const shows = works.length > 0 || (!this.#written && !!this.#section);
    (root.children[1] as HTMLElement).hidden = shows;
    const isComplete = document.readyState === 'complete';
    const isEmpty =
      !shows && isUncited && isComplete && !document.querySelector('citation-tooltip:not(:defined)');
    this.#internals.states[isEmpty ? 'add' : 'delete']('empty');
    const remarks = {
      isEmpty: isEmpty && !this.textContent!.trim(),
      missesElement: missesElement && isComplete,
      isFormatUnknown:
        !!(this.format as string | null)?.trim() && !wordAttribute(this.format, referenceStyles),
    };
    if (Object.values(remarks).some(Boolean) || root.querySelector('p'))
      lateRemarks(this)?.showRemarks(this, remarks);
  }

  get #section(): HTMLElement | undefined {
    return sectionsOf(this)[0];
  }

  #write(words: CitationWords, extras: ListExtras | undefined) {
    const [section = element('section', {}), ...others] = sectionsOf(this);
    writeList(section, this, {bibliography: this.#bibliography, words, extras});
    // Before the author’s own words: of two elements with one id a fragment leads to the first.
    if (section.parentNode !== this) this.prepend(section);
    this.#written = section;
    // A page that was merged from two copies has two.
    for (const other of others) other.remove();
    if (location.hash) lateArrival(this)?.arrive(section);
  }

  /** A list that an earlier life of the page wrote has come, or ours has gone. */
  readonly #lookAgain = () => {
    if (this.#section !== this.#written) this.requestUpdate();
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
