import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {enhanceKinds} from '../../src/domain/records/enhance-kinds.js';
import {check, inHtml, inMarkdown, refs} from './checked.js';

const bib = '@book{rossi2021, title={Nets}}\n@article{verdi2022, title={Trees}}';
const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n\n`;
const asking = (asked: string, html: string) =>
  inHtml(`<script type="module" src="loader.js" data-enhance="${asked}"></script>${html}`, {
    files: {'refs.json': refs},
  });
const all = ({faults, hints}: {faults: string[]; hints: string[]}) => [...faults, ...hints];

describe('check, of what data-enhance makes of plain markup,', () => {
  it('knows its kinds', async () => {
    for (const kind of [...enhanceKinds, 'all']) assert.deepEqual((await asking(kind, '')).faults, [], kind);
  });

  it('takes BibTeX in fenced code for data of the post', async () => {
    for (const language of ['bibtex', 'BibTeX', '{.bibtex}', '{.bibtex .numberLines}'])
      assert.deepEqual(
        all(
          await inMarkdown(
            `${fence(language, bib)}See [a](#cite=rossi2021), [b](#cite=verdi2022) and [c](#cite=rosi2021).`,
          ),
        ),
        ['post.md:6:52: no reference “rosi2021” is known; did you mean “rossi2021”?'],
      );
    assert.equal((await inMarkdown(`${fence('text', bib)}See [a](#cite=rossi2021).`)).status, 1);
  });

  it('finds it in the shapes that publishing tools give to it', async () => {
    for (const block of [
      `<pre><code class="language-bibtex">${bib}</code></pre>`,
      `<pre class="bibtex"><code>${bib}</code></pre>`,
      `<div class="language-bibtex highlighter-rouge"><div class="highlight"><pre class="highlight"><code><span class="nc">@book</span>${bib.slice(5)}</code></pre></div></div>`,
      `<pre data-language="bibtex"><code><div class="ec-line">${bib.replace('\n', '</div><div class="ec-line">')}</div></code></pre>`,
      `<pre data-linenos class="z-code"><code class="language-bibtex"><table><tr><td>1</td><td>${bib.replace('\n', '</td></tr><tr><td>2</td><td>')}</td></tr></table></code></pre>`,
      `<figure class="highlight bibtex"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>${bib.replace('\n', '<br>')}</pre></td></tr></table></figure>`,
    ])
      assert.deepEqual(
        all(await asking('all', `${block}<a href="#cite=rossi2021">x</a><a href="#cite=verdi2022">x</a>`)),
        [],
      );
  });

  it('gives the data of a block to its article alone', async () => {
    const {faults} = await asking(
      'code cites',
      `<article><pre><code class="language-bibtex">${bib}</code></pre><a href="#cite=rossi2021">x</a></article>
<article><a href="#cite=rossi2021">x</a></article>`,
    );
    assert.deepEqual(faults, [
      'post.html:3:13: “rossi2021” is in the data of an <article> that does not reach here',
    ]);
  });

  it('leaves BibTeX alone that is there to be read, “cite this post as”', async () => {
    assert.deepEqual(all(await inMarkdown(fence('bibtex', '@online{me, title={This post}}'))), []);
    assert.deepEqual(all(await inMarkdown(`${fence('bibtex', bib)}[a](#cite=rossi2021)`)), [
      'post.md:1:1: 1 of 2 references is never cited: verdi2022',
    ]);
  });

  it('names a fault in a block: a hint where only a layout can ask for it', async () => {
    const broken = '@book{a, title={A}}\n@book{b, title={B}';
    const {status, hints} = await inMarkdown(fence('bibtex', broken));
    assert.deepEqual([status, hints], [0, ['post.md:3:19: “b” has no “}” at its end']]);
    const {faults} = await asking('all', `\n<pre><code class="language-bibtex">${broken}</code></pre>`);
    assert.deepEqual(faults, ['post.html:3:19: “b” has no “}” at its end']);
  });

  it('checks the element that a block of the language openness describes', async () => {
    const said = async (text: string) => all(await inMarkdown(fence('openness', text)));
    assert.deepEqual(await said('model-openness-card\nmodel: gpt-2\nvariant: summary'), []);
    assert.deepEqual(await said('model-openness-card\nmodel: deepseek-r11\nvariant: sumary'), [
      'post.md:3:8: no model “deepseek-r11” is known; did you mean “deepseek-r1”?',
      'post.md:4:10: “sumary” is nothing that variant takes: full, summary, line; did you mean “summary”?',
    ]);
    assert.deepEqual(await said('model-openess-card\nmodel: gpt-2'), [
      'post.md:2:1: no element is called “model-openess-card”; did you mean “model-openness-card”?',
    ]);
    assert.deepEqual(await said('license-card\n\nlicence: mit'), [
      'post.md:4:1: license-card has no attribute “licence”; did you mean “license”?',
    ]);
    assert.deepEqual(await said('license-badge\nlicense: mit'), [
      'post.md:2:1: license-badge stands in a sentence; write the tag there, around the words it is about',
    ]);
    assert.match((await said('{"references": [{"id": "a", "title": "A"}')).join(), /^post\.md:2:42: /);
  });

  it('tells of a block that its model has changed since the post', async () => {
    const {hints} = await check(fence('openness', 'model-openness-card\nmodel: gpt-2'), {
      args: ['--date', '2019-12-24'],
    });
    assert.match(hints.join(), /^post\.md:3:8: GPT-2 has changed since 2019-12-24/);
    const set = fence('openness', 'model-openness-card\nmodel: gpt-2\nas-of: 2019-12-24');
    assert.deepEqual((await check(set, {args: ['--date', '2019-12-24']})).hints, []);
  });

  it('looks up what data-model and data-license name', async () => {
    const boxes =
      '<div data-model="deepseek-r11">x</div><blockquote data-license="mti">x</blockquote><p data-model="x">x</p>';
    const faults = [
      'no model “deepseek-r11” is known; did you mean “deepseek-r1”?',
      'no licence “mti” is known; did you mean “MIT”?',
    ];
    const said = (found: {faults: string[]}) => found.faults.map((fault) => fault.replace(/^\S+ /, ''));
    assert.deepEqual(said(await asking('all', boxes)), faults);
    assert.deepEqual(said(await inMarkdown(boxes)), faults);
    assert.deepEqual(said(await asking('code links', boxes)), []);
    assert.deepEqual(said(await inHtml(`<html><body>${boxes}</body></html>`)), []);
  });

  it('counts words that lead to a work of the data as its citation', async () => {
    const linking = (words: string, around = ['', '']) =>
      `<openness-data src="refs.json">${around[0]}<a href="https://arxiv.org/abs/2201.00001v2">${words}</a>${around[1]} <a href="#cite=rossi2021">x</a></openness-data>`;
    const uncited = ['refs.json: 1 of 2 references is never cited: verdi2022'];
    assert.deepEqual(all(await asking('all', linking('a paper'))), []);
    assert.deepEqual(all(await asking('cites', linking('a paper'))), uncited);
    assert.deepEqual(all(await asking('all', linking('arXiv:2201.00001'))), uncited);
    assert.deepEqual(all(await asking('all', linking('a paper', ['<nav>', '</nav>']))), uncited);
    const markdown = (link: string) =>
      inMarkdown(`<openness-data src="refs.json">\n\n${link} [x](#cite=rossi2021)\n\n</openness-data>`, {
        files: {'refs.json': refs},
      });
    assert.deepEqual(all(await markdown('A [paper](https://arxiv.org/abs/2201.00001)')), []);
    assert.deepEqual(all(await markdown('A paper: <https://arxiv.org/abs/2201.00001>')), uncited);
    assert.deepEqual(all(await markdown('[another](https://arxiv.org/abs/2301.99999)')), uncited);
  });

  it('looks up no citation where a marker would be in the way, nor in what asks for none', async () => {
    for (const html of [
      '<nav><a href="#cite=nosuch">x</a></nav>',
      '<pre><a href="#cite=nosuch">x</a></pre>',
      '<a data-cite="HTML">x</a>',
    ])
      assert.deepEqual(all(await asking('all', html)), []);
    assert.deepEqual(all(await asking('links', '<a href="#cite=nosuch">x</a>')), []);
  });

  it('names a kind that is none', async () => {
    assert.deepEqual(all(await asking('links, cite', '')), [
      'post.html:1:75: data-enhance knows no kind “cite”; did you mean “cites”?',
    ]);
  });
});
