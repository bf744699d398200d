/** What the card holds: loaded when the first card of a page is about to open. */
import {html, nothing, type TemplateResult} from 'lit';
import {toBibtex} from '../../domain/references/bibtex-out.js';
import {citationText} from '../../domain/references/citation-text.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {surface} from '../../styles/surface.js';
import {cardStyles} from './citation-card.styles.js';
import {workCard, type CopyKind, type WorkView} from './work-card.js';

/** Of the card alone, so that closed ones cost nothing. */
export const styles = [surface, cardStyles];

/** What became of the last wish to copy: with a text, the browser refused. */
export interface Copied {
  readonly text?: string;
}

export interface CardView {
  /** A work, or the sentence that says why there is none. */
  readonly works: readonly (Pick<WorkView, 'item' | 'entry'> | string)[];
  readonly words: CitationWords;
  readonly label: string;
  readonly language: string;
  readonly copied?: Copied;
  readonly copy: (item: ReferenceRecord, kind: CopyKind) => void;
}

export function citationCard({works, words, label, language, copied, copy}: CardView): TemplateResult {
  return html`<div popover="manual" part="card" role="dialog" aria-label=${label} lang=${language}>
    ${works.map((work) =>
      typeof work === 'string'
        ? html`<p class="work missing"><bdi>${work}</bdi></p>`
        : workCard({...work, words, copy}),
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

/** Never rejects: a refusal, or a page without https, leaves the text for the reader’s own keys. */
export async function copyWork(item: ReferenceRecord, kind: CopyKind, words: CitationWords): Promise<Copied> {
  const text = kind === 'bibtex' ? toBibtex(item) : citationText(item, words);
  try {
    await navigator.clipboard.writeText(text);
    return {};
  } catch {
    return {text};
  }
}
