/** The marker after the words: `[1–3]`, or `(Vaswani et al., 2017)`. */
import {fieldText} from './item-text.js';
import type {ReferenceRecord} from '../records/reference.js';
import {plainText} from '../records/plain-text.js';
import {shortAuthorsText, yearText} from './format.js';
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

/** A piece of a marker; one with a key leads to that entry. */
export interface MarkerRun {
  readonly text: string;
  readonly key?: string;
}

/** A number, or the first and last of at least three that follow each other. */
export type Span = number | readonly [first: number, last: number];

/** `3 1 2 5` as 1–3, 5: sorted, each once; two neighbours stay two. */
export function collapse(numbers: Iterable<number>): Span[] {
  const spans: Span[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 2) spans.push([run[0]!, run.at(-1)!]);
    else spans.push(...run);
  };
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    if (run.length > 0 && number !== run.at(-1)! + 1) {
      close();
      run = [];
    }
    run.push(number);
  }
  close();
  return spans;
}

/** Every number in spans. */
export function expand(spans: Iterable<Span>): number[] {
  return [...spans].flatMap((span) =>
    typeof span === 'number'
      ? [span]
      : Array.from({length: span[1] - span[0] + 1}, (_, index) => span[0] + index),
  );
}

const separated = (parts: readonly MarkerRun[][], separator: string) =>
  parts.flatMap((part, index) => (index ? [{text: separator}, ...part] : part));

function framed(
  runs: MarkerRun[],
  {prefix, locator, suffix}: MarkerExtras,
  [open, close]: readonly [string, string],
): MarkerRun[] {
  const before = plainText(prefix ?? '');
  const at = plainText(locator ?? '');
  const after = plainText(suffix ?? '');
  return [
    {text: open + (before && `${before} `)},
    ...runs,
    {text: (at && `, ${at}`) + (after && `${/^[,.;:]/.test(after) ? '' : ' '}${after}`) + close},
  ];
}

/** `[1–3, 5]`, `[see 4, p. 3]`; `[?]` for a work that was not found. */
export function numberMarker(works: readonly CitedWork[], extras: MarkerExtras = {}): MarkerRun[] {
  const keys = new Map(
    works.flatMap(({number, key}) => (number === undefined ? [] : [[number, key] as const])),
  );
  const linked = (number: number): MarkerRun => ({text: String(number), key: keys.get(number)!});
  const parts = collapse(keys.keys()).map((span) =>
    typeof span === 'number' ? [linked(span)] : [linked(span[0]), {text: '–'}, linked(span[1])],
  );
  for (const {number} of works) if (number === undefined) parts.push([{text: '?'}]);
  return framed(separated(parts, ', '), extras, ['[', ']']);
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

/** `(see Vaswani et al., 2017a, 2018, p. 3; Jones & Lee, 2021)`, in the author’s order. */
export function authorDateMarker(
  works: readonly CitedWork[],
  words: ReferenceWords,
  extras: MarkerExtras = {},
): MarkerRun[] {
  const runs: MarkerRun[] = [];
  let before: string | undefined;
  for (const {key, item, yearLetter} of works) {
    const name = item && nameOf(item, words);
    if (before !== undefined) runs.push({text: name === before ? ', ' : '; '});
    if (!item) runs.push({text: '?'});
    else {
      const year = yearText(item, words, yearLetter);
      runs.push({text: name === before ? year : `${name}, ${year}`, key});
    }
    before = name ?? '';
  }
  return framed(runs, extras, ['(', ')']);
}

/** The name of a marker for those who hear it: it names each work, where the eye reads a range. */
export function markerLabel(
  works: readonly CitedWork[],
  style: MarkerStyle,
  words: ReferenceWords,
  extras: MarkerExtras = {},
): string {
  const byName = style === 'author-date';
  const found = works.filter(({number, item}) => (byName ? item : number !== undefined));
  const lost = works.filter((work) => !found.includes(work)).map(({key}) => plainText(key));
  const label = byName
    ? words.referenceTo(found.map(({item, yearLetter}) => workName(item!, words, yearLetter)).concat(lost))
    : words.references(
        [...new Set(found.map(({number}) => number!))]
          .sort((a, b) => a - b)
          .map(String)
          .concat(lost),
      );
  const {prefix, locator, suffix} = extras;
  return [label, ...[prefix, locator, suffix].map((text) => plainText(text ?? ''))]
    .filter(Boolean)
    .join(', ');
}
