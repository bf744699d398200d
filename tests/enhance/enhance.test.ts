import {expect} from '@open-wc/testing';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/license-card/license-card.js';
import '../../src/elements/model-openness-card/model-openness-card.js';
import {enhance} from '../../src/enhance/index.js';
import {shown, until} from '../support/elements.js';
import {add, allDecided, citations, enhanced, markers, post} from './page.js';

const link = '<a class="a" href="https://arxiv.org/abs/1706.03762">in a paper</a>';
const written = 'Vaswani, A. (2017). Attention is all you need.';
/** Something of everything, in markup that no serializer would write by itself. */
const everything = `
  <p>Introduced ${link}, <a  title='cite:white2024' id=b href="#">so</a> it
  is <cite DATA-CITE="ours2026">said</cite> of the <b title="${written}" class="z">Transformer</b>.</p>
  <blockquote class="q" data-model="gpt-2"><p>GPT-2: weights open</p></blockquote>
  <div data-license="mit"><a href="https://spdx.org/licenses/MIT">MIT</a></div>
  <pre class="p"><code class="language-openness">model-openness-card
model: gpt-2</code></pre>
  <pre><code class="language-openness">nothing-of-ours</code></pre>
  <div class="highlight"><pre hidden><code lang="bibtex">@misc{theirs, title={Theirs}}</code></pre></div>
  <pre><code lang="bibtex">@misc{ours2026, title={Ours}, year=2026}</code></pre>`;

/** Until all of it is what it becomes. */
async function whole(page: HTMLElement) {
  await markers(page, 4);
  await until(() => page.querySelector('[role="note"]'), 'the notice');
  await until(() => page.querySelector<HTMLElement>(':scope > pre:last-child')!.hidden, 'the data is hidden');
}
const counts = (page: ParentNode) =>
  ['citation-tooltip', 'model-openness-card', 'license-card', '[role="note"]', '[hidden]'].map(
    (selector) => page.querySelectorAll(selector).length,
  );
const all = [4, 2, 1, 1, 2];

