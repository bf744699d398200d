import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {arrange} from '../../../src/domain/references/arrange.js';
import * as names from '../../../src/domain/references/author-date.js';
import {plainItem} from '../../../src/domain/references/plain.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {en} from '../../../src/locales/citations/en.js';
import {cslItems} from './csl-arbitrary.js';

const work = (id: string, fields: object = {}): ReferenceRecord => ({id, ...fields});
const by = (id: string, family: string, year: number, title = id) =>
  work(id, {author: [{family}], issued: {'date-parts': [[year]]}, title});
const keys = (...from: Parameters<typeof arrange>) => arrange(...from).works.map(({key}) => key);

describe('the works of an article', () => {
  const [a, b, c] = [work('a'), work('b'), work('c')];

  it('stand in the order in which they are first cited, each with its citations', () => {
    const {works} = arrange([[b!], [a!, b!], [b!]]);
    assert.deepEqual(
      works.map(({key, number, citations}) => [key, number, citations]),
      [
        ['b', 1, [0, 1, 2]],
        ['a', 2, [1]],
      ],
    );
  });

  it('end with those that nothing cites, where they are wanted', () => {
    assert.deepEqual(keys([[b!]], {uncited: [a!, b!, c!]}), ['b', 'a', 'c']);
  });

  it('stand by author and year where the list goes by these, and are numbered by their place', () => {
    const [zoe, adam] = [by('z', 'Zoe', 2001), by('y', 'Adam', 2020)];
    const {works} = arrange([[zoe], [adam]], {style: 'author-date', names, words: en});
    assert.deepEqual(
      works.map(({key, number}) => [key, number]),
      [
        ['y', 1],
        ['z', 2],
      ],
    );
  });

  it('have a letter where author and year are those of another', () => {
    const some = [by('z', 'Lee', 2017, 'Z'), by('y', 'Lee', 2017, 'A'), by('x', 'Lee', 2018)];
    const letters = (options: Parameters<typeof arrange>[1]) =>
      arrange([some], options).works.map(({key, yearLetter}) => [key, yearLetter]);
    assert.deepEqual(letters({style: 'author-date', names, words: en}), [
      ['y', 'a'],
      ['z', 'b'],
      ['x', undefined],
    ]);
    // In their own order, where only the markers go by these.
    assert.deepEqual(letters({style: 'numeric', names, words: en}), [
      ['z', 'a'],
      ['y', 'b'],
      ['x', undefined],
    ]);
    assert.deepEqual(letters({words: en}), [
      ['z', undefined],
      ['y', undefined],
      ['x', undefined],
    ]);
  });

  it('are sorted by the alphabet of the page', () => {
    const some = [by('1', 'Zorn', 2001), by('2', 'Öberg', 2001), by('3', 'Oberg', 2001)];
    assert.deepEqual(keys([some], {style: 'author-date', names, language: 'de'}), ['3', '2', '1']);
    assert.deepEqual(keys([some], {style: 'author-date', names, language: 'sv'}), ['3', '1', '2']);
  });
});

describe('a reference that an author wrote out', () => {
  const written = plainItem('Vaswani, A., et al. (2017). Attention. https://arxiv.org/abs/1706.03762');
  const record = work('vaswani2017', {title: 'Attention', custom: {arxiv: '1706.03762'}});

  it('is the work that a key cites, which then says more, whichever came first', () => {
    for (const cited of [
      [[written], [record]],
      [[record], [written]],
    ]) {
      const {works, workOf} = arrange(cited);
      assert.deepEqual(works, [
        {key: 'vaswani2017', number: 1, citations: [0, 1], item: record, yearLetter: undefined},
      ]);
      assert.equal(workOf.get(String(written.id))!.key, 'vaswani2017');
    }
  });

  it('leaves two records with one DOI apart, such as chapters with that of their book', () => {
    const chapters = [work('one', {DOI: '10.1000/x'}), work('two', {DOI: '10.1000/x'})];
    assert.deepEqual(keys([chapters]), ['one', 'two']);
    const note = plainItem('A note (2020). https://doi.org/10.1000/x');
    assert.deepEqual(keys([[...chapters, note]]), ['one', 'two']);
  });
});

describe('arrange', () => {
  it('has every cited record and no number twice, whatever the records hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cslItems, {maxLength: 3}), {maxLength: 6}),
        fc.constantFrom(null, names),
        (given, sorted) => {
          const cited = given.map((items) => items.map(putInOrder));
          const {works, workOf} = arrange(cited, {style: 'author-date', names: sorted, words: en});
          assert.deepEqual(
            works.map(({number}) => number),
            works.map((_, index) => index + 1),
          );
          const listed = new Set(works.map(({key}) => key));
          for (const {id} of cited.flat()) assert.ok(listed.has(workOf.get(String(id))!.key));
        },
      ),
    );
  });
});
