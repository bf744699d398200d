import {expect} from '@open-wc/testing';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/openness-data/openness-data.js';
import {click} from '../support/act.js';
import {until} from '../support/elements.js';
import {allDecided, citations, enhanced, markers, post} from './page.js';

const arxiv = 'https://arxiv.org/abs/1706.03762';

describe('A link in a post that asks for it', () => {
  it('becomes a citation when it leads to a work that is known, and stays the same link', async () => {
    const page = post(`<p>Introduced <a href="${arxiv}" class="x">in a paper</a>, and cited since.</p>`);
    const link = page.querySelector('a')!;
    let clicks = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    enhanced(page, 'links');
    expect(await markers(page, 1)).to.deep.equal(['[1]']);
    expect(citations(page)[0]!.firstElementChild).to.equal(link);
    expect(page.textContent).to.equal('Introduced in a paper, and cited since.');
    await click(link);
    expect(clicks).to.equal(1);
  });

  it('is found by DOI and in every form of an address at arXiv', async () => {
    const page = post(`<p>
      <a href="https://doi.org/10.48550/arXiv.1706.03762">a</a>
      <a href="//arxiv.org/pdf/1706.03762v5.pdf">b</a>
      <a href="https://doi.org/10.1145/3571884.3604316">c</a></p>`);
    enhanced(page, 'links');
    expect(await markers(page, 3)).to.deep.equal(['[1]', '[1]', '[2]']);
  });

  it('stays as it is where nothing is known of the work, or where no words cite', async () => {
    const known = (words: string) => `<a href="${arxiv}">${words}</a>`;
    const page = post(`
      <p><a href="https://doi.org/10.5555/nobody.knows">unknown</a> <a href="/abs/1706.03762">elsewhere</a></p>
      <nav>${known('in a menu')}</nav>
      <pre>${known('in code')}</pre>
      <p>${known(arxiv)} ${known('arXiv:1706.03762')} ${known('<img alt="DOI" src="data:,">')}</p>
      ${known('<h3>A teaser</h3>')}
      <ol class="references"><li>${known('Attention is all you need')}</li></ol>
      <div contenteditable="true">${known('being written')}</div>
      <citation-tooltip cite="vaswani2017">${known('cited already')}</citation-tooltip>
    `);
    const before = page.innerHTML;
    enhanced(page, 'links');
    await allDecided(page);
    expect(page.innerHTML).to.equal(before);
  });

  it('waits for the author’s own data, from wherever it comes', async () => {
    const page = post(
      `<openness-data><p><a href="https://doi.org/10.5555/ours">our paper</a></p></openness-data>`,
    );
    enhanced(page, 'links');
    await allDecided(page);
    expect(citations(page)).to.have.length(0);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '{"references": [{"id": "ours", "DOI": "10.5555/OURS", "title": "Ours"}]}';
    page.querySelector('openness-data')!.append(script);
    await markers(page, 1);
  });

  it('is not a citation when it left the post before its work was found', async () => {
    const page = post(`<p><a href="${arxiv}">gone</a></p>`);
    const link = page.querySelector('a')!;
    enhanced(page, 'links');
    link.remove();
    await allDecided(page);
    expect(link.parentNode).to.equal(null);
  });
});

describe('Words that say themselves which work they cite', () => {
  it('become citations: by fragment, by title, by <cite data-cite>', async () => {
    const page = post(`<p>
      <a href="#cite=vaswani2017">a</a>
      <a href="https://example.org/" title="cite:white2024">b</a>
      <cite data-cite="vaswani2017 white2024">c</cite></p>`);
    enhanced(page, 'cites');
    expect(await markers(page, 3)).to.deep.equal(['[1]', '[2]', '[1, 2]']);
    expect(page.querySelectorAll('a')[1]!.title).to.equal('');
  });

  it('name a key that is not known with the nearest that is, beside the untouched words', async () => {
    const page = post('<p><cite data-cite="vaswani2018">the Transformer</cite></p>');
    enhanced(page, 'cites');
    expect(await markers(page, 1)).to.deep.equal(['[?]']);
    expect(page.textContent).to.equal('the Transformer');
  });

  it('stay as they are without a key, and in code', async () => {
    const page = post(
      '<p><a href="#cite=">a</a> <cite data-cite=" ">b</cite> <code><a href="#cite=x">c</a></code></p>',
    );
    const before = page.innerHTML;
    enhanced(page, 'cites');
    expect(page.innerHTML).to.equal(before);
  });
});

describe('Words with a reference in their title', () => {
  it('cite it, and the browser shows no second card', async () => {
    const reference = 'Vaswani, A., et al. (2017). Attention is all you need.';
    const page = post(
      `<p>The <b title="${reference}">Transformer</b>, and a <b title="very">loud</b> word.</p>`,
    );
    enhanced(page, 'titles');
    expect(await markers(page, 1)).to.deep.equal(['[1]']);
    expect(citations(page)[0]!.reference).to.equal(reference);
    expect(page.querySelector('b')!.title).to.equal('');
    expect(page.querySelectorAll('b')[1]!.title).to.equal('very');
  });

  it('are text, whatever stands in it', async () => {
    const page = post(
      `<p><b title="&lt;img src=x onerror=window.broken=1&gt; (2017) javascript:alert(1)">x</b>
       <a href="javascript:window.broken=1#cite=%3Cscript%3Ewindow.broken=1%3C/script%3E">y</a></p>`,
    );
    enhanced(page);
    await markers(page, 2);
    await click(citations(page)[0]!.renderRoot.querySelector<HTMLElement>('.marker')!);
    await until(() => citations(page)[0]!.renderRoot.querySelector('[popover]'), 'the card');
    expect(citations(page)[0]!.renderRoot.querySelector('img, script, [href^="javascript"]')).to.equal(null);
    expect('broken' in window).to.equal(false);
  });
});
