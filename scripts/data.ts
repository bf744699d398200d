/**
 * Turns the records in `src/data/` into the modules a page loads, in `src/data/built/`.
 *
 * Each record becomes a module of its own, with what an element shows and no more; an index by first
 * character tells where a name leads. Files whose content has not changed are left alone, so that
 * watchers rest; files of records that are gone are removed.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LicenseRecord} from '../src/domain/records/license.js';
import type {ModelRecord} from '../src/domain/records/model.js';
import {nameKey} from '../src/domain/records/name-key.js';
import {namesOf} from '../src/domain/records/names-of.js';
import type {OrganizationRecord} from '../src/domain/records/organization.js';
import type {ReferenceRecord} from '../src/domain/records/reference.js';
import {modelPage, licensePage, referencePage, type Sources} from './data-pages.js';
import {otherSpdxLicenses} from './data-spdx.js';

const data = fileURLToPath(new URL('../src/data', import.meta.url));
const built = join(data, 'built');

function readAll<T extends {id: string}>(folder: string): ReadonlyMap<string, T> {
  const files = readdirSync(join(data, folder)).filter((file) => file.endsWith('.json'));
  return new Map(
    files.sort().map((file) => {
      const record = JSON.parse(readFileSync(join(data, folder, file), 'utf8')) as T;
      return [record.id, record];
    }),
  );
}

const sources: Sources = {
  models: readAll<ModelRecord>('models'),
  licenses: readAll<LicenseRecord>('licenses'),
  organizations: readAll<OrganizationRecord>('organizations'),
  references: readAll<ReferenceRecord>('references'),
};

/** Files of this run by path; what is not among them is stale. */
const files = new Map<string, string>();
const emit = (path: string, text: string) => files.set(path, text);

const literal = (value: unknown) => JSON.stringify(value);

interface Entry {
  readonly kind: 'model' | 'license' | 'organization' | 'reference';
  readonly id: string;
  readonly keys: readonly string[];
  readonly path: string;
}
const entries: Entry[] = [];
const owners = new Map<string, string>();

function add(kind: Entry['kind'], id: string, names: readonly string[], path: string, page: unknown) {
  const keys = [...new Set(names.map(nameKey))].filter(Boolean);
  const own = keys.filter((key, index) => {
    const owner = owners.get(`${kind} ${key}`);
    if (owner === undefined) owners.set(`${kind} ${key}`, id);
    else if (index === 0) throw new Error(`${kind} “${id}” has the same name as “${owner}”: ${key}`);
    return owner === undefined;
  });
  entries.push({kind, id, keys: own, path});
  emit(path, `export default ${literal(page)};\n`);
}

// Ids before aliases: an alias never takes a name that is another record’s own.
const named = [
  ...[...sources.models.values()].map((record) => ({
    kind: 'model' as const,
    record,
    names: namesOf('model', record),
    path: `models/${record.id}.js`,
    page: modelPage(record, sources),
  })),
  ...[...sources.licenses.values()].map((record) => ({
    kind: 'license' as const,
    record,
    names: namesOf('license', record),
    path: `licenses/${record.id}.js`,
    page: licensePage(record),
  })),
  ...[...sources.organizations.values()].map((record) => ({
    kind: 'organization' as const,
    record,
    names: namesOf('organization', record),
    path: `organizations/${record.id}.js`,
    page: record,
  })),
  ...[...sources.references.values()].map((record) => ({
    kind: 'reference' as const,
    record,
    names: namesOf('reference', record),
    path: `references/${record.id}.js`,
    page: referencePage(record),
  })),
];
const reserved = new Map(named.map(({kind, record}) => [`${kind} ${nameKey(record.id)}`, record.id]));
for (const {kind, record, names, path, page} of named) {
  const free = names.filter((name) =>
    [undefined, record.id].includes(reserved.get(`${kind} ${nameKey(name)}`)),
  );
  add(kind, record.id, free, path, page);
}

// Licences of which only SPDX’s list is known share a module for each first character.
for (const [character, licenses] of otherSpdxLicenses(sources.licenses)) {
  const path = `spdx/${character}.js`;
  emit(
    path,
    `export default ${literal(Object.fromEntries(licenses.map((license) => [license.id, license])))};\n`,
  );
  for (const {id} of licenses) {
    const keys = [nameKey(id)].filter((key) => !owners.has(`license ${key}`));
    keys.forEach((key) => owners.set(`license ${key}`, id));
    entries.push({kind: 'license', id, keys, path});
  }
}

const shards = new Map<string, Map<Entry, string[]>>();
for (const entry of entries) {
  for (const key of entry.keys) {
    const shard = shards.get(key[0]!) ?? new Map<Entry, string[]>();
    shards.set(key[0]!, shard.set(entry, [...(shard.get(entry) ?? []), key]));
  }
}
/** File names stay within ASCII: `通` becomes `u901a`. */
const fileOf = (character: string) =>
  /[a-z0-9]/.test(character) ? character : `u${character.codePointAt(0)!.toString(16)}`;

for (const [character, shard] of shards) {
  const lines = [...shard].map(([{kind, id, path}, keys]) => {
    const pick = path.startsWith('spdx/') ? `.then((m) => ({default: m.default[${literal(id)}]}))` : '';
    return `  [${literal(kind[0])}, ${literal(keys.join(' '))}, () => import(${literal(`../${path}`)})${pick}],\n`;
  });
  emit(`index/${fileOf(character)}.js`, `export default [\n${lines.join('')}];\n`);
}
const characters = [...shards.keys()].sort();
emit(
  'shards.js',
  `export default {\n${characters.map((c) => `  ${literal(c)}: () => import('./index/${fileOf(c)}.js'),\n`).join('')}};\n`,
);
emit(
  'shards.d.ts',
  `/** Kind by its first letter, the names that lead to the record, and its module. */
export type Entry = readonly ['m' | 'l' | 'o' | 'r', string, () => Promise<{default: unknown}>];
declare const shards: Readonly<Record<string, () => Promise<{default: readonly Entry[]}>>>;
export default shards;\n`,
);
// As an author would write them: the prefix of a licence reference may be left out.
const ids = (kind: Entry['kind']) =>
  entries.filter((entry) => entry.kind === kind).map(({id}) => id.replace(/^LicenseRef-/, ''));
emit(
  'names.js',
  `export default ${literal({
    model: ids('model'),
    license: ids('license'),
    organization: ids('organization'),
    reference: ids('reference'),
  })};\n`,
);
emit(
  'names.d.ts',
  `declare const names: Readonly<Record<'model' | 'license' | 'organization' | 'reference', readonly string[]>>;
export default names;\n`,
);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

mkdirSync(built, {recursive: true});
for (const path of walk(built)) if (!files.has(relative(built, path).replaceAll('\\', '/'))) rmSync(path);
let written = 0;
for (const [path, text] of files) {
  const target = join(built, path);
  let before: string | undefined;
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    mkdirSync(dirname(target), {recursive: true});
  }
  if (before === text) continue;
  writeFileSync(target, text);
  written += 1;
}
console.log(`data: ${entries.length} records, ${files.size} modules, ${written} written`);
