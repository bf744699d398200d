import type {ReactiveElement} from 'lit';
import type {Words} from '../locales/words.js';
import {languageAt, primarySubtag} from './language.js';

// Words that have arrived, for every element of the page that speaks the same language.
const arrived = new WeakMap<object, Map<string, unknown>>();

/** The words of an area in the language of the place where the host stands. */
export class WordsController<T> {
  readonly #host: ReactiveElement;
  readonly #area: Words<T>;
  #asked = '';

  constructor(host: ReactiveElement, area: Words<T>) {
    this.#host = host;
    this.#area = area;
  }

  /** The BCP 47 tag in force, for `Intl`. A language we have no words for falls back to English. */
  get language(): string {
    const tag = this.#tag;
    return Object.hasOwn(this.#area.others, primarySubtag(tag)) ? tag : /^en\b/i.test(tag) ? tag : 'en';
  }

  /** The words; `undefined` while a language is on its way. */
  get words(): T | undefined {
    const subtag = primarySubtag(this.#tag);
    const load = Object.hasOwn(this.#area.others, subtag) ? this.#area.others[subtag] : undefined;
    if (!load) return this.#area.en;
    const known = arrived.get(this.#area)?.get(subtag) as T | undefined;
    if (!known && this.#asked !== subtag) {
      this.#asked = subtag;
      // A language that does not arrive leaves English, which is better than nothing.
      void load()
        .catch(() => this.#area.en)
        .then((words) => {
          this.#asked = '';
          if (!arrived.has(this.#area)) arrived.set(this.#area, new Map());
          arrived.get(this.#area)!.set(subtag, words);
          this.#host.requestUpdate();
        });
    }
    return known;
  }

  get #tag(): string {
    return languageAt(this.#host) || 'en';
  }
}
