import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {backLetter, numberReferences} from '../../../src/domain/references/number.js';

describe('numberReferences', () => {
  it('numbers works by first citation and remembers every citation', () => {
    assert.deepEqual(numberReferences([['b'], ['a', 'b'], [], ['b', 'b']]), [
      {key: 'b', number: 1, citations: [0, 1, 3]},
      {key: 'a', number: 2, citations: [1]},
    ]);
  });

  it('lists what is not cited after what is', () => {
    assert.deepEqual(
      numberReferences([['b']], ['a', 'b', 'c']).map(({key, number}) => `${number} ${key}`),
      ['1 b', '2 a', '3 c'],
    );
  });

  it('gives every work one number, without gaps, whatever is cited', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom<string>('a', 'b', 'c', '__proto__', 'constructor'))),
        (citations) => {
          const entries = numberReferences(citations);
          assert.deepEqual(
            entries.map(({number}) => number),
            entries.map((_, index) => index + 1),
          );
          assert.deepEqual(new Set(entries.map(({key}) => key)), new Set(citations.flat()));
          for (const {key, citations: places} of entries) {
            assert.ok(places.every((place) => citations[place]!.includes(key)));
          }
        },
      ),
    );
  });
});

describe('backLetter', () => {
  it('goes on after z as a spreadsheet does', () => {
    assert.deepEqual([0, 1, 25, 26, 27, 701, 702].map(backLetter), ['a', 'b', 'z', 'aa', 'ab', 'zz', 'aaa']);
  });

  it('never repeats', () => {
    assert.equal(new Set(Array.from({length: 2000}, (_, index) => backLetter(index))).size, 2000);
  });
});
