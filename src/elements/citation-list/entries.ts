/** The entries of a list, each made anew only when something in it has changed. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {formatReference, type ReferenceStyle} from '../../domain/references/format.js';
import {idHref} from '../../domain/references/fragment.js';
import type {Run} from '../../domain/references/run.js';
import type {ListedWork} from '../../domain/references/arrange.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {entryView} from './entry-view.js';
import {backHref} from './follow-links.js';
import type {LightElement} from './light-tree.js';

export interface EntrySettings {
  readonly style: ReferenceStyle;
  readonly words: CitationWords;
  readonly given: (work: ListedWork) => readonly Run[] | undefined;
  readonly coins?: (item: ReferenceRecord) => string;
}

export class Entries {
  readonly #bibliography: BibliographyController;
  #made = new Map<string, {from: readonly unknown[]; entry: LightElement}>();

  constructor(bibliography: BibliographyController) {
    this.#bibliography = bibliography;
  }

  make(settings: EntrySettings): LightElement[] {
    const {works} = this.#bibliography;
    const before = this.#made;
    this.#made = new Map();
    return works.map((work) => {
      const from = this.#from(work, settings);
      const known = before.get(work.key);
      const same = known?.from.every((one, index) => one === from[index]);
      const entry = same ? known!.entry : this.#entry(work, settings);
      this.#made.set(work.key, {from, entry});
      return entry;
    });
  }

  #backHrefs(work: ListedWork): string[] {
    const bibliography = this.#bibliography;
    const entry = idHref(bibliography.idOf(work));
    return bibliography.citationsOf(work).map((citation) => backHref(citation, bibliography.host, entry));
  }

  /** All that an entry says. */
  #from(work: ListedWork, {style, words, given, coins}: EntrySettings): readonly unknown[] {
    const bibliography = this.#bibliography;
    const {item, number, yearLetter} = work;
    const back = this.#backHrefs(work).join(' ');
    return [item, number, yearLetter, back, bibliography.idOf(work), style, words, given(work), coins];
  }

  #entry(work: ListedWork, {style, words, given, coins}: EntrySettings): LightElement {
    const {item, yearLetter} = work;
    const bibliography = this.#bibliography;
    return entryView({
      work,
      id: bibliography.idOf(work),
      runs: given(work) ?? formatReference(item, words, {style, yearLetter}),
      words,
      byName: style === 'author-date',
      backHrefs: this.#backHrefs(work),
      coins: coins?.(item),
      inShadow: bibliography.tree instanceof ShadowRoot,
    });
  }
}
