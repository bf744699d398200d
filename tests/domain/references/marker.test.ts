import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  authorDateMarker,
  collapse,
  expand,
  markerLabel,
  numberMarker,
  type CitedWork,
  type MarkerRun,
} from '../../../src/domain/references/marker.js';
import {plainItem} from '../../../src/domain/references/plain.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {en} from '../../../src/locales/citations/en.js';
import {it as italian} from '../../../src/locales/citations/it.js';

const built = (id: string): ReferenceRecord =>
  JSON.parse(readFileSync(`src/data/references/${id}.json`, 'utf8'));
const cited = (id: string, number?: number): CitedWork => ({key: id, number, item: built(id)});
const text = (runs: readonly MarkerRun[]) => runs.map((run) => run.text).join('');
const numbered = (...numbers: number[]) => numbers.map((number) => ({key: `k${number}`, number}));

describe('collapse', () => {
  it('joins three and more, and leaves two as two', () => {
    assert.deepEqual(collapse([3, 1, 2]), [[1, 3]]);
    assert.deepEqual(collapse([2, 1]), [1, 2]);
    assert.deepEqual(collapse([9, 1, 2, 3, 5, 6, 3]), [[1, 3], 5, 6, 9]);
    assert.deepEqual(collapse([]), []);
  });

  it('loses nothing and invents nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 60})), (numbers) => {
        assert.deepEqual(
          expand(collapse(numbers)),
          [...new Set(numbers)].sort((a, b) => a - b),
        );
      }),
    );
  });
});

describe('numberMarker', () => {
  it('writes a range whose ends lead to their entries', () => {
    assert.deepEqual(numberMarker(numbered(3, 1, 2)), [
      {text: '['},
      {text: '1', key: 'k1'},
      {text: '–'},
      {text: '3', key: 'k3'},
      {text: ']'},
    ]);
  });

  it('carries what the author adds', () => {
    assert.equal(text(numberMarker(numbered(4), {prefix: ' see ', locator: 'p. 3'})), '[see 4, p. 3]');
    assert.equal(text(numberMarker(numbered(4), {suffix: 'and others'})), '[4 and others]');
    assert.equal(text(numberMarker(numbered(4), {suffix: ', among others'})), '[4, among others]');
  });

  it('asks where a work is missing', () => {
    assert.equal(text(numberMarker([{key: 'nowhere'}])), '[?]');
    assert.equal(text(numberMarker([{key: 'nowhere'}, ...numbered(1)])), '[1, ?]');
  });

  it('lets no prefix turn the line around', () => {
    assert.equal(text(numberMarker(numbered(1), {prefix: '\u202esee\n'})), '[see 1]');
  });
});

describe('authorDateMarker', () => {
  it('names one, two and more authors', () => {
    assert.equal(text(authorDateMarker([cited('solaiman2023')], en)), '(Solaiman, 2023)');
    assert.equal(text(authorDateMarker([cited('liesenfeld2024')], en)), '(Liesenfeld & Dingemanse, 2024)');
    assert.equal(text(authorDateMarker([cited('vaswani2017')], en)), '(Vaswani et al., 2017)');
    assert.equal(
      text(authorDateMarker([cited('liesenfeld2024')], italian)),
      '(Liesenfeld e Dingemanse, 2024)',
    );
  });

  it('keeps the author’s order and names a person once for several works', () => {
    const works = [cited('vaswani2017'), cited('deepseek2024v3'), cited('deepseek2025r1')];
    assert.equal(
      text(authorDateMarker(works, en, {prefix: 'see'})),
      '(see Vaswani et al., 2017; DeepSeek-AI, 2024, 2025)',
    );
  });

  it('carries the letter that tells works of a year apart, and the page', () => {
    const work = {...cited('deepseek2024v3'), yearLetter: 'b'};
    assert.equal(text(authorDateMarker([work], en, {locator: 'p. 3'})), '(DeepSeek-AI, 2024b, p. 3)');
  });

  it('names a work that nobody signed by its title', () => {
    const item = {id: 'x', title: 'The Open Source AI Definition and What Follows'};
    assert.equal(text(authorDateMarker([{key: 'x', item}], en)), '(The Open Source AI Definition…, n.d.)');
    const written = plainItem('Vaswani et al. (2017). Attention is all you need.');
    assert.equal(
      text(authorDateMarker([{key: 'y', item: written}], en)),
      '(Attention is all you need, 2017)',
    );
  });

  it('asks where a work is missing', () => {
    assert.equal(
      text(authorDateMarker([{key: 'nowhere'}, cited('vaswani2017')], en)),
      '(?; Vaswani et al., 2017)',
    );
  });
});

describe('markerLabel', () => {
  it('says three where the eye reads a range', () => {
    assert.equal(markerLabel(numbered(3, 1, 2), 'number', en), 'References 1, 2 and 3');
    assert.equal(markerLabel(numbered(3, 1, 2), 'number', italian), 'Riferimenti 1, 2 e 3');
    assert.equal(markerLabel(numbered(4), 'number', en, {locator: 'p. 3'}), 'Reference 4, p. 3');
  });

  it('names the works of a marker of names', () => {
    assert.equal(
      markerLabel([cited('vaswani2017'), cited('deepseek2025r1')], 'author-date', en),
      'References: Vaswani et al., 2017; DeepSeek-AI, 2025',
    );
  });

  it('names the key that is missing', () => {
    assert.equal(markerLabel([{key: 'nowhere'}], 'number', en), 'Reference nowhere');
  });
});
