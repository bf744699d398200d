import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {formatReference} from '../../src/domain/references/format.js';
import {runsText} from '../../src/domain/references/run.js';
import {citationCardWords, type CitationCardWords} from '../../src/locales/citation-cards/index.js';
import {citationWords, type CitationWords} from '../../src/locales/citations/index.js';
import {dataWords} from '../../src/locales/data/index.js';

const languages = ['it', 'fr', 'de', 'es', 'pt', 'zh', 'ja'];
const en = {...citationWords.en, ...citationCardWords.en};
const wordsOf = async (language: string) => ({
  ...(await citationWords.others[language]!())[language]!,
  ...(await citationCardWords.others[language]!())[language]!,
});

/** Everything that words can say, by name. */
const sentences = (words: CitationWords & CitationCardWords): Record<string, string> => ({
  'two authors': words.authors(['Lee, A.', 'Roe, B.'], false),
  'many authors': words.authors(['Lee, A.', 'Roe, B.'], true),
  'two names': words.shortAuthors(['Lee', 'Roe'], false),
  'many names': words.shortAuthors(['Lee', 'Roe', 'Doe'], false),
  'an editor': words.editors('Lee, A.', 1),
  editors: words.editors('Lee, A. Roe, B.', 2),
  within: words.within.join('Book'),
  page: words.pages('3', false),
  pages: words.pages('3–5', true),
  'first edition': words.edition(1),
  edition: words.edition(2),
  version: words.version('1.2'),
  thesis: words.thesis,
  noDate: words.noDate,
  circa: words.circa('1850'),
  before: words.beforeCommonEra('44'),
  reference: words.references('3', false),
  references: words.references('1–3', true),
  'reference to': words.referenceTo('Lee, 2017', false),
  'references to': words.referenceTo('Lee, 2017, 2018', true),
  'back to': words.backTo('3'),
  'back to a': words.backTo('3', 'a'),
  heading: words.heading,
  entry: words.entry('4'),
  entryUnnumbered: words.entryUnnumbered,
  abstract: words.abstract,
  allAuthors: words.allAuthors(26),
  copyBibtex: words.copyBibtex,
  copyCitation: words.copyCitation,
  copied: words.copied,
  copyFailed: words.copyFailed,
  missing: words.missingReference('vaswani2018'),
  nearest: words.missingReference('vaswani2018', 'vaswani2017'),
  unreachable: words.unreachable('vaswani2018'),
  noReferenceGiven: words.noReferenceGiven,
  noCitations: words.noCitations,
  unknownFormat: words.unknownFormat('apa'),
  missingElement: words.missingElement('post'),
});

/** What a language has in common with English, by its own usage. */
const shared: Readonly<Record<string, readonly string[]>> = {
  '*': ['many authors', 'many names'],
  it: ['page', 'pages', 'within'],
  fr: ['page'],
  de: ['two authors', 'two names', 'version', 'within'],
  es: ['page', 'pages'],
  pt: ['page', 'pages'],
  zh: [],
  ja: ['page', 'pages'],
};
/** White space of either width is no translation. */
const folded = (text: string) => text.replace(/\s/g, ' ');

