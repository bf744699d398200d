import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseYaml} from '../../src/catalog/parse-yaml.js';
import {command, file} from './command.js';

const fixture = (name: string) => `tests/cli/fixtures/${name}.yml`;
const olmo = readFileSync(fixture('olmo-7b'), 'utf8');

describe('openness-elements evaluate', () => {
  it('prints class, progress, components and warnings', async () => {
    const {status, out, err} = await command(['evaluate', fixture('olmo-7b')]);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^OLMo-7B \(Allen Institute for AI/);
    assert.match(out, /Class I: Open Science Model/);
    assert.match(out, /Class I +100 % +13 of 13/);
    assert.match(out, /Datasets +data +I +included \(!\) +Apache-2\.0 +distribution/);
    assert.match(out, /Technical report +document +III +paper stands in/);
    assert.doesNotMatch(out, /Missing for/);
  });

  it('prints what is missing for the next class', async () => {
    const {status, out} = await command(['evaluate', fixture('deepseek-r1')]);
    assert.equal(status, 0);
    assert.match(out, /Unclassified/);
    assert.match(out, /Class III +83\.3 % +5 of 6/);
    assert.match(out, /Missing for class III:\n {2}Data card: not listed\n$/);
  });

  it('gives programs the same as JSON, numbers unrounded', async () => {
    const {out} = await command(['evaluate', fixture('deepseek-r1'), '--json']);
    const result = JSON.parse(out) as {class: number; progress: object; next: unknown; mode: string};
    assert.equal(result.class, 0);
    assert.equal(result.mode, 'strict');
    assert.deepEqual(result.progress, {1: 0, 2: 0, 3: (5 / 6) * 100});
    assert.deepEqual(result.next, {class: 3, missing: [{id: 'data-card', why: 'not listed'}]});
  });

  it('takes other spellings only when asked, and says so', async () => {
    const text = olmo.replace('name: Apache-2.0', 'name: Apache 2.0');
    const strict = await command(['evaluate', '-'], {input: text});
    assert.match(strict.out, /, strict\nUnclassified/);
    const lenient = await command(['evaluate', '-', '--lenient'], {input: text});
    assert.match(lenient.out, /, lenient\nClass I: /);
    assert.match(lenient.out, /Apache 2\.0 +spelling/);
  });

  it('reads JSON, and an empty map written as a list', async () => {
    const value = parseYaml(olmo).value as {release: {license: unknown}};
    value.release.license = [];
    const {status, out} = await command(['evaluate', await file('m.json', JSON.stringify(value))]);
    assert.equal(status, 0);
    assert.match(out, /Datasets +data +I +unlicensed/);
  });

  it('names a fault with line and column and exits with 1, the rest evaluated', async () => {
    const path = await file('m.yml', olmo.replace("'Model card'", "'Model cart'"));
    const {status, out, err} = await command(['evaluate', path]);
    assert.equal(status, 1);
    assert.equal(
      err,
      `${path}:36:13: release.components[9].name unknown component “Model cart”; did you mean “Model card”?\n`,
    );
    assert.match(out, /Model card +document +III +missing/);
  });

  it('tells a file that is no YAML from one that is not there', async () => {
    const broken = await file('b.yml', 'release: [1,\nframework: }');
    const {status, err} = await command(['evaluate', broken]);
    assert.equal(status, 1);
    assert.match(err, /b\.yml:\d+:\d+: /);
    const none = await command(['evaluate', 'none.yml']);
    assert.deepEqual([none.status, none.err], [1, 'none.yml: there is no such file\n']);
  });

  it('says how it is called when it is called wrongly', async () => {
    const {status, err} = await command(['evaluate', '--leniant', 'a.yml']);
    assert.equal(status, 2);
    assert.match(err, /--leniant[\s\S]*openness-elements evaluate <model\.yml>/);
    const typo = await command(['evalute']);
    assert.equal(typo.status, 2);
    assert.match(typo.err, /no command “evalute”; did you mean evaluate\?/);
  });
});
