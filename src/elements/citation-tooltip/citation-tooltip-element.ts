import {ReactiveElement, type PropertyValues, type ReactiveController} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import {lateBuiltIn} from '../../catalog/late-built-in.js';
import type {Answering} from '../../catalog/catalog.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {late} from '../../controllers/late.js';
import {authorDate} from '../../controllers/late-author-date.js';
import type {CitedEntry} from '../../controllers/citation-scope.js';
import {NumberingController} from '../../controllers/numbering-controller.js';
import {addHost, isOpen, popover} from '../../controllers/page-popovers.js';
import type {PopoverHost} from '../../controllers/popover-controller.js';
import {wordsAt} from '../../controllers/words.js';
import {idHref} from '../../domain/references/fragment.js';
import {
  markerOf,
  markerStyles,
  type CitedWork,
  type MarkerStyle,
  type WorksText,
} from '../../domain/references/marker.js';
import {wordAttribute} from '../../domain/records/word-attribute.js';
import {citationWords, type CitationWords} from '../../locales/citations/index.js';
import {warn} from '../parts/warn.js';
import {property} from '../parts/property.js';
import {citedWorks, nothingAsked, writtenWork} from './asked-works.js';
import type * as Cards from './citation-card.js';
import {drawCitation, type MarkerView} from './citation-marker.js';
import {styles} from './citation-tooltip.styles.js';
import {awaitWords, isArriving, mayHoldMarkdown, wordsReader} from './light-words.js';

const lateCards = late(() => import('./citation-card.js'));
const lateProblems = late(() => import('./problems.js'));

const enabled = () => undefined;

/** What a citation shows of its works. */
export interface Shown {
  readonly cited: readonly (CitedWork & Partial<CitedEntry>)[];
  /** How they are named in the place of numbers. */
  readonly names?: WorksText;
  readonly style: MarkerStyle;
  readonly problems: readonly string[];
}

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
export class CitationTooltipElement extends ReactiveElement implements PopoverHost {
  static override styles = styles;

  /** Keys of the works: `vaswani2017`, `doi:10.1038/…`, `arxiv:1706.03762`; the first link’s address when empty. */
  @property() cite?: string;

  /** Which place in the work, `p. 3`. */
  @property() locator?: string;

  /** Words before the marker’s own, `see`; `prefix` itself is the DOM’s own. */
  @property({attribute: 'prefix'}) markerPrefix?: string;

  /** Words after the marker’s own. */
  @property({attribute: 'suffix'}) markerSuffix?: string;

  /** A reference written out, for a work that no data holds. */
  @property() reference?: string;

  /**
   * What the marker shows: a number, author and year, or nothing until it has the focus. When empty, what the
   * article’s list or the data around it says; else a number.
   */
  @property() marker?: MarkerStyle | '';

  get trigger(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.marker') ?? null;
  }

  /** Its own controllers come while it is made, and are told by name: Lit’s set of them would weigh more than they. */
  #isMade = false;
  readonly #catalog = new CatalogController(this, lateBuiltIn);
  readonly #numbering = new NumberingController(this);
  /** Most citations never have a state, and none of them a card before it is wanted. */
  #internals?: ElementInternals;
  #card?: Cards.CitationCard;
  #asked = nothingAsked;
  /** Where all that is cited was found. */
  #foundIn?: Answering;
  /** The words that would say what they cite are on their way, with the page or what reads them. */
  #isArriving = true;
  /** What the author wrote of them. */
  #from = '';

  constructor() {
    super();
    this.#isMade = true;
  }

  override addController(controller: ReactiveController) {
    if (this.#isMade) super.addController(controller);
  }

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // Lit calls it at the first connection: what it holds for that is as much as all that we know of a work.
    this.enableUpdating = enabled;
    this.#catalog.hostConnected();
    this.#numbering.hostConnected();
    addHost(this);
    awaitWords(this);
    // Before anything renders: what is known by now is counted once for all citations of a page.
    this.#find();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#catalog.hostDisconnected();
    this.#numbering.hostDisconnected();
    popover()?.hide(this);
  }

