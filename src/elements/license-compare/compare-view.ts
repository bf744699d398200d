/** The table of a comparison and what stands below it. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Cell} from '../../domain/licenses/answer.js';
import type {Comparison, Row} from '../../domain/licenses/compare.js';
import {readingGroupIds, type ReadingGroup} from '../../domain/licenses/groups.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {marksOf} from '../../locales/sentence.js';
import {answerIcon} from '../parts/answer-icon.js';
import {licenseFoot} from '../parts/license-foot.js';
import {clause, thresholds} from '../parts/license-line.js';
import {link} from '../parts/link.js';

export interface CompareView {
  readonly licenses: readonly LicenseRecord[];
  /** What brought a licence, by its id: models, or the expression that it stands in. */
  readonly brought: ReadonlyMap<string, readonly string[]>;
  readonly comparison: Comparison;
  readonly words: LicenseWords;
  readonly language: string;
  readonly headingLevel: number;
  /** Groups that the reader folded. */
  readonly folded: ReadonlySet<ReadingGroup>;
  readonly fold: (group: ReadingGroup) => void;
}

/** A note is our own English sentence, in whichever language the page is. */
const note = (text: string) => html`<span class="note-text" lang="en">${text}</span>`;

/** Numbers by their own sentence, a law by its name, all else by a word; `said` is what others report. */
const answerText = (cell: Cell, license: LicenseRecord, words: LicenseWords): unknown =>
  cell.sense === 'number' ? thresholds(cell, license, words) : words.answer(cell);

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
    <div>${answerOf(cell, license, words)} ${clause(answer?.clause)}</div>
  </td>`;
}

/** All rows are there; which of them show is the style’s business, so that a toggle costs no rendering. */
function groupRows(group: ReadingGroup, rows: readonly Row[], view: CompareView) {
  if (rows.length === 0) return nothing;
  const {licenses, words, folded, fold} = view;
  const open = !folded.has(group);
  return html`<tbody role="rowgroup" ?data-same=${rows.every(({differs}) => !differs)} ?data-folded=${!open}>
    <tr role="row" class="group">
      <th role="rowheader" scope="rowgroup" colspan=${licenses.length + 1}>
        <button type="button" aria-expanded=${String(open)} @click=${() => fold(group)}>
          ${words.groups[group]}
        </button>
      </th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr role="row" ?data-same=${!row.differs}>
          <th role="rowheader" scope="row">${words.terms[row.term]}</th>
          ${row.cells.map((cell, index) => answerCell(cell, licenses[index]!, words))}
        </tr>`,
    )}
  </tbody>`;
}

function columnHead(
  license: LicenseRecord,
  {brought: bringers, words, language}: CompareView,
): TemplateResult {
  const brought = bringers.get(license.id);
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

/** Beyond this many columns the table scrolls sideways, its heads staying in sight. */
const mostColumns = 4;

/** @param all - Every term instead of only those on which the licences differ. */
export function compareTable(view: CompareView, all: boolean): TemplateResult {
  const {comparison, licenses} = view;
  const wide = licenses.length > mostColumns;
  return html`<div
    class=${wide ? 'scroll' : nothing}
    role=${wide ? 'region' : nothing}
    tabindex=${wide ? '0' : nothing}
    aria-labelledby=${wide ? 'title' : nothing}
  >
    <table role="table" part="table" aria-labelledby="title" ?data-all=${all}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${licenses.map((license) => columnHead(license, view))}
        </tr>
      </thead>
      ${
        // Five hundred cells are not to be looked through for a toggle that changes none of them.
        guard([comparison, view.words, view.folded], () =>
          readingGroupIds.map((group) =>
            groupRows(
              group,
              comparison.rows.filter((row) => row.group === group),
              view,
            ),
          ),
        )
      }
    </table>
  </div>`;
}

const named = (terms: readonly Row['term'][], {words, language}: CompareView) =>
  formatList(
    terms.map((term) => words.termInText(term)),
    language,
  );

/** What the table leaves out because all agree. */
export function compareSame(view: CompareView): TemplateResult {
  const {comparison, licenses, words, language} = view;
  const {gap, stop, comma, brackets} = marksOf(language);
  const same = comparison.same.map(
    ({term, cells}) =>
      `${words.termInText(term)}${gap}${brackets[0]}${words.answer(cells[0]!)}${brackets[1]}`,
  );
  return html`<p class="same">
    ${
      same.length
        ? html`<b>${words.sameInAll(licenses.length)}</b>${gap}${same.join(`${comma}${gap}`)}${stop}${gap}`
        : nothing
    }${
      comparison.unmentioned.length
        ? html`<b>${words.mentionedInNone}</b>${gap}${named(comparison.unmentioned, view)}${stop}`
        : nothing
    }
  </p>`;
}

export function compareFoot({licenses, words, language}: CompareView): TemplateResult {
  const {gap, colon} = marksOf(language);
  return html`<ul class="legend" part="legend">
      ${(['allowed', 'conditional', 'duty', 'number', 'unclear'] as const).map(
        (sense) => html`<li>${answerIcon(sense)} ${words.legend[sense]}</li>`,
      )}
      <li class="wide">
        ${answerIcon('forbidden')} <b>${words.legend.forbidden}</b>${colon}${gap}${words.forbiddenMeans}
      </li>
      <li class="wide">
        ${answerIcon('silent')} <i>${words.legend.silent}</i>${colon}${gap}${words.silentMeans}
      </li>
    </ul>
    <p class="foot" part="footer">${licenseFoot(licenses, words, language)}</p>`;
}
