/** The table of models, and the blocks that stand for it in a narrow place. */
import {html, nothing, type TemplateResult} from 'lit';
import {componentsByKind, states, type ComponentKind} from '../../domain/openness/components.js';
import {sortRows, type PartRow} from '../../domain/openness/compare-parts.js';
import {tallyOf} from '../../domain/openness/parts.js';
import type {Verdict} from '../../domain/openness/verdicts.js';
import type {ModelCompareWords} from '../../locales/model-compare/model-compare-words.js';
import {glyph, mark} from '../parts/glyph.js';
import {link} from '../parts/link.js';
import {resultOf, verdictLines, verdictList} from '../model-openness-card/card-verdicts.js';
import {cardHead, cardLead, cardTally, stateWords, type CardView} from '../model-openness-card/card-view.js';

export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

export interface ModelsView {
  readonly cards: readonly CardView[];
  readonly verdicts: readonly (readonly Verdict[])[];
  readonly rows: readonly PartRow[];
  readonly words: ModelCompareWords;
  readonly sorting?: Sorting;
  readonly sort: (column: number) => void;
}

const kinds: readonly ComponentKind[] = ['code', 'data', 'document'];

function head({model, parts}: CardView, index: number, {sorting, sort, words}: ModelsView): TemplateResult {
  const sorted = sorting?.column === index ? (sorting.descending ? 'descending' : 'ascending') : nothing;
  return html`<th role="columnheader" scope="col" aria-sort=${sorted}>
    <button type="button" title=${words.sortBy(model.name)} @click=${() => sort(index)}>
      <span>${model.name}</span>
      ${glyph(parts.map(({state}) => state))}
    </button>
  </th>`;
}

function partRow(row: PartRow, {cards}: ModelsView): TemplateResult {
  return html`<tr role="row" ?data-same=${!row.differs}>
    <th role="rowheader" scope="row">${cards[0]!.words.components[row.id]}</th>
    ${row.parts.map(
      (part, index) =>
        html`<td role="cell" data-state=${part.state}>
          ${mark(part.state)}
          <span title=${stateWords(cards[index]!, part)}
            >${link(part.url, cards[index]!.words.stateOf(row.id, part.state))}</span
          >
        </td>`,
    )}
  </tr>`;
}

function group(kind: ComponentKind, view: ModelsView): TemplateResult {
  const {cards, rows, sorting} = view;
  const own = rows.filter((row) => row.kind === kind);
  const ordered = sorting ? sortRows(own, sorting.column, sorting.descending) : own;
  return html`<tbody role="rowgroup">
    <tr role="row" class="kind">
      <th role="rowheader" scope="rowgroup">${cards[0]!.words.kinds[kind]}</th>
      ${cards.map(({parts, words}) => {
        const of = parts.filter(({id}) => componentsByKind[kind].includes(id));
        return html`<td role="cell"><bdi>${words.openOf(tallyOf(of).open, of.length)}</bdi></td>`;
      })}
    </tr>
    ${ordered.map((row) => partRow(row, view))}
  </tbody>`;
}

function verdictRows({cards, verdicts}: ModelsView): TemplateResult | typeof nothing {
  const lines = cards.map((card, index) => verdictLines(card, verdicts[index]!));
  if (!lines[0]?.length) return nothing;
  return html`<tbody role="rowgroup">
    <tr role="row" class="kind">
      <th role="rowheader" scope="rowgroup" colspan=${cards.length + 1}>
        ${cards[0]!.words.headings.verdicts}
      </th>
    </tr>
    ${lines[0].map(
      ({names}, row) =>
        html`<tr role="row">
          <th role="rowheader" scope="row">${names[1]}</th>
          ${lines.map((of) => html`<td role="cell">${link(of[row]!.url, resultOf(of[row]!.line))}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}

/** @param all - Every part instead of only those in which the models differ. */
export function modelsTable(view: ModelsView, all: boolean): TemplateResult {
  return html`<div class="scroll" role="group" tabindex="0" aria-labelledby="title">
    <table role="table" part="table" aria-labelledby="title" ?data-all=${all}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${view.cards.map((card, index) => head(card, index, view))}
        </tr>
      </thead>
      ${kinds.map((kind) => group(kind, view))} ${verdictRows(view)}
    </table>
  </div>`;
}

/** Parts that the table leaves out because all models agree. */
export function modelsSame({rows, cards, words}: ModelsView): TemplateResult | typeof nothing {
  const [first] = cards;
  const same = rows
    .filter(({differs}) => !differs)
    .map(({id, parts: [part]}) => ({
      component: first!.words.components[id],
      state: first!.words.stateOf(id, part!.state),
    }));
  if (same.length === 0) return nothing;
  return html`<p class="same"><b>${words.same}</b>${words.sameParts(same)}</p>`;
}

/** One summary a model, for a place too narrow for columns. */
export function modelBlocks({cards, verdicts}: ModelsView): TemplateResult {
  return html`<div class="blocks">
    ${cards.map(
      (card, index) =>
        html`<section class="block">
          ${cardHead(card)} ${cardLead(card)} ${cardTally(card)} ${verdictList(card, verdicts[index]!)}
        </section>`,
    )}
  </div>`;
}

export function modelsLegend({words, cards}: ModelsView): TemplateResult {
  return html`<ul class="legend" part="legend">
    ${states.map(
      (state) =>
        html`<li data-state=${state}>
          ${mark(state)}
          <b>${cards[0]!.words.label(cards[0]!.words.states[state])}</b>${words.meanings[state]}
        </li>`,
    )}
  </ul>`;
}
