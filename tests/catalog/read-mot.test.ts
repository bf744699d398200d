import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readMot} from '../../src/catalog/read-mot.js';
import {parseYaml} from '../../src/catalog/parse-yaml.js';

const read = (text: string) => readMot(text, 'https://example.org/model.yml', '2026-11-24');
const olmo = readFileSync('tests/cli/fixtures/olmo-7b.yml', 'utf8');
const faults = (text: string) => read(text).issues.map(({path, message}) => `${path} ${message}`);

describe('readMot', () => {
  it('reads the tool’s own files into a model with the tool’s verdict', () => {
    const {records, issues} = read(olmo);
    assert.deepEqual(issues, []);
    const [model] = records.model;
    assert.equal(model?.id, 'OLMo-7B');
    assert.equal(model?.huggingface, 'allenai/OLMo-7B');
    const [rating] = model?.ratings ?? [];
    assert.equal(rating?.framework === 'mof' && rating.verdict?.class, 1);
    assert.equal(rating?.date, '2025-05-16');
  });

  it('reads the same from JSON', () => {
    assert.deepEqual(read(JSON.stringify(parseYaml(olmo).value)).records, read(olmo).records);
  });

  it('names the line and column of every fault', () => {
    assert.deepEqual(faults(olmo.replace("'Model card'", "'Model cart'")), [
      '36:13 release.components[9].name unknown component “Model cart”',
    ]);
    assert.match(faults(olmo.replace('release:', 'release: ['))[0]!, /^\d+:\d+ /);
    assert.deepEqual(faults('a: 1\nb: 2\na: 3'), ['3:1 the key “a” stands twice']);
    assert.deepEqual(faults(''), [' is null; Object belongs here']);
  });

  it('survives what is meant to hurt: anchors that multiply or loop, depth, size', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
      .concat(
        [...'bcdefghi'].map(
          (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join()}]`,
        ),
      )
      .join('\n');
    assert.deepEqual(faults(bomb), [' repeats its anchors too often']);
    assert.deepEqual(faults('a: &a\n  b: *a'), ['2:6 an alias stands inside what it stands for']);
    assert.deepEqual(faults('&a [*a]'), ['1:5 an alias stands inside what it stands for']);
    for (const text of ['['.repeat(200_000), '{a: '.repeat(20_000), '- '.repeat(50_000)])
      assert.match(faults(text).join(), /^(\d+:\d+)? is nested too deeply$/);
    assert.deepEqual(faults('x'.repeat(10_000_000)), [
      ' is too long to be such a file: 10.0 MB, 1 MB is the most',
    ]);
    const many = Array.from({length: 60_000}, (_, index) => `k${index}: 1`).join('\n');
    assert.equal(read(many).records.model.length, 0);
  });

  it('pollutes no prototype', () => {
    const hostile = `framework: {name: x, __proto__: {polluted: 1}}\nrelease:\n  __proto__: {polluted: 1}\n  constructor: {prototype: {polluted: 1}}\n  name: n\n  producer: p\n  license: {__proto__: {name: MIT}}\n  components: [{name: __proto__}, {name: constructor}, {name: Datasets, __proto__: {license: MIT}}]`;
    const {records, issues} = read(hostile);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(issues.length, 2);
    assert.deepEqual(Object.keys(records.model[0]!.components), ['datasets']);
    assert.equal(records.model[0]!.components.datasets![0]!.license, 'none');
  });

  it('never throws, and always says something of a text it makes nothing of', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'{}[]:,-&*a \n"\'|>?!%@`#')})),
        (text) => {
          const {records, issues} = read(text);
          assert.ok(records.model.length || issues.length);
        },
      ),
      {numRuns: 2000},
    );
  });
});
