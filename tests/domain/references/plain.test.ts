import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {plainRuns} from '../../../src/domain/references/plain-runs.js';
import {plainItem, readPlain} from '../../../src/domain/references/plain.js';
import {runsText} from '../../../src/domain/references/run.js';

describe('readPlain', () => {
  it('finds year and title where authors, year and title follow each other', () => {
    assert.deepEqual(readPlain('Vaswani, A., … (2017). Attention is all you need.'), {
      text: 'Vaswani, A., … (2017). Attention is all you need.',
      title: 'Attention is all you need',
      year: 2017,
    });
    assert.equal(
      readPlain('Bender, E. (2021). Can Models Be Too Big? In Proc. FAccT.').title,
      'Can Models Be Too Big?',
    );
    assert.equal(readPlain('A (2020). Some title. arXiv:2005.14165').title, 'Some title');
  });

  it('finds a title in quotation marks, and the year at the end', () => {
    const {title, year} = readPlain('A. Vaswani et al., “Attention is all you need,” in NeurIPS, 2017.');
    assert.equal(title, 'Attention is all you need');
    assert.equal(year, 2017);
  });

  it('finds DOI, arXiv id and address', () => {
    assert.equal(readPlain('X. doi:10.1038/S41586-024-08141-1.').doi, '10.1038/s41586-024-08141-1');
    assert.equal(readPlain('X. (https://doi.org/10.1000/x)').doi, '10.1000/x');
    assert.equal(readPlain('X. arXiv:1706.03762v5.').arxiv, '1706.03762');
    assert.equal(readPlain('X. https://arxiv.org/abs/hep-th/9901001.').arxiv, 'hep-th/9901001');
    assert.equal(readPlain('X, https://example.org/a_(b).').url, 'https://example.org/a_(b)');
  });

  it('guesses nothing where there are two readings', () => {
    assert.deepEqual(Object.keys(readPlain('Smith vs. Jones. Nature 635(8040), 827-833')), ['text']);
    assert.equal(readPlain('A (2020). Title of it. Journal of Things, 3.').title, undefined);
    assert.equal(readPlain('A (1999, reprinted 2001) and B (2005).').year, undefined);
    assert.equal(readPlain('“One” and “Another one”').title, undefined);
    assert.equal(readPlain('https://a.example/ https://b.example/').url, undefined);
  });

  it('leaves any text as it is, to the last word', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'A',
            '(2017)',
            '. ',
            '“x y”',
            ' ',
            'doi:10.1000/x',
            'arXiv:1706.03762',
            'https://a.example/',
            ',',
          ),
        ),
        (parts) => {
          const reference = readPlain(parts.join(''));
          assert.equal(runsText(plainRuns(reference)), reference.text);
        },
      ),
    );
  });
});

describe('plainRuns', () => {
  it('links what leads somewhere, and leaves the words between as they are', () => {
    const text = 'Vaswani, A., et al. (2017). Attention is all you need. https://arxiv.org/abs/1706.03762.';
    assert.deepEqual(plainRuns(readPlain(text)), [
      {text: 'Vaswani, A., et al. (2017). '},
      {text: 'Attention is all you need', role: 'title'},
      {text: '. '},
      {
        text: 'https://arxiv.org/abs/1706.03762',
        role: 'id',
        href: 'https://arxiv.org/abs/1706.03762',
      },
      {text: '.'},
    ]);
  });
});

describe('plainItem', () => {
  it('meets the same work cited by its id', () => {
    assert.equal(plainItem('Vaswani (2017). Attention. arXiv:1706.03762').id, 'arxiv:1706.03762');
    assert.equal(plainItem('Attention. https://doi.org/10.1000/X').id, 'doi:10.1000/x');
  });

  it('is one work for the same words, and another for other words', () => {
    assert.equal(plainItem('Some  text').id, plainItem(' some text ').id);
    assert.notEqual(plainItem('Some text').id, plainItem('Some texts').id);
  });
});
