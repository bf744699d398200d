import {expect} from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/model-openness-card/model-openness-card.js';
import '../../src/elements/openness-data/openness-data.js';
import {settled, shown, until} from '../support/elements.js';
import {add, citations, enhanced, markers, post} from './page.js';

const card = 'model-openness-card\nmodel: gpt-2\nvariant: line';
const book =
  '% a comment ends with its line\n@misc{ours2026,\n  title = {Ours},\n  author = {Rossi, Ada},\n  year = 2026\n}';
const lines = (text: string, wrap: (line: string, number: number) => string) =>
  text.split('\n').map((line, index) => wrap(line, index + 1));

/** A fenced block as publishing tools and highlighters write it, each by its name. */
const shapes: Readonly<Record<string, (language: string, text: string) => string>> = {
  CommonMark: (language, text) => `<pre><code class="language-${language}">${text}\n</code></pre>`,
  'kramdown with Rouge': (language, text) =>
    `<div class="language-${language} highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${text}\n</code></pre></div></div>`,
  'kramdown with Rouge and line numbers': (language, text) =>
    `<div class="language-${language} highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">${lines(text, (_, number) => String(number)).join('\n')}\n</pre></td><td class="rouge-code"><pre>${text}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  'Hugo with Chroma': (language, text) =>
    `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-${language}" data-lang="${language}">${lines(text, (line) => `<span class="line"><span class="cl">${line}\n</span></span>`).join('')}</code></pre></div>`,
  'Hugo with line numbers in a table': (language, text) =>
    `<div class="highlight"><div class="chroma"><table class="lntable"><tr><td class="lntd"><pre tabindex="0" class="chroma"><code>${lines(text, (_, number) => `<span class="lnt">${number}\n</span>`).join('')}</code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-${language}" data-lang="${language}">${text}</code></pre></td></tr></table></div></div>`,
  Prism: (language, text) =>
    `<pre class="language-${language} line-numbers" tabindex="0"><code class="language-${language} line-numbers"><span class="token keyword">${text[0]}</span>${text.slice(1)}<span aria-hidden="true" class="line-numbers-rows"><span></span></span></code></pre>`,
  'highlight.js': (language, text) =>
    `<pre><code class="hljs language-${language}" data-highlighted="yes"><span class="hljs-attr">${text}</span>\n</code></pre>`,
  Docusaurus: (language, text) =>
    `<div class="language-${language} codeBlockContainer"><div class="codeBlockContent"><pre tabindex="0" class="prism-code language-${language}"><code>${lines(text, (line) => `<span class="token-line"><span>${line}</span><br></span>`).join('')}</code></pre><div class="buttonGroup"><button type="button">Copy</button></div></div></div>`,
  VitePress: (language, text) =>
    `<div class="language-${language}"><button title="Copy Code" class="copy"></button><span class="lang">${language}</span><pre class="shiki" tabindex="0"><code>${lines(text, (line) => `<span class="line"><span>${line}</span></span>`).join('\n')}</code></pre></div>`,
  'Astro with Shiki': (language, text) =>
    `<pre class="astro-code" tabindex="0" data-language="${language}"><code>${lines(text, (line) => `<span class="line"><span>${line}</span></span>`).join('\n')}</code></pre>`,
  pandoc: (language, text) =>
    `<div class="sourceCode"><pre class="sourceCode ${language}"><code class="sourceCode ${language}">${lines(text, (line, number) => `<span id="cb1-${number}"><a href="#cb1-${number}" aria-hidden="true" tabindex="-1"></a>${line}</span>`).join('\n')}</code></pre></div>`,
  'MkDocs with Pygments': (language, text) =>
    `<div class="language-${language} highlight"><pre><span></span><code>${text}\n</code></pre></div>`,
  'Astro with Expressive Code': (language, text) =>
    `<div class="expressive-code"><figure class="frame not-content"><figcaption class="header"></figcaption><pre data-language="${language}"><code>${lines(text, (line) => `<div class="ec-line"><div class="code"><span>${line}</span></div></div>`).join('')}</code></pre><div class="copy"><button title="Copy to clipboard"><div></div></button></div></figure></div>`,
  Hexo: (language, text) =>
    `<figure class="highlight ${language}"><table><tbody><tr><td class="gutter"><pre>${lines(text, (_, number) => `<span class="line">${number}</span><br>`).join('')}</pre></td><td class="code"><pre>${lines(text, (line) => `<span class="line">${line}</span><br>`).join('')}</pre></td></tr></tbody></table></figure>`,
  'Zola with line numbers': (language, text) =>
    `<pre data-linenos class="language-${language} z-code"><code class="language-${language}" data-lang="${language}"><table><tbody>${lines(text, (line, number) => `<tr><td>${number}</td><td><span>${line}</span>\n</td></tr>`).join('')}</tbody></table></code></pre>`,
  'React Syntax Highlighter with line numbers': (language, text) =>
    `<pre><code class="language-${language}">${lines(text, (line, number) => `<span><span class="comment linenumber react-syntax-highlighter-line-number">${number}</span><span>${line}\n</span></span>`).join('')}</code></pre>`,
  'Jekyll with a tag and line numbers': (language, text) =>
    `<figure class="highlight"><pre><code class="language-${language}" data-lang="${language}"><table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">${lines(text, (_, number) => String(number)).join('\n')}\n</pre></td><td class="code"><pre>${text}\n</pre></td></tr></tbody></table></code></pre></figure>`,
  Ghost: (language, text) =>
    `<figure class="kg-card kg-code-card"><pre><code class="language-${language}">${text}</code></pre></figure>`,
  'an attribute lang': (language, text) => `<pre lang="${language}"><code>${text}</code></pre>`,
};

