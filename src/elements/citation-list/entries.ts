/** The entries of a list. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {formatReference, type ReferenceStyle} from '../../domain/references/format.js';
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

/** Makes the children of a list the entries of its works, each where it is, with no change where nothing differs. */
export function writeEntries(
  list: Element,
  bibliography: BibliographyController,
  {style, words, texts, coins}: EntrySettings,
) {
  const isRtl = bibliography.host.matches(':dir(rtl)');
  const known = new Map([...list.children].map((entry) => [entry.id, entry]));
  const entries = bibliography.works.map((work) => {
    const {item, yearLetter} = work;
    const id = bibliography.idOf(work);
    const made = entryView({
      work,
      id,
      runs: texts?.of(work) ?? formatReference(item, words, {style, yearLetter}),
      marked: texts?.marked,
      words,
      byName: style === 'author-date',
      backHrefs: bibliography.citationsOf(work).map((citation) => backHref(citation, bibliography.host)),
      coins: coins?.(item),
      isRtl,
      inShadow: bibliography.tree instanceof ShadowRoot,
    });
    const entry = known.get(id);
    if (entry) become(entry, made);
    return entry ?? made;
  });
  place(list, entries);
}
