import type {ReactiveElement} from 'lit';
import type {Words} from '../locales/words.js';
import {languageAt, primarySubtag} from './language.js';

interface Arrival {
  words?: unknown;
  /** Who updates when they come. */
  readonly hosts: Set<ReactiveElement>;
}

// For every element of the page that speaks the same language.
const arrivals = new WeakMap<object, Map<string, Arrival>>();

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
  let ofArea = arrivals.get(area);
  if (!ofArea) arrivals.set(area, (ofArea = new Map()));
  let arrival = ofArea.get(subtag);
  if (!arrival) {
    const hosts = new Set<ReactiveElement>();
    arrival = {hosts};
    ofArea.set(subtag, arrival);
    // A language that does not arrive leaves English, which is better than nothing.
    void load()
      .catch(() => area.en)
      .then((words) => {
        ofArea.set(subtag, {words, hosts: new Set()});
        hosts.forEach((each) => each.requestUpdate());
      });
  }
  if (!arrival.words) arrival.hosts.add(host);
  return arrival.words as T | undefined;
}

/** The words of an area in the language of the place where the host stands. */
export class WordsController<T> {
  readonly #host: ReactiveElement;
  readonly #area: Words<T>;

  constructor(host: ReactiveElement, area: Words<T>) {
    this.#host = host;
    this.#area = area;
  }

  get language(): string {
    return wordsLanguage(this.#host, this.#area);
  }

  get words(): T | undefined {
    return wordsAt(this.#host, this.#area);
  }
}
