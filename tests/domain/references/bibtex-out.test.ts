import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import * as out from '../../../src/domain/references/bibtex-out.js';
import {readBibtex} from '../../../src/domain/references/bibtex.js';
import {formatReference} from '../../../src/domain/references/format.js';
import {arxivOf, doiOf} from '../../../src/domain/references/identify.js';
import {itemText} from '../../../src/domain/references/item-text.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import {runsText} from '../../../src/domain/references/run.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {en} from '../../../src/locales/citations/en.js';
import {cslItems} from './csl-arbitrary.js';

const built = (id: string): ReferenceRecord =>
  JSON.parse(readFileSync(`src/data/references/${id}.json`, 'utf8'));
const toBibtex = (item: ReferenceRecord) => out.toBibtex(putInOrder(item));
const back = (item: ReferenceRecord): ReferenceRecord => {
  const {items, issues} = readBibtex(toBibtex(item));
  assert.deepEqual(issues, []);
  assert.equal(items.length, 1);
  return items[0]!;
};

const letters = fc.stringMatching(/^[A-Z][a-zà-ÿ]{1,8}$/);
const awkward = fc
  .array(
    fc.oneof(
      letters,
      fc.constantFrom(
        ...'\\ { } $ & % # _ ~ ^ ` \' " - -- --- , = @ < > ( ) [ ] LLMs GPT-4 é ß 黒 and'.split(' '),
      ),
    ),
    {minLength: 1, maxLength: 8},
  )
  .map((words) => words.join(' '));
const person = fc.oneof(
  fc.record({literal: fc.oneof(awkward, fc.constant('Barnes and Noble, Inc.'))}),
  fc.record({family: fc.oneof(letters, fc.constantFrom('Le Hors', 'de la Cruz', 'van')), given: letters}),
  fc.record({
    family: letters,
    given: letters,
    'non-dropping-particle': fc.constantFrom('van', 'van der', 'de la', 'von'),
  }),
  fc.record({family: letters, given: letters, suffix: fc.constantFrom('Jr', 'III')}),
);
const works = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z][\w:+.-]{0,12}$/),
    type: fc.constantFrom('article-journal', 'paper-conference', 'chapter'),
    title: awkward,
    author: fc.array(person, {minLength: 1, maxLength: 4}),
    issued: fc.record({
      'date-parts': fc.tuple(fc.tuple(fc.integer({min: 1000, max: 2100}), fc.integer({min: 1, max: 12}))),
    }),
    'container-title': awkward,
    volume: fc.integer({min: 1, max: 99}).map(String),
    page: fc.constantFrom('1-10', '827-833', 'e12', '3'),
    publisher: awkward,
    DOI: fc.constantFrom('10.1000/x_y', '10.1002/(sici)1097-4636(199823)43:4<338::aid-jbm1>3.0.co;2-#'),
    URL: fc.constantFrom('https://example.org/~a/b_c?d=1&e=2%20f#g', 'https://example.org/(a)'),
  },
  {requiredKeys: ['id', 'type', 'title', 'author', 'issued', 'container-title']},
);

