import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../../src/domain/records/check.js';
import {checkSources} from '../../../src/domain/records/check-sources.js';
import {ModelRecord} from '../../../src/domain/records/model.js';

const fact = {state: 'open', license: 'MIT', source: 'a'};
const source = {url: 'https://example.org/', asOf: '2026-01-01'};
const model = {id: 'm', name: 'M', components: {datasets: [fact]}, sources: {a: source}};
const reading = (value: unknown) => {
  const {record, issues} = check(ModelRecord, value, 'models[0]');
  return {
    record,
    said: issues.map(({path, message, suggestion}) =>
      [path, message, suggestion].filter(Boolean).join(' | '),
    ),
  };
};

describe('A record written by hand', () => {
  it('keeps all that is right', () => {
    assert.deepEqual(reading(model), {record: model, said: []});
  });

  it('has an unknown field named with the nearest known one, and loses nothing else', () => {
    const {record, said} = reading({...model, homepge: 'https://example.org'});
    assert.deepEqual(record, model);
    assert.deepEqual(said, ['models[0].homepge | unknown field “homepge” | homepage']);
  });

  it('loses a fact whose state is no state, and says it once', () => {
    const {record, said} = reading({...model, components: {datasets: [{...fact, state: 'opne'}, fact]}});
    assert.deepEqual(record?.components.datasets, [fact]);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^models\[0\]\.components\.datasets\[0\]\.state \| is "opne".*\| open$/);
  });

  it('names each fault at its own place, however many went before it', () => {
    const bad = {...fact, state: 'opne'};
    const {record, said} = reading({
      ...model,
      components: {datasets: [bad, fact, bad, {...fact, colour: 1}]},
    });
    assert.deepEqual(record?.components.datasets, [fact, fact]);
    assert.deepEqual(
      said.map((line) => line.split(' | ')[0]),
      [0, 2, 3].map((index) => `models[0].components.datasets[${index}].${index < 3 ? 'state' : 'colour'}`),
    );
  });

  it('is no record without its name', () => {
    const {record, said} = reading({...model, name: undefined});
    assert.equal(record, undefined);
    assert.deepEqual(said, ['models[0].name | is missing']);
  });

  it('has every source that leads nowhere named', () => {
    const issues = checkSources({...model, sources: {ab: source}}, 'models[0]');
    assert.deepEqual(
      issues.map(({path, suggestion}) => [path, suggestion]),
      [['models[0].components.datasets[0].source', 'ab']],
    );
  });
});
