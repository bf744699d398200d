/** Words in the language of the place where an element stands. */
import type {ReactiveElement} from 'lit';
import type {Words} from '../locales/words.js';
import {languageAt, primarySubtag} from './language.js';
import {late} from './late.js';

// What gives the words, for every element of the page that speaks the same language, by what loads them.
const arrived = new WeakMap<object, unknown>();

const tagAt = (host: Element) => languageAt(host) || 'en';

const loaderOf = <T>(area: Words<T>, subtag: string) =>
  Object.hasOwn(area.others, subtag) ? area.others[subtag] : undefined;

/**
 * The BCP 47 tag in force where an element stands, for `Intl`. A language that an area has no words for falls back to
 * English.
 */
export function wordsLanguage<T>(host: Element, area: Words<T>): string {
  const tag = tagAt(host);
  return loaderOf(area, primarySubtag(tag)) || /^en\b/i.test(tag) ? tag : 'en';
}

/** The words of an area in the language of the place where a host stands; `undefined` while they are on their way. */
export function wordsAt<T>(host: ReactiveElement, area: Words<T>): T | undefined {
  const subtag = primarySubtag(tagAt(host));
  const load = loaderOf(area, subtag);
  if (!load) return area.en;
  let words = arrived.get(load) as ReturnType<typeof late<T>> | undefined;
  // A language that does not arrive leaves English, which is better than nothing.
  if (!words)
    arrived.set(
      load,
      (words = late(() =>
        load().then(
          (loaded) => loaded[subtag]!,
          () => area.en,
        ),
      )),
    );
  return words(host);
}
