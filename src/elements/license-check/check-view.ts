/** The answers of a check, use by use. */
import {html, nothing, type TemplateResult} from 'lit';
import type {UseAnswer} from '../../domain/licenses/check.js';
import type {Ground} from '../../domain/licenses/roles.js';
import type {Sense} from '../../domain/licenses/sense.js';
import type {Share, SubjectAnswer} from '../../domain/licenses/subject.js';
import type {UseId} from '../../domain/licenses/uses.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import type {Marks} from '../../locales/sentence.js';
import {answerIcon} from '../parts/answer-icon.js';
import {clause} from '../parts/license-line.js';

const signs: Readonly<Record<UseAnswer['answer'], Sense>> = {
  yes: 'allowed',
  no: 'forbidden',
  conditional: 'conditional',
  unclear: 'unclear',
};

/** What a text does not speak of, or nobody read, never wears the sign of an answer. */
function signOf({answer, basis}: UseAnswer): Sense {
  if (answer !== 'unclear') return signs[answer];
  if (basis === 'silence') return 'silent';
  return basis === 'not-read' || basis === 'secondary' ? 'unread' : 'unclear';
}

export interface CheckView {
  readonly words: LicenseWords;
  readonly marks: Marks;
  readonly headingLevel: number;
}

/** In a sentence each clause follows its condition. */
const where = (text: string | undefined, {gap, brackets: [open, close]}: Marks) =>
  text ? html`${gap}<span class="where">${open}${clause(text)}${close}</span>` : nothing;

function groundText(ground: Ground, {words, marks}: CheckView): TemplateResult {
  const {sense, answer} = ground.cell;
  return html`<span data-sense=${sense}>${words.ground(ground)}</span>${
      sense === 'silent' ? nothing : where(answer?.clause, marks)
    }`;
}

function shareText({license, materials, answer}: Share, view: CheckView, named: boolean): TemplateResult {
  const {words, marks} = view;
  const {gap, comma, semicolon, colon, brackets} = marks;
  const grounds = [...answer.deciding, ...(answer.basis === 'silence' && answer.grant ? [answer.grant] : [])];
  const label = named
    ? html`<span class="by"
          >${license.shortName}${
            materials.length
              ? `${gap}${brackets[0]}${materials
                  .map((material) => words.materials[material])
                  .join(`${comma}${gap}`)}${brackets[1]}`
              : nothing
          }${colon}</span
        >${gap}`
    : nothing;
  return html`${label}${grounds.map(
    (ground, index) =>
      html`${index ? `${semicolon}${gap}` : nothing}${
        ground === answer.grant
          ? html`${words.grantHasNoLimit}${where(ground.cell.answer?.clause, marks)}`
          : groundText(ground, view)
      }`,
  )}`;
}

/** The clauses’ notes, in our own English, below the answer that they explain. */
function withNotes(text: TemplateResult, shares: readonly Share[]): TemplateResult {
  const notes = new Set(
    shares.flatMap(({answer}) => answer.deciding.flatMap(({cell}) => cell.answer?.note ?? [])),
  );
  if (notes.size === 0) return text;
  return html`<details>
    <summary>${text}</summary>
    ${[...notes].map((note) => html`<span class="note-text" lang="en">${note}</span>`)}
  </details>`;
}

function row({name, model, answer, deciding}: SubjectAnswer, view: CheckView): TemplateResult {
  const [first] = deciding;
  const sign = first ? signOf({...first.answer, answer}) : signs[answer];
  const text = html`${deciding.map(
    (share, index) =>
      html`${index ? html`<br />` : nothing}${shareText(share, view, !!model || deciding.length > 1)}`,
  )}`;
  return html`<tr role="row" data-answer=${answer}>
    <th role="rowheader" scope="row"><bdi>${name}</bdi></th>
    <td role="cell" class="answer" data-sense=${sign}>
      ${answerIcon(sign)} <b>${first ? view.words.verdictOf({...first.answer, answer}) : nothing}</b>
    </td>
    <td role="cell" class="because">${withNotes(text, deciding)}</td>
  </tr>`;
}

/** One use with each subject’s answer, worst first. */
export function useAnswers(
  use: UseId,
  answers: readonly SubjectAnswer[],
  view: CheckView,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<section class="use" part="answers">
    <p class="heading" role="heading" aria-level=${Math.min(6, view.headingLevel + 1)} id=${use}>
      ${view.words.uses[use]}
    </p>
    <table role="table" aria-labelledby=${use}>
      <tbody role="rowgroup">
        ${answers.map((answer) => row(answer, view))}
      </tbody>
    </table>
  </section>`;
}
