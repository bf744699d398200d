import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readCslItem} from '../../../src/domain/references/csl-json.js';
import {registryItem, registryNote} from '../../../src/domain/references/registry-item.js';
import {cslItems} from './csl-arbitrary.js';
import {crossref, datacite} from './registry-answers.js';

describe('registryItem', () => {
  it('reads Crossref’s answer: lists, types of its own, JATS, and dates that say nothing', () => {
    assert.deepEqual(registryItem(crossref, '10.5555/deep.1'), {
      id: 'doi:10.5555/deep.1',
      type: 'article-journal',
      title: 'Deep nets of CO₂ & more: A study',
      author: [
        {family: 'Rossi', given: 'Ada'},
        {family: 'de Vries', given: 'Jan', suffix: 'Jr.'},
        {literal: 'The Nets Collaboration'},
      ],
      issued: {'date-parts': [[2021, 5, 28]]},
      'container-title': 'A Journal',
      publisher: 'A Publisher',
      language: 'en',
      volume: '521',
      issue: '7',
      page: '436-444',
      ISSN: '0000-0000',
      DOI: '10.5555/deep.1',
      abstract: 'Aims We find x < 3. It is new.',
    });
  });

  it('reads DataCite’s answer and keeps the address of the work’s own page', () => {
    const item = registryItem(datacite, '10.5555/data.2');
    assert.deepEqual(item, {
      id: 'doi:10.5555/data.2',
      type: 'article',
      title: 'A data set',
      author: [{family: 'Rossi', given: 'Ada'}, {literal: 'A Small Team'}],
      issued: {'date-parts': [[2024, 2]]},
      publisher: 'A Repository',
      version: '1.1',
      DOI: '10.5555/data.2',
      URL: 'https://repository.example/2',
      abstract: 'First line and second.',
    });
  });

  it('takes an answer without a title for none', () => {
    for (const answer of [undefined, null, [], 'x', {}, {title: []}, {title: [null]}, {DOI: '10.5555/x'}])
      assert.equal(registryItem(answer, '10.5555/x'), undefined);
  });

  it('makes of any answer an item in which nothing is wrong', () => {
    fc.assert(
      fc.property(cslItems, (answer) => {
        const item = registryItem({subtitle: answer.title, ...answer}, '10.5555/x');
        assert.deepEqual(item ? readCslItem(item, '').issues : [], []);
      }),
    );
  });
});

describe('registryNote', () => {
  it('says nothing of an answer about the DOI that was asked for', () => {
    assert.equal(registryNote(crossref, '10.5555/deep.1'), undefined);
    assert.equal(registryNote({title: 'Without a DOI'}, '10.5555/x'), undefined);
    assert.equal(registryNote({'updated-by': [null, 'x', {type: 'correction'}]}, '10.5555/x'), undefined);
  });

  it('says that an answer is about another DOI, or that the work was taken back', () => {
    assert.equal(registryNote(crossref, '10.5555/alias'), 'its registrar answers about doi:10.5555/deep.1');
    assert.equal(
      registryNote({'updated-by': [{type: 'retraction', DOI: '10.5555/Notice'}]}, '10.5555/x'),
      'taken back, says its registrar (retraction, doi:10.5555/notice)',
    );
  });
});
