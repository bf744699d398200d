/** Reads an author’s JSON, as tolerantly as a publishing tool makes necessary. */
import type {Issue} from '../domain/records/check.js';
import {xmlEntities} from '../domain/records/entities.js';
import {unknownField} from '../domain/records/unknown-field.js';
import {isCslItem, isInOrder} from '../domain/references/csl-shape.js';
import type {Kind, Records} from './catalog.js';
import {noRecords, type OwnRecords} from './own-catalog.js';

/** Reads a record, and says what is wrong in it; see `read-json`. */
export type RecordReader = (
  kind: Kind,
  value: unknown,
  place: string,
  key?: string,
) => {readonly record?: unknown; readonly issues: readonly Issue[]};

/** What was read, and what could not be. */
export interface Reading {
  readonly records: OwnRecords;
  readonly issues: readonly Issue[];
}

const entities: Readonly<Record<string, string>> = {
  ...xmlEntities,
  '#39': "'",
  nbsp: ' ',
};

/** What tools do to a script’s text, undone step by step; each step is tried only if the one before did not parse. */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^\uFEFF/, ''),
  (text) => text.replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => entities[name]!),
  (text) => text.replace(/<\/?(p|br|em|span|strong)(\s[^>]*)?\/?>/gi, ''),
  (text) => text.replace(/[“”„‟]/g, '"'),
];

/** JSON has no comments; `$comment` is where JSON Schema puts them, and `$schema` is for editors. */
const comments = ['$comment', '$schema'];
const isComment = (key: string) => comments.includes(key);

function withoutComments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutComments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isComment(key))
      .map(([key, inner]) => [key, withoutComments(inner)]),
  );
}

/** Whether a text can hold a comment at all: most hold none, and need no copy without them. */
const mayComment = (text: string) => comments.some((key) => text.includes(key));

/** A text’s value, or what is wrong with it. */
export function parse(text: string): {value?: unknown; message?: string} {
  let message: string | undefined;
  let repaired = text;
  for (const repair of repairs) {
    repaired = repair(repaired);
    try {
      return {value: JSON.parse(repaired)};
    } catch (error) {
      // The first message speaks of the text as the author wrote it.
      message ??= (error as Error).message;
    }
  }
  return {message};
}

/** The lists that data may hold, by name. */
export const collections: Readonly<Record<string, Kind>> = {
  models: 'model',
  licenses: 'license',
  organizations: 'organization',
  references: 'reference',
  // CSL-JSON exports of reference managers.
  items: 'reference',
};

/** The kind of a record that stands alone, told by the fields only that kind has. */
function kindOf(record: object): Kind {
  if ('components' in record) return 'model';
  if ('terms' in record || 'osiApproved' in record) return 'license';
  if ('events' in record) return 'organization';
  return 'reference';
}

interface Found {
  readonly kind: Kind;
  /** Where it stands, for whoever must be told. */
  readonly place: () => string;
  readonly record: unknown;
  /** The name under which it stands in an object. */
  readonly key?: string;
}

const byKey = (value: object, kind: Kind, place: string): Found[] =>
  Object.entries(value).map(([key, record]) => ({
    kind,
    place: () => (place ? `${place}.${key}` : key),
    record,
    key,
  }));

function lists(value: unknown): Found[] {
  if (Array.isArray(value)) {
    return value.map((record: unknown, index) => ({
      kind: record && typeof record === 'object' ? kindOf(record) : 'reference',
      place: () => `[${index}]`,
      record,
    }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const named = Object.entries(value).filter(([key, list]) => Object.hasOwn(collections, key) && list);
  if (named.length === 0) {
    const kind = kindOf(value);
    // References by their ids, as some exports have them.
    return kind === 'reference' && !isCslItem(value)
      ? byKey(value, kind, '')
      : [{kind, place: () => '', record: value}];
  }
  return named.flatMap(([name, list]): Found[] => {
    const kind = collections[name]!;
    return Array.isArray(list)
      ? list.map((record: unknown, index) => ({kind, place: () => `${name}[${index}]`, record}))
      : byKey(list as object, kind, name);
  });
}

/** Collections beside the known ones, which are surely misspelled. */
function strangers(value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const names = Object.keys(value);
  if (!names.some((name) => Object.hasOwn(collections, name))) return [];
  return names
    .filter((name) => !Object.hasOwn(collections, name) && !isComment(name))
    .map((name) => unknownField(name, Object.keys(collections)));
}

/**
 * All good records of a text; each fault is named with its place, and never takes another record with it.
 *
 * @param read - Without it only references that need no reading are taken: most pages hold nothing else, and the
 *   schemas of records are the larger part.
 * @returns Nothing where it would need `read`.
 */
export function readJsonText(text: string, read: RecordReader): Reading;
export function readJsonText(text: string, read?: RecordReader): Reading | undefined;
export function readJsonText(text: string, read?: RecordReader): Reading | undefined {
  const {value, message} = parse(text);
  if (message !== undefined) return {records: noRecords, issues: [{path: '', message}]};
  const records: {[K in Kind]: Records[K][]} = {model: [], license: [], organization: [], reference: []};
  const issues: Issue[] = [];
  const found = lists(value);
  const isCommented = mayComment(text);
  issues.push(...strangers(value));
  if (found.length === 0)
    issues.push({path: '', message: 'holds no models, licenses, organizations or references'});
  for (const {kind, place, record: written, key} of found) {
    try {
      const given = isCommented ? withoutComments(written) : written;
      if (kind === 'reference' && isInOrder(given)) {
        records.reference.push(given);
        continue;
      }
      if (!read) return undefined;
      const {record, issues: wrong} = read(kind, given, place(), key);
      issues.push(...wrong);
      if (record) (records[kind] as unknown[]).push(record);
    } catch (error) {
      // The others are not to suffer for one that nobody could read.
      if (!(error instanceof RangeError)) throw error;
      issues.push({path: place(), message: 'is nested too deeply'});
    }
  }
  return {records, issues};
}
