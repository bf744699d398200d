import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {asWritten} from '../../../src/domain/references/as-written.js';
import {isInOrder} from '../../../src/domain/references/csl-shape.js';
import {referenceKeys} from '../../../src/domain/references/reference-keys.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {cslItems} from './csl-arbitrary.js';

const work = (item: object): ReferenceRecord => ({id: 'x', ...item});
const ordered = (item: object) => putInOrder(work(item));

describe('putInOrder', () => {
  it('leaves an item alone in which nothing is to be read', () => {
    const item = work({
      type: 'article-journal',
      title: 'Größe & Maß: 100 % Open, 完全開放 (Part 2)',
      author: [{family: 'van der Aalst', given: 'Wil'}, {literal: 'Meta AI'}],
      issued: {'date-parts': [[2017, 6, 12]]},
      DOI: '10.1016/s0140-6736(20)30183-5',
      URL: 'https://doi.org/10.1016/s0140-6736(20)30183-5',
      number: 'arXiv:1706.03762',
      custom: {arxiv: '1706.03762v5', authorsTruncated: true, verifiedIn: [{what: 'title'}]},
    });
    assert.ok(isInOrder(item));
    assert.equal(putInOrder(item), item);
  });

  it('takes nothing for an item in order that has something else in a field of ours', () => {
    for (const custom of [{text: {}}, {pdf: []}, {arxiv: 'x'}, {aliases: []}, {authorsTruncated: 'yes'}]) {
      assert.ok(!isInOrder(work({custom})), JSON.stringify(custom));
      assert.equal(ordered({custom}).custom, undefined);
    }
    assert.deepEqual(ordered({custom: {text: {}, note: 7}}).custom, {note: 7});
  });

  it('makes one plain line of a text', () => {
    assert.equal(ordered({title: ' On <i>E. coli</i>\n&amp; others\u202e '}).title, 'On E. coli & others');
    assert.equal(ordered({volume: 7}).volume, '7');
    assert.equal(ordered({title: 'Cafe\u0301'}).title, 'Café');
    assert.equal(ordered({title: {}}).title, undefined);
  });

  it('puts a DOI and an arXiv id where they belong, wherever they were told', () => {
    const ids = (item: object) => {
      const {DOI, custom} = ordered(item);
      return [DOI, custom?.arxiv];
    };
    assert.deepEqual(ids({DOI: 'https://doi.org/10.1000/X'}), ['10.1000/x', undefined]);
    assert.deepEqual(ids({URL: 'https://dx.doi.org/10.1000/X'}), ['10.1000/x', undefined]);
    assert.deepEqual(ids({DOI: 'none'}), [undefined, undefined]);
    assert.deepEqual(ids({DOI: '10.48550/arXiv.1706.03762'}), ['10.48550/arxiv.1706.03762', '1706.03762']);
    assert.deepEqual(ids({number: 'arXiv:1706.03762v5 [cs.CL]'}), [undefined, '1706.03762v5']);
    assert.deepEqual(ids({URL: 'https://arxiv.org/pdf/hep-th/9901001'}), [undefined, 'hep-th/9901001']);
    assert.deepEqual(ids({URL: 'https://huggingface.co/papers/1706.03762'}), [undefined, '1706.03762']);
  });

  it('keeps addresses that a reader may follow, whatever is in them', () => {
    const addresses = (URL: string, pdf: string) => {
      const item = ordered({URL, custom: {pdf}});
      return [item.URL, item.custom?.pdf];
    };
    assert.deepEqual(addresses('https://example.org/a b\u202e', '/x.pdf'), [
      'https://example.org/a%20b%E2%80%AE',
      '/x.pdf',
    ]);
    assert.deepEqual(addresses('javascript:alert(1)', 'java\nscript:alert(1)'), [undefined, undefined]);
  });

  it('has the other names of a work in one form, that of its id among them', () => {
    assert.deepEqual(ordered({id: '10.1000/X', custom: {aliases: ['DOI:10.1000/Y', 'y', 3, 'y']}}).custom, {
      aliases: ['doi:10.1000/x', 'doi:10.1000/y', 'y'],
    });
  });

  it('takes names for names, and no more', () => {
    assert.deepEqual(
      ordered({author: ['A <b>B</b>', {family: 'C', given: 3}, {ORCID: ' x '}, null]}).author,
      [{literal: 'A B'}, {family: 'C', given: '3'}],
    );
    assert.equal(ordered({author: 'A'}).author, undefined);
  });

  it('says apart that there are more names', () => {
    const {author, editor, custom} = ordered({
      author: [{family: 'A', given: 'B'}, {literal: 'others'}],
      editor: [{family: 'Others', given: 'Jane'}, {family: 'et al.'}],
    });
    assert.deepEqual(author, [{family: 'A', given: 'B'}]);
    assert.deepEqual(editor, [{family: 'Others', given: 'Jane'}]);
    assert.deepEqual(custom, {authorsTruncated: true, editorsTruncated: true});
  });

  it('has dates in numbers, or in words', () => {
    const issued = (date: unknown) => ordered({issued: date}).issued;
    assert.deepEqual(issued({'date-parts': [['2017', '6']]}), {'date-parts': [[2017, 6]]});
    assert.deepEqual(issued({'date-parts': [[2017, null, 3]]}), {'date-parts': [[2017]]});
    assert.deepEqual(issued({raw: 'June 2017'}), {'date-parts': [[2017]]});
    assert.deepEqual(issued({literal: 'in press'}), {literal: 'in press'});
    assert.equal(issued({'date-parts': [[null]]}), undefined);
  });

  it('keeps the item as it was written for whoever asks', () => {
    const item = work({title: 'On <i>E. coli</i>'});
    assert.equal(asWritten(putInOrder(item)), item);
    const plain = work({title: 'On E. coli'});
    assert.equal(asWritten(putInOrder(plain)), plain);
  });

  it('changes nothing the second time, and no key, whatever JSON it is given', () => {
    fc.assert(
      fc.property(cslItems, (given) => {
        const item = {...given, id: 'k'};
        const once = putInOrder(item);
        assert.deepEqual(putInOrder(once), once);
        assert.deepEqual(new Set(referenceKeys(once)), new Set(referenceKeys(item)));
      }),
      {numRuns: 1000},
    );
  });

  it('would leave alone whatever is said to be in order', () => {
    const text = fc.string({unit: 'grapheme', minLength: 1, maxLength: 12});
    const items = fc.record(
      {
        id: fc.constant('x'),
        title: text,
        author: fc.array(fc.record({family: text, given: text}, {noNullPrototype: true})),
        DOI: fc.oneof(
          text,
          fc.webPath().map((path) => `10.1000${path.toLowerCase()}`),
        ),
        URL: fc.oneof(text, fc.webUrl()),
        number: text,
        custom: fc.record(
          {arxiv: fc.constantFrom('1706.03762', '1706.03762v5', 'x'), text: fc.constantFrom('a b', 'a  b')},
          {requiredKeys: [], noNullPrototype: true},
        ),
      },
      {requiredKeys: ['id'], noNullPrototype: true},
    );
    fc.assert(
      fc.property(items, (item) => {
        if (!isInOrder(item)) return;
        // A field more has it read.
        const {language: _, ...read} = putInOrder({...item, language: 1 as never});
        const filled = Object.entries(item).filter(([, value]) => JSON.stringify(value).length > 2);
        assert.deepEqual(read, Object.fromEntries(filled));
      }),
      {numRuns: 2000},
    );
  });
});