describe('A block of code in the language openness', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`becomes the element that it describes, all of it that readers see, as ${name} writes it`, async () => {
      const page = post(`<p>Before.</p>${shape('openness', card)}<p>After.</p>`);
      const before = page.innerHTML;
      const undo = enhanced(page, 'code');
      const element = page.querySelector('model-openness-card')!;
      expect(page.querySelectorAll('model-openness-card'), 'the card').to.have.length(1);
      expect(element.parentElement).to.equal(page);
      expect([element.model, element.variant]).to.deep.equal(['gpt-2', 'line']);
      expect(shown(await settled(element))).to.include('GPT-2');
      undo();
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('may stand for a bibliography, which leaves nothing behind either', async () => {
    const page = post(
      `<p><cite data-cite="vaswani2017">a</cite></p>${shapes['CommonMark']!('openness', 'citation-list\ntitle: Works')}`,
    );
    const before = page.innerHTML;
    const undo = enhanced(page);
    await until(() => page.querySelector('citation-list li')?.textContent?.includes('Vaswani'), 'the entry');
    expect(page.querySelector('citation-list h2')!.textContent).to.equal('Works');
    expect(page.querySelectorAll('citation-tooltip')).to.have.length(1);
    expect(page.querySelector('pre')!.getClientRects()).to.have.length(0);
    undo();
    expect(page.innerHTML).to.equal(before);
  });

  it('takes no more of the page with it than the block', () => {
    const page = post(
      `<div class="code-post"><p>Words</p>${shapes['CommonMark']!('openness', card)}</div>
       <div class="highlights">${shapes['Prism']!('openness', card)}${shapes['Prism']!('js', 'a')}</div>`,
    );
    enhanced(page, 'code');
    const parents = [...page.querySelectorAll('model-openness-card')].map(
      (found) => found.parentElement!.className,
    );
    expect(parents).to.deep.equal(['code-post', 'highlights']);
  });

  it('stays when it is wrong, and says where and what was meant', async () => {
    for (const [text, message] of [
      [
        'model-opennes-card\nmodel: gpt-2',
        'line 1: no element is called “model-opennes-card”; did you mean “model-openness-card”?',
      ],
      [
        'model-openness-card\nmodle: gpt-2',
        'line 2: model-openness-card has no attribute “modle”; did you mean “model”?',
      ],
      ['model-openness-card\nonclick: alert(1)', 'line 2: “onclick” cannot be set in a block'],
      [
        'license-badge\nlicense: mit',
        'line 1: license-badge stands in a sentence; write the tag there, around the licence’s name',
      ],
      [
        '\n\nopenness-data\nsrc: /refs.bib',
        'line 3: openness-data serves what it is around; write the records themselves in the block, as JSON or BibTeX',
      ],
    ]) {
      const page = post(shapes['CommonMark']!('openness', text!));
      const before = page.innerHTML;
      const undo = enhanced(page, 'code');
      await until(() => page.querySelector('[role="note"]'), message);
      expect(page.querySelector('[role="note"]')!.textContent).to.equal(message);
      expect(page.querySelector('pre')!.hidden).to.equal(false);
      expect(page.querySelector('model-openness-card')).to.equal(null);
      undo();
      expect(page.innerHTML).to.equal(before);
    }
  });

  it('waits for a tag to be defined before it knows a wrong attribute', async () => {
    const page = post(shapes['CommonMark']!('openness', 'post-embed\nsource: x'));
    enhanced(page, 'code');
    expect(page.querySelector('post-embed > pre')).to.not.equal(null);
    customElements.define(
      'post-embed',
      class extends HTMLElement {
        static observedAttributes = ['src'];
      },
    );
    await until(() => page.querySelector('[role="note"]'), 'the notice');
    expect(page.textContent).to.include('post-embed has no attribute “source”');
    expect(page.querySelector('post-embed')).to.equal(null);
  });

  it('stays in any other language, and where it is not asked for', () => {
    const page = post(`${shapes['CommonMark']!('yaml', card)}<pre><code>${card}</code></pre>`);
    const before = page.innerHTML;
    enhanced(page, 'code');
    const other = post(shapes['CommonMark']!('openness', card));
    enhanced(other, 'links');
    expect(page.innerHTML).to.equal(before);
    expect(other.querySelector('model-openness-card')).to.equal(null);
  });
});

