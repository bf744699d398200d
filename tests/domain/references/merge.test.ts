import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readJson} from '../../../src/catalog/read-json.js';
import {readCslJson} from '../../../src/domain/references/csl-json.js';
import {arxivOf, doiOf} from '../../../src/domain/references/identify.js';
import {referenceKeys} from '../../../src/domain/references/reference-keys.js';
import {mergeReferences, type Given} from '../../../src/domain/references/merge.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';

const from = (file: string, ...items: ReferenceRecord[]): Given[] =>
  items.map((item) => ({item, from: file}));
const arxiv = (id: string) => ({custom: {arxiv: id}});

describe('mergeReferences', () => {
  it('keeps the first of one work, fills its gaps, and finds it by every key', () => {
    const {items, duplicates} = mergeReferences([
      ...from('a.bib', {id: 'lecun2015', title: 'Deep learning', DOI: '10.5555/X', publisher: 'P'}),
      ...from('b.json', {
        id: 'lecun15',
        title: 'Deep Learning.',
        URL: 'https://doi.org/10.5555/x',
        abstract: 'Nets.',
        volume: '3',
        custom: {aliases: ['dl'], pdf: 'https://example.org/x.pdf'},
      }),
    ]);
    assert.deepEqual(items, [
      {
        id: 'lecun2015',
        title: 'Deep learning',
        DOI: '10.5555/X',
        publisher: 'P',
        URL: 'https://doi.org/10.5555/x',
        abstract: 'Nets.',
        custom: {pdf: 'https://example.org/x.pdf', aliases: ['lecun15', 'dl']},
      },
    ]);
    assert.deepEqual(
      duplicates.map(({kept, dropped, same}) => [kept.from, dropped.from, same]),
      [['a.bib', 'b.json', 'doi:10.5555/x']],
    );
  });

  it('sees that a third makes one work of two', () => {
    const {items, duplicates} = mergeReferences(
      from(
        'x',
        {id: 'journal', DOI: '10.5555/x'},
        {id: 'preprint', ...arxiv('1706.03762')},
        {id: 'both', DOI: '10.5555/x', ...arxiv('1706.03762v5')},
      ),
    );
    assert.equal(items.length, 1);
    assert.deepEqual(
      ['journal', 'preprint', 'both', 'doi:10.5555/x', 'arxiv:1706.03762'].filter(
        (key) => !referenceKeys(items[0]!).includes(key),
      ),
      [],
    );
    assert.equal(duplicates.length, 2);
  });

  it('takes one key for one work, unless DOI or title say otherwise', () => {
    const first = {id: 'rossi2020', title: 'Nets', DOI: '10.5555/1'};
    const of = (other: ReferenceRecord) => mergeReferences(from('x', first, {...other, id: 'rossi2020'}));
    assert.equal(of({id: '', title: 'NETS'}).conflicts.length, 0);
    assert.equal(of({id: '', title: 'NETS'}).items.length, 1);
    for (const other of [
      {id: '', title: 'Trees'},
      {id: '', title: 'Nets', DOI: '10.5555/2'},
    ]) {
      const {items, conflicts} = of(other);
      assert.deepEqual(items, [first]);
      assert.equal(conflicts.length, 1);
    }
  });

  it('takes arXiv’s own DOI for its id', () => {
    const {items} = mergeReferences(
      from(
        'x',
        {id: 'a', DOI: '10.48550/arXiv.1706.03762'},
        {id: 'b', URL: 'https://arxiv.org/pdf/1706.03762v2'},
      ),
    );
    assert.equal(items.length, 1);
  });

  const item = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'doi:10.5555/1', 'arxiv:1706.00001'),
      title: fc.constantFrom('One', 'one', 'Two', ''),
      DOI: fc.constantFrom('10.5555/1', '10.5555/2', '10.48550/arXiv.1706.00001'),
      URL: fc.constantFrom('https://arxiv.org/abs/1706.00002', 'https://example.org'),
      abstract: fc.constantFrom('A', ''),
      custom: fc.record({arxiv: fc.constantFrom('1706.00001', '1706.00002v2')}),
    },
    {requiredKeys: ['id']},
  );
  const lists = fc.array(item, {maxLength: 12}).map((items) => from('x', ...items));

  it('leaves no two records of one work and none with another’s key', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const {items} = mergeReferences(given);
        const ids = items.flatMap((each) => [
          ...new Set([doiOf(each), arxivOf(each)?.id].filter(Boolean).map(String)),
        ]);
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(new Set(items.map(({id}) => id)).size, items.length);
      }),
    );
  });

  it('loses none but those it reports, and no DOI or arXiv id of those it keeps', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const {items, duplicates, conflicts} = mergeReferences(given);
        assert.equal(items.length + duplicates.length + conflicts.length, given.length);
        const known = new Set(items.flatMap(referenceKeys));
        const left = given.filter((each) => !conflicts.some(({dropped}) => dropped === each));
        for (const each of left)
          for (const key of referenceKeys(each.item)) assert.ok(known.has(key), `${key} is lost`);
      }),
    );
  });

  it('finds nothing to do in what it made', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const {items} = mergeReferences(given);
        const again = mergeReferences(from('x', ...items));
        assert.deepEqual(again, {items, duplicates: [], conflicts: []});
      }),
    );
  });

  it('makes what a page reads without a fault', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const {items} = mergeReferences(from('x', ...readCslJson(given.map(({item: each}) => each)).items));
        assert.deepEqual(items.length ? readJson(JSON.stringify({references: items})).issues : [], []);
      }),
    );
  });
});
