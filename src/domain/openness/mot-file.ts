/**
 * A file of the Model Openness Tool, as it is: two maps, `framework` and `release`.
 *
 * Source: the tool’s `schema/mof_schema.json` and its 273 `models/*.yml`, github.com/lfai/model_openness_tool,
 * commit 8b5d30e90a7c62d7d6ece48b91e69ff495920a4d. An empty map may stand as `[]`: PHP writes it so.
 */
import * as v from 'valibot';
import type {Issue} from '../records/check.js';
import {nearest} from '../records/nearest.js';
import {componentIds, type ComponentId} from './components.js';
import {mofComponents} from './mof-components.js';
import type {MofRelease} from './mof.js';

const text = v.nullish(v.string());
// What YAML reads as a number (`date: 2024`) stands for its text.
const loose = v.nullish(v.union([v.string(), v.number()]));
const Global = v.nullish(v.union([v.looseObject({name: text}), v.string()]));

const MotComponent = v.looseObject({
  name: v.optional(v.string()),
  license: text,
  component_path: text,
});

const MotFile = v.looseObject({
  framework: v.looseObject({name: v.string(), version: loose, date: loose}),
  release: v.looseObject({
    name: v.pipe(v.string(), v.minLength(1)),
    producer: v.string(),
    version: loose,
    date: loose,
    type: text,
    repository: text,
    huggingface: text,
    license: v.union([
      v.looseObject({distribution: Global, code: Global, data: Global, document: Global}),
      v.pipe(v.array(v.unknown()), v.maxLength(0)),
    ]),
    components: v.optional(v.array(v.unknown()), []),
  }),
});

/** What a file says of a model. */
export interface MotFile {
  readonly name: string;
  readonly producer: string;
  /** Day of the record, not of the model; as written. */
  readonly date?: string;
  readonly type?: string;
  readonly repository?: string;
  readonly huggingface?: string;
  /** Version of the framework the file names. */
  readonly version: string;
  readonly release: MofRelease;
  /** Where each component lies, as the file says. */
  readonly paths: Readonly<Partial<Record<ComponentId, string | undefined>>>;
}

export interface MotIssue extends Issue {
  /** The path as keys, for whoever knows lines. */
  readonly keys: readonly PropertyKey[];
  /** The file is evaluated in spite of it. */
  readonly mild?: boolean;
}

export interface MotReading {
  readonly file?: MotFile;
  readonly issues: readonly MotIssue[];
}

const idByName = /* @__PURE__ */ new Map(componentIds.map((id) => [mofComponents[id].name, id]));

const pathText = (keys: readonly PropertyKey[]) =>
  keys.reduce<string>(
    (path, key) =>
      typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key),
    '',
  );

const written = (value: string | number | null | undefined) =>
  value == null || value === '' ? undefined : String(value);

const messageOf = (issue: v.BaseIssue<unknown>) => {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'min_length') return 'is empty';
  if (issue.type === 'max_length')
    return 'is a list; a map with distribution, code, data or document belongs here';
  return `is ${issue.received}; ${issue.expected} belongs here`;
};

function globals(license: v.InferOutput<typeof MotFile>['release']['license']): MofRelease['licenses'] {
  if (Array.isArray(license)) return {};
  const found: Record<string, string | null> = {};
  for (const key of ['distribution', 'code', 'data', 'document'] as const) {
    const value = license[key];
    const name = typeof value === 'string' ? value : value?.name;
    if (name != null) found[key] = name;
  }
  return found;
}

/**
 * Reads a parsed MOT file.
 *
 * A component under an unknown name is left out and named with the nearest known one; of two of the same
 * name the later counts, as in the tool; every other fault is named with its place.
 *
 * @param value - What the YAML or JSON parser made of the text.
 * @returns No file when something is missing without which there is nothing to evaluate.
 */
export function readMotFile(value: unknown): MotReading {
  const issues: MotIssue[] = [];
  const report = (keys: readonly PropertyKey[], message: string, more: Partial<MotIssue> = {}) =>
    issues.push({keys, path: pathText(keys), message, ...more});
  const result = v.safeParse(MotFile, value);
  if (!result.success) {
    for (const issue of result.issues.slice(0, 20))
      report(
        (issue.path ?? []).map(({key}) => key as PropertyKey),
        messageOf(issue),
      );
    return {issues};
  }
  const {framework, release} = result.output;
  const components: Partial<Record<ComponentId, string | null>> = {};
  const paths: Partial<Record<ComponentId, string | undefined>> = {};
  release.components.forEach((each, index) => {
    const keys = ['release', 'components', index];
    const item = v.safeParse(MotComponent, each);
    if (!item.success) {
      const [issue] = item.issues;
      return report([...keys, ...(issue.path ?? []).map(({key}) => key as PropertyKey)], messageOf(issue));
    }
    const {name, license, component_path: path} = item.output;
    const id = name === undefined ? undefined : idByName.get(name);
    if (name === undefined) return report([...keys, 'name'], 'is missing');
    if (!id) {
      const suggestion = nearest(name, [...idByName.keys()]);
      return report([...keys, 'name'], `unknown component “${name}”`, {suggestion});
    }
    if (Object.hasOwn(components, id))
      report([...keys, 'name'], `“${name}” stands twice; the later one counts`, {mild: true});
    components[id] = license ?? null;
    paths[id] = path || undefined;
  });
  const file: MotFile = {
    name: release.name,
    producer: release.producer,
    date: written(release.date),
    type: release.type || undefined,
    repository: release.repository || undefined,
    huggingface: release.huggingface || undefined,
    version: written(framework.version) ?? '1.0',
    release: {licenses: globals(release.license), components},
    paths,
  };
  return {file, issues};
}
