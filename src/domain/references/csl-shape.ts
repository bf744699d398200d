/** What an item of CSL-JSON looks like: enough to tell one that needs no reading, without the schema of its fields. */
import type {CslName, ReferenceRecord} from '../records/reference.js';
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

// Words on one line, one space between. Format characters are none: they turn lines around, or hide.
const words = /^(?:[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*)?$/u;
const markup = /<[a-z/]|&#?\w{1,8};/i;

// Most texts, of Latin letters and signs that neither markup nor an entity has: nothing in them is composed of two.
const latin = /^(?:[!-%'-;=-~¡-¬®-ɏ‐-―‘-”…]+(?: [!-%'-;=-~¡-¬®-ɏ‐-―‘-”…]+)*)?$/;

/** Text that can stand on a page as it is. */
const isPlain = (value: unknown) =>
  isText(value) &&
  (latin.test(value) || (words.test(value) && !markup.test(value) && value.normalize() === value));

/** Whether all fields pass a test. Without a list of them: a page holds thousands, and reads them as it comes to life. */
function every(fields: Json, test: (value: unknown, name: string) => boolean): boolean {
  for (const name in fields) if (!test(fields[name], name)) return false;
  return true;
}

/** Whether a name only says that there are more. */
export function breaksOff({literal, family, given}: CslName): boolean {
  return /^(?:others|et\.? al\.?|and others|…|\.\.\.)$/i.test(literal || (given ? '' : (family ?? '')));
}

/** A name or a date as CSL has them, with nothing to mend. */
const isName = (value: unknown) =>
  isObject(value) && !!(value['family'] || value['literal']) && every(value, isPlain) && !breaksOff(value);
const isDate = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  Array.isArray(value['date-parts']) &&
  value['date-parts'].every(
    (parts: unknown) =>
      Array.isArray(parts) &&
      parts.length > 0 &&
      // No year is 0, and no number has more digits than one.
      parts.every((part) => Number.isInteger(part) && part !== 0 && Math.abs(part as number) < 10000),
  );

const isAddress = (value: unknown) => isPlain(value) && /^https?:[^ ]+$/i.test(value as string);

const doi = /^10\.\d{4,9}\/[a-z\d._()/-]*[a-z\d]$/;
const arxiv = /^\d{4}\.\d{4,5}(?:v\d+)?$/;

/** What is ours in an item; other names of a work have many forms, and are read. */
const isCustom = (value: unknown) =>
  isObject(value) &&
  every(value, (field, name) =>
    name === 'arxiv'
      ? isText(field) && arxiv.test(field)
      : name === 'pdf'
        ? isAddress(field)
        : /^(?:author|editor)sTruncated$/.test(name)
          ? field === true
          : name === 'text'
            ? isPlain(field)
            : name !== 'aliases' && name !== '__proto__',
  );

/** Whether an id that an address or a number tells stands in the field for it too. */
function areIdsNamed({DOI = '', URL = '', number = '', custom}: ReferenceRecord): boolean {
  const places = `${DOI} ${URL} ${number}`;
  return (
    (!DOI || doi.test(DOI)) &&
    (!!DOI || !/doi\.org\//i.test(URL)) &&
    (!!custom?.arxiv || !/arxiv|ar5iv|huggingface\.co\/papers/i.test(places))
  );
}

/**
 * Whether an item is as most are, with an id, a type and plain text in all other fields: then there is nothing to mend,
 * nothing to check and nothing to copy. A page may hold hundreds.
 */
export function isInOrder(item: unknown): item is ReferenceRecord {
  if (!isObject(item)) return false;
  if (!isText(item['id']) || item['id'] !== item['id'].trim() || !item['id']) return false;
  if (item['type'] !== undefined && !cslTypes.has(item['type'] as string)) return false;
  const areFieldsPlain = every(item, (value, name) =>
    name === 'id'
      ? true
      : people.has(name)
        ? Array.isArray(value) && value.every(isName)
        : dates.has(name)
          ? isDate(value)
          : name === 'custom'
            ? isCustom(value)
            : name === 'URL'
              ? isAddress(value)
              : isPlain(value) && !Object.hasOwn(otherNames, name) && name !== '__proto__',
  );
  return areFieldsPlain && areIdsNamed(item as ReferenceRecord);
}

/** Whether an object is an item itself, and not a collection of them. */
export const isCslItem = (value: object) =>
  ['id', 'title', 'author', 'DOI', 'citation-key'].some(
    (field) => typeof (value as Json)[field] === 'string' || Array.isArray((value as Json)[field]),
  );
