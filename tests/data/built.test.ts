import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import spdx from 'spdx-license-list';
import * as v from 'valibot';
import {keysOf} from '../../scripts/data-index.js';
import {budgets, sizesOf} from '../../scripts/data-sizes.js';
import {LicenseRecord} from '../../src/domain/records/license.js';
import {ModelRecord} from '../../src/domain/records/model.js';
import {nameKey} from '../../src/domain/records/name-key.js';
import {putInOrder} from '../../src/domain/references/put-in-order.js';
import {referenceKeys} from '../../src/domain/references/reference-keys.js';
import {namesOf} from '../../src/domain/records/names-of.js';
import {OrganizationRecord} from '../../src/domain/records/organization.js';
import {ReferenceRecord} from '../../src/domain/records/reference.js';
import {entriesOf, licenses, models, organizations, references} from './all.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'src/data/built');
const run = () =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/data.ts'], {cwd: root, encoding: 'utf8'});
const paths = () =>
  readdirSync(built, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const load = async (path: string) => ((await import(join(built, path))) as {default: unknown}).default;

/** What a name leads to, by the way of the index. */
async function find(kind: 'm' | 'l' | 'o' | 'r', name: string): Promise<{id: string} | undefined> {
  const {default: shards} = await import('../../src/data/built/shards.js');
  const key = nameKey(name);
  const shard = await shards[key[0]!]?.();
  const entry = shard?.default.find(([of, keys]) => of === kind && keys.split(' ').includes(key));
  if (entry) return (await entry[2]()).default as {id: string};
  return (await shard?.spdx?.())?.default.find(({id}) => nameKey(id) === key);
}

describe('the modules of the data', () => {
  before(run);

  it('do not change when made again', () => {
    const stamps = () => paths().map((path) => `${path} ${statSync(path).mtimeMs}`);
    const earlier = stamps();
    assert.match(run(), / 0 written/);
    assert.deepEqual(stamps(), earlier);
  });

  for (const [folder, schema, records] of [
    ['models', ModelRecord, models],
    ['licenses', LicenseRecord, licenses],
    ['organizations', OrganizationRecord, organizations],
    ['references', ReferenceRecord, references],
  ] as const) {
    it(`satisfy the schemas of their records (${folder})`, async () => {
      const ids = readdirSync(join(built, folder)).map((file) => file.slice(0, -'.js'.length));
      assert.deepEqual(ids.sort(), [...records.keys()].sort());
      for (const id of ids) {
        const {issues} = v.safeParse(schema, await load(`${folder}/${id}.js`));
        assert.deepEqual(issues ?? [], [], id);
      }
    });
  }

  it('give a model what its card shows of others: the maker, the licences, its company’s rating, verdicts', async () => {
    const model = (await load('models/deepseek-r1.js')) as ModelRecord;
    assert.equal(model.organizationName, 'DeepSeek');
    assert.equal(model.licenseNames?.['LicenseRef-deepseek-model-1.0'], 'DeepSeek Model License');
    const company = model.ratings?.find((rating) => rating.framework === 'fmti');
    assert.equal(company?.framework === 'fmti' && company.score, 32);
    assert.ok(company && model.sources[company.source]);
    const mof = model.ratings?.find((rating) => rating.framework === 'mof');
    assert.equal(mof?.framework === 'mof' && mof.verdict?.class, 0);
    assert.deepEqual(
      model.disputes?.[0]?.claims.map(({license}) => license),
      ['MIT', 'LicenseRef-deepseek-model-1.0'],
    );
  });

  it('list the sources that a model’s page names, and no others', async () => {
    for (const id of models.keys()) {
      const {sources, ...page} = (await load(`models/${id}.js`)) as ModelRecord;
      const named = new Set<unknown>();
      for (const [path, key, value] of entriesOf(page)) {
        if (key === 'source' || key === 'fromSource' || path === 'evidence.released') named.add(value);
      }
      assert.deepEqual([...named].sort(), Object.keys(sources).sort(), id);
    }
  });

  it('have references in order, which no page need read', async () => {
    for (const id of references.keys()) {
      const item = (await load(`references/${id}.js`)) as ReferenceRecord;
      assert.deepEqual(putInOrder(item), item);
    }
  });

  it('find every record by each of its names', async () => {
    for (const [kind, letter, records] of [
      ['model', 'm', models],
      ['license', 'l', licenses],
      ['organization', 'o', organizations],
      ['reference', 'r', references],
    ] as const) {
      for (const record of records.values()) {
        const names = kind === 'reference' ? referenceKeys(record as never) : namesOf(kind, record as never);
        for (const name of names) {
          assert.equal((await find(letter, name))?.id, record.id, `${kind} ${name}`);
        }
      }
    }
  });

  it('find a model with the Hub’s organisation and without, in any writing', async () => {
    for (const name of [
      'meta-llama/Llama-3.1-8B',
      'Llama-3.1-8B',
      'LLaMA 3.1',
      'llama3.1',
      'Llama 3.1 405B',
    ]) {
      assert.equal((await find('m', name))?.id, 'llama-3.1', name);
    }
    assert.equal((await find('m', 'deepseek-ai/DeepSeek-R1'))?.id, 'deepseek-r1');
    assert.equal((await find('r', 'arXiv:1706.03762'))?.id, 'vaswani2017');
  });

  it('find every id of SPDX’s list', async () => {
    for (const id of Object.keys(spdx)) {
      const license = (await find('l', id)) as LicenseRecord | undefined;
      assert.ok(license, id);
      assert.deepEqual(v.safeParse(LicenseRecord, license).issues ?? [], [], id);
      assert.equal(license.osiApproved, spdx[id]!.osiApproved, id);
    }
    assert.equal((await find('l', 'GPL-2.0+'))?.id, 'GPL-2.0-or-later');
    assert.equal(((await find('l', 'Zlib')) as LicenseRecord).fsfFree, true);
  });

  it('weigh what they may', () => {
    const texts = new Map(
      paths().map((path) => [path.slice(built.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
    );
    const sizes = sizesOf(texts);
    assert.ok(sizes.get('models')!.median < budgets.models, `median model ${sizes.get('models')!.median}`);
    assert.ok(
      sizes.get('licenses')!.median < budgets.licenses,
      `median licence ${sizes.get('licenses')!.median}`,
    );
    assert.ok(
      sizes.get('index')!.largest[1] < budgets.index,
      `index ${sizes.get('index')!.largest.join(' ')}`,
    );
    assert.ok(sizes.get('names.js')!.median < budgets['names.js']);
  });
});

describe('two records with one name', () => {
  it('stop the build, which names both', () => {
    const named = (id: string, names: string[]) => ({
      kind: 'model' as const,
      id,
      names,
      path: `models/${id}.js`,
    });
    assert.throws(
      () => keysOf([named('llama-3.1', ['llama-3.1']), named('llama-31', ['llama-31'])]),
      /model “llama-3\.1” and “llama-31” are both called “llama-31”/,
    );
  });
});
