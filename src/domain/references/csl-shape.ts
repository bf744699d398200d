/** What an item of CSL-JSON looks like: enough to tell one that needs no reading, without the schema of its fields. */
import type {ReferenceRecord} from '../records/reference.js';
import {cslTypes} from './csl-types.js';

export type Json = Record<string, unknown>;
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names that other formats give to fields; what was meant is certain. */
export const otherNames: Readonly<Record<string, string>> = {
  url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
  issn: 'ISSN',
  authors: 'author',
  editors: 'editor',
  pages: 'page',
  year: 'issued',
  date: 'issued',
  journal: 'container-title',
  booktitle: 'container-title',
  containerTitle: 'container-title',
};
export const people = new Set(['author', 'editor', 'translator', 'container-author', 'collection-editor']);
export const dates = new Set([
  'issued',
  'accessed',
  'submitted',
  'original-date',
  'event-date',
  'available-date',
]);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A name or a date as CSL has them, with nothing to mend. */
const isName = (value: unknown) =>
  isObject(value) && !!(value['family'] || value['literal']) && Object.values(value).every(isText);
const isDate = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  Array.isArray(value['date-parts']) &&
  value['date-parts'].every(
    (parts) => Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part === 'number'),
  );

/**
 * Whether an item is as most are, with an id, a type and text in all other fields: then there is nothing to mend,
 * nothing to check and nothing to copy. A page may hold hundreds.
 */
export function isInOrder(item: unknown): item is ReferenceRecord {
  if (!isObject(item)) return false;
  if (!isText(item['id']) || item['id'] !== item['id'].trim() || !item['id']) return false;
  if (item['type'] !== undefined && !cslTypes.has(item['type'] as string)) return false;
  return Object.entries(item).every(([name, value]) =>
    people.has(name)
      ? Array.isArray(value) && value.every(isName)
      : dates.has(name)
        ? isDate(value)
        : isText(value) && !Object.hasOwn(otherNames, name) && name !== '__proto__',
  );
}

/** Whether an object is an item itself, and not a collection of them. */
export const isCslItem = (value: object) =>
  ['id', 'title', 'author', 'DOI', 'citation-key'].some(
    (field) => typeof (value as Json)[field] === 'string' || Array.isArray((value as Json)[field]),
  );
