/** The list as it stands in the light DOM: a section with its heading and entries. */
import {late} from '../../controllers/late.js';
import {element} from '../parts/element.js';
import type {CitationListElement} from './citation-list-element.js';
import {entryView, type ListContext} from './entry-view.js';
import {place, takeAttributes} from './light-dom.js';

const mend = late(() => import('./mend.js'));

/** Finds the section of a list again, and others that came from copies of the page. */
export const sectionsOf = (list: Element) =>
  // A parser ends a paragraph before a section: in a page that was stored as text ours comes back after it.
  [...list.children, list.closest('p')?.nextElementSibling].filter(
    (one): one is HTMLElement => !!one?.matches('section[slot="list"]'),
  );

/** Makes the children of a list the entries of its works, each where it is, with no change where nothing differs. */
function writeEntries(list: Element, context: ListContext) {
  const {works, host} = context.bibliography;
  const known = new Map([...list.children].map((entry) => [entry.id, entry]));
  const entries = works.map((work) => {
    const made = entryView(work, context);
    const entry = known.get(made.id);
    if (entry && !entry.isEqualNode(made)) mend(host)?.become(entry, made);
    return entry ?? made;
  });
  place(list, entries);
}

/** Writes into a section, new or of an earlier life of the page, what is not yet there. */
export function writeList(
  section: Element,
  {heading, headingLevel}: CitationListElement,
  context: Omit<ListContext, 'isRtl'>,
) {
  const {bibliography, words, extras} = context;
  const {host, settings, works} = bibliography;
  const name = heading?.trim() || words.heading;
  const attributes = {
    slot: 'list',
    role: 'doc-bibliography',
    'aria-label': name,
    lang: settings.language,
    // The host’s `title` is for the heading, and would come up beside the pointer everywhere in the list.
    title: '',
  };
  takeAttributes(section, element('section', attributes));
  const known = (child: string) => section.querySelector(`:scope > ${child}`);
  const list = known('ol') ?? element('ol', {});
  // The role keeps it a list for WebKit, which takes an unmarked one for none.
  takeAttributes(list, element('ol', {role: 'list', 'data-format': settings.style}));
  writeEntries(list, {...context, isRtl: host.matches(':dir(rtl)')});
  /** What stands there already, if it is what is wanted. */
  const kept = (wanted: Element) => {
    const standing = known(wanted.localName);
    return standing?.isEqualNode(wanted) ? standing : wanted;
  };
  const level = Math.min(6, Math.max(1, Math.round(headingLevel) || 2));
  const jsonLd = extras?.jsonLd(works);
  place(section, [
    // None, where the author wants none.
    ...((heading as string | undefined | null)?.trim() !== '' ? [kept(element(`h${level}`, {}, name))] : []),
    list,
    ...(jsonLd ? [kept(jsonLd)] : []),
  ]);
}
