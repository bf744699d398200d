import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {attributeWords} from '../../../src/domain/records/attributes.js';
import {dayAttribute} from '../../../src/domain/records/day-attribute.js';

describe('attributeWords', () => {
  it('splits at spaces and commas', () => {
    assert.deepEqual(attributeWords('deepseek-r1, llama-3.1\n olmo-2,,gpt-4 '), [
      'deepseek-r1',
      'llama-3.1',
      'olmo-2',
      'gpt-4',
    ]);
  });

  it('drops the quotation marks a typographer put there', () => {
    assert.deepEqual(attributeWords('“deepseek-r1” ’mit’'), ['deepseek-r1', 'mit']);
  });

  it('takes a missing attribute for an empty one', () => {
    assert.deepEqual(attributeWords(null), []);
  });
});

describe('dayAttribute', () => {
  it('takes a month or a year for its first day', () => {
    assert.equal(dayAttribute('2025-02-03'), '2025-02-03');
    assert.equal(dayAttribute('2025-02'), '2025-02-01');
    assert.equal(dayAttribute(' “2025” '), '2025-01-01');
  });

  it('takes anything else for no date', () => {
    for (const text of ['', null, 'yesterday', '2025-13-01', '01/02/2025'])
      assert.equal(dayAttribute(text), undefined);
  });
});
