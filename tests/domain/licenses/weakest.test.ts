import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {weakest} from '../../../src/domain/licenses/weakest.js';
import {ccByNc, deepSeek, license, llama3, mit} from './records.js';

describe('weakest', () => {
  it('lets the worst licence decide, and names it', () => {
    // DeepSeek-V3 of December 2024: code under MIT, weights under DeepSeek’s licence.
    const [answer] = weakest(
      [
        {license: mit, material: 'code'},
        {license: deepSeek, material: 'weights'},
      ],
      ['defence'],
    );
    assert.equal(answer?.answer, 'no');
    assert.deepEqual(
      answer?.deciding.map((one) => [one.license.id, one.material]),
      [[deepSeek.id, 'weights']],
    );
    assert.equal(answer?.all.length, 2);
  });

  it('does not hold a data set’s licence against those who only run the model', () => {
    const licenses = [
      {license: mit, material: 'weights'},
      {license: ccByNc, material: 'data'},
    ] as const;
    const [product, training] = weakest(licenses, ['build-commercial-product', 'train-on-data']);
    assert.equal(product?.answer, 'yes');
    assert.deepEqual([training?.answer, training?.deciding[0]?.material], ['unclear', 'data']);
  });

  it('leaves out a use that touches none of the licences', () => {
    assert.deepEqual(weakest([{license: ccByNc, material: 'data'}], ['defence']), []);
  });

  it('names all that are equally bad', () => {
    const [answer] = weakest(
      [
        {license: llama3, material: 'weights'},
        {license: license('LicenseRef-tongyi-qianwen'), material: 'weights'},
      ],
      ['distil'],
    );
    assert.equal(answer?.deciding.length, 2);
  });
});
