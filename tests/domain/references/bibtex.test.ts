import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bibtexSteps, readBibtex} from '../../../src/domain/references/bibtex.js';
import {formatReference} from '../../../src/domain/references/format.js';
import {referenceKeys} from '../../../src/domain/references/reference-keys.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import {runsText} from '../../../src/domain/references/run.js';
import type {CslName, ReferenceRecord} from '../../../src/domain/records/reference.js';
import {en} from '../../../src/locales/citations/en.js';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.bib`, import.meta.url), 'utf8');
const library = readBibtex(fixture('library'));
const items = new Map(library.items.map((item) => [item.id, item]));
const item = (id: string): ReferenceRecord => {
  const found = items.get(id);
  assert.ok(found, `no entry ${id}`);
  return found;
};
const one = (source: string): ReferenceRecord => {
  const {items: found} = readBibtex(source);
  assert.equal(found.length, 1, source);
  return found[0]!;
};
const listed = (name: CslName) =>
  [name['non-dropping-particle'], name.family, name.suffix, name.given, name.literal]
    .filter(Boolean)
    .join('|');
const entry = (id: string) => runsText(formatReference(putInOrder(item(id)), en));

describe('a library', () => {
  it('is read without a complaint, commented entries left aside', () => {
    assert.deepEqual(library.issues, []);
    assert.equal(library.items.length, 16);
    assert.ok(!items.has('hidden') && !items.has('alsohidden') && !items.has('springer'));
  });

  it('joins strings, also those made of strings', () => {
    assert.equal(
      item('vaswani2017')['container-title'],
      'Advances in Neural Information Processing Systems 30',
    );
    assert.equal(
      item('vaswani2017').publisher,
      'Advances in Neural Information Processing Systems, Association for Computing Machinery',
    );
  });

  it('composes every accent, whichever way it is written', () => {
    assert.deepEqual(item('müller2020').author!.map(listed), [
      'Müller|Jørgen',
      'Ångström|Anders',
      'Martínez|José',
      'ísl|Björn',
      'Čapek|Karel',
      'Dvořák|A.',
      'Briseño|M.',
    ]);
    assert.equal(item('vaswani2017').author!.at(-1)!.given, 'Łukasz');
    for (const text of [JSON.stringify(library.items)]) assert.equal(text, text.normalize('NFC'));
  });

  it('tells particles, Jr, institutions and those who are left out apart', () => {
    assert.deepEqual(item('names2011').author!.map(listed), [
      'van der|Aalst|Wil',
      'de la|Cruz|Jr.|Juan',
      'van|Beethoven|Ludwig',
      'King|Jr|Martin Luther',
      'de la|Vallée Poussin|Charles Louis Xavier Joseph',
      'Le Hors|Arnaud',
      'de|Rossi|Maria',
    ]);
    assert.deepEqual(item('meta2024').author!.map(listed), ['Meta AI', 'Barnes and Noble, Inc.']);
    assert.equal(item('meta2024').custom!.authorsTruncated, true);
    assert.deepEqual(item('kurosawa').author!.map(listed), ['黒澤|明', 'Хармс|Даниил', '毛泽东']);
  });

  it('opens braces and keeps formulas readable', () => {
    assert.equal(item('müller2020').title, 'The UNIX Guide: A Study of Nested Braces Deep & More');
    assert.equal(item('meta2024').title, 'The Llama 3 Herd of Models');
    assert.equal(
      item('names2011').title,
      'On α-equivalence and O(n<sup>2</sup>) for x<sub>1</sub> < y at 25 °C',
    );
    assert.match(entry('names2011'), /On α-equivalence and O\(n²\) for x₁ < y at 25 °C\./);
    assert.equal(item('openai2023').title, 'GPT-4 is here — “really”');
  });

  it('keeps the spaces round what joins two terms of a formula, where there are some', () => {
    for (const [tex, text] of [
      ['$a + b$', 'a + b'],
      ['$n+1$ and $-1$', 'n+1 and −1'],
      ['$k - 1$', 'k − 1'],
      ['$x^{n + 1}$', 'x<sup>n+1</sup>'],
      ['$O(n + m)$ time', 'O(n + m) time'],
    ])
      assert.equal(one(`@misc{x, title = {${tex}}}`).title, text);
  });

  it('reads dates, ranges of dates, and words in their place', () => {
    assert.deepEqual(item('müller2020').issued, {'date-parts': [[2020, 5, 17]]});
    assert.deepEqual(item('meta2024').issued, {
      'date-parts': [
        [2024, 7],
        [2024, 8],
      ],
    });
    assert.deepEqual(item('godel+1931:ueber.satz').issued, {'date-parts': [[1931, 12]]});
    assert.deepEqual(item('withdata').issued, {literal: 'in press'});
    assert.deepEqual(item('openai2023')['accessed'], {'date-parts': [[2024, 1, 2]]});
  });

  it('undoes escapes in addresses and DOIs, and takes a DOI from its address', () => {
    assert.equal(
      item('vaswani2017').URL,
      'https://papers.nips.cc/paper_files/paper/2017/hash/3f5e-Abstract.html?a=1&b=2%20c',
    );
    assert.equal(item('openai2023').URL, 'https://openai.com/index/~gpt_4/');
    assert.equal(item('godel+1931:ueber.satz').DOI, '10.1007/BF01700692');
    assert.equal(item('names2011').DOI, '10.1002/(SICI)1097-4636(199823)43:4_x<::AID-JBM1>3.0.CO;2-#');
  });

  it('reads a generation after the given name, and a date without noughts, as people write them', () => {
    const {author, accessed} = one(
      '@misc{x, title = {T}, author = {King, Martin Luther, Jr. and King, Jr., Martin Luther}, urldate = {2023-1-5}}',
    );
    assert.deepEqual(author!.map(listed), ['King|Jr.|Martin Luther', 'King|Jr.|Martin Luther']);
    assert.deepEqual(accessed, {'date-parts': [[2023, 1, 5]]});
  });

  it('leaves out what tools add: numbers of namesakes, a second address', () => {
    const exported = new Map(readBibtex(fixture('exports')).items.map((each) => [each.id, each]));
    assert.equal(listed(exported.get('DBLP:conf/nips/SmithJP17')!.author![2]!), 'Polosukhin|Illia');
    assert.equal(exported.get('Kim2015')!.URL, 'http://www.nature.example/articles/nature99');
    assert.equal(
      one('@misc{x, howpublished = {Available at: https://example.org/a}}').URL,
      'https://example.org/a',
    );
  });

  it('finds the arXiv id in every place where people put it', () => {
    for (const [id, arxiv] of [
      ['vaswani2017', '1706.03762'],
      ['meta2024', '2407.21783'],
      ['jiang2023', '2310.06825'],
      ['brown2020', '2005.14165'],
      ['DBLP:journals/corr/abs-1810-04805', '1810.04805'],
      ['old', 'hep-th/9901001'],
    ]) {
      assert.ok(referenceKeys(item(id!)).includes(`arxiv:${arxiv}`), id);
    }
    assert.equal(
      entry('brown2020'),
      'Brown, T. B. (2020). Language models are few-shot learners. arXiv:2005.14165.',
    );
    assert.equal(item('DBLP:journals/corr/abs-1810-04805').volume, undefined);
  });

  it('takes fields from parents and shared data, but no DOI of the whole for a part', () => {
    assert.deepEqual(
      (({'container-title': book, publisher, DOI, title, issued}) => ({book, publisher, DOI, title, issued}))(
        item('child2021'),
      ),
      {
        book: 'Proceedings of the 2021 ACM Conference',
        publisher: 'Association for Computing Machinery',
        DOI: undefined,
        title: 'A Child',
        issued: {'date-parts': [[2021]]},
      },
    );
    assert.equal(item('withdata').publisher, 'Springer');
    assert.equal(item('withdata').title, 'With xdata: And More');
  });

  it('reads the same with a byte order mark and the line ends of Windows', () => {
    assert.deepEqual(readBibtex(`\uFEFF${fixture('library').replace(/\n/g, '\r\n')}`), library);
  });

  it('ends in a ring of references as in any other', () => {
    const {items: ring} = readBibtex(
      '@book{a, title={A}, crossref={b}} @book{b, title={B}, crossref={a}, year=1}',
    );
    assert.deepEqual(
      ring.map(({title}) => title),
      ['A', 'B'],
    );
    assert.equal(one('@string{a = b} @string{b = a} @book{x, title = a}').title, 'a');
  });
});

describe('a broken file', () => {
  const {items: kept, issues} = readBibtex(fixture('broken'));
  const complaint = (line: number) =>
    issues.filter((issue) => issue.line === line).map(({message}) => message);

  it('loses the entries that are broken, and no other', () => {
    assert.deepEqual(
      kept.map(({id}) => id),
      [
        ...['first', 'second', 'third', 'nocomma', 'missing', 'macro', 'noend', 'early'],
        ...['a-key', 'doi:10.1000/nokey', 'orphan', 'script', 'last'],
      ],
    );
    assert.equal(kept[0]!.title, 'First');
  });

  it('says what is wrong, with line and column', () => {
    assert.deepEqual(
      issues.map(({path, message}) => `${path} ${message}`),
      [
        '2:25 “{” of the field “title” is never closed; the @misc is left out',
        '4:25 “"” of the field “title” is never closed; the @article is left out',
        '8:18 a comma is missing after the key “nocomma”',
        '9:46 a comma is missing before “year”',
        '10:1 the key “first” is taken on line 1; this entry is left out',
        '11:44 no @string defines “natrue”',
        '14:1 “noend” has no “}” at its end',
        '14:45 “}” ends “early” here; what follows it is not read',
        '15:10 the key “a key” holds a space and is read as “a-key”',
        '16:10 this @article has no key, so nothing can cite it by one',
        '17:1 “orphan” refers to “secnod”, which is not in the file',
        '18:1 “empty” says nothing and is left out',
        '19:1 doi of “script”: “nonsense” is no DOI',
        '19:1 url of “script”: “javascript:alert(1)” is not an address that a reader can follow',
      ],
    );
  });

  it('leaves out an entry of which one field would swallow the others', () => {
    for (const torn of [
      '@misc{torn, title = {Unclosed {brace}, author = {A, B}, year = {2000}\n}\n',
      '@misc{torn,\n  title = {Unclosed,\n  author = {A, B},\n  year = 2000\n}\n\n',
      '@misc{torn, title = "Unclosed, author = "A, B", year = "2000"}\n',
    ]) {
      const reading = readBibtex(`${torn}@misc{next, title = {Next, where $x = {1}$}}`);
      assert.deepEqual(
        reading.items.map(({id}) => id),
        ['next'],
        torn,
      );
      assert.match(
        reading.issues.map(({path, message}) => `${path} ${message}`).join('\n'),
        /^\d:\d+ “[{"]” of the field “title” is never closed; the @misc is left out$/,
      );
    }
    assert.equal(one('@misc{open, title = {Last}, year = {2000}').title, 'Last');
  });

  it('says when the name of a journal is a command that only a TeX style knows', () => {
    const {items: found, issues: said} = readBibtex(
      '@article{x, title = {T}, journal = {\\apj}, year = 2020}',
    );
    assert.deepEqual([found.length, found[0]!['container-title']], [1, undefined]);
    assert.deepEqual(
      said.map(({message}) => message),
      ['journal of “x”: “\\apj” is a name that only a TeX style knows; write it out'],
    );
  });

  it('suggests what was probably meant', () => {
    assert.equal(issues.find(({line}) => line === 11)?.suggestion, 'nature');
    assert.equal(issues.find(({line}) => line === 17)?.suggestion, 'second');
    assert.deepEqual(complaint(3), []);
  });

  it('leaves markup as text', () => {
    const script = kept.find(({id}) => id === 'script')!;
    assert.equal(
      runsText(formatReference(putInOrder(script), en)),
      '</script><script>alert(1)</script> (n.d.).',
    );
    assert.equal(script.URL, undefined);
  });
});

describe('bibtexSteps', () => {
  it('works in steps of one entry', () => {
    const source = Array.from({length: 100}, (_, index) => `@misc{k${index}, title = {T ${index}}}`).join(
      '\n',
    );
    const steps = bibtexSteps(source);
    let count = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        assert.equal(step.value.items.length, 100);
        break;
      }
      count += 1;
    }
    assert.ok(count >= 200);
  });

  it('never throws and never hangs, whatever the file holds', () => {
    const pieces = fc.constantFrom(
      ...[
        '@article{',
        '@misc(',
        '@string{',
        '@comment{',
        'key',
        ',',
        '=',
        '{',
        '}',
        '(',
        ')',
        '"',
        '#',
        '\n',
        ' ',
      ],
      ...[
        'title',
        'author',
        'year',
        '2017',
        'crossref',
        'xdata',
        'key',
        'and',
        '\\',
        "\\'",
        '\\i',
        '$',
        '^',
        '_',
        '~',
      ],
      ...[
        '%',
        '@',
        '\\url',
        '\\em',
        '\\frac',
        '--',
        '``',
        '__proto__',
        'constructor',
        '\u202e',
        '\ud800',
        '\\emph{',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (parts) => {
        const {items: found, issues} = readBibtex(parts.join(''));
        for (const reference of found) assert.ok(runsText(formatReference(putInOrder(reference), en)));
        for (const {line, column} of issues) assert.ok(line > 0 && column > 0);
      }),
      {numRuns: 2000},
    );
  });
});
