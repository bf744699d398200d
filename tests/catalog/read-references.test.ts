import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readJson} from '../../src/catalog/read-json.js';

const ids = (value: unknown) => readJson(JSON.stringify(value)).records.reference.map(({id}) => id);

describe('references in JSON', () => {
  it('may stand in a list, under their ids, or alone', () => {
    assert.deepEqual(ids([{id: 'a', title: 'A'}]), ['a']);
    assert.deepEqual(ids({items: [{id: 'a', title: 'A'}]}), ['a']);
    assert.deepEqual(ids({references: {a: {title: 'A'}}}), ['a']);
    assert.deepEqual(ids({a: {title: 'A'}, b: {title: 'B'}}), ['a', 'b']);
    assert.deepEqual(ids({id: 'a', title: 'A'}), ['a']);
  });

  it('need no id, and no more than words', () => {
    assert.deepEqual(ids({references: [{title: 'A', DOI: '10.1000/X'}, 'B (2017). arXiv:1706.03762']}), [
      'doi:10.1000/x',
      'arxiv:1706.03762',
    ]);
  });

  it('stay when a model beside them is wrong', () => {
    const {records, issues} = readJson('{"models": [{"id": "x"}], "references": [{"id": "a", "title": {}}]}');
    assert.deepEqual(records.reference, [{id: 'a'}]);
    assert.ok(issues.some(({path}) => path === 'references[0].title'));
  });
});
