import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {componentIds} from '../../../src/domain/openness/components.js';
import {mofComponents} from '../../../src/domain/openness/mof-components.js';
import {evaluate} from '../../../src/domain/openness/mof.js';
import {readMotFile} from '../../../src/domain/openness/mot-file.js';
import {motModel} from '../../../src/domain/openness/mot-model.js';
import {ModelRecord} from '../../../src/domain/records/model.js';
import {naive} from './mof-naive.js';

const framework = {name: 'Model Openness Framework', version: '1.0', date: '2024-12-15'};
const release = {name: 'Ours 1', producer: 'Us', license: {}, components: [] as unknown[]};
const reading = (more: object) => readMotFile({framework, release: {...release, ...more}});

describe('A MOT file', () => {
  it('may write an empty map as an empty list, as PHP does', () => {
    assert.deepEqual(reading({license: []}), reading({license: {}}));
    assert.deepEqual(reading({license: []}).issues, []);
  });

  it('names the nearest component for an unknown one, and keeps the others', () => {
    const {file, issues} = reading({components: [{name: 'Modelcard'}, {name: 'Data card'}]});
    assert.deepEqual(
      issues.map(({path, message, suggestion}) => [path, message, suggestion]),
      [['release.components[0].name', 'unknown component “Modelcard”', 'Model card']],
    );
    assert.deepEqual(file?.release.components, {'data-card': null});
  });

  it('lets the later of two components of one name count, licence and all', () => {
    const {file, issues} = reading({components: [{name: 'Datasets', license: 'MIT'}, {name: 'Datasets'}]});
    assert.deepEqual(file?.release.components, {datasets: null});
    assert.equal(issues[0]?.mild, true);
  });

  it('tells what is missing from a file that cannot be evaluated', () => {
    const {file, issues} = readMotFile({framework, release: {license: {}, producer: 7}});
    assert.equal(file, undefined);
    assert.deepEqual(
      issues.map(({path, message}) => `${path} ${message}`),
      ['release.name is missing', 'release.producer is 7; string belongs here'],
    );
  });

  it('is evaluated as the rules say, whatever it holds', () => {
    const licence = fc.constantFrom(
      undefined,
      null,
      '',
      '0',
      'unlicensed',
      'MIT',
      'mit',
      'PDDL-1.0',
      'CC0-1.0',
      'x',
    );
    const map = fc.record({distribution: licence, code: licence, data: licence, document: licence});
    const components = fc.array(fc.record({id: fc.constantFrom(...componentIds), license: licence}), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(map, components, (globals, list) => {
        const {file} = reading({
          license: Object.fromEntries(Object.entries(globals).map(([key, name]) => [key, {name, path: ''}])),
          components: list.map(({id, license}) => ({name: mofComponents[id].name, license})),
        });
        const stated = {
          licenses: globals,
          components: Object.fromEntries(list.map(({id, license}) => [id, license ?? null])),
        };
        const result = evaluate(file!.release);
        const expected = naive(stated as never);
        assert.equal(result.class, expected.class);
        assert.deepEqual(
          [3, 2, 1].map((of) => result.classes[of as 1].progress),
          expected.progress,
        );
        v.parse(ModelRecord, motModel(file!, 'https://example.org/m.yml', '2026-01-01'));
      }),
      {numRuns: 500},
    );
  });

  it('becomes a model whose unlisted components are unknown, not closed', () => {
    const {file} = reading({
      license: {distribution: {name: 'Llama 3.1 Community License Agreement'}},
      components: [
        {name: 'Model parameters (Final)', component_path: 'https://example.org/weights'},
        {name: 'Training code', license: 'unlicensed'},
        {name: 'Model card', license: 'unlicensed'},
        {name: 'Datasets', license: 'Undisclosed'},
        {name: 'Inference code', license: 'Apache-2.0', component_path: 'javascript:alert(1)'},
      ],
    });
    const model = motModel(file!, 'https://example.org/m.yml', '2026-01-01');
    const state = (id: 'datasets') => model.components[id]?.[0]?.state;
    assert.deepEqual(
      [
        'final-model-parameters',
        'training-code',
        'model-card',
        'datasets',
        'inference-code',
        'data-card',
      ].map((id) => state(id as 'datasets')),
      ['restricted', 'restricted', 'open', 'unknown', 'open', undefined],
    );
    assert.equal(
      model.sources[model.components['final-model-parameters']![0]!.source]!.url,
      'https://example.org/weights',
    );
    assert.equal(model.components['inference-code']![0]!.source, 'file');
  });
});
