/** Puts an item in order: what draws it has nothing to read in it, to mend or to fear. */
import type {CslName, ReferenceRecord} from '../records/reference.js';
import {safeUrl} from '../records/safe-url.js';
import {keepAsWritten} from './as-written.js';
import {breaksOff, dates, isInOrder, isObject, people, type Json} from './csl-shape.js';
import {arxivOf, doiOf, normalKey} from './identify.js';
import {itemText} from './item-text.js';
import {readIssued} from './read-issued.js';

/** Fields of text among any; empty ones go. */
const textsOf = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, itemText(value)] as const)
      .filter(([name, text]) => text && name !== '__proto__'),
  );

const namesOf = (list: unknown): CslName[] =>
  (Array.isArray(list) ? (list as unknown[]) : [])
    .map((name): CslName => (isObject(name) ? textsOf(name) : textsOf({literal: name})))
    .filter(({family, given, literal}) => family || given || literal);

const someOf = <T>(list: readonly T[]) => (list.length ? list : undefined);

/** An address keeps its letters as they are; what would turn a line around is written as a browser would send it. */
const addressOf = (value: unknown) =>
  typeof value === 'string' ? safeUrl(value)?.replace(/\p{Cf}/gu, encodeURIComponent) : undefined;

/** What is ours in an item: ids and other names in one form each, the reference that an author wrote out as one line. */
function customOf(item: ReferenceRecord): ReferenceRecord['custom'] {
  const custom: Json = isObject(item.custom) ? {...item.custom} : {};
  const {id} = item;
  const arxiv = arxivOf(item);
  const aliases = [id, ...(Array.isArray(custom['aliases']) ? (custom['aliases'] as unknown[]) : [])]
    .flatMap((alias) => (typeof alias === 'string' ? normalKey(alias) : []))
    .filter((alias) => alias && alias !== id);
  const isTruncated = (role: 'author' | 'editor') =>
    custom[`${role}sTruncated`] === true || namesOf(item[role]).some(breaksOff) || undefined;
  const read = {
    arxiv: arxiv && arxiv.id + (arxiv.version ?? ''),
    pdf: addressOf(custom['pdf']),
    text: itemText(custom['text']) || undefined,
    authorsTruncated: isTruncated('author'),
    editorsTruncated: isTruncated('editor'),
    aliases: someOf([...new Set(aliases)]),
  };
  const fields = Object.entries({...custom, ...read}).filter(([, value]) => value !== undefined);
  return fields.length ? Object.fromEntries(fields) : undefined;
}

/**
 * The item with each text in one plain line, its DOI and its arXiv id where they belong and in one form, dates in
 * numbers or words, names that are names, “others” said apart. What is none of these goes; `asWritten` still has it.
 *
 * @returns The item itself where it is in order.
 */
export function putInOrder(item: ReferenceRecord): ReferenceRecord {
  const {id, URL} = item;
  if (isInOrder(item)) return item;
  const read: Json = {
    ...textsOf(item),
    id: typeof id === 'string' ? id : itemText(id),
    DOI: doiOf(item),
    URL: addressOf(URL),
    custom: customOf(item),
  };
  for (const name of dates) read[name] = readIssued(item[name]);
  for (const name of people) read[name] = someOf(namesOf(item[name]).filter((each) => !breaksOff(each)));
  const ordered = Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as ReferenceRecord;
  keepAsWritten(ordered, item);
  return ordered;
}
