import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {changesOf, siblingsOf} from '../../../src/domain/openness/model-history.js';
import {osaidEvidence} from '../../../src/domain/openness/osaid.js';
import {partsOf} from '../../../src/domain/openness/parts.js';
import type {ModelRecord} from '../../../src/domain/records/model.js';

const record = (id: string) => JSON.parse(readFileSync(`src/data/models/${id}.json`, 'utf8')) as ModelRecord;
const told = (id: string, date?: string) =>
  changesOf(record(id), date).map(
    ({component, fact, before}) => `${fact.from} ${component}: ${before.license} to ${fact.license}`,
  );
const licenseOn = (id: string, date: string) =>
  partsOf(record(id), date).find((part) => part.id === 'final-model-parameters')?.license;

describe('A model’s history', () => {
  it('knows the licence that was in force on a post’s day', () => {
    assert.equal(licenseOn('gpt-2', '2019-12-31'), 'MIT');
    assert.equal(licenseOn('gpt-2', '2020-01-03'), 'LicenseRef-gpt-2-modified-mit');
    assert.equal(licenseOn('deepseek-v3', '2025-02-01'), 'LicenseRef-deepseek-model-1.0');
    assert.equal(licenseOn('deepseek-v3-0324', '2025-03-24'), 'MIT');
    assert.notEqual(licenseOn('flux-1-dev', '2024-09-01'), licenseOn('flux-1-dev', '2025-12-01'));
    assert.notEqual(licenseOn('yi-34b', '2024-04-01'), licenseOn('yi-34b', '2024-06-01'));
    assert.equal(licenseOn('yi-34b', '2024-06-01'), 'Apache-2.0');
  });

  it('tells what changed after a day, newest first, and not that a model came out', () => {
    assert.deepEqual(told('gpt-2', '2019-12-31'), [
      '2020-01-03 final-model-parameters: MIT to LicenseRef-gpt-2-modified-mit',
    ]);
    assert.deepEqual(told('gpt-2', '2020-01-03'), []);
    const all = told('flux-1-dev');
    assert.deepEqual(all, [...all].sort().reverse());
    assert.ok(all.length >= 2);
  });

  it('keeps another release of the line apart from a change of licence', () => {
    assert.deepEqual(told('deepseek-v3'), []);
    assert.deepEqual(
      siblingsOf(record('deepseek-v3'), '2025-02-01').map(({model, license}) => [model, license]),
      [['deepseek-v3-0324', 'MIT']],
    );
    assert.deepEqual(siblingsOf(record('deepseek-v3'), '2025-03-24'), []);
  });
});

describe('The Open Source AI Definition', () => {
  it('asks for data information, code and parameters, and is answered with what is known', () => {
    const evidence = osaidEvidence(partsOf(record('deepseek-r1')));
    assert.deepEqual(
      evidence.map(({requirement, parts}) => [requirement, parts.map(({state}) => state).join()]),
      [
        ['data-information', 'closed,unknown,open,open'],
        ['code', 'unknown,closed,closed,open,unknown,open'],
        ['parameters', 'open'],
      ],
    );
  });
});
