/** What a citation says in the place of a work. It loads with the first mistake, or with the first card. */
import type {ReactiveElement} from '@lit/reactive-element';
import type {Missing} from '../../catalog/catalog.js';
import {wordsAt} from '../../controllers/words.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {citationCardWords, type CitationCardWords} from '../../locales/citation-cards/index.js';
import type {Asked} from './asked-works.js';

function missingText({name, nearest, unreachable}: Missing, words: CitationCardWords): string {
  return unreachable ? words.unreachable(name) : words.missingReference(name, nearest);
}

/** What its author got wrong; nothing while the words for it are on their way. */
export function problemsOf(host: ReactiveElement, {works}: Asked): readonly string[] {
  const words = wordsAt(host, citationCardWords);
  if (!words) return [];
  if (!works.length) return [words.noReferenceGiven];
  return works.flatMap(({found}) => (found && !found.record ? missingText(found, words) : []));
}

/** What was found is shown, what was not is told in a sentence; what is on its way is neither. */
export function shownWorks<T>(
  {works}: Asked,
  words: CitationCardWords,
  show: (item: ReferenceRecord) => T,
): (T | string)[] {
  return works.flatMap(({found}): (T | string)[] => {
    if (!found) return [];
    return [found.record ? show(found.record) : missingText(found, words)];
  });
}
