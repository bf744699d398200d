/** What an author got wrong in a citation, in the reader’s language. */
import {isServer} from 'lit';
import type {Found, Missing} from '../../catalog/catalog.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {isArriving} from './light-words.js';

/** A work that is named, and what the catalog says of it; nothing while it is on its way. */
export interface AskedWork {
  readonly key: string;
  found?: Found<'reference'>;
}

export function missingText({name, nearest, unreachable}: Missing, words: CitationWords): string {
  return unreachable ? words.unreachable(name) : words.missingReference(name, nearest);
}

export function problemsOf(works: readonly AskedWork[], words: CitationWords): readonly string[] {
  // The link that names the work may come with the rest of the page.
  if (!works.length) return isServer || isArriving() ? [] : [words.noReferenceGiven];
  return works.flatMap(({found}) => (found && !found.record ? missingText(found, words) : []));
}
