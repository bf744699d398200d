import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readArxivFeed, versioned} from '../../../src/domain/references/arxiv-feed.js';
import {feed, feedError} from './registry-answers.js';

const entries = (...papers: Parameters<typeof feed>[0]) => readArxivFeed(feed(papers))!.entries;

describe('readArxivFeed', () => {
  it('reads a paper with its first day, its people and where to read it', () => {
    const [entry] = entries({
      id: '1706.03762v7',
      title: 'All You Need\n  Is $x&lt;y$ &amp; more',
      authors: ['Ashish Vaswani', 'Aäron van den Oord', 'Robert Smith III'],
      doi: '10.5555/ABC',
    });
    assert.equal(entry!.version, 'v7');
    assert.deepEqual(entry!.item, {
      id: 'arxiv:1706.03762',
      type: 'article',
      title: 'All You Need Is $x<y$ & more',
      author: [
        {family: 'Vaswani', given: 'Ashish'},
        {family: 'Oord', given: 'Aäron', 'non-dropping-particle': 'van den'},
        {family: 'Smith', given: 'Robert', suffix: 'III'},
      ],
      issued: {'date-parts': [[2017, 6, 12]]},
      publisher: 'arXiv',
      number: 'arXiv:1706.03762',
      DOI: '10.5555/abc',
      URL: 'https://arxiv.org/abs/1706.03762',
      abstract: 'We say something.',
      custom: {arxiv: '1706.03762', pdf: 'https://arxiv.org/pdf/1706.03762'},
    });
  });

  it('leaves the names of groups whole', () => {
    const [entry] = entries({
      id: '2312.11805v1',
      title: 'T',
      authors: ['Gemini Team', ':', 'OpenAI', 'The ATLAS Collaboration', 'Llama Team, AI @ Meta'],
    });
    assert.deepEqual(entry!.item.author, [
      {literal: 'Gemini Team'},
      {literal: 'OpenAI'},
      {literal: 'The ATLAS Collaboration'},
      {literal: 'Llama Team, AI @ Meta'},
    ]);
  });

  it('reads several in one answer, ids of the old style among them', () => {
    const found = entries(
      {id: 'math.GT/0309136v2', title: 'Old'},
      {id: 'hep-th/9901001v1', title: 'Older'},
      {id: '2403.13784v1', title: 'New'},
    );
    assert.deepEqual(
      found.map(({id, version, item}) => [id, version, item.title]),
      [
        ['math/0309136', 'v2', 'Old'],
        ['hep-th/9901001', 'v1', 'Older'],
        ['2403.13784', 'v1', 'New'],
      ],
    );
  });

  it('names the version where one was asked for', () => {
    const [entry] = entries({id: '1706.03762v5', title: 'T'});
    const {URL, custom} = versioned(entry!);
    assert.equal(URL, 'https://arxiv.org/abs/1706.03762v5');
    assert.deepEqual(custom, {arxiv: '1706.03762v5', pdf: 'https://arxiv.org/pdf/1706.03762v5'});
  });

  it('tells when the authors took a paper back, and gives no PDF then', () => {
    const [entry, other] = entries(
      {id: '2001.00001v2', title: 'T', comment: 'This paper has been withdrawn by the authors'},
      {id: '2001.00002v1', title: 'U', summary: 'Deposits are withdrawn from banks; this paper asks why.'},
    );
    assert.equal(entry!.withdrawn, 'This paper has been withdrawn by the authors');
    assert.equal(entry!.item.custom?.['pdf'], undefined);
    assert.equal(other!.withdrawn, undefined);
  });

  it('tells what arXiv objects to', () => {
    const {error, entries: none} = readArxivFeed(feedError('1706.9'))!;
    assert.deepEqual([error, none], ['incorrect id format for 1706.9', []]);
  });

  it('takes a web page for no feed, and an entry with nothing in it for none', () => {
    assert.equal(readArxivFeed('<!doctype html><title>503</title>'), undefined);
    assert.deepEqual(entries({id: '1706.03762', title: ''}), []);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const whole = feed([{id: '1706.03762v7', title: 'T', authors: ['A B']}]);
        readArxivFeed(whole.slice(0, at % whole.length) + text + whole.slice(at % whole.length));
      }),
    );
  });
});
