/** Fields that an entry takes from others: `crossref` and `xdata`. */
import type {RawEntry} from './scan.js';

const fieldSet = (names: string) => new Set(names.split(' '));
/** Fields that name an entry or steer its sorting are never inherited (BibLaTeX manual, appendix B). */
const never = fieldSet(
  'ids crossref xref entryset entrysubtype related relatedtype relatedstring relatedoptions label options presort shorthand sortkey sorttitle sortname sortyear execute',
);
/** What describes a book as a whole says nothing of a part of it. */
const ofWhole = fieldSet(
  'title subtitle titleaddon shorttitle author pages abstract annotation note keywords doi eprint url urldate file pagetotal',
);
const partOfBook =
  /^(?:inproceedings|conference|incollection|suppcollection|inbook|bookinbook|suppbook|inreference)$/;

/** The name under which a parent holds a field of its child: the parent’s title is the child’s book or journal. */
function parentField(field: string, child: string, parent: string): string | undefined {
  if (never.has(field)) return undefined;
  if (partOfBook.test(child) && child !== parent) {
    if (field === 'booktitle') return 'title';
    if (field === 'booksubtitle') return 'subtitle';
    // A chapter in a book of one author is by that author.
    if (field === 'author') return /book$/.test(child) ? field : undefined;
    return ofWhole.has(field) ? undefined : field;
  }
  if (child === 'article' && parent === 'periodical') {
    if (field === 'journaltitle') return 'title';
    return ofWhole.has(field) ? undefined : field;
  }
  return field;
}

export type Lookup = (key: string) => RawEntry | undefined;
type Pieces = RawEntry['fields'] extends ReadonlyMap<string, infer P> ? P : never;

/**
 * The value of a field, from the entry, its `xdata`, then its parent.
 *
 * @param text - Joins the pieces of a value.
 */
export function inherited(
  entry: RawEntry,
  field: string,
  lookup: Lookup,
  text: (pieces: Pieces) => string,
  seen: ReadonlySet<RawEntry> = new Set(),
): string {
  // Entries that refer to each other in a ring end here.
  if (seen.has(entry)) return '';
  const here = entry.fields.get(field);
  if (here) return text(here);
  if (!entry.fields.has('xdata') && !entry.fields.has('crossref')) return '';
  const path = new Set(seen).add(entry);
  const named = (name: string) => {
    const pieces = entry.fields.get(name);
    return pieces
      ? text(pieces)
          .split(/[,\s]+/)
          .filter(Boolean)
      : [];
  };
  for (const key of named('xdata')) {
    const data = lookup(key);
    const value = data && field !== 'xdata' ? inherited(data, field, lookup, text, path) : '';
    if (value) return value;
  }
  for (const key of named('crossref')) {
    const parent = lookup(key);
    const name = parent && parentField(field, entry.type, parent.type);
    if (name) {
      const value = inherited(parent, name, lookup, text, path);
      if (value) return value;
    }
  }
  return '';
}
