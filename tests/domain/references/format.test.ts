import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {citationText} from '../../../src/domain/references/citation-text.js';
import {authorsText, formatReference, yearText} from '../../../src/domain/references/format.js';
import {linksOf} from '../../../src/domain/references/links.js';
import {plainItem} from '../../../src/domain/references/plain.js';
import {putInOrder} from '../../../src/domain/references/put-in-order.js';
import {runsText} from '../../../src/domain/references/run.js';
import type {ReferenceRecord} from '../../../src/domain/records/reference.js';
import {en} from '../../../src/locales/citations/en.js';
import {it as italian} from '../../../src/locales/citations/it.js';
import {cslItems} from './csl-arbitrary.js';

const built = (id: string): ReferenceRecord =>
  JSON.parse(readFileSync(`src/data/references/${id}.json`, 'utf8'));
const work = (item: object) => putInOrder({id: 'x', ...item});
const entry = (item: object, words = en) => runsText(formatReference(work(item), words));
const authors = (...author: object[]) => authorsText(work({author}), en).text;
const year = (issued: unknown, letter?: string) => yearText(work({issued}), en, letter);

describe('formatReference', () => {
  it('writes a preprint, a paper and an article as a journal would', () => {
    assert.equal(
      entry(built('white2024')),
      'White, M., Haddad, I., Osborne, C., Liu, X.-Y., Abdelmonsef, A., Varghese, S. & Le Hors, A. (2024). The Model Openness Framework: Promoting Completeness and Openness for Reproducibility, Transparency, and Usability in Artificial Intelligence. arXiv:2403.13784.',
    );
    assert.equal(
      entry(built('liesenfeld2024')),
      'Liesenfeld, A. & Dingemanse, M. (2024). Rethinking Open Source Generative AI: Open-Washing and the EU AI Act. Proceedings of the 2024 ACM Conference on Fairness, Accountability, and Transparency, 1774–1787.',
    );
    assert.match(entry(built('widder2024')), /and why this matters\. Nature 635\(8040\), 827–833\.$/);
  });

  it('takes the host of a page for no id of the work: paper then names the whole address', () => {
    const last = (item: object) => formatReference(work(item), en).at(-2)!;
    const page = {title: 'T', type: 'webpage', URL: 'https://example.org/a/b'};
    assert.deepEqual(last(page), {text: 'example.org', href: 'https://example.org/a/b'});
    assert.equal(last({title: 'T', DOI: '10.5555/1'}).role, 'id');
    assert.equal(last({title: 'T', custom: {arxiv: '2201.00001'}}).role, 'id');
  });

  it('gives each piece its role, and the title its most lasting link', () => {
    assert.deepEqual(formatReference(built('widder2024'), en).slice(1), [
      {text: ' ('},
      {text: '2024', role: 'year'},
      {text: '). '},
      {
        text: "Why 'open' AI systems are actually closed, and why this matters",
        role: 'title',
        href: 'https://doi.org/10.1038/s41586-024-08141-1',
      },
      {text: '. '},
      {text: 'Nature', role: 'container'},
      {text: ' 635(8040), 827–833'},
      {text: '.'},
    ]);
  });

  it('names six of more than eight authors, and all when asked', () => {
    assert.match(entry(built('llama3herd2024')), /^Dubey, A\., .+, Letman, A\., et al\. \(2024\)\. /);
    const {text, left, total} = authorsText(built('bommasani2021'), en);
    assert.equal(text.split('.,').length - 1, 6);
    assert.ok(left === total - 6 && left > 50);
    assert.equal(authorsText(built('bommasani2021'), en, true).left, 0);
  });

  it('writes a chapter with its editors, a book with its edition, a thesis with its school', () => {
    assert.equal(
      entry({
        type: 'chapter',
        title: 'Open Weights',
        author: [{family: 'Rossi', given: 'Maria'}],
        editor: [{family: 'Smith', given: 'Jane'}],
        issued: {'date-parts': [[2021]]},
        'container-title': 'Handbook of Openness',
        page: '12--34',
        publisher: 'Springer',
      }),
      'Rossi, M. (2021). Open Weights. In Smith, J. (Ed.), Handbook of Openness, pp. 12–34. Springer.',
    );
    assert.equal(
      entry({type: 'book', title: 'TeX', edition: 2, publisher: 'ACM', issued: {'date-parts': [[1986]]}}),
      'TeX (1986). 2nd ed. ACM.',
    );
    assert.equal(
      entry(
        {type: 'thesis', title: 'Una tesi', author: [{literal: 'Rossi'}], publisher: 'Politecnico'},
        italian,
      ),
      'Rossi (s.d.). Una tesi. Tesi. Politecnico.',
    );
  });

  it('begins with the title where nobody signs', () => {
    assert.equal(
      entry({title: 'A Report', URL: 'https://www.example.org/x'}),
      'A Report (n.d.). example.org.',
    );
  });

  it('says where to look for a work without a title', () => {
    assert.equal(entry({DOI: '10.1000/X'}), 'doi:10.1000/x (n.d.).');
    assert.equal(entry({}), 'x (n.d.).');
  });

  it('does not end a sentence twice', () => {
    assert.match(entry(built('bender2021')), /Too Big\? Proceedings/);
    assert.equal(entry({title: 'Why?'}), 'Why? (n.d.).');
    assert.equal(entry({title: 'Why?', author: [{literal: 'A'}]}), 'A (n.d.). Why?');
  });

  it('shortens to names, year and title', () => {
    assert.equal(
      runsText(formatReference(built('vaswani2017'), en, {style: 'short'})),
      'Vaswani et al. (2017). Attention Is All You Need.',
    );
  });

  it('shows a reference that the author wrote word for word', () => {
    const text = 'Vaswani, A., et al. (2017). Attention is all you need. https://arxiv.org/abs/1706.03762';
    assert.equal(runsText(formatReference(plainItem(text), en)), text);
  });

  it('reads the markup of reference managers and leaves any other as text', () => {
    assert.equal(
      entry({title: 'On <i>E. coli</i> in H<sub>2</sub>O &amp;amp; CO<sup>x</sup>'}),
      'On E. coli in H₂O & COx (n.d.).',
    );
    assert.equal(entry({title: 'a <script>alert(1)</script> b'}), 'a <script>alert(1)</script> b (n.d.).');
  });

  it('turns no line around and opens no dangerous address', () => {
    const runs = formatReference(work({title: 'a\u202eb', URL: 'javascript:alert(1)'}), en);
    assert.equal(runsText(runs), 'ab (n.d.).');
    assert.ok(runs.every(({href}) => href === undefined));
  });

  it('opens no dangerous address even of an item that nobody put in order', () => {
    for (const address of [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
    ])
      assert.deepEqual(linksOf({id: 'x', URL: address, custom: {pdf: address}}), [], address);
    assert.equal(linksOf({id: 'x', custom: {pdf: '/papers/x.pdf'}})[0]!.href, '/papers/x.pdf');
  });

  it('has something to say of every built-in reference', () => {
    for (const file of readdirSync('src/data/references')) {
      const text = entry(built(file.replace('.json', '')));
      assert.match(text, /\(\d{4}\)\. .+[.?!]$/, file);
      assert.doesNotMatch(text, /undefined|null|\.\.(?!\.)|\s{2}|,,/, file);
    }
  });

  it('never throws, whatever JSON it is given, and links only to safe addresses', () => {
    fc.assert(
      fc.property(cslItems, (given) => {
        const item = putInOrder(given);
        for (const style of ['numeric', 'author-date', 'short'] as const) {
          for (const run of formatReference(item, en, {style, yearLetter: 'a'})) {
            assert.ok(run.text.length > 0);
            assert.doesNotMatch(run.text, /[\p{Cc}\u202a-\u202e]/u);
            if (run.href) assert.match(run.href, /^https?:/i);
          }
        }
        assert.equal(typeof citationText(item, italian), 'string');
      }),
      {numRuns: 500},
    );
  });
});

