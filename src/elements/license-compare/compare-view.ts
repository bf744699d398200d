/** The table of a comparison and what stands below it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cell} from '../../domain/licenses/answer.js';
import type {Comparison, Row} from '../../domain/licenses/compare.js';
import {readingGroupIds, type ReadingGroup} from '../../domain/licenses/groups.js';
import {limitOf} from '../../domain/licenses/limits.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {answerIcon} from '../parts/answer-icon.js';
import {link} from '../parts/link.js';

export interface CompareView {
  readonly licenses: readonly LicenseRecord[];
  /** Names of the models that brought a licence, by its id. */
  readonly models: ReadonlyMap<string, readonly string[]>;
  readonly comparison: Comparison;
  readonly words: LicenseWords;
  readonly language: string;
  readonly headingLevel: number;
}

/** `§` before a number, nothing before words; the clause keeps its own direction. */
function clause(text: string): TemplateResult {
  return html`<span class="clause"><bdi dir="ltr">${/^\d/.test(text) ? `§\u00A0${text}` : text}</bdi></span>`;
}

/** A note is our own English sentence, in whichever language the page is. */
const note = (text: string) => html`<span class="note-text" lang="en">${text}</span>`;

/** Numbers by their own sentence, a law by its name, all else by a word; `said` is what others report. */
function answerText(cell: Cell, license: LicenseRecord, words: LicenseWords): unknown {
  if (cell.sense !== 'number') return words.answer(cell);
  return cell.answer!.thresholds!.map((threshold) =>
    words.threshold(limitOf(threshold, license), (number) => html`<b>${number}</b>`),
  );
}

/** The answer; where there is more to say, it opens in place, so that the eye keeps its row. */
function answerOf(cell: Cell, license: LicenseRecord, words: LicenseWords): TemplateResult {
  const answer = html`<span class="answer">${answerText(cell, license, words)}</span>`;
  return cell.answer?.note && cell.sense !== 'silent'
    ? html`<details>
        <summary>${answer}</summary>
        ${note(cell.answer.note)}
      </details>`
    : answer;
}

function answerCell(cell: Cell, license: LicenseRecord, words: LicenseWords): TemplateResult {
  const {sense, answer} = cell;
  return html`<td role="cell" data-column=${license.shortName} data-sense=${sense}>
    ${answerIcon(sense)}
    <div>${answerOf(cell, license, words)} ${answer?.clause ? clause(answer.clause) : nothing}</div>
  </td>`;
}

function groupRows(group: ReadingGroup, rows: readonly Row[], {licenses, words}: CompareView) {
  if (rows.length === 0) return nothing;
  return html`<tbody role="rowgroup">
    <tr role="row" class="group">
      <th role="rowheader" scope="rowgroup" colspan=${licenses.length + 1}>${words.groups[group]}</th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr role="row">
          <th role="rowheader" scope="row">${words.terms[row.term]}</th>
          ${row.cells.map((cell, index) => answerCell(cell, licenses[index]!, words))}
        </tr>`,
    )}
  </tbody>`;
}

function columnHead(license: LicenseRecord, {models, words, language}: CompareView): TemplateResult {
  const brought = models.get(license.id);
  const about = license.osiApproved
    ? words.osiApproved
    : license.date
      ? formatDate(license.date, language)
      : '';
  return html`<th role="columnheader" scope="col">
    ${link(license.url, license.shortName)}
    ${brought ? html`<small>${formatList(brought, language)}</small>` : nothing}
    ${about ? html`<small><bdi>${about}</bdi></small>` : nothing}
  </th>`;
}

/** @param all - Every term instead of only those on which the licences differ. */
export function compareTable(view: CompareView, all: boolean): TemplateResult {
  const {comparison, licenses} = view;
  const rows = comparison.rows.filter(({differs}) => all || differs);
  return html`<table role="table" part="table" aria-labelledby="title">
    <thead role="rowgroup">
      <tr role="row">
        <td role="cell"></td>
        ${licenses.map((license) => columnHead(license, view))}
      </tr>
    </thead>
    ${readingGroupIds.map((group) =>
      groupRows(
        group,
        rows.filter((row) => row.group === group),
        view,
      ),
    )}
  </table>`;
}

const named = (terms: readonly Row['term'][], {words, language}: CompareView) =>
  formatList(
    terms.map((term) => words.terms[term].toLocaleLowerCase(language)),
    language,
  );

/** What the table leaves out because all agree. */
export function compareSame(view: CompareView): TemplateResult {
  const {comparison, licenses, words, language} = view;
  const same = comparison.same.map(
    ({term, cells}) => `${words.terms[term].toLocaleLowerCase(language)} (${words.answer(cells[0]!)})`,
  );
  return html`<p class="same">
    ${same.length ? html`<b>${words.sameInAll(licenses.length)}</b> ${same.join(', ')}. ` : nothing}
    ${
      comparison.unmentioned.length
        ? html`<b>${words.mentionedInNone}</b> ${named(comparison.unmentioned, view)}.`
        : nothing
    }
  </p>`;
}

export function compareFoot({licenses, words, language}: CompareView): TemplateResult {
  const days = [...new Set(licenses.flatMap(({readOn}) => readOn ?? []))].sort();
  return html`<ul class="legend" part="legend">
      ${(['allowed', 'conditional', 'duty', 'number', 'unclear'] as const).map(
        (sense) => html`<li>${answerIcon(sense)} ${words.legend[sense]}</li>`,
      )}
      <li class="wide">
        ${answerIcon('forbidden')} <b>${words.legend.forbidden}</b>: ${words.forbiddenMeans}
      </li>
      <li class="wide">${answerIcon('silent')} <i>${words.legend.silent}</i>: ${words.silentMeans}</li>
    </ul>
    <p class="foot" part="footer">
      ${days.length ? words.readOn(days.map((day) => formatDate(day, language)).join(', ')) : nothing}
      ${words.notAdvice}
    </p>`;
}
