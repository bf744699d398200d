import {expect, fixture, html} from '@open-wc/testing';
import {click, pause, press} from '../support/act.js';
import {
  atRest,
  cardText,
  cite,
  first,
  inArticle,
  marker,
  markerText,
  opened,
  ready,
  transformer,
  type Citation,
} from '../support/citations.js';
import '../../src/elements/citation-list/citation-list.js';
import {partedAt, until} from '../support/elements.js';

describe('<citation-tooltip>', () => {
  beforeEach(atRest);

  it('keeps the author’s words and their link, and puts a marker after them', async () => {
    const [element] = await inArticle(html`<p>It was introduced ${transformer}.</p>`);
    expect(element!.textContent).to.equal('in a 2017 research paper');
    expect(element!.querySelector('a')!.href).to.equal('https://arxiv.org/abs/1706.03762');
    expect(markerText(element!)).to.equal('[1]');
    expect(marker(element!).getAttribute('aria-label')).to.equal('Reference 1');
    await expect(element!).to.be.accessible();
  });

  it('numbers works by first citation in an article, and renumbers when one comes or goes', async () => {
    const citations = await inArticle(html`
      <p>
        <citation-tooltip cite="white2024">a</citation-tooltip>
        <citation-tooltip cite="vaswani2017">b</citation-tooltip>
        <citation-tooltip cite="arxiv:2403.13784">a again</citation-tooltip>
      </p>
    `);
    expect(citations.map(markerText)).to.deep.equal(['[1]', '[2]', '[1]']);
    const first = document.createElement('citation-tooltip');
    first.cite = 'vaswani2017';
    citations[0]!.before(first);
    await ready(first);
    await until(() => markerText(citations[0]!) === '[2]');
    expect([first, ...citations].map(markerText)).to.deep.equal(['[1]', '[2]', '[1]', '[2]']);
    first.remove();
    await until(() => markerText(citations[0]!) === '[1]');
  });

  it('does not mix the numbers of two articles', async () => {
    const page = await fixture(
      html`<div>
        <article><citation-tooltip cite="vaswani2017">x</citation-tooltip></article>
        <article><citation-tooltip cite="white2024">y</citation-tooltip></article>
      </div>`,
    );
    for (const element of page.querySelectorAll('citation-tooltip'))
      expect(markerText(await ready(element))).to.equal('[1]');
  });

  it('draws several works together, and says each to whoever cannot see the range', async () => {
    const [element] = await inArticle(
      html`<citation-tooltip cite="vaswani2017 white2024, radford2019">x</citation-tooltip>`,
    );
    expect(markerText(element!)).to.equal('[1–3]');
    expect(marker(element!).getAttribute('aria-label')).to.equal('References 1–3');
  });

  it('names author and year where the author prefers', async () => {
    const element = await cite(
      html`<citation-tooltip cite="vaswani2017" marker="author-date" locator="p. 3">x</citation-tooltip>`,
    );
    expect(markerText(element)).to.equal('(Vaswani et al., 2017, p. 3)');
  });

  it('cites the first link’s work when no key is given', async () => {
    const element = await cite(
      html`<citation-tooltip>a <a href="https://arxiv.org/abs/1706.03762v5">paper</a></citation-tooltip>`,
    );
    await click(marker(element));
    await opened(element);
    expect(cardText(element)).to.include('Attention Is All You Need');
  });

  it('follows the address of that link', async () => {
    const element = await cite(
      html`<citation-tooltip>a <a href="https://arxiv.org/abs/1706.03762">paper</a></citation-tooltip>`,
    );
    element.querySelector('a')!.href = 'https://arxiv.org/abs/1810.04805';
    // Told of, looked up and drawn anew: until then there may be no marker to click.
    await pause(0);
    await ready(element);
    await click(marker(element));
    await opened(element);
    await until(() => cardText(element).includes('BERT'));
  });

  it('shows the link that a Markdown engine left as text', async () => {
    const element = await cite(
      html`<citation-tooltip>a [paper](https://arxiv.org/abs/1706.03762) of 2017</citation-tooltip>`,
    );
    const words = element.renderRoot.querySelector('.words')!;
    expect(words.textContent!.trim()).to.equal('a paper of 2017');
    expect(words.querySelector('a')!.getAttribute('href')).to.equal('https://arxiv.org/abs/1706.03762');
    expect(element.textContent).to.include('[paper]');
  });

  it('leaves the line it stands in as high as it was', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="font: 18px/28px serif">
        <p id="plain">a paper</p>
        <p id="cited">${transformer}</p>
      </div>`,
    );
    await ready(place.querySelector('citation-tooltip')!);
    const height = (id: string) => place.querySelector(`#${id}`)!.getBoundingClientRect().height;
    expect(height('cited')).to.equal(height('plain'));
  });

  it('keeps its marker between the last word and the full stop, however narrow the column', async () => {
    for (const words of ['in a 2017 research paper', 'CC-BY-4.0'])
      expect(
        await partedAt<Citation>(
          `It was introduced <citation-tooltip cite="vaswani2017">${words}</citation-tooltip>. And so on.`,
          marker,
        ),
      ).to.deep.equal([]);
  });

  it('keeps it there where it is a link to the list, too', async () => {
    const article = await fixture<HTMLElement>(html`
      <article>
        <p style="font: 16px/40px serif">
          It was introduced <citation-tooltip cite="vaswani2017">in a 2017 research paper</citation-tooltip>,
          so <citation-tooltip cite="radford2019">CC-BY-4.0</citation-tooltip>. And on.
        </p>
        <citation-list></citation-list>
      </article>
    `);
    const citations = [...article.querySelectorAll('citation-tooltip')];
    await until(() => citations.every((each) => marker(each)?.matches('a')));
    const paragraph = article.querySelector('p')!;
    const middle = (node: Node, start: number, end: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const {top, bottom} = [...range.getClientRects()].at(-1)!;
      return (top + bottom) / 2;
    };
    for (let width = 60; width < 500; width += 4) {
      paragraph.style.inlineSize = `${width}px`;
      for (const each of citations) {
        const {top, bottom} = marker(each).getBoundingClientRect();
        const text = each.firstChild as Text;
        for (const line of [middle(text, text.length - 1, text.length), middle(each.nextSibling!, 0, 1)])
          expect(Math.abs(line - (top + bottom) / 2), `${width} pixels`).to.be.below(20);
      }
    }
  });

  it('lets a marker of names take a line of its own rather than leave the column', async () => {
    const element = await first(
      html`<p style="font: 16px/40px serif">
        So it was asked
        <citation-tooltip cite="widder2024 vaswani2017" marker="author-date" prefix="see"
          >before</citation-tooltip
        >. And so on.
      </p>`,
    );
    const paragraph = element.closest('p')!;
    for (let width = 130; width < 400; width += 6) {
      paragraph.style.inlineSize = `${width}px`;
      const {right} = marker(element).getBoundingClientRect();
      expect(right, `${width} pixels`).to.be.at.most(paragraph.getBoundingClientRect().right + 1);
    }
  });

  it('adds what the author says of the place, before and after', async () => {
    const element = await first(
      html`<citation-tooltip cite="vaswani2017" prefix="see" locator="p. 3" suffix="and the appendix"
        >x</citation-tooltip
      >`,
    );
    expect(markerText(element)).to.equal('[see 1, p. 3 and the appendix]');
    expect(marker(element).getAttribute('aria-label')).to.equal('Reference: see 1, p. 3 and the appendix');
  });

  it('shows no marker where the author wants none, until the keyboard reaches it', async () => {
    const element = await first(
      html`<p>${html`<citation-tooltip cite="vaswani2017" marker="none">words</citation-tooltip>`}</p>`,
    );
    const width = () => marker(element).getBoundingClientRect().width;
    expect(width()).to.be.at.most(1);
    expect(marker(element).getAttribute('aria-label')).to.equal('Reference 1');
    await press('Tab');
    await until(() => width() > 1);
    expect(markerText(element)).to.equal('[1]');
  });

  it('follows its words when they come late, and when they change', async () => {
    const element = document.createElement('citation-tooltip');
    const place = await fixture<HTMLElement>(html`<p></p>`);
    place.append(element);
    await until(() => markerText(element) === '[?]');
    const link = document.createElement('a');
    link.href = 'https://arxiv.org/abs/1706.03762';
    link.textContent = 'paper';
    element.append('a ', link);
    await until(() => markerText(element) === '[1]');
    element.textContent = 'a [paper](https://arxiv.org/abs/2403.13784)';
    await until(() =>
      element.renderRoot.querySelector('.words a')?.getAttribute('href')?.endsWith('2403.13784'),
    );
    element.firstChild!.textContent = 'no link';
    await until(() => !element.renderRoot.querySelector('.words a') && markerText(element) === '[?]');
  });

  it('changes nothing on the page when nothing has changed', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    let changes = 0;
    const observer = new MutationObserver(() => (changes += 1));
    const everything = {attributes: true, characterData: true, childList: true, subtree: true};
    observer.observe(element, everything);
    observer.observe(element.renderRoot, everything);
    element.requestUpdate();
    await element.updateComplete;
    await Promise.resolve();
    observer.disconnect();
    expect(changes).to.equal(0);
  });
});
