/** The plot of a timeline and the list that says the same in words. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import {lane, layOut, type Lane, type Mark} from '../../domain/timeline/layout.js';
import type {PlacedEvent} from '../../domain/timeline/events.js';
import type {EventType} from '../../domain/records/organization.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {TimelineWords} from '../../locales/timeline/timeline-words.js';
import {link} from '../parts/link.js';

/** Signs by kind, around the origin: filled square opened, frame closed, diamond licence, cross leak, tick the rest. */
const signs: Readonly<Record<EventType, {readonly path: string; readonly look: 'fill' | 'frame' | 'line'}>> =
  {
    opening: {path: 'M-4 -4h8v8h-8z', look: 'fill'},
    restriction: {path: 'M-3.5 -3.5h7v7h-7z', look: 'frame'},
    license: {path: 'M0 -5 5 0 0 5-5 0z', look: 'frame'},
    leak: {path: 'M-4 -4l8 8m0-8-8 8', look: 'line'},
    release: {path: 'M0 -4v8', look: 'line'},
    statement: {path: 'M-2 -4h4M-2 4h4M0 -4v8', look: 'line'},
    organization: {path: 'M-3 -4v8M3 -4v8', look: 'line'},
  };

/** One sign beside its word. */
export const sign = (kind: EventType) =>
  html`<svg class="sign" viewBox="-6 -6 12 12" aria-hidden="true">
    <path class=${signs[kind].look} d=${signs[kind].path}></path>
  </svg>`;

/** What opened stands above the line, what closed below it, each on a stem. */
const lift: Partial<Record<EventType, number>> = {opening: -15, restriction: 15};

function markOf({event, x, label}: Mark, y: number) {
  const {path, look} = signs[event.type];
  const dy = lift[event.type] ?? 0;
  return svg`<svg x="${x}%" y=${y} overflow="visible">
    ${dy ? svg`<path class="line" d="M0 0V${dy > 0 ? dy - 4 : dy + 4}"></path>` : nothing}
    <g transform="translate(0 ${dy})"><path class=${look} d=${path}></path></g>
    ${label ? svg`<text y=${label.y} text-anchor=${label.anchor}>${label.text}</text>` : nothing}
  </svg>`;
}

const laneOf = ({organization, y, marks}: Lane) =>
  svg`<line class="lane" x1="0" x2="100%" y1=${y} y2=${y}></line>
    <text class="organization" x="0" y=${y - 38}>${organization.name}</text>
    ${marks.map((mark) => markOf(mark, y))}`;

/** The plot; hidden in narrow places, where the list says it all. */
export function plot(events: readonly PlacedEvent[], words: TimelineWords, language: string): TemplateResult {
  const {lanes, years, height} = layOut(events);
  const bottom = height - lane.axis;
  const names = formatList(
    lanes.map(({organization}) => organization.name),
    language,
  );
  return html`<svg
    class="plot"
    part="plot"
    width="100%"
    height=${height}
    role="img"
    aria-label=${words.plot(names, years[0]!.year, years.at(-1)!.year)}
  >
    ${years.map(
      ({
        year,
        from,
        middle,
      }) => svg`<line class="grid" x1="${from}%" x2="${from}%" y1=${lane.top} y2=${bottom}></line>
        <text class="axis" x="${middle}%" y=${bottom + 18} text-anchor="middle">${year}</text>`,
    )}
    ${lanes.map(laneOf)}
  </svg>`;
}

/** The same in words: when, who, what, under which licence, by which source. */
export function list(events: readonly PlacedEvent[], words: TimelineWords, language: string): TemplateResult {
  return html`<ol class="events" part="events">
    ${events.map(({organization, event}) => {
      const license =
        event.license && event.license !== 'none' ? organization.licenseNames?.[event.license] : undefined;
      return html`<li>
        <time datetime=${event.date}>${formatDate(event.date, language)}</time>${sign(event.type)}<span
          ><b>${organization.name}</b> ${words.happened(words.kinds[event.type])}<span lang="en"
            >${link(organization.sources?.[event.source]?.url, event.title)}</span
          >${license ? html` <small>${license}</small>` : nothing}</span
        >
      </li>`;
    })}
  </ol>`;
}
