import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCslJson} from '../../../src/domain/references/csl-json.js';
import {formatReference} from '../../../src/domain/references/format.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import {runsText} from '../../../src/domain/references/run.js';
import {en} from '../../../src/locales/citations/en.js';
import {cslItems} from './csl-arbitrary.js';

const good = {id: 'good', type: 'book', title: 'Good'};
const ids = (value: unknown) => readCslJson(value).items.map(({id}) => id);
const one = (value: unknown) => readCslJson([value]).items[0]!;
const complaints = (value: unknown) =>
  readCslJson(value).issues.map(({path, message}) => `${path} ${message}`);

describe('readCslJson', () => {
  it('reads a list, an object with items, an object by id, and a single item', () => {
    assert.deepEqual(ids([good]), ['good']);
    assert.deepEqual(ids({items: [good]}), ['good']);
    assert.deepEqual(ids({references: {good: {title: 'Good'}}}), ['good']);
    assert.deepEqual(ids({good: {title: 'Good'}, better: {title: 'Better'}}), ['good', 'better']);
    assert.deepEqual(ids(good), ['good']);
  });

  it('changes nothing in an item that is right', () => {
    for (const file of readdirSync('src/data/references')) {
      const item = JSON.parse(readFileSync(`src/data/references/${file}`, 'utf8'));
      const {items, issues} = readCslJson([item]);
      assert.deepEqual(issues, []);
      assert.deepEqual(items, [item]);
    }
  });

  it('loses no item to another, and no field to another', () => {
    const value = [
      good,
      7,
      null,
      {id: 'half', title: {no: 'text'}, publisher: 'P', volume: [1]},
      {...good, id: 'last'},
    ];
    assert.deepEqual(ids(value), ['good', 'half', 'last']);
    assert.deepEqual(one(value[3]), {id: 'half', publisher: 'P'});
    assert.deepEqual(
      complaints(value).map((text) => text.split(',')[0]),
      [
        '[1] is not an item of CSL-JSON',
        '[2] is not an item of CSL-JSON',
        '[3].title is Object',
        '[3].volume is Array',
      ],
    );
  });

  it('gives an id to an item without one, and says which', () => {
    assert.deepEqual(
      ids([
        {title: 'A', DOI: '10.1000/X'},
        {title: 'B', URL: 'https://arxiv.org/abs/1706.03762'},
        {title: 'C', author: [{family: 'Le Hors', given: 'A'}], issued: {'date-parts': [[2017]]}},
        {id: 42, title: 1984},
      ]),
      ['doi:10.1000/x', 'arxiv:1706.03762', 'lehors2017', '42'],
    );
    assert.deepEqual(complaints([{title: 'A', DOI: '10.1000/X'}]), [
      '[0] has no id; cite it as “doi:10.1000/x”',
    ]);
  });

  it('keeps the first of two with one id, and says so', () => {
    const {items, issues} = readCslJson([good, {...good, title: 'Second'}]);
    assert.deepEqual(items, [good]);
    assert.equal(issues[0]!.path, '[1]');
  });

  it('understands dates and names however they are written', () => {
    const {issued, author} = one({id: 'x', year: 2017, authors: 'Vaswani, Ashish and OpenAI'});
    assert.deepEqual(issued, {'date-parts': [[2017]]});
    assert.deepEqual(author, [{family: 'Vaswani', given: 'Ashish'}, {literal: 'OpenAI'}]);
    assert.deepEqual(one({id: 'x', issued: '2017-06-12T00:00:00Z'}).issued, {'date-parts': [[2017, 6, 12]]});
    assert.deepEqual(one({id: 'x', issued: {'date-parts': [2017, 6]}}).issued, {'date-parts': [[2017, 6]]});
    assert.deepEqual(one({id: 'x', issued: {'date-parts': [[null]]}}).issued, {'date-parts': []});
    assert.deepEqual(one({id: 'x', issued: 'in press'}).issued, {raw: 'in press'});
    assert.deepEqual(one({id: 'x', author: [{name: 'OpenAI'}]}).author, [
      {name: 'OpenAI', literal: 'OpenAI'},
    ]);
  });

  it('takes a written reference where an item could stand', () => {
    const {items, issues} = readCslJson({vaswani: 'Vaswani, A. (2017). Attention is all you need.'});
    assert.deepEqual(issues, []);
    assert.equal(items[0]!.id, 'vaswani');
    assert.equal(
      runsText(formatReference(putInOrder(items[0]!), en)),
      'Vaswani, A. (2017). Attention is all you need.',
    );
  });

  it('names the nearest type', () => {
    const {items, issues} = readCslJson([{...good, type: 'article-jounal'}]);
    assert.equal(items.length, 1);
    assert.deepEqual(issues, [
      {path: '[0].type', message: '“article-jounal” is not a type of CSL', suggestion: 'article-journal'},
    ]);
  });

  it('lets no key reach the prototype', () => {
    const value: unknown = JSON.parse(
      '[{"id": "x", "__proto__": {"title": "Polluted"}, "custom": {"__proto__": {"arxiv": "1706.03762"}}}]',
    );
    const item = readCslJson(value).items[0]!;
    assert.equal(item.title, undefined);
    assert.equal(item.custom?.arxiv, undefined);
    assert.equal(Object.getPrototypeOf(item), Object.prototype);
    assert.equal(({} as {title?: string}).title, undefined);
    assert.deepEqual(ids(JSON.parse('{"__proto__": {"title": "By id"}, "a": {"title": "A"}}')), [
      '__proto__',
      'a',
    ]);
  });

  it('says that there is nothing to read', () => {
    for (const value of [null, 7, 'text', [], {}]) {
      assert.deepEqual(readCslJson(value), {
        items: [],
        issues: [{path: '', message: 'holds no items of CSL-JSON'}],
      });
    }
  });

  it('keeps every item that can be cited, whatever else is wrong', () => {
    fc.assert(
      fc.property(fc.array(cslItems), (items) => {
        const named = items.map((item, index) => ({...item, id: `k${index}`}));
        assert.deepEqual(
          ids(named),
          named.map(({id}) => id),
        );
        for (const item of readCslJson(items).items)
          assert.ok(runsText(formatReference(putInOrder(item), en)));
      }),
      {numRuns: 300},
    );
  });
});
