/** Tells records that an author wrote from the other code that an article shows. */
import {isObject} from '../domain/references/csl-shape.js';
import {cslTypes} from '../domain/references/csl-types.js';
import {formatOf, type Format} from './data-format.js';
import {collections, parse} from './json-text.js';

/** An entry with a key or a first field, or a command of BibTeX: `@media` and `@dataclass` are neither. */
const bibtex =
  /^\s*(?:%.*\s+)*@(?:(?:string|preamble|comment)\s*[{(]|\w+\s*\{\s*(?:[^\s,{}="']*\s*,\s*)?[\w-]+\s*=)/i;

type Test = (value: unknown) => boolean;
const isText: Test = (value) => typeof value === 'string';
const some =
  (test: Test): Test =>
  (value) =>
    isObject(value) && Object.values(value).some(test);
const has =
  (...fields: readonly string[]): Test =>
  (value) =>
    isObject(value) && fields.every((field) => field in value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.some(test);

/**
 * Fields that only items of CSL-JSON and records of ours have with such values: descriptions of interfaces have
 * `components` too, maps have `sources`, and calendars `events`.
 */
const telling: Readonly<Record<string, Test>> = {
  'container-title': isText,
  'citation-key': isText,
  DOI: isText,
  issued: isObject,
  author: listOf((name) => has('family')(name) || has('literal')(name)),
  components: some(Array.isArray),
  terms: some(has('value', 'basis')),
  sources: some(has('url', 'asOf')),
  events: listOf(has('date', 'source')),
};
const mayTell = new RegExp(`"(?:${Object.keys(telling).join('|')})"`);
const mayCollect = new RegExp(`^\\s*(?:\\[\\s*)?\\{\\s*"(?:${Object.keys(collections).join('|')}|id)"`);

const isRecord: Test = (value) =>
  isObject(value) &&
  (Object.entries(telling).some(([field, test]) => test(value[field])) ||
    ('title' in value && cslTypes.has(value['type'] as string)));

const holdsRecord = (list: unknown) =>
  typeof list === 'object' && list !== null && Object.values(list).some(isRecord);

function isOurs(value: unknown): boolean {
  if (!isObject(value)) return holdsRecord(value);
  const named = Object.keys(value).filter((name) => Object.hasOwn(collections, name));
  return named.length
    ? named.some((name) => holdsRecord(value[name]))
    : isRecord(value) || holdsRecord(value);
}

/** A name that every record of ours has one of, in the text: the other code of an article need not be parsed. */
const mayBeOurs = new RegExp(`\\b(?:${[...Object.keys(telling), 'title'].join('|')})\\b`);

/** What is broken counts where it would be ours if it were not. */
function untypedFormat(text: string): Format | undefined {
  if (bibtex.test(text)) return 'bibtex';
  if (!/^\s*[[{]/.test(text) || !mayBeOurs.test(text)) return undefined;
  const {value, message} = parse(text);
  const isOwn = message === undefined ? isOurs(value) : mayCollect.test(text) && mayTell.test(text);
  return isOwn ? 'json' : undefined;
}

/**
 * The format of what carries data.
 *
 * @param type - What says so; without one the text itself must show that an author meant it for the elements.
 */
export const carriedFormat = (type: string | null | undefined, text: string): Format | undefined =>
  formatOf(type) ?? (typeof type === 'string' ? undefined : untypedFormat(text));
