/** Reads CSL-JSON as reference managers, indexes and people write it. */
import {check, type Issue} from '../records/check.js';
import {nearest} from '../records/nearest.js';
import {ReferenceRecord, type CslName} from '../records/reference.js';
import {dates, isCslItem, isObject, otherNames, people, type Json} from './csl-shape.js';
import {cslTypes} from './csl-types.js';
import {arxivOf, doiOf, normalKey} from './identify.js';
import {issuedOf} from './issued.js';
import {plainItem} from './plain.js';
import {peopleOf} from './people.js';
import {putInOrder} from './put-in-order.js';

export interface CslReading {
  /** In the order of the input; of items with one id the first. */
  readonly items: readonly ReferenceRecord[];
  readonly issues: readonly Issue[];
}

const numbers = new Set(['volume', 'issue', 'page', 'number']);

/** `Vaswani, Ashish` has its parts marked; anything else is a name as it stands. */
function nameOf(value: unknown): unknown {
  if (typeof value === 'string') {
    const parts = value.split(',').map((part) => part.trim());
    return parts.length === 2 && parts.every(Boolean)
      ? {family: parts[0], given: parts[1]}
      : {literal: value.trim()};
  }
  // Schema.org and Crossref call an institution’s name so.
  if (isObject(value) && typeof value['name'] === 'string' && !value['family'])
    return {...value, literal: value['name']};
  return value;
}

function namesOf(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(/\s+and\s+|\s*;\s*/)
      .filter(Boolean)
      .map(nameOf);
  if (isObject(value)) return [nameOf(value)];
  return Array.isArray(value) ? (value as unknown[]).filter((name) => name !== null).map(nameOf) : value;
}

function dateOf(value: unknown): unknown {
  if (typeof value === 'number') return {'date-parts': [[value]]};
  if (typeof value === 'string') {
    const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?$/.exec(value.trim());
    return parts ? {'date-parts': [parts.slice(1).filter(Boolean).map(Number)]} : {raw: value};
  }
  if (!isObject(value) || !Array.isArray(value['date-parts'])) return value;
  const parts = value['date-parts'] as unknown[];
  // `[2017, 6]` without its outer list; `[[null]]`, as Crossref says that it does not know.
  const lists = (parts.every((part) => !Array.isArray(part)) ? [parts] : parts).map((list) =>
    Array.isArray(list) ? (list as unknown[]).filter((part) => part !== null && part !== '') : list,
  );
  return {...value, 'date-parts': lists.filter((list) => !Array.isArray(list) || list.length > 0)};
}

function fieldOf(name: string, value: unknown): unknown {
  if (people.has(name)) return namesOf(value);
  if (dates.has(name)) return dateOf(value);
  // Crossref’s own interface gives titles and numbers as lists.
  if (Array.isArray(value) && value.length > 0 && typeof value[0] === 'string') return value[0];
  // A title may be 1984; volumes and pages may stay numbers.
  return typeof value === 'number' && !numbers.has(name) ? String(value) : value;
}

/** An id for an item that has none: `doi:…`, `arxiv:…`, or `vaswani2017`. */
function makeId(record: ReferenceRecord): string {
  const doi = doiOf(record);
  if (doi) return normalKey(doi);
  const arxiv = arxivOf(record);
  if (arxiv) return `arxiv:${arxiv.id}`;
  const item = putInOrder(record);
  const name = peopleOf(item).people[0]?.short ?? (item.title ?? '').split(' ')[0]!;
  const id = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') + (issuedOf(item).year ?? '');
  return id || 'reference';
}

/**
 * One item.
 *
 * @param path - Where it stands, for the issues: `items[3]`.
 * @param key - The name under which it stands in an object; its id, if it has no other.
 * @returns No item only for what is no object and no text; every field that is wrong is left out by itself.
 */
export function readCslItem(
  value: unknown,
  path: string,
  key?: string,
): {readonly item?: ReferenceRecord; readonly issues: readonly Issue[]} {
  // A reference written out, where an item could stand.
  if (typeof value === 'string' && value.trim()) {
    const item = plainItem(value);
    return {item: key ? {...item, id: key} : item, issues: []};
  }
  if (!isObject(value)) return {issues: [{path, message: 'is not an item of CSL-JSON'}]};
  const item: Json = {};
  for (const [name, field] of Object.entries(value)) {
    // An own property of this name would become the item’s prototype when it is copied.
    if (name === '__proto__' || field === null || field === undefined) continue;
    const known =
      Object.hasOwn(otherNames, name) && !Object.hasOwn(value, otherNames[name]!) ? otherNames[name]! : name;
    item[known] = fieldOf(known, field);
  }
  const given = [item['id'], key, item['citation-key']].find((id) => typeof id === 'string' && id.trim());
  const wrongId = item['id'] !== undefined && typeof item['id'] !== 'string';
  item['id'] = typeof given === 'string' ? given.trim() : '';
  const checked = check(ReferenceRecord, item, path);
  const issues = [...checked.issues];
  const record = checked.record!;
  if (!record.id) {
    record.id = makeId(record);
    issues.push({path, message: `has no id${wrongId ? ' that is text' : ''}; cite it as “${record.id}”`});
  }
  for (const role of ['author', 'editor'] as const) {
    // A name of which nothing is left is no name.
    if (record[role])
      record[role] = record[role].filter((name: CslName) => name.family || name.literal || name.given);
  }
  if (record.type !== undefined && !cslTypes.has(record.type)) {
    const suggestion = nearest(record.type, cslTypes);
    issues.push({
      path: `${path}.type`,
      message: `“${record.type}” is not a type of CSL`,
      ...(suggestion ? {suggestion} : {}),
    });
  }
  return {item: record, issues};
}

/** Items with their places, from a list, `{"items": […]}`, an object by id, or a single item. */
function placesIn(value: unknown): readonly (readonly [value: unknown, path: string, key?: string])[] {
  if (Array.isArray(value)) return (value as unknown[]).map((item, index) => [item, `[${index}]`] as const);
  if (!isObject(value)) return [];
  for (const name of ['items', 'references']) {
    const list = Object.hasOwn(value, name) ? value[name] : undefined;
    if (typeof list === 'object' && list !== null) {
      return placesIn(list).map(([item, path, key]) => [
        item,
        path.startsWith('[') ? name + path : `${name}.${path}`,
        key,
      ]);
    }
  }
  if (isCslItem(value)) return [[value, '']];
  return Object.entries(value).map(([key, item]) => [item, key, key] as const);
}

/**
 * @param value - Parsed JSON.
 * @returns All that can be cited; each fault with its place, so that one bad item never costs another.
 */
export function readCslJson(value: unknown): CslReading {
  const items = new Map<string, ReferenceRecord>();
  const issues: Issue[] = [];
  const places = placesIn(value);
  if (places.length === 0) issues.push({path: '', message: 'holds no items of CSL-JSON'});
  for (const [entry, path, key] of places) {
    const reading = readCslItem(entry, path, key);
    issues.push(...reading.issues);
    if (!reading.item) continue;
    const {id} = reading.item;
    if (items.has(id))
      issues.push({path, message: `the id “${id}” is taken by an item before it; this one is left out`});
    else items.set(id, reading.item);
  }
  return {items: [...items.values()], issues};
}
