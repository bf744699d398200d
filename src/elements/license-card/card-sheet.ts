/** One licence on a page: what it allows, asks for, forbids, and how it can end. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cell} from '../../domain/licenses/answer.js';
import {gistOf, sheetOf, sheetSections, type SheetSection} from '../../domain/licenses/sheet.js';
import {termIds, type TermId} from '../../domain/licenses/terms.js';
import {verdictOf} from '../../domain/licenses/verdict.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {marksOf, type Marks} from '../../locales/sentence.js';
import {answerIcon} from '../parts/answer-icon.js';
import {licenseLine, thresholds} from '../parts/license-line.js';
import {link} from '../parts/link.js';

export interface SheetView {
  readonly license: LicenseRecord;
  readonly words: LicenseWords;
  readonly language: string;
  readonly headingLevel: number;
  /** Names of models under this licence, as its record knows them. */
  readonly superseded?: LicenseRecord;
}

/** The answer; a note opens below it, in our own English. */
function line(cell: Cell, {license, words}: SheetView): TemplateResult {
  const text = thresholds(cell, license, words) ?? words.line(cell);
  return licenseLine(
    cell,
    cell.answer?.note
      ? html`<details>
          <summary>${text}</summary>
          <span class="note-text" lang="en">${cell.answer.note}</span>
        </details>`
      : text,
  );
}

function section(id: SheetSection, cells: readonly Cell[], view: SheetView) {
  if (cells.length === 0) return nothing;
  return html`<section part=${id}>
    <p class="group" role="heading" aria-level=${Math.min(6, view.headingLevel + 1)}>
      ${view.words.sections[id]}
    </p>
    <ul class="lines">
      ${cells.map((cell) => line(cell, view))}
    </ul>
  </section>`;
}

const rest = (sense: Cell['sense'], label: string, text: string, {gap, stop}: Marks) =>
  text
    ? html`<p class="rest">
        ${answerIcon(sense)}<span><b>${label}</b>${gap}${text}${stop}</span>
      </p>`
    : nothing;

/** What the text leaves out, leaves open, or what nobody read. */
function remainder({license, words, language}: SheetView): TemplateResult {
  const {unclear, silent, unread} = sheetOf(license);
  const marks = marksOf(language);
  const named = (terms: readonly Cell['term'][]) =>
    formatList(
      terms.map((term) => words.termInText(term)),
      language,
    );
  return html`${rest('unclear', words.unclear, named(unclear.map(({term}) => term)), marks)}
  ${rest('silent', words.notMentioned, named(silent), marks)}
  ${rest('unread', words.notRead, named(unread.map(({term}) => term)), marks)}`;
}

/** What the line under the name says already. */
const inHead: ReadonlySet<TermId> = new Set(['spdx-listed', 'osi-approved']);

function head({license, words, language, headingLevel, superseded}: SheetView): TemplateResult {
  const about = [
    license.shortName === license.name ? undefined : license.shortName,
    license.steward,
    license.date && formatDate(license.date, language),
    license.spdx ? words.onSpdxList : words.notOnSpdxList,
    license.osiApproved ? words.osiApproved : words.notOsiApproved,
    superseded && words.superseded(superseded.shortName),
  ].filter(Boolean);
  return html`<p class="title" part="title" role="heading" aria-level=${headingLevel}>${license.name}</p>
    <p class="meta">${about.join(' · ')}</p>`;
}

function foot({license, words, language}: SheetView): TemplateResult {
  const {gap, stop, semicolon, brackets} = marksOf(language);
  const uses = (license.usedBy ?? []).map(
    ({what, url}, index) => html`${index ? ', ' : ''}${link(url, what)}`,
  );
  const read = (license.readFrom ?? []).map(({what, url, asOf}, index) => {
    const day = asOf ? `${gap}${brackets[0]}${formatDate(asOf, language)}${brackets[1]}` : '';
    return html`${index ? `${semicolon}${gap}` : ''}<span lang="en">${link(url, what)}</span>${day}`;
  });
  return html`<div class="foot" part="footer">
    ${uses.length ? html`<p><b>${words.usedBy}</b> <span lang="en">${uses}</span></p>` : nothing}
    <p>
      ${license.url ? html`${link(license.url, words.text)}${stop}${gap}` : nothing}${
        license.readOn ? `${words.readOn(formatDate(license.readOn, language))}${gap}` : nothing
      }${read.length ? html`${read}${stop}${gap}` : nothing}${words.notAdvice}
    </p>
  </div>`;
}

/** A licence of which only the identifier is known says so and no more. */
export function licenseSheet(view: SheetView): TemplateResult {
  const {license, words} = view;
  if (!license.terms) {
    const verdict = verdictOf(license);
    const {gap, stop} = marksOf(view.language);
    return html`<article class="part" part="license">
      ${head(view)}
      <p class="lead">
        ${words.noTerms(license.shortName)}${stop}${
          verdict.verdict === 'open' ? `${gap}${words.reason(verdict)}${stop}` : nothing
        }
      </p>
      ${foot(view)}
    </article>`;
  }
  const sheet = sheetOf(
    license,
    termIds.filter((term) => !inHead.has(term)),
  );
  return html`<article class="part" part="license">
    ${head(view)}
    <p class="lead" part="summary">${words.lead(gistOf(license))}</p>
    <div class="sections">
      ${sheetSections.filter((id) => sheet.sections[id].length).map((id) => section(id, sheet.sections[id], view))}
    </div>
    ${remainder(view)} ${foot(view)}
  </article>`;
}
