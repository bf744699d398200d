import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {schemas} from '../../scripts/schemas.js';
import {readJson} from '../../src/catalog/read-json.js';
import {starterModel} from '../../src/cli/starter-model.js';

const home = 'https://cdn.jsdelivr.net/npm/openness-elements/schemas';
const ajv = new Ajv({allErrors: true, strict: false});
for (const file of readdirSync('schemas'))
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as object);

/** What the schema has against a value. */
function faults(name: string, value: unknown): string[] {
  const validate = ajv.getSchema(`${home}/${name}.json`)!;
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

describe('The published JSON Schemas', () => {
  it('are those that the definitions give', async () => {
    for (const [name, text] of await schemas())
      assert.equal(readFileSync(`schemas/${name}.json`, 'utf8'), text, `run: npm run analyze (${name})`);
  });

  it('accept every record of the library’s own data', () => {
    for (const [folder, name] of [
      ['models', 'model'],
      ['licenses', 'license'],
      ['organizations', 'organization'],
    ] as const) {
      for (const file of readdirSync(`src/data/${folder}`)) {
        const record = JSON.parse(readFileSync(`src/data/${folder}/${file}`, 'utf8')) as unknown;
        assert.deepEqual(faults(name, record), [], file);
      }
    }
  });

  it('accept the starter, comments and all, and so does the library', () => {
    const starter = starterModel('Ours 7B', '2026-11-24');
    assert.deepEqual(faults('data', starter), []);
    const {records, issues} = readJson(JSON.stringify(starter));
    assert.deepEqual(issues, []);
    assert.equal(records.model[0]?.id, 'ours-7b');
    assert.equal('$comment' in records.model[0].components, false);
  });

  it('accept the example of the documentation, and so does the library', () => {
    const [, example] = /```json\n([\s\S]+?)\n```/.exec(readFileSync('docs/data.md', 'utf8'))!;
    assert.deepEqual(faults('data', JSON.parse(example!)), []);
    const {records, issues} = readJson(example!);
    assert.deepEqual(issues, []);
    assert.deepEqual([records.model.length, records.license.length, records.reference.length], [1, 1, 1]);
  });

  it('refuse what the library would report', () => {
    const bad = {models: [{id: 'm', name: 'M', homepge: '', components: {dataset: []}, sources: {}}]};
    const said = faults('data', bad).join('\n');
    assert.match(said, /additional properties/);
    assert.match(said, /property name must be valid|propertyNames/i);
  });
});
