import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {coins} from '../../../src/domain/references/coins.js';
import {citationsJsonLd} from '../../../src/domain/references/json-ld.js';
import {plainItem} from '../../../src/domain/references/plain.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {cslItems} from './csl-arbitrary.js';

const built = (id: string): ReferenceRecord =>
  JSON.parse(readFileSync(`src/data/references/${id}.json`, 'utf8'));
const page = 'https://example.org/post';
const jsonLd = (...items: ReferenceRecord[]) => citationsJsonLd(page, items.map(putInOrder));
const read = (...items: ReferenceRecord[]) => JSON.parse(jsonLd(...items));
const pairs = (item: ReferenceRecord) =>
  coins(putInOrder(item))
    .split('&')
    .map((pair) => pair.split('=').map(decodeURIComponent));
const valueOf = (item: ReferenceRecord, name: string) => pairs(item).find(([one]) => one === name)?.[1];

describe('JSON-LD', () => {
  it('says that the page cites the works, and not that the page is one', () => {
    const {'@type': type, '@id': id, citation} = read(built('widder2024'), built('deepseek2025r1'));
    assert.equal(type, 'WebPage');
    assert.equal(id, page);
    assert.deepEqual(citation[0], {
      '@type': 'ScholarlyArticle',
      name: "Why 'open' AI systems are actually closed, and why this matters",
      author: [
        {'@type': 'Person', familyName: 'Widder', givenName: 'David Gray'},
        {'@type': 'Person', familyName: 'Whittaker', givenName: 'Meredith'},
        {'@type': 'Person', familyName: 'West', givenName: 'Sarah Myers'},
      ],
      datePublished: '2024',
      isPartOf: {'@type': 'CreativeWork', name: 'Nature'},
      url: 'https://doi.org/10.1038/s41586-024-08141-1',
      sameAs: ['https://doi.org/10.1038/s41586-024-08141-1'],
    });
    assert.deepEqual(citation[1].author, [{'@type': 'Organization', name: 'DeepSeek-AI'}]);
  });

  it('names a reference that an author wrote out by its words', () => {
    const [work] = read(plainItem('Anon., some notes on paper')).citation;
    assert.deepEqual(work, {'@type': 'CreativeWork', name: 'Anon., some notes on paper'});
  });

  it('holds no sign that could end a script, whatever the records hold', () => {
    const evil = {id: 'x', title: '</script><script>alert(1)</script><!--', URL: 'javascript:alert(1)'};
    const text = jsonLd(evil);
    assert.doesNotMatch(text, /<|javascript:/);
    assert.equal(JSON.parse(text).citation[0].name, evil.title);
    fc.assert(
      fc.property(cslItems, (item) => {
        const json = jsonLd(item);
        assert.doesNotMatch(json, /</);
        const [{url = '', sameAs = []}] = JSON.parse(json).citation;
        for (const href of [url, ...sameAs]) assert.doesNotMatch(href, /^javascript:/i);
      }),
    );
  });
});

describe('COinS', () => {
  it('gives an article what Zotero reads', () => {
    assert.deepEqual(pairs(built('widder2024')), [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
      ['rft.genre', 'article'],
      ['rft.atitle', "Why 'open' AI systems are actually closed, and why this matters"],
      ['rft.jtitle', 'Nature'],
      ['rft.volume', '635'],
      ['rft.issue', '8040'],
      ['rft.pages', '827-833'],
      ['rft.date', '2024'],
      ['rft.au', 'Widder, David Gray'],
      ['rft.au', 'Whittaker, Meredith'],
      ['rft.au', 'West, Sarah Myers'],
      ['rft_id', 'info:doi/10.1038/s41586-024-08141-1'],
    ]);
  });

  it('tells books, chapters, theses, software and pages apart', () => {
    const of = (type: string | undefined, name: string) => valueOf({id: 'x', type, title: 'T'}, name);
    assert.equal(of('book', 'rft.btitle'), 'T');
    assert.equal(of('chapter', 'rft.genre'), 'bookitem');
    assert.equal(of('chapter', 'rft.atitle'), 'T');
    assert.equal(of('thesis', 'rft_val_fmt'), 'info:ofi/fmt:kev:mtx:dissertation');
    assert.equal(of('software', 'rft.type'), 'computerProgram');
    assert.equal(of(undefined, 'rft.title'), 'T');
    assert.equal(of('constructor', 'rft_val_fmt'), 'info:ofi/fmt:kev:mtx:dc');
  });

  it('keeps each value in its place, whatever the records hold', () => {
    assert.equal(valueOf({id: 'x', title: 'A & B = "C" + <d>'}, 'rft.title'), 'A & B = "C" + <d>');
    fc.assert(
      fc.property(cslItems, (item) => {
        assert.match(coins(putInOrder(item)), /^[\w.!'()*%&=~-]+$/);
        for (const pair of pairs(item)) assert.equal(pair.length, 2);
      }),
    );
  });
});
