/** The order of a list that goes by author and year, and the letters that tell works apart there. */
import type {ReferenceRecord} from '../records/reference.js';
import {yearText, shortAuthorsText, titleText} from './format.js';
import {issuedOf} from './issued.js';
import {peopleOf} from './people.js';
import type {ReferenceWords} from './reference-words.js';
import {backLetter} from './number.js';

/** Sorts by names, year, title, as the language sorts. */
export function byAuthor<T extends {readonly item: ReferenceRecord}>(
  works: readonly T[],
  language: string,
): T[] {
  let collator: Intl.Collator;
  try {
    collator = new Intl.Collator(language, {numeric: true});
  } catch {
    // `lang="x y"` is the page’s mistake.
    collator = new Intl.Collator('en', {numeric: true});
  }
  return works
    .map((work) => ({
      work,
      names: peopleOf(work.item)
        .people.map(({listed}) => listed)
        .join(' '),
      year: issuedOf(work.item).year ?? Infinity,
      title: titleText(work.item),
    }))
    .sort(
      (a, b) =>
        collator.compare(a.names || a.title, b.names || b.title) ||
        (a.year === b.year ? 0 : a.year - b.year) ||
        collator.compare(a.title, b.title),
    )
    .map(({work}) => work);
}

/**
 * `a`, `b` … for works that a marker of names and year would confuse; nothing for the others.
 *
 * @param works - In the order of the list.
 */
export function yearLetters(
  works: readonly {readonly key: string; readonly item: ReferenceRecord}[],
  words: ReferenceWords,
): Map<string, string> {
  const alike = new Map<string, string[]>();
  for (const {key, item} of works) {
    const name = `${shortAuthorsText(item, words)} ${yearText(item, words)}`;
    alike.set(name, [...(alike.get(name) ?? []), key]);
  }
  const letters = new Map<string, string>();
  for (const keys of alike.values()) {
    if (keys.length > 1) keys.forEach((key, index) => letters.set(key, backLetter(index)));
  }
  return letters;
}