describe('enhance()', () => {
  it('makes elements of everything, and gives the markup back sign for sign', async () => {
    const page = post(everything);
    const before = page.innerHTML;
    const nodes = [...page.querySelectorAll('*')];
    const undo = enhanced(page);
    await whole(page);
    expect(counts(page)).to.deep.equal(all);
    await until(() => shown(page.querySelector('license-card')!).includes('MIT'), 'the licence');
    undo();
    expect(page.innerHTML).to.equal(before);
    expect([...page.querySelectorAll('*')]).to.deep.equal(nodes);
  });

  it('gives back what a script of the site put beside the author’s markup too', async () => {
    const page = post(
      `<p>${link}</p><pre><code class="language-openness">model-openness-card\nmodel: gpt-2</code></pre>`,
    );
    const decorate = (root: HTMLElement) => {
      for (const selector of ['a', 'pre']) {
        const button = document.createElement('button');
        root.querySelector(selector)!.after(button);
      }
    };
    const copy = page.cloneNode(true) as HTMLElement;
    decorate(copy);
    const undo = enhanced(page);
    await markers(page, 1);
    decorate(page);
    undo();
    expect(page.innerHTML).to.equal(copy.innerHTML);
  });

  it('does each kind only when it is asked for', async () => {
    const page = post(everything);
    enhanced(page, 'models,titles');
    await markers(page, 1);
    expect(counts(page).slice(0, 4)).to.deep.equal([1, 1, 0, 0]);
  });

  it('leaves the rest of the page alone', async () => {
    const page = post(`<section>${link}</section>${link}`);
    enhanced(page.querySelector<HTMLElement>('section')!);
    await markers(page, 1);
    expect(page.querySelectorAll(':scope > a')).to.have.length(1);
  });

  it('finds what comes later, once', async () => {
    const page = post('<p>Nothing yet.</p>');
    enhanced(page);
    add(page, everything);
    await whole(page);
    expect(counts(page)).to.deep.equal(all);
    const paragraph = document.createElement('p');
    paragraph.append('Later still ');
    page.append(paragraph);
    add(paragraph, link);
    await markers(page, 5);
  });

  it('follows what is rewritten in place, as a page that is compared with a newer one', async () => {
    const works = (key: string) => `@book{${key}, title = {Of ${key}}, author = {Lee}, year = 2020}`;
    const page = post(`<p><a href="#cite=one1">a</a> <a href="https://example.org/">b</a>
      <a href="https://example.org/" title="cite:one1">c</a></p>
      <pre><code class="language-bibtex">${works('one1')}</code></pre><div data-x="model">GPT-2</div>`);
    const undo = enhanced(page);
    expect(await markers(page, 2)).to.deep.equal(['[1]', '[1]']);
    const [a, b] = page.querySelectorAll('a');
    const block = page.querySelector('pre')!;
    await until(() => block.hidden, 'the block is not for readers');
    a!.setAttribute('href', '#cite=two2');
    b!.setAttribute('href', '#cite=two2');
    (page.querySelector('code')!.firstChild as Text).data = works('two2');
    page.querySelector('[data-x]')!.setAttribute('data-model', 'gpt-2');
    await until(
      () =>
        citations(page)
          .map((one) => one.getAttribute('cite'))
          .join() === 'two2,two2,one1',
      'keys',
    );
    await until(() => page.querySelector('model-openness-card'), 'the card');
    const shows = () =>
      citations(page).map(({renderRoot}) => renderRoot.querySelector('.marker')?.textContent?.trim());
    await until(() => shows().join() === '[1],[1],[?]', 'the markers');
    await until(() => block.hidden, 'the new block is not for readers either');
    undo();
    expect(page.querySelectorAll('a')[2]!.title).to.equal('cite:one1');
    expect(page.querySelectorAll('citation-tooltip, model-openness-card')).to.have.length(0);
    expect(block.hidden).to.equal(false);
  });

  it('finds nothing more after it was undone, not even what it was waiting for', async () => {
    const page = post(`<p>${link}</p>`);
    enhanced(page)();
    add(page, everything);
    const probe = post('');
    enhanced(probe);
    await allDecided(probe);
    expect(citations(page)).to.have.length(0);
  });

  it('does nothing twice when it is called twice, and gives back with the last undo', async () => {
    const page = post(everything);
    const before = page.innerHTML;
    const first = enhanced(page);
    const second = enhanced(document, 'all');
    await whole(page);
    expect(counts(page)).to.deep.equal(all);
    const during = page.innerHTML;
    first();
    expect(page.innerHTML).to.equal(during);
    second();
    second();
    expect(page.innerHTML).to.equal(before);
  });

  it('does nothing twice when two copies of the library run, and gives back with the last undo', async () => {
    const page = post(everything);
    const before = page.innerHTML;
    const copy = new URL('../../cdn/enhance.js', import.meta.url).href;
    const {enhance: other} = (await import(copy)) as {enhance: typeof enhance};
    expect(other).to.not.equal(enhance);
    const first = enhanced(page);
    const second = other(page);
    await whole(page);
    expect(counts(page)).to.deep.equal(all);
    const during = page.innerHTML;
    first();
    expect(page.innerHTML).to.equal(during);
    second();
    expect(page.innerHTML).to.equal(before);
  });

  it('does nothing twice to a clone or a page restored from a snapshot, and gives both back', async () => {
    const page = post(everything);
    const before = page.innerHTML;
    const undo = enhanced(document);
    await whole(page);
    const clone = page.cloneNode(true) as HTMLElement;
    page.replaceWith(clone);
    await markers(clone, 4);
    expect(clone.querySelector('citation-tooltip[cite="ours2026"]')!.shadowRoot!.textContent).to.include('[');
    await until(() => !clone.querySelector(':state(missing)'), 'the clone finds its own data');
    expect(counts(clone)).to.deep.equal(all);
    undo();
    expect(clone.innerHTML).to.equal(before);
    clone.remove();
  });

  it('follows a router that exchanges the whole body', async () => {
    const old = document.body;
    const next = document.createElement('body');
    add(next, `<article>${everything}</article>`);
    enhanced(document);
    old.replaceWith(next);
    try {
      await whole(next.querySelector('article')!);
    } finally {
      next.replaceWith(old);
    }
  });

  it('works inside a shadow root', async () => {
    const host = post('');
    const root = host.attachShadow({mode: 'open'});
    add(root, everything);
    const before = root.innerHTML;
    const undo = enhanced(root);
    await markers(root, 4);
    await until(() => !root.querySelector(':state(missing)'), 'its data');
    undo();
    expect(root.innerHTML).to.equal(before);
  });

  it('moves a focused link without losing the focus, where the browser can', async () => {
    const page = post(`<p>${link}</p>`);
    page.querySelector('a')!.focus();
    enhanced(page);
    await markers(page, 1);
    if ('moveBefore' in page) expect(document.activeElement).to.equal(page.querySelector('a'));
    else expect(page.querySelector('a')!.isConnected).to.equal(true);
  });

  it('scans a long page once, and what is added alone', async () => {
    const page = post(`${'<p>word <i>word</i></p>'.repeat(5_000)}<p>${link}</p>`);
    let queries = 0;
    const {querySelectorAll} = Element.prototype;
    Element.prototype.querySelectorAll = function (this: Element, selectors: string) {
      if (selectors.includes('data-cite')) queries += 1;
      return querySelectorAll.call(this, selectors);
    } as typeof querySelectorAll;
    try {
      enhanced(page);
      expect(queries).to.equal(1);
      await markers(page, 1);
      queries = 0;
      add(page, `<section>${'<p>more</p>'.repeat(1_000)}${link}</section>`);
      await markers(page, 2);
      // The section, and the citation that the link in it became.
      expect(queries).to.be.at.most(2);
    } finally {
      Element.prototype.querySelectorAll = querySelectorAll;
    }
  });

  it('tells of a kind that there is not, and does the others', async () => {
    const page = post(`<p>${link} <b title="${written}">x</b></p>`);
    const told: unknown[] = [];
    const {warn} = console;
    console.warn = (message: unknown) => told.push(message);
    try {
      const undo = enhance(page, 'titels, links nonsense');
      await until(() => told.length === 2, 'two warnings');
      await markers(page, 1);
      undo();
    } finally {
      console.warn = warn;
    }
    expect(told.sort()).to.deep.equal([
      'data-enhance: no kind “nonsense”; there are links, cites, titles, code, models, licenses, all',
      'data-enhance: no kind “titels”; did you mean “titles”?',
    ]);
  });
});