  /** The focus of a citation is its marker’s. */
  override focus(options?: FocusOptions) {
    this.trigger?.focus(options);
  }

  /** What cards take: loaded once for the page, when its first one is about to open. */
  prepareSurface() {
    return lateCards(this, () => popover()?.hide(this));
  }

  /** Looks the works up, and has them counted. */
  #find() {
    const written = this.reference?.trim();
    const cited = this.cite?.trim();
    const reader = written || cited ? undefined : wordsReader(this);
    reader?.watchWords(this);
    const linked = reader?.linkedKey(this);
    this.#isArriving = isArriving() || !(written || cited || reader);
    const from = written ? `“${written}”` : cited || linked || '';
    const {catalog} = this.#catalog;
    if (from === this.#from && catalog === this.#foundIn) return;
    if (!written) this.#asked = citedWorks(this.#catalog, from, linked);
    else if (from !== this.#from || !this.#asked.isWhole) this.#asked = writtenWork(written, this);
    this.#from = from;
    // Nothing is asked again that is answered.
    this.#foundIn = this.#asked.isWhole ? catalog : undefined;
    // A work is numbered once, by whichever of its keys it is cited.
    this.#numbering.cite(this.#asked.items);
  }

  protected override update(changed: PropertyValues) {
    super.update(changed);
    if (isServer) return;
    this.#find();
    const words = wordsAt(this, citationWords);
    const {works} = this.#asked;
    const isWhole = !!this.#foundIn;
    const isDue = !isWhole && works.some(({found}) => !found);
    const isMissing =
      !isWhole && (works.length ? works.some(({found}) => found && !found.record) : !this.#isArriving);
    const problems = (isMissing && lateProblems(this)?.problemsOf(this, this.#asked)) || [];
    const around = wordAttribute(this.#catalog.catalog.marker, markerStyles);
    const style = wordAttribute(this.marker, markerStyles) ?? this.#numbering.marker(around);
    const names = authorDate(this, style);
    const shown: Shown = {
      cited: works.map(({key, found}) => this.#numbering.citedWork(key, found?.record)),
      names: names?.namesText,
      style: names ? style : style === 'none' ? style : 'number',
      problems,
    };
    const root = this.renderRoot as ShadowRoot;
    const isReady = words && names !== undefined && !isDue;
    drawCitation(root, isReady ? this.#marker(shown, words) : undefined);
    if (mayHoldMarkdown(this) || root.firstElementChild!.localName !== 'slot')
      wordsReader(this)?.showWords(this, root);
    const cards = isOpen(this) ? this.prepareSurface() : undefined;
    if (cards) (this.#card ??= new cards.CitationCard(this, this.#numbering)).show(this.#asked, shown);
    else this.#card?.hide();
    this.#state('loading', isDue);
    this.#state('missing', isMissing);
    this.#state('named', !!names);
    this.#state('open', isOpen(this));
    for (const problem of problems) warn(this.localName, problem);
    popover()?.updated(this);
  }

  #state(name: string, holds: boolean) {
    if (holds) (this.#internals ??= this.attachInternals()).states.add(name);
    else this.#internals?.states.delete(name);
  }

  /** Nothing while the number of a work is on its way. */
  #marker({cited, names, style, problems: [problem]}: Shown, words: CitationWords): MarkerView | undefined {
    const open = isOpen(this);
    if (!cited.length) return problem ? {text: '[?]', label: problem, style: 'number', open} : undefined;
    if (cited.some(({item, number}) => item && number === undefined)) return undefined;
    const extras = {prefix: this.markerPrefix, locator: this.locator, suffix: this.markerSuffix};
    const {entryId} = cited[0]!;
    const href = entryId && idHref(entryId);
    return {...markerOf(cited, words, extras, names), style, href, open};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'citation-tooltip': CitationTooltipElement;
  }
}
