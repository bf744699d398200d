import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partsOf, tallyOf} from '../../../src/domain/openness/parts.js';
import {topicsByState} from '../../../src/domain/openness/topics.js';
import type {ModelRecord} from '../../../src/domain/records/model.js';

const model: ModelRecord = {
  id: 'example',
  name: 'Example',
  components: {
    'final-model-parameters': [
      {state: 'open', license: 'MIT', source: 'b', from: '2025-03-24'},
      {state: 'restricted', license: 'LicenseRef-old', source: 'a', from: '2024-12-26', until: '2025-03-24'},
    ],
    datasets: [{state: 'closed', source: 'b'}],
    'technical-report': [{state: 'open', source: 'b'}],
    'research-paper': [{state: 'closed', source: 'b'}],
  },
  sources: {
    a: {url: 'https://example.org/a', asOf: '2024-12-26'},
    b: {url: 'https://example.org/b', asOf: '2025-04'},
  },
};
const weights = (asOf?: string) => partsOf(model, asOf).find(({id}) => id === 'final-model-parameters')!;

describe('partsOf', () => {
  it('gives all seventeen parts, those that no source speaks of as unknown', () => {
    assert.equal(partsOf(model).length, 17);
    assert.deepEqual(tallyOf(partsOf(model)), {open: 2, restricted: 0, partial: 0, closed: 2, unknown: 13});
  });

  it('gives the newest fact, with its source and date', () => {
    const {license, url, asOf} = weights();
    assert.deepEqual([license, url, asOf], ['MIT', 'https://example.org/b', '2025-04']);
  });

  it('gives the fact that held on a day, the change itself included', () => {
    assert.equal(weights('2025-02-01').license, 'LicenseRef-old');
    assert.equal(weights('2025-03-23').license, 'LicenseRef-old');
    assert.equal(weights('2025-03-24').license, 'MIT');
  });

  it('knows nothing of a model that is not out yet', () => {
    assert.equal(tallyOf(partsOf({...model, released: '2025-03'}, '2025-02-28')).unknown, 17);
    assert.equal(tallyOf(partsOf({...model, released: '2025-03'}, '2025-03-01')).closed, 2);
  });

  it('knows nothing of the time before the first fact', () => {
    assert.equal(weights('2024-01-01').state, 'unknown');
  });
});

describe('topicsByState', () => {
  it('takes one open report for open papers, since one is enough to read', () => {
    const topics = topicsByState(partsOf(model));
    assert.deepEqual(topics.open, ['weights', 'papers']);
    assert.deepEqual(topics.closed, ['data']);
  });
});
