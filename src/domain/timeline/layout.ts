/** Where marks and labels of a timeline stand: percent across, pixels down. Pure, so that it prints and prerenders. */
import {scaleUtc} from 'd3-scale';
import type {EventType, OrganizationRecord, TimelineEvent} from '../records/organization.js';
import {shortTitle, turns, type PlacedEvent} from './events.js';

/** Pixels: a lane, its line within it, and the axis below all. */
export const lane = {height: 104, line: 58, top: 8, axis: 28} as const;

/** The narrowest plot that is drawn; labels that do not collide in it collide in no wider one. */
const narrowest = 528;
/** About the width of a letter at 13 px. */
const letter = 6.6;

export interface Mark {
  readonly event: TimelineEvent;
  /** Percent of the width. */
  readonly x: number;
  readonly label?: {readonly text: string; readonly y: number; readonly anchor: 'start' | 'middle' | 'end'};
}

export interface Lane {
  readonly organization: OrganizationRecord;
  /** Pixels from the top to its line. */
  readonly y: number;
  readonly marks: readonly Mark[];
}

export interface Layout {
  readonly lanes: readonly Lane[];
  readonly years: readonly {readonly year: number; readonly from: number; readonly middle: number}[];
  readonly height: number;
}

/** The middle of what a date may mean: `2025` is as likely in June as in January. */
function timeOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (!month) return Date.UTC(year, 6, 1);
  return Date.UTC(year, month - 1, day ?? 15);
}

/** Rows for labels, as pixels from the line: above for what opened, below for what closed, else next to it. */
const rows: Readonly<Record<EventType, readonly number[]>> = {
  opening: [-25, -38],
  restriction: [33, 46],
  license: [19, -9, 33],
  leak: [19, -9, 33],
  release: [-9, 19],
  // What was said or founded is told in the list.
  statement: [],
  organization: [],
};

type Span = [from: number, to: number];

/** Room that marks on stems and the lane’s name take from the rows before any label does. */
function takenBy(marks: readonly Mark[], {name}: OrganizationRecord): Map<number, Span[]> {
  const around = (kind: EventType): Span[] =>
    marks
      .filter(({event}) => event.type === kind)
      .map(({x}) => [(x / 100) * narrowest - 7, (x / 100) * narrowest + 7]);
  return new Map([
    [-38, [[0, name.length * letter * 1.2 + 8]]],
    [-25, [[0, name.length * letter * 1.2 + 8]]],
    [-9, around('opening')],
    [19, around('restriction')],
  ]);
}

/** Gives labels room: turns before releases, and none over another. */
function labelled(marks: readonly Mark[], organization: OrganizationRecord): readonly Mark[] {
  const taken = takenBy(marks, organization);
  const labels = new Map<Mark, Mark['label']>();
  const wanted = [...marks].sort((a, b) => Number(turns.has(b.event.type)) - Number(turns.has(a.event.type)));
  for (const mark of wanted) {
    const text = shortTitle(mark.event);
    const width = text.length * letter;
    const at = (mark.x / 100) * narrowest;
    const anchor = at - width / 2 < 0 ? 'start' : at + width / 2 > narrowest ? 'end' : 'middle';
    const from = {start: at, middle: at - width / 2, end: at - width}[anchor] - 4;
    const span: Span = [from, from + width + 8];
    const row = rows[mark.event.type].find((y) =>
      (taken.get(y) ?? []).every(([a, b]) => span[1] <= a || span[0] >= b),
    );
    if (row === undefined) continue;
    taken.set(row, [...(taken.get(row) ?? []), span]);
    labels.set(mark, {text, y: row, anchor});
  }
  return marks.map((mark) => ({...mark, label: labels.get(mark)}));
}

/** Lays out events on one axis of whole years, a lane for each organisation that has any. */
export function layOut(events: readonly PlacedEvent[]): Layout {
  const times = events.map(({event}) => timeOf(event.date));
  const years = times.map((time) => new Date(time).getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years);
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [0, 100]);
  const organizations = [...new Set(events.map(({organization}) => organization))];
  const lanes = organizations.map((organization, index) => ({
    organization,
    y: index * lane.height + lane.line,
    marks: labelled(
      events
        .filter((each) => each.organization === organization)
        .map(({event}) => ({event, x: scale(timeOf(event.date))})),
      organization,
    ),
  }));
  // Years closer than their labels are wide are named every other time, or more rarely.
  const every = Math.max(1, Math.ceil(((last - first + 1) * 40) / narrowest));
  return {
    lanes,
    years: Array.from({length: last - first + 1}, (_, index) => first + index)
      .filter((year) => (year - first) % every === 0)
      .map((year) => ({
        year,
        from: scale(Date.UTC(year, 0, 1)),
        middle: scale(Date.UTC(year, 6, 1)),
      })),
    height: lanes.length * lane.height + lane.axis,
  };
}
