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
import type {LightElement, LightEntry} from './light-tree.js';

export interface EntrySettings {
  readonly style: ReferenceStyle;
  readonly words: CitationWords;
  readonly given: (work: ListedWork) => readonly Run[] | undefined;
  readonly coins?: (item: ReferenceRecord) => string;
}

export class Entries {
  readonly #bibliography: BibliographyController;
  #made = new Map<string, readonly unknown[]>();

  constructor(bibliography: BibliographyController) {
    this.#bibliography = bibliography;
  }

  make(settings: EntrySettings): LightEntry[] {
    const before = this.#made;
    this.#made = new Map();
    return this.#bibliography.works.map((work) => {
      const id = this.#bibliography.idOf(work);
      const backHrefs = this.#backHrefs(work, id);
      const now = this.#from(work, id, backHrefs, settings);
      const known = before.get(work.key);
      const from = known?.every((one, index) => one === now[index]) ? known : now;
      this.#made.set(work.key, from);
      return {id, from, describe: () => this.#entry(work, id, backHrefs, settings)};
    });
  }

  #backHrefs(work: ListedWork, id: string): string[] {
    const bibliography = this.#bibliography;
    const entry = idHref(id);
    return bibliography.citationsOf(work).map((citation) => backHref(citation, bibliography.host, entry));
  }

  /** All that an entry says. */
  #from(
    work: ListedWork,
    id: string,
    backHrefs: readonly string[],
    {style, words, given, coins}: EntrySettings,
  ): readonly unknown[] {
    const {item, number, yearLetter} = work;
    return [item, number, yearLetter, id, style, words, given(work), coins, backHrefs.join(' ')];
  }

  #entry(
    work: ListedWork,
    id: string,
    backHrefs: readonly string[],
    {style, words, given, coins}: EntrySettings,
  ): LightElement {
    const {item, yearLetter} = work;
    return entryView({
      work,
      id,
      runs: given(work) ?? formatReference(item, words, {style, yearLetter}),
      words,
      byName: style === 'author-date',
      backHrefs,
      coins: coins?.(item),
      inShadow: this.#bibliography.tree instanceof ShadowRoot,
    });
  }
}
