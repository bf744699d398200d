import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {idOf, wordsOf} from '../../src/cli/references/ids.js';

describe('idOf', () => {
  it('knows DOIs and arXiv ids however they are written, and files from both', () => {
    assert.equal(idOf('https://doi.org/10.1038/NATURE14539'), 'doi:10.1038/nature14539');
    assert.equal(idOf('10.48550/arXiv.1706.03762'), 'arxiv:1706.03762');
    assert.equal(idOf('arXiv:1706.03762v5'), 'arxiv:1706.03762v5');
    assert.equal(idOf('math.GT/0309136'), 'arxiv:math/0309136');
    for (const word of ['refs.bib', './10.bib', '-', 'doi:x', 'arxiv:x', 'more.json'])
      assert.equal(idOf(word), undefined);
  });

  it('keeps the version that was asked for, wherever it stands', () => {
    for (const word of [
      '10.48550/arXiv.1706.03762v5',
      'https://doi.org/10.48550/ARXIV.1706.03762V5',
      '[arXiv:1706.03762v5]',
      'https://arxiv.org/pdf/1706.03762v5.pdf',
    ])
      assert.equal(idOf(word), 'arxiv:1706.03762v5', word);
    assert.equal(idOf('math.GT/0309136v2'), 'arxiv:math/0309136v2');
  });
});

describe('wordsOf', () => {
  const idsIn = (text: string) => wordsOf(text).map(idOf);

  it('parts ids at spaces and commas, but none from its prefix', () => {
    assert.deepEqual(idsIn('doi:10.5555/a, 10.5555/b\narXiv:1706.03762'), [
      'doi:10.5555/a',
      'doi:10.5555/b',
      'arxiv:1706.03762',
    ]);
    for (const text of [
      'DOI: 10.5555/a',
      'doi : 10.5555/a',
      'DOI 10.5555/a',
      'doi: https://doi.org/10.5555/a',
    ])
      assert.deepEqual(idsIn(text), ['doi:10.5555/a'], text);
    assert.deepEqual(idsIn('arXiv: 1706.03762v5'), ['arxiv:1706.03762v5']);
  });

  it('reads the address of a Markdown link, not its words', () => {
    assert.deepEqual(idsIn('[Deep, _deep_ nets](https://doi.org/10.5555/a_b_(c)), 10.5555/d'), [
      'doi:10.5555/a_b_(c)',
      'doi:10.5555/d',
    ]);
    assert.deepEqual(idsIn('[10.5555/a](https://doi.org/10.5555/a "Nets")'), ['doi:10.5555/a']);
    assert.deepEqual(idsIn('[a](https://arxiv.org/abs/1706.03762)[b](https://doi.org/10.5555/b)'), [
      'arxiv:1706.03762',
      'doi:10.5555/b',
    ]);
  });
});
