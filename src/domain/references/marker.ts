/** The marker after the words: `[1–3]`, or `(Vaswani et al., 2017)`. */
import {plainText} from '../records/plain-text.js';
import type {ReferenceRecord} from '../records/reference.js';
import {shortAuthorsText, yearText} from './format.js';
import {fieldText} from './item-text.js';
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
  /** `b` for 2017b; see `yearLetters`. */
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

/** How a work is named that was not found. */
type Lost = (key: string) => string;
const asked: Lost = () => '?';

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

function numbersText(works: readonly CitedWork[], lost: Lost): string {
  if (works.length === 1 && works[0]!.number !== undefined) return numberText(works[0]!.number);
  const missing = works.filter(({number}) => number === undefined).map(({key}) => lost(key));
  return [...ranges(works.flatMap(({number}) => number ?? [])), ...missing].join(', ');
}

/** How a sentence names a work without authors: by its title, or its first words. */
function nameOf(item: ReferenceRecord, words: ReferenceWords): string {
  const authors = shortAuthorsText(item, words);
  if (authors) return authors;
  const title = fieldText(item, 'title') || fieldText(item.custom ?? {}, 'text') || fieldText(item, 'id');
  const some = title.split(' ').slice(0, 5).join(' ');
  return some === title ? title : `${some.replace(/[\s.,;:]+$/, '')}…`;
}

/** `Vaswani et al., 2017a`, as a sentence names a work. */
export const workName = (item: ReferenceRecord, words: ReferenceWords, yearLetter?: string) =>
  `${nameOf(item, words)}, ${yearText(item, words, yearLetter)}`;

/** In the author’s order; who wrote several works is named once. */
function namesText(works: readonly CitedWork[], words: ReferenceWords, lost: Lost): string {
  let text = '';
  let before: string | undefined;
  for (const {key, item, yearLetter} of works) {
    const name = item && nameOf(item, words);
    const same = !!name && name === before;
    if (text) text += same ? ', ' : '; ';
    if (!item) text += lost(key);
    else text += same ? yearText(item, words, yearLetter) : workName(item, words, yearLetter);
    before = name;
  }
  return text;
}

function withExtras(text: string, {prefix = '', locator = '', suffix = ''}: MarkerExtras): string {
  if (!prefix && !locator && !suffix) return text;
  const [before, at, after] = [prefix, locator, suffix].map(plainText);
  const gap = /^[,.;:]/.test(after!) ? '' : ' ';
  return (before && `${before} `) + text + (at && `, ${at}`) + (after && gap + after);
}

/**
 * `[1–3, 5]`, `[see 4, p. 3]`, `(see Vaswani et al., 2017a, 2018, p. 3; Jones & Lee, 2021)`; `[?]` for a work that
 * was not found.
 */
export function markerText(
  works: readonly CitedWork[],
  style: MarkerStyle,
  words: ReferenceWords,
  extras: MarkerExtras = {},
): string {
  return style === 'author-date'
    ? `(${withExtras(namesText(works, words, asked), extras)})`
    : `[${withExtras(numbersText(works, asked), extras)}]`;
}

/**
 * The name of a marker for those who hear it. The words they see are in it, so that they can be said to a
 * machine (WCAG 2.2, 2.5.3); what was not found has its key.
 */
export function markerLabel(
  works: readonly CitedWork[],
  style: MarkerStyle,
  words: ReferenceWords,
  extras: MarkerExtras = {},
): string {
  const byName = style === 'author-date';
  const bare = byName ? namesText(works, words, plainText) : numbersText(works, plainText);
  const text = withExtras(bare, extras);
  const several = works.length > 1;
  return byName || text !== bare ? words.referenceTo(text, several) : words.references(text, several);
}
