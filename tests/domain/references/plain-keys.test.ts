import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {citedKeys} from '../../../src/domain/references/identify.js';
import {plainKeys} from '../../../src/domain/references/plain-keys.js';

describe('plainKeys', () => {
  it('splits at spaces and commas, each key once', () => {
    assert.deepEqual(plainKeys(' vaswani2017, brown:2020  vaswani2017 '), ['vaswani2017', 'brown:2020']);
    assert.deepEqual(plainKeys('mu\u0308ller.2020'), ['müller.2020']);
    assert.deepEqual(plainKeys(''), []);
  });

  it('leaves a DOI, an arXiv id, an address or a key in quotes to be read', () => {
    for (const key of [
      'doi:10.1/x',
      '10.1000/x',
      'arXiv:1706.03762',
      '1706.03762',
      'math.GT/0309136',
      '“a”',
      '@a',
    ])
      assert.equal(plainKeys(`vaswani2017 ${key}`), undefined, key);
  });

  it('reads every text as citedKeys does, or not at all', () => {
    const words = fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 12}),
      fc.stringMatching(/^[a-zA-Zü][\w:.+-]{0,8}$/),
      fc.constantFrom('doi:', 'arXiv', 'hep-th', 'cs.CL', 'http:'),
    );
    fc.assert(
      fc.property(fc.array(words, {maxLength: 4}), (some) => {
        const text = some.join(' ');
        const keys = plainKeys(text);
        if (keys) assert.deepEqual(keys, citedKeys(text));
      }),
      {numRuns: 2000},
    );
  });
});
