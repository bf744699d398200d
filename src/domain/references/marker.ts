/** The marker after the words: `[1–3]`, or `(Vaswani et al., 2017)`. */
import {oneLine} from '../records/one-line.js';
import type {ReferenceRecord} from '../records/reference.js';
import {numberText} from './number.js';
import type {ReferenceWords} from './reference-words.js';

/** What a marker shows: a number, author and year, or nothing until it has the focus. */
export const markerStyles = ['number', 'author-date', 'none'] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** A work that a citation names; without number and item it was not found. */
export interface CitedWork {
  readonly key: string;
  readonly number?: number;
  readonly item?: ReferenceRecord;
  /** `b` for 2017b, where works go by author and year. */
  readonly yearLetter?: string;
}

/** What the author adds to a citation, shown as written. */
export interface MarkerExtras {
  /** `see` */
  readonly prefix?: string;
  /** `p. 3` */
  readonly locator?: string;
  /** `and the works cited there` */
  readonly suffix?: string;
}

/**
 * How a marker names its works.
 *
 * @param lost - Names a work that was not found, by its key.
 */
export type WorksText = (
  works: readonly CitedWork[],
  lost: (key: string) => string,
  words: ReferenceWords,
) => string;

/** `3 1 2 5` as `1–3, 5`: sorted, each once; two neighbours stay two. */
function ranges(numbers: Iterable<number>): string[] {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run.at(-1)! + 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length > 2 ? `${numberText(run[0]!)}–${numberText(run.at(-1)!)}` : run.map(numberText),
  );
}

const numbersText: WorksText = (works, lost) => {
  if (works.length === 1 && works[0]!.number !== undefined) return numberText(works[0]!.number);
  const missing = works.filter(({number}) => number === undefined).map(({key}) => lost(key));
  return [...ranges(works.flatMap(({number}) => number ?? [])), ...missing].join(', ');
};

function withExtras(text: string, {prefix = '', locator = '', suffix = ''}: MarkerExtras): string {
  if (!prefix && !locator && !suffix) return text;
  const [before, at, after] = [prefix, locator, suffix].map((text) => oneLine(text));
  const gap = /^[,.;:]/.test(after!) ? '' : ' ';
  return (before && `${before} `) + text + (at && `, ${at}`) + (after && gap + after);
}

/** What a marker says, to the eye and to the ear. */
export interface Marker {
  /**
   * `[1–3, 5]`, `[see 4, p. 3]`, `(see Vaswani et al., 2017a, 2018, p. 3; Jones & Lee, 2021)`; `[?]` for a work that
   * was not found.
   */
  readonly text: string;
  /**
   * The name for those who hear it. The words they see are in it, so that they can be said to a machine (WCAG 2.2,
   * 2.5.3); what was not found has its key.
   */
  readonly label: string;
}

/** @param names - Names the works by author and year; without it a marker has their numbers. */
export function markerOf(
  works: readonly CitedWork[],
  words: ReferenceWords,
  extras: MarkerExtras = {},
  names?: WorksText | null,
): Marker {
  const write = names ?? numbersText;
  const text = withExtras(
    write(works, () => '?', words),
    extras,
  );
  const bare = write(works, oneLine, words);
  const said = withExtras(bare, extras);
  const several = works.length > 1;
  return {
    text: names ? `(${text})` : `[${text}]`,
    label: names || said !== bare ? words.referenceTo(said, several) : words.references(said, several),
  };
}
