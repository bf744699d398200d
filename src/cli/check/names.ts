/** Whether all that a tag names is known, and its attributes are its own. */
import type {Found} from '../../catalog/catalog.js';
import {formatOf} from '../../catalog/data-format.js';
import {isRemote} from '../../catalog/remote-name.js';
import {hubName} from '../../domain/openness/hub-metadata.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import type {ModelRecord} from '../../domain/records/model.js';
import {nearest} from '../../domain/records/nearest.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {isGlobal, namings, vocabularies, type Naming} from './attributes.js';
import type {Scope} from './data.js';
import type {Report} from './finding.js';
import type {KnownAttribute, KnownTags} from './manifest.js';
import {offsetOf} from './offsets.js';
import {locationOf, type Element, type Post} from './post.js';

/** Where a tag stands, and what it may name there. */
export interface Surroundings {
  readonly post: Post;
  readonly scope: Scope;
  /** Every scope of the post, for what is known elsewhere. */
  readonly scopes: readonly Scope[];
  readonly report: Report;
}

/** A template’s expression: what it will say is not known here. */
export const isTemplated = (value: string) => /\{[{%]|<%|\$\{/.test(value);

const kindNames = {
  model: 'model',
  license: 'licence',
  organization: 'organisation',
  reference: 'reference',
} as const;

/** What would bring an unknown work into the data. */
const remedy = (name: string) =>
  /^(?:doi|arxiv):/.test(name) ? `; resolve it with openness-elements references ${name}` : '';

/** @returns The record, after its absence was reported. */
export async function findName(
  {scope, scopes, report}: Surroundings,
  kind: Naming['kind'],
  name: string,
  at: number,
  whole = '',
): Promise<Found<typeof kind>['record']> {
  if (kind === 'model' && isRemote(name)) {
    // The Hub is asked by the page or by `fetch`, not by a check.
    if (!hubName(name.trim().slice(3)))
      report('fault', at, `“${name}” is no name on the Hub; write hf:organisation/model`);
    return undefined;
  }
  const found = await scope.catalog.find(kind, name);
  if (found.record) return found.record;
  for (const other of scopes) {
    if ((await other.catalog.find(kind, name)).record) {
      report('fault', at, `“${name}” is in the data of an <${other.holder}> that does not reach here`);
      return undefined;
    }
  }
  // A name with spaces is a list of names.
  const joined = whole.includes(' ') ? (await scope.catalog.find(kind, whole)).record : undefined;
  const suggestion = joined ? String(joined.id) : 'nearest' in found ? found.nearest : undefined;
  const elsewhere = scope.incomplete ? ' in what could be read' : '';
  report(
    scope.incomplete ? 'hint' : 'fault',
    at,
    `no ${kindNames[kind]} “${name}” is known${elsewhere}${kind === 'reference' ? remedy(name) : ''}`,
    suggestion,
  );
  return undefined;
}

function checkWords(
  name: string,
  value: string,
  known: KnownAttribute,
  fault: (message: string, word: string, suggestion?: string) => void,
) {
  const several = Object.hasOwn(vocabularies, name) ? vocabularies[name] : undefined;
  const choices = several ?? known.choices ?? [];
  const words = several ? attributeWords(value) : choices.length ? [value.trim()].filter(Boolean) : [];
  for (const word of words.filter((each) => !choices.includes(each))) {
    const list = choices.length > 8 ? '' : `: ${choices.join(', ')}`;
    fault(`“${word}” is nothing that ${name} takes${list}`, word, nearest(word, choices));
  }
  if (name === 'as-of' && value.trim() && !dayAttribute(value))
    fault(`“${value}” is no day; write it like 2025-02-01`, value);
  if (name === 'type' && !formatOf(value))
    fault(`“${value}” is no format of data: json, bibtex or mot`, value);
  if (name === 'heading-level' && !/^\s*[1-6]\s*$/.test(value))
    fault(`“${value}” is no level from 1 to 6`, value);
}

export interface Named {
  readonly models: readonly ModelRecord[];
  readonly references: readonly ReferenceRecord[];
}

/** An attribute of an element of ours, or of what stands for one. */
export interface Written {
  readonly name: string;
  readonly value: string;
  /** Where it stands, or a word of its value. */
  readonly at: (word?: string) => number;
}

/** Checks the values of attributes that a tag has, and tells which records they name. */
export async function checkValues(
  tagName: string,
  written: readonly Written[],
  known: KnownTags,
  around: Surroundings,
): Promise<Named> {
  const models: ModelRecord[] = [];
  const references: ReferenceRecord[] = [];
  for (const {name, value, at} of written) {
    const attribute = known.get(tagName)?.get(name);
    if (!attribute || isTemplated(value)) continue;
    const fault = (message: string, word: string, suggestion?: string) =>
      around.report('fault', at(word), message, suggestion);
    checkWords(name, value, attribute, fault);
    if (!Object.hasOwn(namings, name)) continue;
    const {kind, names, broken} = namings[name]!;
    const problem = broken?.(value);
    if (problem) fault(problem, '');
    for (const word of names(value)) {
      const record = await findName(around, kind, word, at(word), value);
      if (record && kind === 'model') models.push(record as ModelRecord);
      if (record && kind === 'reference') references.push(record as ReferenceRecord);
    }
  }
  return {models, references};
}

/** Checks a tag of ours, and tells which records it names. */
export async function checkNames(element: Element, known: KnownTags, around: Surroundings): Promise<Named> {
  const {post, report} = around;
  const {tagName, attrs} = element;
  const attributes = known.get(tagName)!;
  for (const {name} of attrs)
    if (!attributes.has(name) && !isGlobal(name))
      report(
        'fault',
        offsetOf(post, element, name),
        `<${tagName}> has no attribute “${name}”`,
        nearest(name, attributes.keys()),
      );
  const written = attrs.map(({name, value}) => ({
    name,
    value,
    at: (word?: string) => offsetOf(post, element, name, word),
  }));
  return checkValues(tagName, written, known, around);
}

/** A tag that is nearly one of ours. */
export function checkSpelling(element: Element, known: KnownTags, report: Report) {
  const {tagName} = element;
  if (!tagName.includes('-') || known.has(tagName)) return;
  const meant = nearest(tagName, known.keys(), 2);
  if (meant) report('fault', locationOf(element).startOffset, `there is no tag <${tagName}>`, meant);
}
