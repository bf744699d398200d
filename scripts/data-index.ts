/** The index: which module each name leads to, one shard for each first character of a name’s key. */
import {nameKey} from '../src/domain/records/name-key.js';

export type Kind = 'model' | 'license' | 'organization' | 'reference';

export interface Named {
  readonly kind: Kind;
  readonly id: string;
  /** All names, the id first. */
  readonly names: readonly string[];
  /** Of its module, below `built/`. */
  readonly path: string;
}

const literal = (value: unknown) => JSON.stringify(value);

/** File names stay within ASCII: `通` becomes `u901a`. */
export const fileOf = (character: string) =>
  /[a-z0-9]/.test(character) ? character : `u${character.codePointAt(0)!.toString(16)}`;

/**
 * Keys by record.
 *
 * @throws When two records of a kind answer to one name, with the name and both ids: an author who writes
 *   it would get either.
 */
export function keysOf(records: readonly Named[]): ReadonlyMap<Named, readonly string[]> {
  const owners = new Map<string, Named>();
  const clashes: string[] = [];
  const result = new Map<Named, string[]>();
  for (const record of records) {
    const keys: string[] = [];
    for (const name of record.names) {
      const key = nameKey(name);
      const owner = owners.get(`${record.kind} ${key}`);
      if (!key || owner === record) continue;
      if (owner) {
        clashes.push(`${record.kind} “${owner.id}” and “${record.id}” are both called “${name}”`);
        continue;
      }
      owners.set(`${record.kind} ${key}`, record);
      keys.push(key);
    }
    result.set(record, keys);
  }
  if (clashes.length) throw new Error(clashes.join('\n'));
  return result;
}

/**
 * Modules of the index by path.
 *
 * @param withSpdx - Characters with a module of licences that are known from SPDX’s list alone; a page
 *   asks for it only when nothing else answers.
 */
export function indexModules(
  keys: ReadonlyMap<Named, readonly string[]>,
  withSpdx: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>([...withSpdx].map((character) => [character, []]));
  for (const [{kind, path}, all] of keys) {
    for (const character of new Set(all.map((key) => key[0]!))) {
      const own = all.filter((key) => key.startsWith(character));
      const line = `[${literal(kind[0])},${literal(own.join(' '))},()=>import(${literal(`../${path}`)})],\n`;
      lines.set(character, [...(lines.get(character) ?? []), line]);
    }
  }
  const characters = [...lines.keys()].sort();
  const spdx = (character: string) =>
    withSpdx.has(character)
      ? `export const spdx = () => import('../spdx/${fileOf(character)}.js');\n`
      : 'export const spdx = undefined;\n';
  return new Map([
    ...characters.map((character): [string, string] => [
      `index/${fileOf(character)}.js`,
      `export default [\n${lines.get(character)!.join('')}];\n${spdx(character)}`,
    ]),
    [
      'shards.js',
      `export default {\n${characters.map((c) => `${literal(c)}:()=>import('./index/${fileOf(c)}.js'),\n`).join('')}};\n`,
    ],
    [
      'shards.d.ts',
      `/** Kind by its first letter, the names that lead to the record, and its module. */
export type Entry = readonly ['m' | 'l' | 'o' | 'r', string, () => Promise<{default: unknown}>];
/** Licences of which SPDX’s list alone is known. */
export type Spdx = () => Promise<{default: readonly {readonly id: string}[]}>;
export interface Shard {
  readonly default: readonly Entry[];
  readonly spdx: Spdx | undefined;
}
declare const shards: Readonly<Record<string, () => Promise<Shard>>>;
export default shards;
`,
    ],
  ]);
}

/** Ids by kind, as an author would write them: the prefix of a licence reference may be left out. */
export function namesModules(records: readonly Named[]): ReadonlyMap<string, string> {
  const ids = (kind: Kind) =>
    records.filter((record) => record.kind === kind).map(({id}) => id.replace(/^LicenseRef-/, ''));
  const names = Object.fromEntries(
    (['model', 'license', 'organization', 'reference'] as const).map((kind) => [kind, ids(kind)]),
  );
  return new Map([
    ['names.js', `export default ${literal(names)};\n`],
    [
      'names.d.ts',
      `declare const names: Readonly<Record<'model' | 'license' | 'organization' | 'reference', readonly string[]>>;
export default names;
`,
    ],
  ]);
}
