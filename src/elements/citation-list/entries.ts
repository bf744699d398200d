/** The entries of a list, each made anew only when something in it has changed. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {formatReference, type ReferenceStyle} from '../../domain/references/format.js';
import {idHref} from '../../domain/references/fragment.js';
import type {ListedWork} from '../../domain/references/arrange.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {entryView} from './entry-view.js';
import {backHref} from './follow-links.js';
import type {GivenTexts} from './given-texts.js';
import {become, place} from './light-dom.js';

export interface EntrySettings {
  readonly style: ReferenceStyle;
  readonly words: CitationWords;
  /** What others write in the place of the list. */
  readonly texts?: GivenTexts;
  readonly coins?: (item: ReferenceRecord) => string;
}

export class Entries {
  readonly #bibliography: BibliographyController;
  // What they were written from: hundreds of them need no look at the page.
  readonly #written = new WeakMap<Element, readonly unknown[]>();

  constructor(bibliography: BibliographyController) {
    this.#bibliography = bibliography;
  }

  /** Makes the children of a list its entries. */
  write(list: Element, settings: EntrySettings) {
    const known = new Map([...list.children].map((entry) => [entry.id, entry]));
    place(
      list,
      this.#bibliography.works.map((work) => this.#entry(work, settings, known)),
    );
  }

  #entry(work: ListedWork, settings: EntrySettings, known: ReadonlyMap<string, Element>): Element {
    const {style, words, texts, coins} = settings;
    const {item, number, yearLetter} = work;
    const id = this.#bibliography.idOf(work);
    const backHrefs = this.#backHrefs(work, id);
    const given = texts?.of(work);
    const from = [item, number, yearLetter, style, words, given, coins, ...backHrefs];
    const entry = known.get(id);
    const before = entry && this.#written.get(entry);
    if (before?.length === from.length && before.every((one, index) => one === from[index])) return entry!;
    const made = entryView({
      work,
      id,
      runs: given ?? formatReference(item, words, {style, yearLetter}),
      marked: texts?.marked,
      words,
      byName: style === 'author-date',
      backHrefs,
      coins: coins?.(item),
      inShadow: this.#bibliography.tree instanceof ShadowRoot,
    });
    if (entry) become(entry, made);
    this.#written.set(entry ?? made, from);
    return entry ?? made;
  }

  #backHrefs(work: ListedWork, id: string): string[] {
    const bibliography = this.#bibliography;
    const entry = idHref(id);
    return bibliography.citationsOf(work).map((citation) => backHref(citation, bibliography.host, entry));
  }
}
