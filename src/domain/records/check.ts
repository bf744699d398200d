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

/** Removes what a path leads to; answers whether there was something to remove. */
function remove(value: unknown, keys: readonly PropertyKey[]): boolean {
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Keyed | undefined)?.[key], value);
  const last = keys.at(-1);
  if (typeof holder !== 'object' || holder === null || last === undefined || !Object.hasOwn(holder, last))
    return false;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(holder, last);
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
  const rest: unknown = structuredClone(value);
  // Each round takes away at least one faulty value, so the number of rounds is bounded by the input’s own faults.
  for (let round = 0; round < 200; round += 1) {
    const result = v.safeParse(schema, rest, {abortPipeEarly: true});
    if (result.success) return {record: result.output, issues};
    const [issue] = result.issues;
    const keys = (issue.path ?? []).map(({key}) => key as PropertyKey);
    const wrong = issue.type === 'strict_object' && issue.expected === 'never' ? keys.at(-1) : issue.input;
    const suggestion = typeof wrong === 'string' ? nearest(wrong, choices(issue, schema, keys)) : undefined;
    issues.push({
      path: pathText(place, keys),
      message:
        issue.type === 'strict_object' && issue.expected === 'never'
          ? `unknown field “${String(keys.at(-1))}”`
          : issue.input === undefined
            ? 'is missing'
            : `is ${issue.received}, should be ${issue.expected ?? issue.message}`,
      ...(suggestion ? {suggestion} : {}),
    });
    if (!remove(rest, keys)) return {issues};
  }
  return {issues};
}
