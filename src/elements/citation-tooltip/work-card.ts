/** One cited work in the popover: what it is, who wrote it, where to read it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fragmentHref} from '../../domain/references/fragment.js';
import {authorsText, titleText, yearText} from '../../domain/references/format.js';
import {fieldText} from '../../domain/references/item-text.js';
import {linksOf} from '../../domain/references/links.js';
import {plainRuns} from '../../domain/references/plain.js';
import {venueOf} from '../../domain/references/venue.js';
import {runsText} from '../../domain/references/run.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {link} from '../parts/link.js';

export type CopyKind = 'bibtex' | 'citation';

export interface WorkView {
  readonly item: ReferenceRecord;
  readonly words: CitationWords;
  /** Every author instead of the first few. */
  readonly allAuthors: boolean;
  readonly showAllAuthors: () => void;
  readonly copy: (item: ReferenceRecord, kind: CopyKind) => void;
  /** The work’s entry in the bibliography, if the page has one. */
  readonly entry?: {readonly key: string; readonly number?: number};
}

/** A reference that the author wrote out: their words, their links. */
function plain(text: string, title: string): TemplateResult {
  return html`<p class="authors">${plainRuns({text, title}).map((run) => link(run.href, run.text))}</p>`;
}

function described({item, words, allAuthors, showAllAuthors}: WorkView): TemplateResult {
  const {text: authors, total, left} = authorsText(item, words, allAuthors);
  const venue = venueOf(item, words).map(runsText).join(', ');
  const abstract = fieldText(item, 'abstract');
  return html`<p class="work-title"><b>${titleText(item)}</b></p>
    ${authors ? html`<p class="authors">${authors}</p>` : nothing}
    ${
      left
        ? html`<p class="authors">
            <button type="button" @click=${showAllAuthors}>${words.allAuthors(total)}</button>
          </p>`
        : nothing
    }
    <p class="authors">${venue ? html`<cite>${venue}</cite>, ` : nothing}${yearText(item, words)}</p>
    ${
      abstract
        ? html`<details>
            <summary>${words.abstract}</summary>
            <p>${abstract}</p>
          </details>`
        : nothing
    }`;
}

export function workCard(view: WorkView): TemplateResult {
  const {item, words, copy, entry} = view;
  const text = fieldText(item.custom ?? {}, 'text');
  return html`<div class="work">
    ${text ? plain(text, titleText(item)) : described(view)}
    <div class="actions">
      ${linksOf(item).map(({kind, text: label, href}) => html`<a href=${href}>${kind === 'pdf' ? words.pdf : label}</a>`)}
      ${text ? nothing : html`<button type="button" @click=${() => copy(item, 'bibtex')}>${words.copyBibtex}</button>`}
      <button type="button" @click=${() => copy(item, 'citation')}>${words.copyCitation}</button>
      ${
        entry
          ? html`<a href=${fragmentHref(entry.key)}
              >${entry.number === undefined ? words.entryUnnumbered : words.entry(String(entry.number))}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}
