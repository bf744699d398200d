/** Where points and labels of a chart stand: percent across, pixels down. Pure, so that it prints and prerenders. */
import {scaleLinear, scaleUtc} from 'd3-scale';
import {topOf, type Measure, type Measured} from './measure.js';

/** Pixels of the plot: its height, and the room of the axes. */
export const frame = {top: 20, bottom: 280, height: 308} as const;

/** The narrowest plot that is drawn; labels that do not collide in it collide in no wider one. */
const narrowest = 470;
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
  readonly label?: {readonly dx: number; readonly dy: number; readonly anchor: 'start' | 'middle' | 'end'};
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

type Box = readonly [left: number, top: number, right: number, bottom: number];
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Right of the point, left, above, below: the first that is free. */
function labelled(points: readonly Point[]): readonly Point[] {
  const taken: Box[] = points.map(({x, y}) => {
    const at = (x / 100) * narrowest;
    return [at - 6, y - 6, at + 6, y + 6];
  });
  return points.map((point, index): Point => {
    const at = (point.x / 100) * narrowest;
    const width = point.name.length * letter;
    const places = [
      {dx: 9, dy: 4, anchor: 'start', left: at + 8},
      {dx: -9, dy: 4, anchor: 'end', left: at - 8 - width},
      {dx: 0, dy: -10, anchor: 'middle', left: at - width / 2},
      {dx: 0, dy: 18, anchor: 'middle', left: at - width / 2},
    ] as const;
    for (const {left, ...label} of places) {
      const middle = point.y + label.dy - 4;
      const box: Box = [left, middle - half, left + width, middle + half];
      const others = taken.filter((_, each) => each !== index);
      if (left < -20 || left + width > narrowest + 16 || others.some((other) => overlap(box, other)))
        continue;
      taken.push(box);
      return {...point, label};
    }
    return point;
  });
}

/** Lays out models on an axis of whole years and one of the measure, from nothing to its highest value. */
export function layOutChart(models: readonly ChartModel[], measure: Measure): ChartLayout {
  const years = models.map(({released}) => new Date(timeOf(released)).getUTCFullYear());
  const first = Math.min(...years);
  const last = Math.max(...years);
  const across = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [0, 100]);
  const down = scaleLinear([0, topOf[measure]], [frame.bottom, frame.top]);
  const every = Math.max(1, Math.ceil(((last - first + 1) * 40) / narrowest));
  return {
    points: labelled(
      models.map((model) => ({
        ...model,
        x: across(timeOf(model.released)),
        y: down(model.measured.value),
        ...(model.measured.most === undefined ? {} : {most: down(model.measured.most)}),
      })),
    ),
    years: Array.from({length: last - first + 1}, (_, index) => first + index)
      .filter((year) => (year - first) % every === 0)
      .map((year) => ({year, from: across(Date.UTC(year, 0, 1)), middle: across(Date.UTC(year, 6, 1))})),
    ticks: down.ticks(measure === 'license' ? 4 : 5).map((value) => ({value, y: down(value)})),
  };
}