describe('the words of citations', () => {
  it('are in every language that the library speaks', () => {
    assert.deepEqual(Object.keys(citationWords.others).sort(), [...languages].sort());
    assert.deepEqual(Object.keys(dataWords.others).sort(), [...languages].sort());
    for (const area of ['citations', 'citation-cards']) {
      const files = readdirSync(`src/locales/${area}`).filter((name) => /^[a-z]{2}\.ts$/.test(name));
      assert.deepEqual(files.sort(), [...languages, 'en'].map((language) => `${language}.ts`).sort());
    }
  });

  for (const language of languages) {
    it(`say everything, and leave nothing in English, in ${language}`, async () => {
      const words = await wordsOf(language);
      const english = sentences(en);
      assert.deepEqual(Object.keys(words).sort(), Object.keys(en).sort());
      for (const [name, text] of Object.entries(sentences(words))) {
        assert.ok(text.trim(), name);
        assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object/, name);
        const same = folded(text) === folded(english[name]!);
        const allowed = [...shared['*']!, ...shared[language]!].includes(name);
        assert.ok(!same || allowed, `${language} ${name}: ${text}`);
      }
    });

    it(`set quotes and signs as ${language} does`, async () => {
      const words = await wordsOf(language);
      const all = Object.values(sentences(words)).join('\n');
      const quotes = {it: '“”', fr: '«»', de: '„“', es: '«»', pt: '“”', zh: '“”', ja: '「」'}[language]!;
      for (const quote of quotes) assert.ok(all.includes(quote), quote);
      assert.doesNotMatch(all.replaceAll(/cite="[^"]+"|reference="…"/g, ''), /["']/, language);
      if (language === 'fr') assert.doesNotMatch(all, /« |[^\u00a0\u202f][:;?!»]/);
      if (language === 'zh') assert.doesNotMatch(all.replace(/[\w.]+, [\w.]+/g, ''), /\p{Script=Han}[,;:?]/u);
    });

    it(`frame what is wrong with data, in ${language}`, async () => {
      const words = (await dataWords.others[language]!())[language]!;
      const issue = {path: 'models[0].homepge', message: 'unknown field “homepge”', suggestion: 'homepage'};
      assert.ok(words.issue(issue).startsWith('models[0].homepge: unknown field “homepge”'));
      assert.match(words.issue(issue), /homepage/);
      assert.notEqual(words.issue(issue), dataWords.en.issue(issue));
      assert.equal(words.issue({path: '', message: 'm'}), 'm');
      for (const count of [1, 7]) assert.notEqual(words.moreIssues(count), dataWords.en.moreIssues(count));
      assert.match(words.moreIssues(7), /7/);
    });
  }

  it('name authors as each language does', async () => {
    const short = async (language: string, ...names: string[]) =>
      (await wordsOf(language)).shortAuthors(names, false);
    assert.equal(await short('es', 'Pérez', 'Ibáñez'), 'Pérez e Ibáñez');
    assert.equal(await short('es', 'Ruiz', 'Hierro'), 'Ruiz y Hierro');
    assert.equal(await short('zh', '王', '李'), '王和李');
    assert.equal(await short('zh', 'Lee', 'Roe'), 'Lee 和 Roe');
    assert.equal(await short('zh', '王', '李', '张'), '王等');
    assert.equal(await short('ja', '山田', '佐藤'), '山田・佐藤');
    assert.equal(await short('ja', '山田', '佐藤', '鈴木'), '山田ほか');
    assert.equal(await short('ja', 'Lee', 'Roe', 'Doe'), 'Lee ほか');
  });

  it('write an entry in each language', async () => {
    const item = {
      id: 'x',
      type: 'chapter',
      title: 'Title',
      author: [
        {family: 'Lee', given: 'Ann'},
        {family: 'Roe', given: 'Bo'},
      ],
      editor: [{family: 'Doe', given: 'Jo'}],
      issued: {'date-parts': [[2020]]},
      'container-title': 'Book',
      page: '3-5',
      publisher: 'Press',
    };
    const entry = async (language: string) => runsText(formatReference(item, await wordsOf(language)));
    assert.equal(
      await entry('fr'),
      'Lee, A. et Roe, B. (2020). Title. Dans Doe, J. (dir.), Book, p.\u00a03–5. Press.',
    );
    assert.equal(
      await entry('de'),
      'Lee, A. & Roe, B. (2020). Title. In Doe, J. (Hrsg.), Book, S.\u00a03–5. Press.',
    );
    assert.equal(
      await entry('es'),
      'Lee, A. y Roe, B. (2020). Title. En Doe, J. (ed.), Book, pp.\u00a03–5. Press.',
    );
    assert.equal(
      await entry('pt'),
      'Lee, A. e Roe, B. (2020). Title. Em Doe, J. (org.), Book, pp.\u00a03–5. Press.',
    );
    assert.equal(
      await entry('zh'),
      'Lee, A., Roe, B. (2020). Title. 载于 Doe, J.（编）, Book, 第 3–5 页. Press.',
    );
    assert.equal(
      await entry('ja'),
      'Lee, A., Roe, B. (2020). Title. Doe, J.（編）, Book, pp. 3–5 所収. Press.',
    );
  });
});
