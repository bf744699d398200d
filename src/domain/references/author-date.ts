/** Citing by author and year: how a sentence names a work, the order of the list, and the letters after a year. */
import type {ReferenceRecord} from '../records/reference.js';
import {yearText, shortAuthorsText, titleText} from './format.js';
import {issuedOf} from './issued.js';
import {fieldText} from './field-text.js';
import type {WorksText} from './marker.js';
import {peopleOf} from './people.js';
import type {ReferenceWords} from './reference-words.js';
import {backLetter} from './number.js';

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
export const namesText: WorksText = (works, lost, words) => {
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
};

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
