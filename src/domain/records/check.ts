/**
 * Reads a record that someone wrote by hand: keeps all that is right, and says what is not, where,
 * and what was probably meant.
 */
import * as v from 'valibot';
import {nearest} from './nearest.js';

export interface Issue {
  /** Where, for example `models[0].components.training-code[0].state`. */
  readonly path: string;
  /** What is wrong, one sentence without a full stop. */
  readonly message: string;
  /** The nearest thing that would be right. */
  readonly suggestion?: string;
}

type Schema = v.GenericSchema<unknown, unknown>;
type Keyed = Record<PropertyKey, unknown>;

const pathText = (start: string, keys: readonly PropertyKey[]) =>
  keys.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    start,
  );

/** Choices that an issue of the schema offered, for example the states or the known fields. */
function choices(issue: v.BaseIssue<unknown>, schema: Schema, keys: readonly PropertyKey[]): string[] {
  if (issue.type === 'strict_object') return Object.keys(entriesAt(schema, keys.slice(0, -1)) ?? {});
  return [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice!);
}

/** Fields of the object schema at a path; follows optionals, arrays, records and variants as far as it is sure. */
function entriesAt(schema: unknown, keys: readonly PropertyKey[]): Keyed | undefined {
  let here = schema as Keyed | undefined;
  for (const key of [...keys, undefined]) {
    while (here && 'wrapped' in here) here = here['wrapped'] as Keyed;
    if (key === undefined) break;
    if (here && 'entries' in here) here = (here['entries'] as Keyed)[key] as Keyed;
    else if (here && 'item' in here) here = here['item'] as Keyed;
    else if (here && 'value' in here) here = here['value'] as Keyed;
    else return undefined;
  }
  return here?.['entries'] as Keyed | undefined;
}

/** The places that the items of a list had before others were taken out. */
type Origins = WeakMap<unknown[], number[]>;

/** The path as the author’s own text has it. */
function original(value: unknown, keys: readonly PropertyKey[], origins: Origins): PropertyKey[] {
  let here = value;
  return keys.map((key) => {
    const place = Array.isArray(here) ? (origins.get(here as unknown[])?.[Number(key)] ?? key) : key;
    here = (here as Keyed | undefined)?.[key];
    return place;
  });
}

/** Removes what a path leads to; answers whether there was something to remove. */
function remove(value: unknown, keys: readonly PropertyKey[], origins: Origins): boolean {
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Keyed | undefined)?.[key], value);
  const last = keys.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined || !Object.hasOwn(holder, last))
    return false;
  if (Array.isArray(holder)) {
    const places = origins.get(holder) ?? [...holder.keys()];
    places.splice(Number(last), 1);
    origins.set(holder, places);
    holder.splice(Number(last), 1);
  } else Reflect.deleteProperty(holder, last);
  return true;
}

/**
 * @param place - How the value is called in messages, for example `models[0]`.
 * @returns The record without what is wrong in it, or no record when something needed is missing.
 */
export function check<S extends Schema>(
  schema: S,
  value: unknown,
  place = '',
): {record?: v.InferOutput<S>; issues: readonly Issue[]} {
  const issues: Issue[] = [];
  let rest = value;
  const removed = new Set<string>();
  const origins: Origins = new WeakMap();
  // Each round takes away at least one faulty value, so the number of rounds is bounded by the input’s own faults.
  for (let round = 0; round < 200; round += 1) {
    const result = v.safeParse(schema, rest, {abortPipeEarly: true});
    if (result.success) return {record: result.output, issues};
    // The caller’s own value stays as it is.
    if (round === 0) rest = structuredClone(value);
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map(({key}) => key as PropertyKey);
    const path = pathText(place, original(rest, keys, origins));
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    if (!removed.has(path)) {
      const wrong = unknown ? keys.at(-1) : issue.input;
      const suggestion = typeof wrong === 'string' ? nearest(wrong, choices(issue, schema, keys)) : undefined;
      issues.push({
        path,
        message: unknown
          ? `unknown field “${String(keys.at(-1))}”`
          : issue.input === undefined
            ? 'is missing'
            : `is ${issue.received}, should be ${issue.expected ?? issue.message}`,
        ...(suggestion ? {suggestion} : {}),
      });
    }
    removed.add(path);
    // What cannot be without the missing value goes with it; a record without it is none.
    const gone = remove(rest, keys, origins) || (keys.length > 1 && remove(rest, keys.slice(0, -1), origins));
    if (!gone) return {issues};
  }
  return {issues};
}
