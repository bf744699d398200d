/** The card of a citation: loaded when the first one of a page is about to open. */
import {adoptStyles, html, nothing, render, type ReactiveElement, type TemplateResult} from 'lit';
import type {NumberingController} from '../../controllers/numbering-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {toBibtex} from '../../domain/references/bibtex-out.js';
import {citationText} from '../../domain/references/citation-text.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {idHref} from '../../domain/references/fragment.js';
import {markerOf} from '../../domain/references/marker.js';
import type {ReferenceWords} from '../../domain/references/reference-words.js';
import {citationCardWords, type CitationCardWords} from '../../locales/citation-cards/index.js';
import {citationWords} from '../../locales/citations/index.js';
import {base} from '../../styles/base.js';
import {surface} from '../../styles/surface.js';
import type {Asked} from './asked-works.js';
import {cardStyles} from './citation-card.styles.js';
import type {Shown} from './citation-tooltip-element.js';
import {shownWorks} from './problems.js';
import {workCard, type CopyKind, type WorkView} from './work-card.js';

/** What became of the last wish to copy: with a text, the browser refused. */
interface Copied {
  readonly text?: string;
}

export class CitationCard {
  readonly #host: ReactiveElement;
  readonly #root: ShadowRoot;
  #words?: ReferenceWords;
  #copied?: Copied;
  readonly #numbering: NumberingController;

  constructor(host: ReactiveElement, numbering: NumberingController) {
    this.#host = host;
    this.#numbering = numbering;
    this.#root = host.renderRoot as ShadowRoot;
    const own = (host.constructor as typeof ReactiveElement).elementStyles;
    // Of the card alone, so that closed ones cost nothing.
    adoptStyles(this.#root, [...base, ...own, surface, cardStyles]);
  }

  /** Shows the card after whatever else its host holds; an empty one would only say that something is on its way. */
  show(asked: Asked, {cited, names, problems}: Shown) {
    const words = (this.#words = wordsAt(this.#host, citationWords) ?? citationWords.en);
    const cardWords = wordsAt(this.#host, citationCardWords) ?? citationCardWords.en;
    const found = shownWorks(asked, cardWords, (item) => ({item, entry: this.#entryOf(item)}));
    const works = found.length ? found : problems;
    const label = cited.length ? markerOf(cited, words, {}, names).label : problems[0];
    render(works.length ? this.#card(works, label, words, cardWords) : nothing, this.#root);
  }

  /** The work’s entry, if the article has a list; with its number, if that shows numbers. */
  #entryOf(item: ReferenceRecord): WorkView['entry'] {
    const {entryId, number} = this.#numbering.entryOf(item) ?? {};
    if (!entryId) return undefined;
    return {href: idHref(entryId), number: this.#numbering.isNumbered ? number : undefined};
  }

  hide() {
    this.#copied = undefined;
    render(nothing, this.#root);
  }

  #card(
    works: readonly (Pick<WorkView, 'item' | 'entry'> | string)[],
    label: string | undefined,
    words: ReferenceWords,
    cardWords: CitationCardWords,
  ): TemplateResult {
    const copied = this.#copied;
    return html`<div
      popover="manual"
      part="card"
      role="dialog"
      aria-label=${label ?? nothing}
      lang=${wordsLanguage(this.#host, citationWords)}
    >
      ${works.map((work) =>
        typeof work === 'string'
          ? html`<p class="work missing"><bdi>${work}</bdi></p>`
          : workCard({...work, words, cardWords, copy: this.#copy}),
      )}
      <p class="status" role="status">
        ${!copied ? nothing : copied.text === undefined ? cardWords.copied : cardWords.copyFailed}
      </p>
      ${
        copied?.text === undefined
          ? nothing
          : html`<textarea readonly aria-label=${cardWords.copyFailed} .value=${copied.text}></textarea>`
      }
    </div>`;
  }

  readonly #copy = async (item: ReferenceRecord, kind: CopyKind) => {
    // Emptied first: a status that says the same again would not be told again.
    this.#tell(undefined);
    this.#tell(await copyWork(item, kind, this.#words!));
    await this.#host.updateComplete;
    const refused = this.#root.querySelector('textarea');
    refused?.focus();
    refused?.select();
  };

  #tell(copied: Copied | undefined) {
    this.#copied = copied;
    this.#host.requestUpdate();
  }
}

/** Never rejects: a refusal, or a page without https, leaves the text for the reader’s own keys. */
async function copyWork(item: ReferenceRecord, kind: CopyKind, words: ReferenceWords): Promise<Copied> {
  const text = kind === 'bibtex' ? toBibtex(item) : citationText(item, words);
  try {
    await navigator.clipboard.writeText(text);
    return {};
  } catch {
    return {text};
  }
}
