/** The works of an article as its list has them: each once, in order, with its number and its citations. */
import type {ReferenceRecord} from '../records/reference.js';
import {numberReferences} from './number.js';
import type * as AuthorDate from './author-date.js';
import type {ReferenceStyle} from './format.js';
import type {ReferenceWords} from './reference-words.js';

/** A work of the list. */
export interface ListedWork {
  /** Id of its record. */
  readonly key: string;
  readonly item: ReferenceRecord;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Which citations name it, by their place in the document. */
  readonly citations: readonly number[];
  /** `b` for 2017b, in a list that goes by author and year. */
  readonly yearLetter?: string;
}

export interface Arrangement {
  /** Sorted by author and year with `author-date`, else in the order of the citations. */
  readonly style?: ReferenceStyle;
  /** What sorts and names works by author and year, if the list or its markers do; absent while it is on its way. */
  readonly names?: typeof AuthorDate | null;
  /** BCP 47 tag by whose alphabet names are sorted. */
  readonly language?: string;
  /** Absent while they are on their way: then no year has a letter. */
  readonly words?: ReferenceWords;
  /** Works to list though nothing cites them. */
  readonly uncited?: readonly ReferenceRecord[];
}

export interface Arranged {
  readonly works: readonly ListedWork[];
  /** The work that a record is about, by the record’s id. */
  readonly workOf: ReadonlyMap<string, ListedWork>;
}

interface Slot {
  item: ReferenceRecord;
  work?: ListedWork;
}

/** Every name by which a work in order is known. */
function namesOf({id, DOI, custom}: ReferenceRecord): string[] {
  const {arxiv, aliases} = (custom ?? {}) as {readonly arxiv?: string; readonly aliases?: readonly string[]};
  return [id, DOI && `doi:${DOI}`, arxiv && `arxiv:${arxiv.replace(/v\d+$/, '')}`, ...(aliases ?? [])].filter(
    (name): name is string => !!name,
  );
}

const isWritten = (item: ReferenceRecord) => !!item.custom?.text;

/**
 * Records that are about one work share a slot: those of one id, and a reference that an author wrote out with
 * the record whose DOI or arXiv id stands in it.
 *
 * Two records that share a DOI stay two: chapters carry the DOI of their book, and a wrong merger loses a work.
 */
function slotsOf(items: readonly ReferenceRecord[]): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  const names = items.some(isWritten) ? new Map<string, Slot>() : undefined;
  for (const item of items)
    if (!slots.has(item.id)) slots.set(item.id, names ? sharedSlot(item, names) : {item});
  return slots;
}

function sharedSlot(item: ReferenceRecord, names: Map<string, Slot>): Slot {
  const own = namesOf(item);
  const known = own
    .map((name) => names.get(name))
    .find((slot) => slot && isWritten(slot.item) !== isWritten(item));
  const slot = known ?? {item};
  // A record says more than what one author wrote out.
  if (isWritten(slot.item)) slot.item = item;
  for (const name of own) if (!names.has(name)) names.set(name, slot);
  return slot;
}

/**
 * @param cited - The works that each citation names, in document order.
 */
export function arrange(
  cited: readonly (readonly ReferenceRecord[])[],
  {style, names, language = 'en', words, uncited = []}: Arrangement = {},
): Arranged {
  const slots = slotsOf([...cited.flat(), ...uncited]);
  const slotOf = ({id}: ReferenceRecord) => slots.get(id)!;
  const numbered = numberReferences(
    cited.map((named) => named.map(slotOf)),
    uncited.map(slotOf),
  ).map(({key: slot, citations}) => ({slot, key: slot.item.id, item: slot.item, citations}));
  const ordered = (style === 'author-date' && names?.byAuthor(numbered, language)) || numbered;
  const letters = words && names?.yearLetters(ordered, words);
  const works = ordered.map(
    ({slot, key, item, citations}, index) =>
      // Copied, since what grew by pushing holds room for more.
      (slot.work = {
        key,
        item,
        number: index + 1,
        citations: citations.slice(),
        yearLetter: letters?.get(key),
      }),
  );
  return {works, workOf: new Map(Array.from(slots, ([id, {work}]) => [id, work!]))};
}