describe('A block of BibTeX', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`serves the citations of its article and is not for readers, as ${name} writes it`, async () => {
      const page = post(`<p><cite data-cite="ours2026">Ours</cite></p>${shape('bibtex', book)}`);
      const before = page.innerHTML;
      const undo = enhanced(page);
      expect(await markers(page, 1)).to.deep.equal(['[1]']);
      await until(() => page.querySelector('[data-enhanced="code"]'), 'the block is hidden');
      const hidden = page.lastElementChild as HTMLElement;
      expect(hidden.hidden, hidden.outerHTML).to.equal(true);
      undo();
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('stays in sight until one of its works is cited, since it may say how to cite the post', async () => {
    const page = post(`<p>x</p>${shapes['CommonMark']!('bibtex', book)}`);
    enhanced(page);
    add(page.querySelector('p')!, '<cite data-cite="white2024">other</cite>');
    await markers(page, 1);
    expect(page.querySelector('pre')!.hidden).to.equal(false);
    add(page.querySelector('p')!, '<citation-tooltip cite="ours2026">x</citation-tooltip>');
    await until(() => page.querySelector('pre')!.hidden, 'it is hidden');
  });

  it('reaches elements that were there before, and links to its works', async () => {
    const page = post(`<p><citation-tooltip cite="ours2026">a</citation-tooltip>
      <a href="https://doi.org/10.5555/ours">b</a></p>`);
    enhanced(page);
    expect(await markers(page, 1)).to.deep.equal(['[?]']);
    add(page, shapes['CommonMark']!('bibtex', book.replace('year', 'doi = {10.5555/ours}, year')));
    await until(async () => (await markers(page, 2)).join() === '[1],[1]', 'both know the work');
  });

  it('serves its own article only, and an <openness-data> in it stands in front', async () => {
    const other = post('<cite data-cite="ours2026">b</cite>');
    const page = post(`<cite data-cite="ours2026">a</cite>
      <openness-data><script type="application/json">{"references": [{"id": "theirs", "title": "T"}]}</script>
        <cite data-cite="theirs">c</cite><cite data-cite="ours2026">d</cite></openness-data>
      ${shapes['CommonMark']!('bibtex', book)}`);
    enhanced(document);
    await until(async () => (await markers(page, 3)).join() === '[1],[2],[1]', 'the article’s own');
    expect(await markers(other, 1)).to.deep.equal(['[?]']);
  });

  it('is read as far as it goes when it is broken, stays in sight, and says where', async () => {
    const page = post(
      `<p><cite data-cite="ours2026">a</cite></p>${shapes['kramdown with Rouge']!('bibtex', `${book}\n@misc{half, title = {never`)}`,
    );
    const before = page.innerHTML;
    const undo = enhanced(page);
    expect(await markers(page, 1)).to.deep.equal(['[1]']);
    await until(() => page.querySelector('[role="note"]'), 'the notice');
    expect(page.querySelector('[role="note"]')!.textContent).to.match(/^7:\d+: .*never closed/);
    expect(page.querySelector('[role="note"]')!.previousElementSibling!.className).to.include(
      'language-bibtex',
    );
    expect(page.querySelector('[hidden]')).to.equal(null);
    undo();
    expect(page.innerHTML).to.equal(before);
  });

  it('takes its records back when it is undone, or leaves the page', async () => {
    const page = post(
      `<p><citation-tooltip cite="ours2026">a</citation-tooltip></p>${shapes['CommonMark']!('bibtex', book)}`,
    );
    const undo = enhanced(page);
    await until(async () => (await markers(page, 1))[0] === '[1]', 'known');
    undo();
    await until(async () => (await markers(page, 1))[0] === '[?]', 'unknown again');
    enhanced(page);
    await until(async () => (await markers(page, 1))[0] === '[1]', 'known again');
    page.querySelector('pre')!.remove();
    await until(async () => (await markers(page, 1))[0] === '[?]', 'gone with the block');
    expect(citations(page)).to.have.length(1);
  });
});

describe('A block of JSON in the language openness', () => {
  const model = '{"models": [{"id": "ours", "name": "Our model", "components": {}, "sources": {}}]}';

  it('gives the author’s own records to the article, and is hidden', async () => {
    const page = post(
      `<div data-model="ours"><p>Our model, in words</p></div>${shapes['CommonMark']!('openness', model)}`,
    );
    const before = page.innerHTML;
    const undo = enhanced(page);
    const element = page.querySelector('model-openness-card')!;
    await until(() => shown(element).includes('Our model'), 'the card');
    await until(() => page.querySelector<HTMLElement>(':scope > pre')!.hidden, 'hidden');
    undo();
    expect(page.innerHTML).to.equal(before);
  });

  it('stays with what is wrong when it is broken', async () => {
    const page = post(shapes['CommonMark']!('openness', '{"models": [}'));
    enhanced(page);
    await until(() => page.querySelector('[role="note"]')?.textContent, 'the notice');
    expect(page.querySelector('pre')!.hidden).to.equal(false);
  });
});
