/** Where points and labels of a chart stand: percent across, pixels down. Pure, so that it prints and prerenders. */
import {scaleLinear, scaleUtc} from 'd3-scale';
import {topOf, type Measure, type Measured} from './measure.js';

/** Pixels of the plot: its height, and the room of the axes. */
export const frame = {top: 20, bottom: 280, height: 308} as const;

/** The narrowest plot that is drawn, one with more room, and the widest, in pixels. */
const narrowest = 470;
const wide = 620;
const widest = 1600;
/** About the width of a letter at 13 px, and half the height of a line. */
const letter = 6.6;
const half = 8;

export interface ChartModel {
  readonly id: string;
  readonly name: string;
  /** Release, as precise as it is known. */
  readonly released: string;
  /** Models of one group share a sign. */
  readonly group: string;
  readonly measured: Measured;
}

export interface Point extends ChartModel {
  /** Percent of the width. */
  readonly x: number;
  readonly y: number;
  /** Top of the whisker. */
  readonly most?: number;
  readonly label?: Label;
}

export interface Label {
  /** The name without what stands behind it in brackets. */
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** There is room for it in a wide plot only. */
  readonly wide: boolean;
}

export interface ChartLayout {
  readonly points: readonly Point[];
  readonly years: readonly {readonly year: number; readonly from: number; readonly middle: number}[];
  readonly ticks: readonly {readonly value: number; readonly y: number}[];
}

/** The middle of what a date may mean: `2025` is as likely in June as in January. */
function timeOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  return month ? Date.UTC(year, month - 1, day ?? 15) : Date.UTC(year, 6, 1);
}

/** What a point or its label covers: pixels around a place that moves with the width of the plot. */
interface Box {
  /** Share of the width. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two boxes meet in a plot of this width or a wider one, in which they have moved apart or past each other. */
function meet(a: Box, b: Box, plot: number): boolean {
  if (a.top >= b.bottom || b.top >= a.bottom) return false;
  const apart = [(a.at - b.at) * plot, (a.at - b.at) * widest];
  return Math.min(...apart) < b.right - a.left && Math.max(...apart) > b.left - a.right;
}

/** Right of the point, left, above, below, and between these. */
const places = [
  {dx: 9, dy: 4, anchor: 'start'},
  {dx: -9, dy: 4, anchor: 'end'},
  {dx: 0, dy: -10, anchor: 'middle'},
  {dx: 0, dy: 18, anchor: 'middle'},
  {dx: 9, dy: 14, anchor: 'start'},
  {dx: -9, dy: 14, anchor: 'end'},
  {dx: 9, dy: -6, anchor: 'start'},
  {dx: -9, dy: -6, anchor: 'end'},
] as const;

function boxOf({x, y}: Point, {text, dy, anchor}: Omit<Label, 'wide'>): Box {
  const width = text.length * letter;
  const left = {start: 8, middle: -width / 2, end: -8 - width}[anchor];
  const middle = y + dy - 4;
  return {at: x / 100, left, right: left + width, top: middle - half, bottom: middle + half};
}

/** What a label calls a model: its name without what stands behind it in brackets. */
const called = ({name}: ChartModel) => name.replace(/ \([^()]+\)$/, '');

/**
 * Gives a label to every point that has none and has room for one in a plot of this width. Long names come
 * first: a short one fits where a long one does not.
 */
function labelled(points: readonly Point[], plot: number): readonly Point[] {
  const dots = points.map(({x, y}): Box => ({at: x / 100, left: -6, right: 6, top: y - 6, bottom: y + 6}));
  const taken = points.flatMap((point) => (point.label ? [boxOf(point, point.label)] : []));
  const free = (box: Box, own: number) =>
    box.at * plot + box.left >= -20 &&
    box.at * plot + box.right <= plot + 20 &&
    !dots.some((dot, index) => index !== own && meet(box, dot, plot)) &&
    !taken.some((other) => meet(box, other, plot));
  const labels = points.map(({label}) => label);
  const order = [...points.keys()].sort((a, b) => called(points[b]!).length - called(points[a]!).length);
  for (const index of order) {
    const point = points[index]!;
    if (point.label) continue;
    const text = called(point);
    const place = places.find((each) => free(boxOf(point, {text, ...each}), index));
    if (!place) continue;
    labels[index] = {text, ...place, wide: plot > narrowest};
    taken.push(boxOf(point, labels[index]));
  }
  return points.map((point, index) => ({...point, label: labels[index]}));
}

/** Lays out models on an axis of whole years and one of the measure, from nothing to its highest value. */
export function layOutChart(models: readonly ChartModel[], measure: Measure): ChartLayout {
  const years = models.map(({released}) => new Date(timeOf(released)).getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years);
  const across = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [0, 100]);
  const down = scaleLinear([0, topOf[measure]], [frame.bottom, frame.top]);
  const every = Math.max(1, Math.ceil(((last - first + 1) * 40) / narrowest));
  const points = models.map((model) => ({
    ...model,
    x: across(timeOf(model.released)),
    y: down(model.measured.value),
    ...(model.measured.most === undefined ? {} : {most: down(model.measured.most)}),
  }));
  return {
    points: labelled(labelled(points, narrowest), wide),
    years: Array.from({length: last - first + 1}, (_, index) => first + index)
      .filter((year) => (year - first) % every === 0)
      .map((year) => ({year, from: across(Date.UTC(year, 0, 1)), middle: across(Date.UTC(year, 6, 1))})),
    ticks: down.ticks(measure === 'license' ? 4 : 5).map((value) => ({value, y: down(value)})),
  };
}
