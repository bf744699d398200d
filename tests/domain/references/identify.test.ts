import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {arxivId, citedKeys, doiName, normalKey} from '../../../src/domain/references/identify.js';
import {arxivUrl, doiUrl} from '../../../src/domain/references/links.js';
import {referenceKeys} from '../../../src/domain/references/reference-keys.js';

describe('citedKeys', () => {
  it('splits at spaces and commas', () => {
    assert.deepEqual(citedKeys('vaswani2017, brown2020  widder2024'), [
      'vaswani2017',
      'brown2020',
      'widder2024',
    ]);
  });

  it('forgives curly quotes, stray spaces, brackets and the at sign', () => {
    for (const text of [
      '“vaswani2017”',
      ' vaswani2017 ',
      '«vaswani2017»',
      '[@vaswani2017]',
      'vaswani\u00ad2017',
    ]) {
      assert.deepEqual(citedKeys(text), ['vaswani2017'], text);
    }
    assert.deepEqual(citedKeys('@a; @b'), ['a', 'b']);
    assert.deepEqual(citedKeys('vaswani2017;brown2020'), ['vaswani2017', 'brown2020']);
    assert.deepEqual(citedKeys('doi:10.1002/3.0.CO;2-8'), ['doi:10.1002/3.0.co;2-8']);
  });

  it('names a work once that is named twice', () => {
    assert.deepEqual(citedKeys('arxiv:1706.03762 https://arxiv.org/abs/1706.03762v5'), ['arxiv:1706.03762']);
  });

  it('takes no key from nothing', () => {
    for (const text of [undefined, null, '', ' , ', '“”']) assert.deepEqual(citedKeys(text), []);
  });

  it('keeps keys with colons, plus signs, full stops and letters of any script', () => {
    const keys = ['godel+1931:ueber.satz', 'müller_2020', '黒澤1950', 'a/b'];
    assert.deepEqual(citedKeys(keys.join(' ')), keys);
  });

  it('joins a prefix with the id that follows it after a space', () => {
    assert.deepEqual(citedKeys('doi: 10.1000/X arXiv: 1706.03762'), ['doi:10.1000/x', 'arxiv:1706.03762']);
  });
});

describe('arxivId', () => {
  it('reads ids of both styles, with version and subject class', () => {
    assert.deepEqual(arxivId('1706.03762'), {id: '1706.03762'});
    assert.deepEqual(arxivId('arXiv:1706.03762v5 [cs.CL]'), {id: '1706.03762', version: 'v5'});
    assert.deepEqual(arxivId('0704.0001'), {id: '0704.0001'});
    assert.deepEqual(arxivId('hep-th/9901001'), {id: 'hep-th/9901001'});
    assert.deepEqual(arxivId('arxiv:math.GT/0309136v2'), {id: 'math/0309136', version: 'v2'});
  });

  it('reads addresses of arXiv and of those who show its papers', () => {
    for (const url of [
      'https://arxiv.org/abs/1706.03762',
      'http://www.arxiv.org/pdf/1706.03762.pdf',
      'arxiv.org/pdf/1706.03762v5',
      'https://export.arxiv.org/abs/1706.03762?context=cs#x',
      'https://ar5iv.labs.arxiv.org/html/1706.03762',
      'https://huggingface.co/papers/1706.03762',
    ]) {
      assert.equal(arxivId(url)?.id, '1706.03762', url);
    }
    assert.equal(arxivId('https://arxiv.org/abs/hep-th/9901001')?.id, 'hep-th/9901001');
  });

  it('takes no other number for an id', () => {
    for (const text of [
      '2017',
      '3.14159',
      '1799.12345',
      '10.1000/182',
      'https://example.org/1706.03762',
      'cs/12',
    ]) {
      assert.equal(arxivId(text), undefined, text);
    }
  });

  it('makes the address of the version that was meant', () => {
    assert.equal(arxivUrl({id: '1706.03762', version: 'v5'}), 'https://arxiv.org/abs/1706.03762v5');
  });
});

describe('doiName', () => {
  it('reads names and addresses, without case', () => {
    for (const text of [
      '10.1145/3442188.3445922',
      'doi:10.1145/3442188.3445922',
      'DOI 10.1145/3442188.3445922.',
      'https://doi.org/10.1145/3442188.3445922',
      'http://dx.doi.org/10.1145%2F3442188.3445922?x=1',
      'doi:https://doi.org/10.1145/3442188.3445922',
    ]) {
      assert.equal(doiName(text), '10.1145/3442188.3445922', text);
    }
    assert.equal(doiName('10.18653/v1/P19-1355'), '10.18653/v1/p19-1355');
  });

  it('keeps the odd signs of an old DOI, and makes an address of them', () => {
    const sici = '10.1002/(SICI)1097-4636(199823)43:4<338::AID-JBM1>3.0.CO;2-#';
    assert.equal(doiName(sici), sici.toLowerCase());
    assert.equal(
      doiUrl(doiName(sici)!),
      'https://doi.org/10.1002/(sici)1097-4636(199823)43:4%3C338::aid-jbm1%3E3.0.co;2-%23',
    );
  });

  it('takes nothing else for a DOI', () => {
    for (const text of ['10.5', '10.1000', 'https://example.org/10.1000/x', 'vaswani2017', '']) {
      assert.equal(doiName(text), undefined, text);
    }
  });
});

describe('normalKey', () => {
  it('knows the DOI that arXiv gives as the arXiv id', () => {
    assert.equal(normalKey('https://doi.org/10.48550/arXiv.1706.03762'), 'arxiv:1706.03762');
  });

  it('answers the same when asked again', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (word) => {
        assert.equal(normalKey(normalKey(word)), normalKey(word));
      }),
    );
  });
});

describe('referenceKeys', () => {
  it('holds the id, the DOI and the arXiv id, wherever they stand', () => {
    assert.deepEqual(referenceKeys({id: 'a', DOI: 'https://doi.org/10.1000/X', number: 'arXiv:1706.03762'}), [
      'a',
      'doi:10.1000/x',
      'arxiv:1706.03762',
    ]);
    assert.deepEqual(referenceKeys({id: 'b', URL: 'https://arxiv.org/pdf/1706.03762v1'}), [
      'b',
      'arxiv:1706.03762',
    ]);
    assert.deepEqual(referenceKeys({id: 'c', DOI: '10.48550/arXiv.1706.03762'}), ['c', 'arxiv:1706.03762']);
  });

  it('is the same work for every key of a built-in reference, and for no two of them', () => {
    const owners = new Map<string, string>();
    for (const file of readdirSync('src/data/references')) {
      const item = JSON.parse(readFileSync(`src/data/references/${file}`, 'utf8'));
      for (const key of referenceKeys(item)) {
        assert.equal(owners.get(key), undefined, `${key} names ${owners.get(key)} and ${item.id}`);
        assert.deepEqual(citedKeys(key), [key]);
        owners.set(key, item.id);
      }
    }
    assert.ok(owners.size > 200);
  });
});
