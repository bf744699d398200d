import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nearest} from '../../../src/domain/records/nearest.js';

const models = ['deepseek-r1', 'deepseek-v3', 'llama-3.1', 'gpt-4'];

describe('nearest', () => {
  it('finds the name with one letter too many, too few, changed or swapped', () => {
    for (const slip of ['deepseek-r11', 'deepsek-r1', 'deepseek-r2', 'depeseek-r1']) {
      assert.equal(nearest(slip, models), 'deepseek-r1');
    }
  });

  it('forgives letter case', () => {
    assert.equal(nearest('LLAMA-3.2', models), 'llama-3.1');
  });

  it('offers nothing where nothing is near', () => {
    assert.equal(nearest('claude', models), undefined);
    assert.equal(nearest('x'.repeat(5000), models), undefined);
  });
});
