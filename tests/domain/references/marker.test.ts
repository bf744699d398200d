import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {namesText} from '../../../src/domain/references/author-date.js';
import {markerOf, type CitedWork, type MarkerExtras} from '../../../src/domain/references/marker.js';
import {plainItem} from '../../../src/domain/references/plain.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import type {CitationWords} from '../../../src/locales/citations/citation-words.js';
import {en} from '../../../src/locales/citations/en.js';
import {it as italian} from '../../../src/locales/citations/it.js';

const built = (id: string): ReferenceRecord =>
  JSON.parse(readFileSync(`src/data/references/${id}.json`, 'utf8'));
const cited = (id: string, number?: number): CitedWork => ({key: id, number, item: built(id)});
const numbered = (...numbers: number[]) => numbers.map((number) => ({key: `k${number}`, number}));

describe('A marker of numbers', () => {
  const marker = (works: readonly CitedWork[], extras?: MarkerExtras) => markerOf(works, en, extras).text;

  it('joins three and more that follow each other, and leaves two as two', () => {
    assert.equal(marker(numbered(3, 1, 2)), '[1–3]');
    assert.equal(marker(numbered(2, 1)), '[1, 2]');
    assert.equal(marker(numbered(9, 1, 2, 3, 5, 6, 3)), '[1–3, 5, 6, 9]');
  });

  it('loses no number and invents none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 60}), {minLength: 1}), (numbers) => {
        const read = marker(numbered(...numbers))
          .slice(1, -1)
          .split(', ')
          .flatMap((span) => {
            const [first, last = first] = span.split('–').map(Number);
            return Array.from({length: last! - first! + 1}, (_, index) => first! + index);
          });
        assert.deepEqual(
          read,
          [...new Set(numbers)].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('carries what the author adds', () => {
    assert.equal(marker(numbered(4), {prefix: ' see ', locator: 'p. 3'}), '[see 4, p. 3]');
    assert.equal(marker(numbered(4), {suffix: 'and others'}), '[4 and others]');
    assert.equal(marker(numbered(4), {suffix: ', among others'}), '[4, among others]');
  });

  it('asks where a work is missing', () => {
    assert.equal(marker([{key: 'nowhere'}]), '[?]');
    assert.equal(marker([{key: 'nowhere'}, ...numbered(1)]), '[1, ?]');
  });

  it('lets no prefix turn the line around', () => {
    assert.equal(marker(numbered(1), {prefix: '\u202esee\u2067\n'}), '[see 1]');
  });
});

describe('A marker of names', () => {
  const marker = (works: readonly CitedWork[], extras?: MarkerExtras, words: CitationWords = en) =>
    markerOf(works, words, extras, namesText).text;

  it('names one, two and more authors', () => {
    assert.equal(marker([cited('solaiman2023')]), '(Solaiman, 2023)');
    assert.equal(marker([cited('liesenfeld2024')]), '(Liesenfeld & Dingemanse, 2024)');
    assert.equal(marker([cited('vaswani2017')]), '(Vaswani et al., 2017)');
    assert.equal(marker([cited('liesenfeld2024')], {}, italian), '(Liesenfeld e Dingemanse, 2024)');
  });

  it('keeps the author’s order and names a person once for several works', () => {
    const works = [cited('vaswani2017'), cited('deepseek2024v3'), cited('deepseek2025r1')];
    assert.equal(marker(works, {prefix: 'see'}), '(see Vaswani et al., 2017; DeepSeek-AI, 2024, 2025)');
  });

  it('carries the letter that tells works of a year apart, and the page', () => {
    const work = {...cited('deepseek2024v3'), yearLetter: 'b'};
    assert.equal(marker([work], {locator: 'p. 3'}), '(DeepSeek-AI, 2024b, p. 3)');
  });

  it('names a work that nobody signed by its title', () => {
    const item = {id: 'x', title: 'The Open Source AI Definition and What Follows'};
    assert.equal(marker([{key: 'x', item}]), '(The Open Source AI Definition…, n.d.)');
    const written = plainItem('Vaswani et al. (2017). Attention is all you need.');
    assert.equal(marker([{key: 'y', item: written}]), '(Attention is all you need, 2017)');
  });

  it('asks where a work is missing', () => {
    assert.equal(marker([{key: 'nowhere'}, cited('vaswani2017')]), '(?; Vaswani et al., 2017)');
  });
});

describe('The name of a marker', () => {
  const label = (...given: Parameters<typeof markerOf>) => markerOf(...given).label;

  it('holds what the eye sees, and what the author adds', () => {
    assert.equal(label(numbered(3, 1, 2, 7), en), 'References 1–3, 7');
    assert.equal(label(numbered(3, 1, 2), italian), 'Riferimenti 1–3');
    assert.equal(label(numbered(4), en), 'Reference 4');
    assert.equal(label(numbered(4), en, {locator: 'p. 3'}), 'Reference: 4, p. 3');
  });

  it('names the works of a marker of names', () => {
    assert.equal(
      label([cited('vaswani2017'), cited('deepseek2025r1')], en, {}, namesText),
      'References: Vaswani et al., 2017; DeepSeek-AI, 2025',
    );
  });

  it('names the key that is missing', () => {
    assert.equal(label([{key: 'nowhere'}], en), 'Reference nowhere');
    assert.equal(label([...numbered(1), {key: 'nowhere'}], en), 'References 1, nowhere');
  });
});
