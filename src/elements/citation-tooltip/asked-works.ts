/** The works that a citation names, and what its author got wrong. */
import type {ReactiveControllerHost} from 'lit';
import type {Found, Missing} from '../../catalog/catalog.js';
import type * as Plain from '../../domain/references/plain.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';

/** A work that is named, and what the catalog says of it; nothing while it is on its way. */
export interface AskedWork {
  readonly key: string;
  found?: Found<'reference'>;
}

/** A work that nobody was asked for yet. */
export const askedWork = (key: string): AskedWork => ({key, found: undefined});

// Once for the page, with the first reference that an author wrote out.
let plain: typeof Plain | undefined;

/** A reference written out, as a work; nothing while what reads it loads, whereupon the host updates. */
export function writtenWork(text: string, host: ReactiveControllerHost): AskedWork | undefined {
  const record = plain?.plainItem(text);
  if (record) return {key: String(record.id), found: {record}};
  void import('../../domain/references/plain.js').then(
    (loaded) => {
      plain = loaded;
      host.requestUpdate();
    },
    // Offline, perhaps: the next update asks again.
    () => undefined,
  );
  return undefined;
}

/** What was found is shown, what was not is told in a sentence; what is on its way is neither. */
export function shownWorks<T>(
  works: readonly AskedWork[],
  words: CitationWords,
  show: (item: ReferenceRecord) => T,
): (T | string)[] {
  return works.flatMap(({found}): (T | string)[] => {
    if (!found) return [];
    return [found.record ? show(found.record) : missingText(found, words)];
  });
}

function missingText({name, nearest, unreachable}: Missing, words: CitationWords): string {
  return unreachable ? words.unreachable(name) : words.missingReference(name, nearest);
}

/** @param isArriving - The link that names the work may come with the rest of the page. */
export function problemsOf(
  works: readonly AskedWork[],
  words: CitationWords,
  isArriving: boolean,
): readonly string[] {
  if (!works.length) return isArriving ? [] : [words.noReferenceGiven];
  return works.flatMap(({found}) => (found && !found.record ? missingText(found, words) : []));
}
