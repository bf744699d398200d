import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nameKey} from '../../../src/domain/records/name-key.js';

describe('nameKey', () => {
  it('takes all common spellings of a model for one name', () => {
    for (const name of ['llama-3.1', 'Llama 3.1', 'LLAMA_3.1', ' llama3.1 ', 'ｌｌａｍａ－３．１']) {
      assert.equal(nameKey(name), 'llama31');
    }
  });

  it('takes a licence reference with and without its prefix for one name', () => {
    assert.equal(nameKey('LicenseRef-deepseek-model-1.0'), nameKey('deepseek-model-1.0'));
  });

  it('reads a plus sign as SPDX once did', () => {
    assert.equal(nameKey('GPL-2.0+'), nameKey('GPL-2.0-or-later'));
  });

  it('tells a licence from the one with two plus signs in its name', () => {
    assert.notEqual(nameKey('CreativeML Open RAIL++-M'), nameKey('CreativeML Open RAIL-M'));
    assert.equal(nameKey('OpenRAIL++'), nameKey('openrail-plusplus'));
  });

  it('takes a work’s number with and without the scheme for one name', () => {
    assert.equal(nameKey('arxiv:1706.03762'), nameKey('1706.03762'));
    assert.equal(nameKey('doi:10.1145/3287560.3287596'), nameKey('10.1145/3287560.3287596'));
  });

  it('keeps letters of other scripts', () => {
    assert.equal(nameKey('通义千问'), '通义千问');
  });
});
