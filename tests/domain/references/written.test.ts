import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {citedKeys} from '../../../src/domain/references/identify.js';
import {
  addressKey,
  isAddress,
  isReference,
  keyAttribute,
  writtenKeys,
} from '../../../src/domain/references/written.js';

describe('a link that says which work it cites', () => {
  it('names it at the end of its address', () => {
    assert.equal(writtenKeys('#cite=vaswani2017', ''), 'vaswani2017');
    assert.equal(writtenKeys('https://arxiv.org/abs/1706.03762#cite=vaswani2017', ''), 'vaswani2017');
    assert.equal(writtenKeys('#cite=a,b%20c', ''), 'a b c');
    assert.equal(writtenKeys('#cite=m%C3%BCller2020', ''), 'müller2020');
  });

  it('names it in its title, which wins', () => {
    assert.equal(writtenKeys('https://example.org/', 'cite:vaswani2017'), 'vaswani2017');
    assert.equal(writtenKeys('#cite=b', ' Cite: a '), 'a');
  });

  it('says nothing with another fragment, another title, or no key', () => {
    for (const [href, title] of [
      ['#citation', ''],
      ['#cite=', ''],
      ['#cite=%20', ''],
      ['https://example.org/?q=#cite', 'please cite: this'],
      ['', 'cite:'],
    ])
      assert.equal(writtenKeys(href!, title!), undefined, `${href} ${title}`);
  });

  it('survives an address that cannot be decoded', () => {
    assert.equal(writtenKeys('#cite=50%', ''), '50%');
  });

  it('gives keys that an attribute gives back, also those with a comma', () => {
    const keys = writtenKeys('#cite=doi:10.1000/a%2Cb,c', '')!;
    assert.deepEqual(citedKeys(keys), ['doi:10.1000/a,b', 'c']);
    assert.deepEqual(citedKeys(keyAttribute('doi:10.1000/a,b')), ['doi:10.1000/a,b']);
  });
});

describe('a link to the page of a work', () => {
  it('gives its DOI or arXiv id', () => {
    for (const [href, key] of [
      ['https://doi.org/10.1038/S41586-025-09422-z', 'doi:10.1038/s41586-025-09422-z'],
      ['http://dx.doi.org/10.1000/x', 'doi:10.1000/x'],
      ['//doi.org/10.1000/x', 'doi:10.1000/x'],
      ['https://arxiv.org/pdf/1706.03762v5.pdf', 'arxiv:1706.03762'],
      ['https://doi.org/10.48550/arXiv.1706.03762', 'arxiv:1706.03762'],
      ['https://arxiv.org/abs/1706.03762#cite=x', 'arxiv:1706.03762'],
    ])
      assert.equal(addressKey(href!), key, href);
  });

  it('is no other link, though an id stands in it', () => {
    for (const href of [
      '1706.03762',
      '/papers/1706.03762',
      'arxiv:1706.03762',
      'https://arxiv.org/list/cs.CL/recent',
      'https://example.org/doi.org/10.1000/x',
      'javascript:alert("https://doi.org/10.1000/x")',
      'https://doi.org/',
      '',
    ])
      assert.equal(addressKey(href), undefined, href);
  });

  it('cites nothing when its words are the address itself', () => {
    const key = 'arxiv:1706.03762';
    for (const words of [
      'https://arxiv.org/abs/1706.03762',
      ' arXiv:1706.03762 ',
      'arXiv:1706.03762v5 [cs.CL]',
      '1706.03762',
      'doi.org/10.48550/arXiv.1706.03762',
    ])
      assert.ok(isAddress(words, key), words);
    for (const words of ['paper', 'Vaswani et al. (2017)', 'as shown in 1706.03762'])
      assert.ok(!isAddress(words, key), words);
  });
});

describe('a title', () => {
  it('is a reference when it names a year, a DOI, an arXiv id or an address', () => {
    for (const title of [
      'Vaswani, A., et al. (2017). Attention is all you need.',
      'Hooker, doi:10.1145/3467017',
      'arXiv:1706.03762',
      'https://example.org/report',
    ])
      assert.ok(isReference(title), title);
    for (const title of ['Important!', 'Read 3,000 times', 'cf. section 20', ''])
      assert.ok(!isReference(title), title);
  });
});
