/** The list as it stands in the light DOM: a section with its heading and entries. */
import type {LightElement, LightEntry} from './light-tree.js';

export interface ListView {
  /** What the list is called; its heading, unless the author wants none. */
  readonly name: string;
  readonly headingLevel: number | undefined;
  readonly language: string;
  readonly format: string;
  readonly entries: readonly LightEntry[];
  readonly jsonLd?: LightElement['json'];
}

/** Finds the section among the children of a list again. */
export const sectionSelector = ':scope > section[slot="list"]';

export function listView({name, headingLevel, language, format, entries, jsonLd}: ListView): LightElement {
  return {
    name: 'section',
    attributes: {
      slot: 'list',
      role: 'doc-bibliography',
      'aria-label': name,
      lang: language,
      // The host’s `title` is for the heading, and would come up beside the pointer everywhere in the list.
      title: '',
    },
    children: [
      ...(headingLevel ? [{name: `h${headingLevel}`, children: [name]}] : []),
      // The role keeps it a list for WebKit, which takes an unmarked one for none.
      {name: 'ol', attributes: {role: 'list', 'data-format': format}, children: entries},
      ...(jsonLd ? [{name: 'script', attributes: {type: 'application/ld+json'}, json: jsonLd}] : []),
    ],
  };
}
