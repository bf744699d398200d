/** References from several places put together, each work once. */
import {nameKey} from '../records/name-key.js';
import type {ReferenceRecord} from '../records/reference.js';
import {arxivOf, doiOf, normalKey} from './identify.js';
import {referenceKeys} from './reference-keys.js';
import {itemText} from './item-text.js';

export interface Given {
  readonly item: ReferenceRecord;
  /** Where it comes from, for messages: a file’s name. */
  readonly from: string;
}

/** One work given twice: the earlier record is kept. */
export interface Duplicate {
  readonly kept: Given;
  readonly dropped: Given;
  /** What the two have in common, `doi:10.1000/x`, `arxiv:1706.03762`, or their key. */
  readonly same: string;
}

/** One key given to two works: the later is left out, since nothing could cite it. */
export interface Conflict {
  readonly kept: Given;
  readonly dropped: Given;
}

export interface Merged {
  /** In the order of the input. */
  readonly items: readonly ReferenceRecord[];
  readonly duplicates: readonly Duplicate[];
  readonly conflicts: readonly Conflict[];
}

type Custom = Record<string, unknown>;

interface Group {
  readonly kept: Given;
  readonly members: {readonly from: Given; readonly same: string; readonly alias: boolean}[];
  /** The group that this one turned out to be a part of. */
  within?: Group;
}

const whole = (group: Group): Group => (group.within ? whole(group.within) : group);

const keyOf = (item: ReferenceRecord) => normalKey(String(item.id));

/** What identifies the work, whoever wrote the record; a preprint’s DOI is its arXiv id. */
function identities(item: ReferenceRecord): string[] {
  const doi = doiOf(item);
  const arxiv = arxivOf(item);
  const key = keyOf(item);
  return [
    ...new Set([
      ...(doi ? [normalKey(doi)] : []),
      ...(arxiv ? [`arxiv:${arxiv.id}`] : []),
      ...(/^(?:doi:10|arxiv:)/.test(key) ? [key] : []),
    ]),
  ];
}

/** Records with one key are of one work, unless they say that they are not. */
function mayBeOne(one: ReferenceRecord, other: ReferenceRecord): boolean {
  const [ids, others] = [identities(one), identities(other)];
  const scheme = (id: string) => id.slice(0, id.indexOf(':'));
  if (ids.some((id) => others.some((each) => scheme(each) === scheme(id) && each !== id))) return false;
  return !titlesDiffer(one, other);
}

/** Whether both have a title, and not the same. */
export function titlesDiffer(one: ReferenceRecord, other: ReferenceRecord): boolean {
  const [title, otherTitle] = [one, other].map((item) => nameKey(itemText(item.title)));
  return !!title && !!otherTitle && title !== otherTitle;
}

/**
 * The earlier record with what helps to find and read the work, where it lacks it. What describes the work
 * stays the earlier’s own: a journal’s volume on a preprint would be neither’s truth.
 */
function completed(kept: ReferenceRecord, {from: {item: other}, alias}: Group['members'][number]) {
  const item: ReferenceRecord = {...kept};
  for (const field of ['DOI', 'URL', 'abstract'])
    if (!itemText(item[field]) && itemText(other[field])) item[field] = other[field];
  const custom: Custom = {...kept.custom};
  for (const field of ['arxiv', 'pdf']) custom[field] ??= (other.custom as Custom | undefined)?.[field];
  item.custom = custom;
  const known = new Set(referenceKeys(item));
  const more = [
    // What was filled in may speak louder than what told the work before.
    ...referenceKeys(kept),
    ...referenceKeys(other).filter((key) => alias || key !== keyOf(other)),
  ].filter((key) => !known.has(key));
  if (more.length > 0) custom['aliases'] = [...new Set([...aliasesOf(item), ...more])];
  const left = Object.entries(custom).filter(([, value]) => value !== undefined);
  if (left.length > 0) item.custom = Object.fromEntries(left);
  else delete item.custom;
  return item;
}

const aliasesOf = ({custom}: ReferenceRecord): string[] => {
  const aliases = (custom as Custom | undefined)?.['aliases'];
  return Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
};

/**
 * Puts records together. Two are of one work when they share a DOI or an arXiv id, also by way of a third,
 * or a key. The first of them is kept, completed by the others; their keys become its aliases, so that
 * every citation still finds it.
 */
export function mergeReferences(given: readonly Given[]): Merged {
  const byId = new Map<string, Group>();
  const byKey = new Map<string, Group>();
  const groups: Group[] = [];
  const place = new Map<Group, number>();
  const conflicts: Conflict[] = [];
  for (const each of given) {
    const ids = identities(each.item);
    const key = keyOf(each.item);
    const found = new Map<Group, string>();
    for (const id of ids) {
      const group = byId.get(id);
      if (group && !found.has(whole(group))) found.set(whole(group), id);
    }
    const holder = byKey.get(key);
    const named = holder && whole(holder);
    if (named && !found.has(named) && mayBeOne(named.kept.item, each.item)) found.set(named, key);
    if (named && found.size === 0) {
      conflicts.push({kept: named.kept, dropped: each});
      continue;
    }
    const [group, ...others] = [...found.keys()].sort((a, b) => place.get(a)! - place.get(b)!);
    const home: Group = group ?? {kept: each, members: []};
    if (group) group.members.push({from: each, same: found.get(group)!, alias: !named || found.has(named)});
    else {
      place.set(home, groups.length);
      groups.push(home);
    }
    // The record shows that some that seemed apart are one work.
    for (const other of others) {
      home.members.push({from: other.kept, same: found.get(other)!, alias: true}, ...other.members);
      other.within = home;
    }
    for (const id of ids) byId.set(id, home);
    if (!named) byKey.set(key, home);
  }
  const works = groups.filter(({within}) => !within);
  return {
    items: works.map(({kept, members}) => members.reduce(completed, kept.item)),
    duplicates: works.flatMap(({kept, members}) =>
      members.map(({from, same}) => ({kept, dropped: from, same})),
    ),
    conflicts,
  };
}