describe('authors', () => {
  it('knows particles, Jr, initials and hyphens', () => {
    assert.equal(
      authors({family: 'Aalst', given: 'Wil', 'non-dropping-particle': 'van der'}),
      'van der Aalst, W.',
    );
    assert.equal(
      authors({family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van'}),
      'Beethoven, L. van',
    );
    assert.equal(authors({family: 'King', given: 'Martin Luther', suffix: 'Jr'}), 'King, M. L., Jr');
    assert.equal(authors({family: 'Sartre', given: 'Jean-Paul'}), 'Sartre, J.-P.');
    assert.equal(authors({family: 'Doe', given: 'JD'}), 'Doe, J. D.');
    assert.equal(authors({family: 'Doe', given: 'J.D.'}), 'Doe, J. D.');
    assert.equal(authors({family: 'Hérissé', given: 'Élie', 'non-dropping-particle': 'd’'}), 'd’Hérissé, É.');
  });

  it('leaves organisations and names of East Asia in their order', () => {
    assert.equal(
      authors({literal: 'Meta AI'}, {family: '毛', given: '泽东'}, {family: '김', given: '철수'}),
      'Meta AI, 毛泽东 & 김철수',
    );
  });

  it('writes no initials in a script without capitals', () => {
    assert.equal(authors({family: 'محفوظ', given: 'نجيب'}), 'محفوظ, نجيب');
    assert.equal(authors({family: 'Толстой', given: 'Лев Николаевич'}), 'Толстой, Л. Н.');
  });

  it('says et al. where the source breaks off', () => {
    assert.equal(authors({family: 'A', given: 'B'}, {literal: 'others'}), 'A, B. et al.');
    const item = {author: [{literal: 'A'}, {literal: 'B'}], custom: {authorsTruncated: true}};
    assert.equal(authorsText(work(item), en).text, 'A, B, et al.');
  });
});

describe('yearText', () => {
  it('reads every way in which a date is given', () => {
    assert.equal(year({'date-parts': [[2017, 6, 12]]}), '2017');
    assert.equal(year({'date-parts': [['2017']]}), '2017');
    assert.equal(year({'date-parts': [[2019], [2020]]}), '2019–2020');
    assert.equal(year({'date-parts': [[1850]], circa: true}), 'c. 1850');
    assert.equal(year({'date-parts': [[-44]]}), '44 BCE');
    assert.equal(year({raw: 'June 2017'}), '2017');
    assert.equal(year({literal: 'in press'}, 'b'), 'in press-b');
    assert.equal(year(2017, 'a'), '2017a');
    assert.equal(year('2017-06-12'), '2017');
    assert.equal(year(undefined), 'n.d.');
    assert.equal(year({'date-parts': [[]]}), 'n.d.');
  });
});

describe('citationText', () => {
  it('names all authors and where to find the work', () => {
    const text = citationText(built('bommasani2021'), en);
    assert.match(
      text,
      /^Bommasani, R\., .+ & Liang, P\. \(2021\)\. .+ https:\/\/arxiv\.org\/abs\/2108\.07258$/,
    );
  });
});
