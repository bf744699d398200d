/** The entries of a list. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {late} from '../../controllers/late.js';
import {formatReference, type ReferenceStyle} from '../../domain/references/format.js';
import {numberText} from '../../domain/references/number.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {entryView} from './entry-view.js';
import {backHref} from './back-href.js';
import {place} from './light-dom.js';
import type {ListExtras} from './list-extras.js';

const mend = late(() => import('./mend.js'));

export interface EntrySettings {
  readonly style: ReferenceStyle;
  readonly words: CitationWords;
  /** What this list has and most do not. */
  readonly extras?: ListExtras;
}

/** Makes the children of a list the entries of its works, each where it is, with no change where nothing differs. */
export function writeEntries(
  list: Element,
  bibliography: BibliographyController,
  {style, words, extras}: EntrySettings,
) {
  const {names} = bibliography.settings;
  const isRtl = bibliography.host.matches(':dir(rtl)');
  const known = new Map([...list.children].map((entry) => [entry.id, entry]));
  const entries = bibliography.works.map((work) => {
    const {item, yearLetter} = work;
    const id = bibliography.idOf(work);
    const made = entryView({
      id,
      runs: extras?.of(work) ?? formatReference(item, words, {style, yearLetter}),
      marked: extras?.marked,
      words,
      name: names ? names.workName(item, words, yearLetter) : numberText(work.number),
      backHrefs: bibliography.citationsOf(work).map((citation) => backHref(citation, bibliography.host)),
      isRtl,
      inShadow: bibliography.tree instanceof ShadowRoot,
    });
    extras?.finish(made, item);
    const entry = known.get(id);
    if (entry && !entry.isEqualNode(made)) mend(bibliography.host)?.become(entry, made);
    return entry ?? made;
  });
  place(list, entries);
}
