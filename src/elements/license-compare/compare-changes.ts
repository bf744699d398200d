/** The steps between versions of a licence, each as what it tightened, added, loosened, dropped, reworded. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Cell} from '../../domain/licenses/answer.js';
import {changeKinds, series, type Change, type Step} from '../../domain/licenses/changes.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate} from '../../locales/format.js';
import {answerIcon} from '../parts/answer-icon.js';
import {clause, thresholds} from '../parts/license-line.js';
import {link} from '../parts/link.js';
import type {CompareView} from './compare-view.js';

/** Less for the reader, or more; beside the word that says the same. */
const signs = {less: '−', more: '+'} as const;

function side(cell: Cell, license: LicenseRecord, {words}: CompareView): TemplateResult {
  return html`<div data-sense=${cell.sense}>
    ${answerIcon(cell.sense)}<span>${thresholds(cell, license, words) ?? words.answer(cell)}</span> ${
      cell.sense === 'silent' ? nothing : clause(cell.answer?.clause)
    }
  </div>`;
}

function changeRow(change: Change, {from, to}: Step, view: CompareView): TemplateResult {
  const {words} = view;
  return html`<tr role="row" data-kind=${change.kind}>
    <th role="rowheader" scope="row">
      <span class="sign" aria-hidden="true">${change.leaves ? signs[change.leaves] : '~'}</span>
      ${words.terms[change.term]} <small>${words.changeKinds[change.kind]}</small>
    </th>
    <td role="cell" data-column=${from.shortName}>${side(change.from, from, view)}</td>
    <td role="cell" data-column=${to.shortName}>${side(change.to, to, view)}</td>
  </tr>`;
}

const head = (license: LicenseRecord, language: string) =>
  html`<th role="columnheader" scope="col">
    ${link(license.url, license.shortName)}${
      license.date ? html`<small><bdi>${formatDate(license.date, language)}</bdi></small>` : nothing
    }
  </th>`;

function step(each: Step, view: CompareView, index: number): TemplateResult {
  const {words, language} = view;
  const ordered = changeKinds.flatMap((kind) => each.changes.filter((change) => change.kind === kind));
  return html`<section class="step" part="step">
    <p class="heading" role="heading" aria-level=${Math.min(6, view.headingLevel + 1)} id="step-${index}">
      ${words.changesTitle(each.from.shortName, each.to.shortName)}
    </p>
    ${
      ordered.length === 0
        ? html`<p class="same">${words.noChange}</p>`
        : html`<table role="table" class="diff" aria-labelledby="step-${index}">
            <thead role="rowgroup">
              <tr role="row">
                <td role="cell"></td>
                ${head(each.from, language)} ${head(each.to, language)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${ordered.map((change) => changeRow(change, each, view))}
            </tbody>
          </table>`
    }
  </section>`;
}

export function compareChanges(view: CompareView): TemplateResult {
  return html`${series(view.licenses).map((each, index) => step(each, view, index))}`;
}
