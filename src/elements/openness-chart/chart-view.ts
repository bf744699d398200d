/** The plot of a chart and the table that says the same. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {freedoms} from '../../domain/licenses/freedom.js';
import {frame, layOutChart, type ChartModel, type Point} from '../../domain/chart/layout.js';
import {topOf, type Measure} from '../../domain/chart/measure.js';
import {formatDate, formatNumber} from '../../locales/format.js';
import type {ChartWords} from '../../locales/chart/chart-words.js';

export interface ChartView {
  readonly models: readonly ChartModel[];
  /** Names of the groups, in the order in which they take their signs. */
  readonly groups: readonly string[];
  readonly measure: Measure;
  readonly words: ChartWords;
  readonly language: string;
  /** The point that is told in full. */
  readonly active?: string;
  readonly activate: (id: string | undefined) => void;
}

/** Signs by group, told apart without colour; after eight groups they begin again. */
const signs = [
  ['frame', 'M4 0A4 4 0 1 1 -4 0 4 4 0 1 1 4 0z'],
  ['fill', 'M-4 -4h8v8h-8z'],
  ['fill', 'M0 -5.4 5.4 0 0 5.4-5.4 0z'],
  ['frame', 'M0 -5 5 4h-10z'],
  ['frame', 'M-4 -4h8v8h-8z'],
  ['fill', 'M4 0A4 4 0 1 1 -4 0 4 4 0 1 1 4 0z'],
  ['fill', 'M0 -5 5 4h-10z'],
  ['frame', 'M0 -5.4 5.4 0 0 5.4-5.4 0z'],
] as const;

/** The sign of a group, for the legend. */
export function groupSign(index: number): TemplateResult {
  const [look, path] = signs[index % signs.length]!;
  return html`<svg class="sign" viewBox="-6 -6 12 12" aria-hidden="true">
    <path class=${look} d=${path}></path>
  </svg>`;
}

/** A value in words: a count of a whole, a range, or the name of a step. */
export function valueText({measured}: ChartModel, {measure, words, language}: ChartView): string {
  const {value, most} = measured;
  if (measure === 'license') return words.freedoms[freedoms[value]!];
  return most === undefined || most === value
    ? words.of(formatNumber(value, language), topOf[measure])
    : words.range(value, most, topOf[measure]);
}

function pointOf(point: Point, view: ChartView, first: boolean) {
  const {id, name, released, x, y, most, label, group} = point;
  const {active, activate, groups, language, words} = view;
  const [look, path] = signs[groups.indexOf(group) % signs.length]!;
  const told = active === id;
  const value = valueText(point, view);
  return svg`<svg x="${x}%" y="0" overflow="visible">
    ${most === undefined || most >= y ? nothing : svg`<line class="whisker" y1=${y - 7} y2=${most}></line>`}
    <g
      class="point"
      role="img"
      tabindex=${told || (first && active === undefined) ? 0 : -1}
      data-id=${id}
      aria-label=${words.point(name, formatDate(released, language), value)}
      transform="translate(0 ${y})"
      @focus=${() => activate(id)}
      @pointerenter=${() => activate(id)}
      @pointerleave=${() => activate(undefined)}
    >
      <circle class="reach" r="12"></circle>
      <path class=${look} d=${path}></path>
      ${
        label
          ? svg`<text class="${label.wide ? 'wide' : ''} ${told ? 'under' : ''}" x=${label.dx} y=${label.dy}
              text-anchor=${label.anchor}>${label.text}</text>`
          : nothing
      }
    </g>
  </svg>`;
}

/** The point that is told in full, above its neighbours. */
function toldOf(point: Point | undefined, view: ChartView) {
  if (!point) return nothing;
  const {name, released, x, y} = point;
  const anchor = x > 70 ? 'end' : x < 30 ? 'start' : 'middle';
  return svg`<svg x="${x}%" y="0" overflow="visible">
    <text class="told" y=${y - 14} text-anchor=${anchor} aria-hidden="true"
      >${name} · ${formatDate(released, view.language)} · ${valueText(point, view)}</text>
  </svg>`;
}

export function chartPlot(view: ChartView): TemplateResult {
  const {models, measure, words, language} = view;
  const {points, years, ticks} = layOutChart(models, measure);
  return html`<svg
    class="plot"
    part="plot"
    width="100%"
    height=${frame.height}
    role="group"
    aria-label=${words.plot(models.length)}
  >
    ${measure === 'license' ? nothing : svg`<text class="axis" x="0" y="8">${words.axes[measure]}</text>`}
    ${ticks.map(
      ({
        value,
        y,
      }) => svg`<line class="grid" x1=${measure === 'license' ? '0' : '24'} x2="100%" y1=${y} y2=${y}></line>
        <text class="axis" x=${measure === 'license' ? 0 : 16} y=${measure === 'license' ? y - 4 : y + 4}
          text-anchor=${measure === 'license' ? 'start' : 'end'}
          >${measure === 'license' ? words.freedoms[freedoms[value]!] : formatNumber(value, language)}</text>`,
    )}
    <svg
      x=${measure === 'license' ? '12%' : '36'}
      width=${measure === 'license' ? '84%' : '91%'}
      height="100%"
      overflow="visible"
    >
      ${years.map(
        ({
          year,
          from,
          middle,
        }) => svg`<line class="tick" x1="${from}%" x2="${from}%" y1=${frame.bottom} y2=${frame.bottom + 4}></line>
          <text class="axis" x="${middle}%" y=${frame.bottom + 22} text-anchor="middle">${year}</text>`,
      )}
      ${points.map((point, index) => pointOf(point, view, index === 0))}
      ${toldOf(
        points.find(({id}) => id === view.active),
        view,
      )}
    </svg>
  </svg>`;
}

export function chartTable(view: ChartView): TemplateResult {
  const {models, words, language, groups} = view;
  return html`<table part="table">
    <thead>
      <tr>
        <th scope="col">${words.model}</th>
        <th scope="col">${words.released}</th>
        <th scope="col">${words.value}</th>
      </tr>
    </thead>
    <tbody>
      ${models.map(
        (model) =>
          html`<tr>
            <th scope="row">
              ${groups.length > 1 ? groupSign(groups.indexOf(model.group)) : nothing} ${model.name}
            </th>
            <td>${formatDate(model.released, language)}</td>
            <td>${valueText(model, view)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
