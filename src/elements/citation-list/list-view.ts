/** The list as it stands in the light DOM: a section with its heading and entries. */
import {element} from '../parts/element.js';
import {place, takeAttributes} from './light-dom.js';

export interface ListView {
  /** What the list is called; its heading, unless the author wants none. */
  readonly name: string;
  readonly headingLevel: number | undefined;
  readonly language: string;
  readonly format: string;
  /** Makes the entries what they should be. */
  readonly writeEntries: (list: Element) => void;
  /** A data block for search engines. */
  readonly jsonLd?: Element;
}

/** Finds the section among the children of a list again. */
export const sectionSelector = ':scope > section[slot="list"]';

/** Writes into a section, new or of an earlier life of the page, what is not yet there. */
export function writeList(
  section: Element,
  {name, headingLevel, language, format, writeEntries, jsonLd}: ListView,
) {
  const attributes = {
    slot: 'list',
    role: 'doc-bibliography',
    'aria-label': name,
    lang: language,
    // The host’s `title` is for the heading, and would come up beside the pointer everywhere in the list.
    title: '',
  };
  takeAttributes(section, element('section', attributes));
  const known = (child: string) => section.querySelector(`:scope > ${child}`);
  const list = known('ol') ?? element('ol', {});
  // The role keeps it a list for WebKit, which takes an unmarked one for none.
  takeAttributes(list, element('ol', {role: 'list', 'data-format': format}));
  writeEntries(list);
  /** What stands there already, if it is what is wanted. */
  const kept = (wanted: Element) => {
    const standing = known(wanted.localName);
    return standing?.isEqualNode(wanted) ? standing : wanted;
  };
  place(section, [
    ...(headingLevel ? [kept(element(`h${headingLevel}`, {}, name))] : []),
    list,
    ...(jsonLd ? [kept(jsonLd)] : []),
  ]);
}
