/** A reference as text to paste into a mail or another article. */
import type {ReferenceRecord} from '../records/reference.js';
import {formatReference} from './format.js';
import {linksOf} from './links.js';
import type {ReferenceWords} from './reference-words.js';
import {runsText} from './run.js';

/** The entry with all that the list says, all authors, and its address. */
export function citationText(item: ReferenceRecord, words: ReferenceWords): string {
  const text = runsText(formatReference(item, words, {allAuthors: true}));
  const href = linksOf(item)[0]?.href;
  return href && !text.includes(href) ? `${text} ${href}` : text;
}
