/** The card of a citation: loaded when the first one of a page is about to open. */
import {adoptStyles, html, nothing, render, type ReactiveElement, type TemplateResult} from 'lit';
import {toBibtex} from '../../domain/references/bibtex-out.js';
import {citationText} from '../../domain/references/citation-text.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {base} from '../../styles/base.js';
import {surface} from '../../styles/surface.js';
import {cardStyles} from './citation-card.styles.js';
import {workCard, type CopyKind, type WorkView} from './work-card.js';

export interface CardView {
  /** A work, or the sentence that says why there is none. */
  readonly works: readonly (Pick<WorkView, 'item' | 'entry'> | string)[];
  readonly words: CitationWords;
  readonly label: string;
  readonly language: string;
}

/** What became of the last wish to copy: with a text, the browser refused. */
interface Copied {
  readonly text?: string;
}

export class CitationCard {
  readonly #host: ReactiveElement;
  readonly #root: ShadowRoot;
  #words?: CitationWords;
  #copied?: Copied;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#root = host.renderRoot as ShadowRoot;
    const own = (host.constructor as typeof ReactiveElement).elementStyles;
    // Of the card alone, so that closed ones cost nothing.
    adoptStyles(this.#root, [...base, ...own, surface, cardStyles]);
  }

  /** Shows the card after whatever else its host holds; an empty one would only say that something is on its way. */
  show(view: CardView) {
    this.#words = view.words;
    render(view.works.length ? this.#card(view) : nothing, this.#root);
  }

  hide() {
    this.#copied = undefined;
    render(nothing, this.#root);
  }

  #card({works, words, label, language}: CardView): TemplateResult {
    const copied = this.#copied;
    return html`<div popover="manual" part="card" role="dialog" aria-label=${label} lang=${language}>
      ${works.map((work) =>
        typeof work === 'string'
          ? html`<p class="work missing"><bdi>${work}</bdi></p>`
          : workCard({...work, words, copy: this.#copy}),
      )}
      <p class="status" role="status">
        ${!copied ? nothing : copied.text === undefined ? words.copied : words.copyFailed}
      </p>
      ${
        copied?.text === undefined
          ? nothing
          : html`<textarea readonly aria-label=${words.copyFailed} .value=${copied.text}></textarea>`
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
async function copyWork(item: ReferenceRecord, kind: CopyKind, words: CitationWords): Promise<Copied> {
  const text = kind === 'bibtex' ? toBibtex(item) : citationText(item, words);
  try {
    await navigator.clipboard.writeText(text);
    return {};
  } catch {
    return {text};
  }
}
