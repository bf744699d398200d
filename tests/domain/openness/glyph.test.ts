import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {State} from '../../../src/domain/openness/components.js';
import {glyphPaths, markPath} from '../../../src/domain/openness/glyph.js';

const all = (state: State): State[] => Array.from({length: 17}, () => state);
/** Top left corners of the marks of a path of open squares. */
const corners = (path: string) => [...path.matchAll(/M([\d.]+) ([\d.]+)h5/g)].map(([, x, y]) => `${x},${y}`);

describe('glyphPaths', () => {
  it('puts code in the first row, data in the second, documents in the third', () => {
    const [open] = glyphPaths(all('open'));
    assert.deepEqual(corners(open!.path), [
      '0,0',
      '6,0',
      '12,0',
      '18,0',
      '24,0',
      '30,0',
      '0,6',
      '6,6',
      '12,6',
      '18,6',
      '24,6',
      '0,12',
      '6,12',
      '12,12',
      '18,12',
      '24,12',
      '30,12',
    ]);
  });

  it('draws one path for each state that occurs, and no other', () => {
    const parts = all('unknown');
    parts[6] = 'closed';
    assert.deepEqual(
      glyphPaths(parts).map(({state}) => state),
      ['closed', 'unknown'],
    );
  });

  it('never draws unknown as it draws closed', () => {
    assert.notEqual(markPath('unknown'), markPath('closed'));
  });
});
