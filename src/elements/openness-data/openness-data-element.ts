import {ContextProvider} from '@lit/context';
import {html, isServer, LitElement, nothing, type PropertyValues} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {catalogContext} from '../../catalog/context.js';
import {ownCatalog, type OwnRecords} from '../../catalog/own-catalog.js';
import type {Reading} from '../../catalog/json-text.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt} from '../../controllers/words.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {Issue} from '../../domain/records/check.js';
import {dataWords} from '../../locales/data/index.js';
import {base} from '../../styles/base.js';
import {noticeLine} from '../parts/notice.js';
import {property, state, text} from '../parts/property.js';
import {readFile} from './data-file.js';
import {takeAll, takeAtOnce} from './given-records.js';
import {
  carriersIn,
  holdersIn,
  nothingRead,
  readAll,
  readAtOnce,
  sameCarriers,
  textHolder,
  type Carrier,
} from './own-data.js';
import {styles} from './openness-data.styles.js';

/**
 * The author’s own models, licences and references, for the elements inside it. They stand in front
 * of the built-in ones, and an inner `<openness-data>` in front of an outer.
 *
 * @element openness-data
 * @slot - The article, or the part of it that uses the data; data in a `<script type="application/json">`
 *   (or `application/x-bibtex`, `application/yaml`), a `<template>` or a code block among the children.
 * @csspart notice - The line that names a fault in the data.
 * @cssstate loading - Data is on its way.
 */
export class OpennessDataElement extends LitElement {
  static override styles = [base, styles];

  /** Address of a file with data: JSON, BibTeX (`.bib`) or a file of the Model Openness Tool (`.yml`). */
  @text @property() src = '';

  /** What `src` holds, `json`, `bibtex` or `mot`, where its ending does not say. */
  @text @property() type = '';

  /** Day to which all elements inside resolve their facts, `2025-02-01`. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** How the citations inside mark the words, unless they or their list say: `number`, `author-date`, `none`. */
  @text @property() marker = '';

  /** Records given by script, their references read as a file’s are; they win over the children’s and the file’s. */
  @property({attribute: false}) records?: Partial<OwnRecords>;

  @state() private _given = nothingRead;
  @state() private _children = nothingRead;
  @state() private _file = nothingRead;
  @state() private _loading = 0;
  @state() private _reading = 0;

