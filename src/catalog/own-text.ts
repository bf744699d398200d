/** Tells records that an author wrote from the other code that an article shows. */
import {isObject, type Json} from '../domain/references/csl-shape.js';
import {cslTypes} from '../domain/references/csl-types.js';
import type {Format} from './data-format.js';
import {collections, parse} from './json-text.js';

/** An entry with a key or a first field, or a command of BibTeX: `@media` and `@dataclass` are neither. */
const bibtex =
  /^\s*(?:%.*\s+)*@(?:(?:string|preamble|comment)\s*[{(]|\w+\s*\{\s*(?:[^\s,{}="']*\s*,\s*)?[\w-]+\s*=)/i;

/** Fields that items of CSL-JSON have and hardly anything else, and those of records of ours. */
const tellsWork = ['container-title', 'issued', 'DOI', 'citation-key'];
const tellsRecord = ['components', 'terms', 'sources'];
const mayTell = new RegExp(`"(?:${[...tellsWork, ...tellsRecord].join('|')})"`);
const mayCollect = new RegExp(`^\\s*(?:\\[\\s*)?\\{\\s*"(?:${Object.keys(collections).join('|')}|id)"`);

/** A description of an interface has `components` too, but no name. */
const isNamed = (value: Json) => 'id' in value || 'name' in value;

const isRecord = (value: unknown) =>
  isObject(value) &&
  (tellsWork.some((field) => field in value) ||
    (isNamed(value) && tellsRecord.some((field) => isObject(value[field]))) ||
    (Array.isArray(value['events']) && value['events'].some(isObject)) ||
    ('title' in value && (cslTypes.has(value['type'] as string) || Array.isArray(value['author']))));

const holdsRecord = (list: unknown) =>
  typeof list === 'object' && list !== null && Object.values(list).some(isRecord);

function isOurs(value: unknown): boolean {
  if (!isObject(value)) return holdsRecord(value);
  const named = Object.keys(value).filter((name) => Object.hasOwn(collections, name));
  return named.length
    ? named.some((name) => holdsRecord(value[name]))
    : isRecord(value) || holdsRecord(value);
}

/**
 * The format of a text that says nothing of itself, if it holds what an author meant for the elements. What is broken
 * counts where it would be ours if it were not.
 */
export function ownFormat(text: string): Format | undefined {
  if (bibtex.test(text)) return 'bibtex';
  if (!/^\s*[[{]/.test(text)) return undefined;
  const {value, message} = parse(text);
  const isOwn = message === undefined ? isOurs(value) : mayCollect.test(text) && mayTell.test(text);
  return isOwn ? 'json' : undefined;
}