describe('toBibtex', () => {
  it('writes an entry as a person would', () => {
    assert.equal(
      toBibtex(built('widder2024')),
      `@article{widder2024,
  author = {Widder, David Gray and Whittaker, Meredith and West, Sarah Myers},
  title = {Why 'open' {AI} systems are actually closed, and why this matters},
  journal = {Nature},
  year = {2024},
  volume = {635},
  number = {8040},
  pages = {827--833},
  doi = {10.1038/s41586-024-08141-1},
  url = {https://doi.org/10.1038/s41586-024-08141-1}
}
`,
    );
    assert.match(toBibtex(built('white2024')), /\{Le Hors\}, Arnaud\}/);
    assert.match(
      toBibtex(built('white2024')),
      / {2}eprint = \{2403\.13784\},\n {2}archiveprefix = \{arXiv\},/,
    );
    assert.match(toBibtex(built('bercovich2025')), / and others\}/);
  });

  it('says of every built-in reference what the list says, when it is read back', () => {
    for (const file of readdirSync('src/data/references')) {
      const item = built(file.replace('.json', ''));
      const read = back(item);
      assert.equal(read.id, item.id);
      assert.equal(read.title, itemText(item.title));
      assert.deepEqual(arxivOf(read), arxivOf(item));
      assert.equal(doiOf(read), doiOf(item));
      const names = (work: ReferenceRecord) =>
        formatReference(putInOrder(work), en, {style: 'short'})
          .filter(({role}) => role === 'authors' || role === 'year')
          .map(({text}) => text);
      assert.deepEqual(names(read), names(item));
    }
  });

  it('loses no field on the way out and in', () => {
    fc.assert(
      fc.property(works, (work) => {
        const item = work as unknown as ReferenceRecord;
        const read = back(item);
        assert.equal(read.id, item.id);
        assert.equal(read.type, item.type);
        for (const field of ['title', 'container-title', 'volume', 'page', 'URL'] as const) {
          assert.equal(itemText(read[field]), itemText(item[field]), field);
        }
        assert.equal(doiOf(read), doiOf(item));
        assert.deepEqual(read.issued, {...item.issued});
        assert.deepEqual(
          read.author!.map((name) => ({...name})),
          item.author!.map((name) =>
            // A family name is one group; BibTeX has no place to say that its first words are a particle.
            name.literal ? {literal: itemText(name.literal)} : {...name},
          ),
        );
      }),
      {numRuns: 500},
    );
  });

  it('says what BibTeX files say, so that reading and writing them again changes nothing', () => {
    for (const name of ['library', 'exports']) {
      for (const read of readBibtex(readFileSync(new URL(`fixtures/${name}.bib`, import.meta.url), 'utf8'))
        .items) {
        const item = putInOrder(read);
        const again = putInOrder(back(item));
        assert.deepEqual(again, item);
        assert.equal(toBibtex(again), toBibtex(item));
      }
    }
  });

  it('keeps types, dates and what is noted', () => {
    for (const type of ['software', 'dataset', 'webpage', 'report', 'thesis', 'article', 'review', 'patent'])
      assert.equal(back({id: 'x', type, title: 'T'}).type, type);
    for (const type of ['article-magazine', 'article-newspaper', 'entry-encyclopedia', 'legislation'])
      assert.equal(back({id: 'x', type, title: 'T'}).type, type);
    const fields = {
      abstract: 'It costs 5% & more.',
      note: 'Talk {1}',
      version: '4.40',
      'collection-title': 'Lecture Notes',
      accessed: {'date-parts': [[2024, 1, 2]]},
      issued: {'date-parts': [[2020, 5, 17]]},
      language: 'en',
      translator: [{family: 'Trans', given: 'Lator'}],
      custom: {aliases: ['y', 'z']},
    };
    assert.deepEqual(back({id: 'x', type: 'software', title: 'T', ...fields}), {
      id: 'x',
      type: 'software',
      title: 'T',
      ...fields,
    });
    for (const issued of [
      {
        'date-parts': [
          [2024, 7],
          [2024, 8, 3],
        ],
      },
      {'date-parts': [[1450]], circa: true},
    ])
      assert.deepEqual(back({id: 'x', title: 'T', issued}).issued, issued);
  });

  it('calls no report technical and no thesis a doctor’s that is not', () => {
    for (const type of ['report', 'thesis'])
      assert.equal(back({id: 'x', type, title: 'T'})['genre'], undefined);
    assert.match(
      toBibtex({id: 'x', type: 'report', title: 'T'}),
      /^@techreport\{x,[^]* {2}type = \{Report\}/,
    );
  });

  it('takes a type or an id that is no text, or the name of what every object has, for none', () => {
    for (const odd of [{toString: 0}, {}, null, 'constructor', '__proto__']) {
      const item = {id: odd, type: odd, title: 'A'} as unknown as ReferenceRecord;
      assert.match(toBibtex(item), /^@misc\{[^]*title = \{A\}/);
    }
  });

  it('writes one whole entry, without controls, whatever JSON it is given', () => {
    fc.assert(
      fc.property(cslItems, (item) => {
        const text = toBibtex(item);
        assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u202a-\u202e]/u);
        const {items, issues} = readBibtex(text);
        assert.ok(items.length <= 1);
        assert.ok(
          issues.every(({message}) => /says nothing|is no DOI|not an address/.test(message)),
          text,
        );
      }),
      {numRuns: 500},
    );
  });

  it('says that there are more authors and editors than it names', () => {
    const item = {
      id: 'x',
      type: 'chapter',
      author: [{literal: 'A'}, {literal: 'others'}],
      editor: [{literal: 'B'}, {literal: 'et al.'}],
    };
    assert.match(toBibtex(item), /author = \{\{A\} and others\},\n {2}editor = \{\{B\} and others\}/);
    assert.deepEqual(back(item).custom, {authorsTruncated: true, editorsTruncated: true});
  });

  it('ends no address early', () => {
    assert.match(
      toBibtex({id: 'x', URL: 'https://example.org/{a}\\b'}),
      /url = \{https:\/\/example\.org\/%7Ba%7D%5Cb\}/,
    );
    assert.equal(runsText(formatReference(back({id: 'a b', title: 'T'}), en)), 'T (n.d.).');
  });
});