  readonly #internals = this.attachInternals();
  readonly #outer = new CatalogController(this, builtIn);
  readonly #provider = new ContextProvider(this, {context: catalogContext, initialValue: builtIn});
  #boxed = false;
  #observer?: MutationObserver;
  #request?: AbortController;
  /** What is moved keeps what it has. */
  #isFileRead = false;
  #carriers: readonly Carrier[] = [];
  #records?: Partial<OwnRecords>;
  #provided?: readonly unknown[];

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    this.#observer ??= new MutationObserver(() => this.#readChildren());
    this.#observer.observe(this, {childList: true});
    // In a classic script in the head this element is upgraded before its children are parsed.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#readChildren);
    window.addEventListener('resize', this.#lookAround);
    this.#lookAround();
    this.#readRecords();
    this.#readChildren();
    if (this.hasUpdated && !this.#isFileRead) void this.#readFile();
    // Elements of the page that are defined after this one find the data there.
    else if (!this.src) this.#provide();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#readChildren);
    window.removeEventListener('resize', this.#lookAround);
    this.#request?.abort();
  }

  /**
   * Without a shadow root while there is nothing to show in it: a slot around an article that is laid out has the
   * browser lay it out again. Blocks in what CSS takes for an inline box stand as they would without it.
   */
  protected override createRenderRoot() {
    return isServer || this.shadowRoot ? super.createRenderRoot() : document.createDocumentFragment();
  }

  /** The children of a grid or a flexible box are to be its items, which only `display: contents` lets them be. */
  readonly #lookAround = () => {
    if (this.#boxed) return;
    let box = this.parentElement;
    while (box && (box.localName === this.localName || getComputedStyle(box).display === 'contents'))
      box = box.parentElement;
    if (!box || !/grid|flex/.test(getComputedStyle(box).display)) return;
    this.#boxed = true;
    this.requestUpdate();
  };

  get #issues(): readonly Issue[] {
    return [this._file, this._children, this._given].flatMap(({issues}) => issues);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!isServer && (changed.has('src') || changed.has('type'))) void this.#readFile();
    this.#readRecords();
    this.#provide();
    if (!isServer && !this.shadowRoot && (this.#boxed || this.#issues.length))
      (this as {renderRoot: DocumentFragment}).renderRoot = super.createRenderRoot() as ShadowRoot;
  }

  #provide() {
    const parent = this.#outer.catalog;
    const day = dayAttribute(this.asOf);
    const incomplete = this._loading > 0;
    const marker = this.marker.trim() || undefined;
    const soon = this._reading > 0;
    const provided = [this._given, this._children, this._file, parent, day, marker, incomplete, soon];
    if (this.#provided?.every((value, index) => value === provided[index])) return;
    this.#provided = provided;
    const file = ownCatalog(this._file.records, parent);
    const children = ownCatalog(this._children.records, file);
    this.#provider.setValue(
      ownCatalog(this._given.records, children, {
        asOf: day,
        marker,
        incomplete: incomplete ? () => this._loading > 0 : undefined,
        soon,
      }),
    );
  }

  protected override render() {
    const words = wordsAt(this, dataWords) ?? dataWords.en;
    const issues = this.#issues;
    return html`<slot></slot>${
        issues.length
          ? html`<div class="notices">
              ${issues.slice(0, 5).map((issue) => noticeLine(this.localName, words.issue(issue)))}
              ${issues.length > 5 ? noticeLine(this.localName, words.moreIssues(issues.length - 5)) : nothing}
            </div>`
          : nothing
      }`;
  }

  protected override updated() {
    this.#internals.states[this._loading ? 'add' : 'delete']('loading');
  }

  readonly #readChildren = () => {
    // What is compared with a newer page in place, as Turbo does, has the text in it changed.
    const changes = {childList: true, characterData: true, subtree: true, attributeFilter: ['type']};
    for (const holder of holdersIn(this))
      for (const node of [holder, textHolder(holder)]) this.#observer?.observe(node, changes);
    const carriers = carriersIn(this);
    if (sameCarriers(carriers, this.#carriers)) return;
    this.#carriers = carriers;
    // What needs no parser is there before the elements inside render for the first time.
    const atOnce = readAtOnce(carriers);
    if (atOnce) this._children = atOnce;
    else
      void this.#soon(readAll(carriers), (reading) => {
        if (this.#carriers === carriers) this._children = reading;
      });
  };

  #readRecords() {
    const {records} = this;
    if (records === this.#records) return;
    this.#records = records;
    const atOnce = takeAtOnce(records);
    if (atOnce) this._given = atOnce;
    else if (!isServer)
      void this.#soon(takeAll(records), (reading) => {
        if (this.#records === records) this._given = reading;
      });
  }

  /** What is here and only being read: nobody else answers meanwhile. */
  async #soon(reading: Promise<Reading>, take: (reading: Reading) => void) {
    this._loading += 1;
    this._reading += 1;
    take(await reading);
    this._loading -= 1;
    this._reading -= 1;
  }

  async #readFile() {
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    this.#isFileRead = false;
    const src = this.src.trim();
    if (!src) {
      this._file = nothingRead;
      return;
    }
    this._loading += 1;
    const reading = await readFile(src, this.type, request.signal);
    this.#isFileRead = !request.signal.aborted;
    if (this.#isFileRead) this._file = reading;
    this._loading -= 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'openness-data': OpennessDataElement;
  }
}
