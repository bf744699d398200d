/** A work that is in order as an entry of a list writes it: runs of text with a role, never markup. */
import {oneLine} from '../records/one-line.js';
import type {ReferenceRecord} from '../records/reference.js';
import {fieldText} from './field-text.js';
import {issuedOf} from './issued.js';
import {linksOf} from './links.js';
import {peopleOf} from './people.js';
import type {ReferenceWords} from './reference-words.js';
import type {Run} from './run.js';
import {venueOf} from './venue.js';

/** `numeric` and `author-date` differ in the marker, the order of the list and the letter after the year. */
export const referenceStyles = ['numeric', 'author-date', 'short'] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

export interface FormatOptions {
  readonly style?: ReferenceStyle;
  /** Tells works of one author and year apart: `a` for 2017a. */
  readonly yearLetter?: string;
  /** Up to eight authors are named, of more the first six, unless all are asked for. */
  readonly allAuthors?: boolean;
}

/** As many names as fit a glance: nobody looks for the seventh author, but eight are not worth hiding two. */
const most = 8;
const first = 6;

/** The authors of a work, or its editors, as one text; `left` are not named in it. */
export function authorsText(
  item: ReferenceRecord,
  words: ReferenceWords,
  all = false,
): {readonly text: string; readonly total: number; readonly left: number} {
  const {role, people, more} = peopleOf(item);
  const total = people.length;
  if (total === 0) return {text: '', total, left: 0};
  const shown = all || total <= most ? people : people.slice(0, first);
  const left = total - shown.length;
  const names = words.authors(
    shown.map(({listed}) => listed),
    more || left > 0,
  );
  return {text: role === 'editor' ? words.editors(names, total) : names, total, left};
}

/** `2017`, `2019–2020`, `c. 1850`, `in press`, or `n.d.` */
export function yearText(item: ReferenceRecord, words: ReferenceWords, letter = ''): string {
  const {year, until, circa, literal} = issuedOf(item);
  if (year === undefined) return (literal ?? words.noDate) + (letter && `-${letter}`);
  const one = (number: number) => (number < 0 ? words.beforeCommonEra(String(-number)) : String(number));
  const text = (until === undefined ? one(year) : `${one(year)}–${one(until)}`) + letter;
  return circa ? words.circa(text) : text;
}

/** The title; where a work has none, where it can be read, or its id. */
export function titleText(item: ReferenceRecord): string {
  return fieldText(item, 'title') || linksOf(item)[0]?.text || oneLine(item.id);
}

/** Ends a sentence, unless it has ended. */
const stop = (text: string) => (/[.?!…。？！]["'”’»)]?$/u.test(text) ? ' ' : '. ');

/**
 * An entry of the list, as runs that concatenate to its text. What an author wrote out stands as it is; `plainRuns`
 * finds the links in it.
 */
export function formatReference(
  item: ReferenceRecord,
  words: ReferenceWords,
  {style = 'numeric', yearLetter, allAuthors}: FormatOptions = {},
): Run[] {
  const written = fieldText(item.custom ?? {}, 'text');
  if (written) return [{text: written}];
  const short = style === 'short';
  const authors = short ? shortAuthorsText(item, words) : authorsText(item, words, allAuthors).text;
  const title = titleText(item);
  const links = linksOf(item);
  const href = links[0]?.href;
  const titleRun: Run = {text: title, role: 'title', ...(href ? {href} : {})};
  const year: Run[] = [{text: ' ('}, {text: yearText(item, words, yearLetter), role: 'year'}];
  const runs: Run[] = authors
    ? [{text: authors, role: 'authors'}, ...year, {text: '). '}, titleRun]
    : // A work that nobody signs goes by its title.
      [titleRun, ...year, {text: ')'}];
  for (const part of short ? [] : venueOf(item, words, links)) {
    runs.push({text: stop(runs.at(-1)!.text)}, ...part);
  }
  runs.push({text: stop(runs.at(-1)!.text).trim()});
  return runs.filter(({text}) => text);
}

/** `Vaswani et al.`, as a marker in the text and a short entry name the authors. */
export function shortAuthorsText(item: ReferenceRecord, words: ReferenceWords): string {
  const {people, more} = peopleOf(item);
  return people.length === 0
    ? ''
    : words.shortAuthors(
        people.map(({short}) => short),
        more,
      );
}
