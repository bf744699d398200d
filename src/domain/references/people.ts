/** Names of authors and editors as a list of references writes them. */
import type {ReferenceRecord} from '../records/reference.js';
import {fieldText, itemText} from './item-text.js';

/** A person in the order of a list, in a sentence, and for sorting. */
export interface Person {
  /** `Vaswani, A.`, `van der Aalst, W.`, `King, M. L., Jr`, `毛泽东`, `DeepSeek-AI` */
  readonly listed: string;
  /** `Vaswani`, `van der Aalst`, `毛泽东`, `DeepSeek-AI` */
  readonly short: string;
}

export interface People {
  readonly role: 'author' | 'editor';
  readonly people: readonly Person[];
  /** The source’s own list breaks off. */
  readonly more: boolean;
}

// Scripts whose names go family first, without comma, space or initials.
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・\s]+$/u;
/** What ends a list of names that is not whole. */
export const breaksOff = /^(?:others|et\.? al\.?|and others|…|\.\.\.)$/i;

const isCased = (letter: string) => letter.toLowerCase() !== letter.toUpperCase();

/** `Aidan N` as `A. N.`, `Xiao-Yang` as `X.-Y.`; a script without capitals has no initials. */
function initials(given: string): string {
  return given
    .replace(/\./g, '. ')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
    .map((word) =>
      word
        .split(/[-‐‑]/)
        .filter(Boolean)
        .map((part) => {
          let [first = ''] = part;
          if (!isCased(first)) [first = ''] = part.replace(/^[^\p{L}\p{N}]+/u, '');
          return isCased(first) ? `${first.toUpperCase()}.` : part;
        })
        .join('-'),
    )
    .join(' ');
}

function person(name: unknown): Person | undefined {
  if (typeof name === 'string') {
    const text = itemText(name);
    return text ? {listed: text, short: text} : undefined;
  }
  if (typeof name !== 'object' || name === null) return undefined;
  const literal = fieldText(name, 'literal');
  const own = fieldText(name, 'family');
  const given = fieldText(name, 'given');
  if (literal || !own) {
    const text = literal || given;
    return text ? {listed: text, short: text} : undefined;
  }
  if (eastAsian.test(own) && eastAsian.test(given)) {
    const text = own + given;
    return {listed: text, short: own};
  }
  const join = (before: string, after: string) =>
    /['’]$/.test(before) ? before + after : `${before} ${after}`;
  const particle = fieldText(name, 'non-dropping-particle');
  const family = particle ? join(particle, own) : own;
  const rest = [initials(given), fieldText(name, 'dropping-particle')].filter(Boolean).join(' ');
  const suffix = fieldText(name, 'suffix');
  return {listed: [family, rest, suffix].filter(Boolean).join(', '), short: family};
}

function read(list: unknown): {people: Person[]; more: boolean} {
  const people = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((name) => person(name) ?? []);
  const last = people.at(-1);
  const more = !!last && breaksOff.test(last.short);
  return {people: more ? people.slice(0, -1) : people, more};
}

/** The authors of a work; its editors where it has none. */
export function peopleOf(item: ReferenceRecord): People {
  const author = read(item.author);
  const custom = item.custom as {authorsTruncated?: unknown} | null | undefined;
  if (author.people.length > 0) {
    return {role: 'author', ...author, more: author.more || custom?.authorsTruncated === true};
  }
  return {role: 'editor', ...read(item.editor)};
}

/** The editors of the book that a chapter is in. */
export function editorsOf(item: ReferenceRecord): People {
  return {role: 'editor', ...read(item.editor)};
}
