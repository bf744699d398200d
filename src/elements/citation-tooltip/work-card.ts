/** One cited work in the card: what it is, who wrote it, where to read it. */
import {html, nothing, type TemplateResult} from 'lit';
import {authorsText, titleText, yearText} from '../../domain/references/format.js';
import {fieldText} from '../../domain/references/field-text.js';
import {linksOf} from '../../domain/references/links.js';
import {plainRuns} from '../../domain/references/plain-runs.js';
import {venueOf} from '../../domain/references/venue.js';
import type {ReferenceWords} from '../../domain/references/reference-words.js';
import {runsText} from '../../domain/references/run.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationCardWords} from '../../locales/citation-cards/index.js';
import {link} from '../parts/link.js';

export type CopyKind = 'bibtex' | 'citation';

export interface WorkView {
  readonly item: ReferenceRecord;
  readonly words: ReferenceWords;
  readonly cardWords: CitationCardWords;
  readonly copy: (item: ReferenceRecord, kind: CopyKind) => void;
  /** The work’s entry in the bibliography, if the page has one. */
  readonly entry?: {readonly href: string; readonly number?: number};
}

/** A reference that the author wrote out: their words, their links. */
function plain(text: string, title: string): TemplateResult {
  return html`<p class="quieter">
    <bdi>${plainRuns({text, title}).map((run) => link(run.href, run.text))}</bdi>
  </p>`;
}

/** The first few authors, and behind their number all of them. */
function authorsOf(item: ReferenceRecord, words: ReferenceWords, cardWords: CitationCardWords) {
  const {text, total, left} = authorsText(item, words);
  if (!text) return nothing;
  const some = html`<p class="quieter first"><bdi>${text}</bdi></p>`;
  return left
    ? html`${some}
        <details class="quieter">
          <summary>${cardWords.allAuthors(total)}</summary>
          <p><bdi>${authorsText(item, words, true).text}</bdi></p>
        </details>`
    : some;
}

function described({item, words, cardWords}: WorkView): TemplateResult {
  const venue = venueOf(item, words).map(runsText).join(', ');
  const abstract = fieldText(item, 'abstract');
  return html`<p class="work-title"><bdi>${titleText(item)}</bdi></p>
    ${authorsOf(item, words, cardWords)}
    <p class="quieter">
      <bdi>${venue ? html`<cite>${venue}</cite>, ` : nothing}${yearText(item, words)}</bdi>
    </p>
    ${
      abstract
        ? html`<details class="quieter">
            <summary>${cardWords.abstract}</summary>
            <p><bdi>${abstract}</bdi></p>
          </details>`
        : nothing
    }`;
}

export function workCard(view: WorkView): TemplateResult {
  const {item, cardWords, copy, entry} = view;
  const text = fieldText(item.custom ?? {}, 'text');
  return html`<div class="work">
    ${text ? plain(text, titleText(item)) : described(view)}
    <div class="actions">
      ${linksOf(item).map(
        ({kind, text: label, href}) =>
          html`<a href=${href}><bdi>${kind === 'pdf' ? cardWords.pdf : label}</bdi></a>`,
      )}
      ${text ? nothing : html`<button type="button" @click=${() => copy(item, 'bibtex')}>${cardWords.copyBibtex}</button>`}
      <button type="button" @click=${() => copy(item, 'citation')}>${cardWords.copyCitation}</button>
      ${
        entry
          ? html`<a href=${entry.href}
              >${entry.number === undefined ? cardWords.entryUnnumbered : cardWords.entry(String(entry.number))}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}
