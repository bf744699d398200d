/** Citations, by tag or by plain markup, and the references that nothing cites. */
import {citedKeys, normalKey} from '../../domain/references/identify.js';
import {writtenKeys} from '../../domain/references/written.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import type {Scope} from './data.js';
import type {Source} from './data-files.js';
import {isApart} from './enhanced.js';
import type {Finding} from './finding.js';
import {findName, isTemplated, type Surroundings} from './names.js';
import {offsetOf} from './offsets.js';
import {attributeOf, elementsIn, locationOf, textOf, type Element, type Post} from './post.js';

/** Keys at a place of the post, cited without a tag of ours. */
export interface PlainCitation {
  readonly keys: readonly string[];
  /** Where the words are that cite. */
  readonly at: number;
  /** Where the keys are written. */
  readonly keysAt: number;
}

/** Citations in plain markup: `#cite=key`, `title="cite:key"`, `data-cite="key"`. */
export function plainCitations(post: Post): readonly PlainCitation[] {
  const found: PlainCitation[] = (post.markdown?.links ?? []).map(({url, title, start, addressAt}) => ({
    keys: citedKeys(writtenKeys(url, title)),
    at: start,
    keysAt: addressAt,
  }));
  for (const element of post.elements) {
    const get = (name: string) => attributeOf(element, name) ?? '';
    const isCite = element.tagName === 'cite';
    if (!isCite && element.tagName !== 'a') continue;
    const keys = citedKeys(isCite ? get('data-cite') : writtenKeys(get('href'), get('title')));
    const name = isCite ? 'data-cite' : /^\s*cite:/i.test(get('title')) ? 'title' : 'href';
    if (keys.length && !isApart(element))
      found.push({keys, at: locationOf(element).startOffset, keysAt: offsetOf(post, element, name)});
  }
  return found.filter(({keys}) => keys.length > 0 && !keys.some(isTemplated));
}

/** Looks the keys of a plain citation up. */
export async function checkPlain({keys, keysAt}: PlainCitation, around: Surroundings) {
  const records = await Promise.all(keys.map((key) => findName(around, 'reference', key, keysAt)));
  return records.filter((record) => record !== undefined) as ReferenceRecord[];
}

/** The address of the first link among the words of a citation, which counts when no key is given. */
function firstAddress(element: Element, post: Post): string | undefined {
  const link = elementsIn(element).find(({tagName}) => tagName === 'a');
  const href = link && attributeOf(link, 'href');
  const {startOffset, endOffset} = locationOf(element);
  const written = post.markdown?.links.find(({start, end}) => start > startOffset && end < endOffset)?.url;
  return href ?? written ?? /\]\(([^()\s]+)\)/.exec(textOf(element))?.[1];
}

/** A `<citation-tooltip>` without a key cites what it links to; without a link, nothing. */
export async function checkKeyless(
  element: Element,
  around: Surroundings,
): Promise<readonly ReferenceRecord[]> {
  const given = (name: string) => !!attributeOf(element, name)?.trim();
  if (element.tagName !== 'citation-tooltip' || given('cite') || given('reference')) return [];
  const at = locationOf(element).startOffset;
  const address = firstAddress(element, around.post);
  if (!address) {
    around.report(
      'fault',
      at,
      'cites nothing: give cite="key", or reference="…" with the reference written out',
    );
    return [];
  }
  const record = await findName(around, 'reference', normalKey(address), at);
  return record ? [record as ReferenceRecord] : [];
}

/** Marks works as cited where they come from. */
export function markCited(references: readonly ReferenceRecord[], {sources}: Scope) {
  for (const record of references)
    for (const {references: own, cited} of sources) if (own.includes(record)) cited.add(record);
}

const most = 12;

/** One hint for each file or script with references that no post cites. */
export function uncited(sources: Iterable<Source>): Finding[] {
  return [...sources].flatMap(({file, place, references, cited, allShown, mayBeRead}): Finding[] => {
    const isRead = mayBeRead && cited.size === 0;
    const left = allShown || isRead ? [] : references.filter((record) => !cited.has(record));
    if (left.length === 0) return [];
    const keys = left.slice(0, most).map(({id}) => String(id));
    const more = left.length > most ? ` and ${left.length - most} more` : '';
    const are = left.length === 1 ? 'is' : 'are';
    const message = `${left.length} of ${references.length} references ${are} never cited: ${keys.join(', ')}${more}`;
    return [{file, ...place, severity: 'hint', message}];
  });
}
