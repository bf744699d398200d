import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/openness-data/openness-data.js';
import type {CitationTooltipElement} from '../../src/elements/citation-tooltip/citation-tooltip-element.js';
import {click, hover, pause, press, resetMouse, tap} from '../support/act.js';
import {until} from '../support/elements.js';

type Citation = CitationTooltipElement;

const marker = (element: Citation) => element.renderRoot.querySelector<HTMLElement>('.marker')!;
const card = (element: Citation) => element.renderRoot.querySelector<HTMLElement>('[popover]');
const isOpen = (element: Citation) => !!card(element)?.matches(':popover-open');
const markerText = (element: Citation) => marker(element).textContent!.trim();
const cardText = (element: Citation) => card(element)!.textContent!.replace(/\s+/g, ' ').trim();

async function ready(element: Citation): Promise<Citation> {
  await until(() => marker(element), 'the marker is there');
  return element;
}
const cite = async (template: unknown) => ready(await fixture<Citation>(template as never));

/** A paragraph of an article with the citation in the middle of the page. */
async function inArticle(template: unknown): Promise<Citation[]> {
  const article = await fixture<HTMLElement>(
    html`<article style="padding: 200px 40px; inline-size: 500px">${template}</article>`,
  );
  const citations = [...article.querySelectorAll('citation-tooltip')];
  await Promise.all(citations.map(ready));
  return citations;
}
const transformer = html`<citation-tooltip cite="vaswani2017"
  >in a 2017 research <a href="https://arxiv.org/abs/1706.03762">paper</a></citation-tooltip
>`;

describe('<citation-tooltip>', () => {
  beforeEach(async () => {
    await resetMouse();
    await hover([2, 2]);
  });

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
    expect(marker(element!).getAttribute('aria-label')).to.equal('References 1, 2 and 3');
  });

  it('names author and year where the author prefers', async () => {
    const element = await cite(
      html`<citation-tooltip cite="vaswani2017" marker="author-date" locator="p. 3">x</citation-tooltip>`,
    );
    expect(markerText(element)).to.equal('(Vaswani et al., 2017, p. 3)');
  });

  it('shows the work when the pointer rests on the words, and lets the pointer move into the card', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await hover(element!.querySelector('a')!);
    await until(() => isOpen(element!));
    expect(cardText(element!)).to.include('Attention Is All You Need');
    expect(cardText(element!)).to.match(/Vaswani, A.*Polosukhin, I/);
    expect(cardText(element!)).to.include('arXiv:1706.03762');
    // Half faded in, its text has less contrast than it will have.
    await Promise.all(
      card(element!)!
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expect(element!).to.be.accessible();
    await hover(card(element!)!);
    await pause(450);
    expect(isOpen(element!)).to.equal(true);
    await hover([2, 2]);
    await until(() => !isOpen(element!));
  });

  it('does not open under a pointer that passes by', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await hover(marker(element!));
    await hover([2, 2]);
    await pause(350);
    expect(isOpen(element!)).to.equal(false);
  });

  it('opens when the keyboard reaches the marker, leads into the card, and closes behind', async () => {
    const [element] = await inArticle(
      html`<p><button>before</button>${transformer}<button id="after">after</button></p>`,
    );
    (element!.previousElementSibling as HTMLElement).focus();
    await press('Tab');
    await press('Tab');
    await until(() => isOpen(element!));
    expect(element!.shadowRoot!.activeElement).to.equal(marker(element!));
    await press('Tab');
    expect(card(element!)!.contains(element!.shadowRoot!.activeElement)).to.equal(true);
    for (let step = 0; step < 8 && document.activeElement?.id !== 'after'; step += 1) await press('Tab');
    expect(document.activeElement?.id).to.equal('after');
    await until(() => !isOpen(element!));
  });

  it('closes on Escape from anywhere, and the focus is not lost', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await hover(marker(element!));
    await until(() => isOpen(element!));
    await press('Escape');
    await until(() => !isOpen(element!));
    await hover([2, 2]);
    await click(marker(element!));
    await until(() => isOpen(element!));
    card(element!)!.querySelector<HTMLElement>('a, button')!.focus();
    await press('Escape');
    await until(() => !isOpen(element!));
    expect(element!.shadowRoot!.activeElement).to.equal(marker(element!));
  });

  it('stays when it was clicked, and closes by a click elsewhere', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await click(marker(element!));
    await until(() => isOpen(element!));
    await hover([2, 2]);
    await pause(450);
    expect(isOpen(element!)).to.equal(true);
    await click([2, 2]);
    await until(() => !isOpen(element!));
  });

  it('opens on a tap and closes on a tap elsewhere', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await tap(marker(element!));
    await until(() => isOpen(element!));
    await tap([4, 4]);
    await until(() => !isOpen(element!));
  });

  it('has one card open at a time', async () => {
    const [first, second] = await inArticle(html`<p>${transformer} and ${transformer}</p>`);
    await click(marker(first!));
    await until(() => isOpen(first!));
    await click(marker(second!));
    await until(() => isOpen(second!));
    expect(isOpen(first!)).to.equal(false);
  });

  it('stands within what the reader sees, at the edges too', async () => {
    for (const style of [
      'position: fixed; inset-block-end: 4px; inset-inline-end: 4px',
      'position: fixed; inset: 4px auto auto 4px',
    ]) {
      const place = await fixture<HTMLElement>(html`<p style=${style}>${transformer}</p>`);
      const element = await ready(place.querySelector('citation-tooltip')!);
      await click(marker(element));
      await until(() => isOpen(element));
      const box = card(element)!.getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.top).to.be.at.least(0);
      expect(box.right).to.be.at.most(window.innerWidth);
      expect(box.bottom).to.be.at.most(window.innerHeight);
      await press('Escape');
    }
  });

  it('opens beside the line of a broken link that the pointer is on', async () => {
    const [element] = await inArticle(
      html`<p style="inline-size: 240px">
        Some words before
        <citation-tooltip cite="vaswani2017"
          >a rather long run of words that is broken over several lines</citation-tooltip
        >
      </p>`,
    );
    const range = document.createRange();
    range.selectNodeContents(element!);
    const lines = [...range.getClientRects()];
    expect(lines.length).to.be.above(1);
    await hover(lines.at(-1)!);
    await until(() => isOpen(element!));
    expect(card(element!)!.getBoundingClientRect().top).to.be.within(
      lines.at(-1)!.bottom,
      lines.at(-1)!.bottom + 10,
    );
  });

  it('works in a modal dialog, which its Escape leaves open', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>${transformer}</dialog>`);
    dialog.showModal();
    const element = await ready(dialog.querySelector('citation-tooltip')!);
    await click(marker(element));
    await until(() => isOpen(element));
    const link = card(element)!.querySelector('button')!;
    const {x, y} = link.getBoundingClientRect();
    expect(element.shadowRoot!.elementFromPoint(x + 4, y + 4)).to.equal(link);
    await press('Escape');
    await until(() => !isOpen(element));
    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('works inside another shadow root, a heading, a table, a list and an opened <details>', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    const places = ['h2', 'td', 'li', 'details'];
    for (const name of places) {
      const place = document.createElement(name);
      if (place instanceof HTMLDetailsElement) place.open = true;
      const element = document.createElement('citation-tooltip');
      element.cite = 'vaswani2017';
      element.textContent = name;
      place.append(element);
      root.append(place);
      await ready(element);
      await click(marker(element));
      await until(() => isOpen(element), name);
      expect(getComputedStyle(card(element)!).fontSize).to.equal('15px');
      await press('Escape');
      await until(() => !isOpen(element));
    }
  });

  it('does not follow the link of a table of contents that it is repeated in', async () => {
    const [element] = await inArticle(
      html`<a href="#followed">${html`<citation-tooltip cite="vaswani2017">Title</citation-tooltip>`}</a>`,
    );
    await click(marker(element!));
    await until(() => isOpen(element!));
    expect(location.hash).to.equal('');
  });

  it('names a key that is not known with the nearest one, and leaves the words alone', async () => {
    const element = await cite(html`<citation-tooltip cite="vaswani2018">a paper</citation-tooltip>`);
    expect(markerText(element)).to.equal('[?]');
    await click(marker(element));
    await until(() => isOpen(element));
    expect(cardText(element)).to.include('no reference “vaswani2018”; did you mean “vaswani2017”?');
    expect(element.textContent).to.equal('a paper');
    expect(element.matches(':state(missing)')).to.equal(true);
  });

  it('cites the first link’s work when no key is given', async () => {
    const element = await cite(
      html`<citation-tooltip>a <a href="https://arxiv.org/abs/1706.03762v5">paper</a></citation-tooltip>`,
    );
    await click(marker(element));
    await until(() => isOpen(element));
    expect(cardText(element)).to.include('Attention Is All You Need');
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

  it('shows a reference that the author wrote out', async () => {
    const text =
      'Vaswani, A., & Shazeer, N. (2017). Attention is all you need. https://arxiv.org/abs/1706.03762';
    const element = await cite(html`<citation-tooltip reference=${text}>a paper</citation-tooltip>`);
    await click(marker(element));
    await until(() => isOpen(element));
    expect(cardText(element)).to.include('Attention is all you need.');
  });

  it('runs nothing that hostile data carries', async () => {
    const evil = '<img src=x onerror="window.hacked = true"></script>';
    const records = {
      reference: [
        {
          id: 'evil',
          title: evil,
          author: [{literal: evil}],
          URL: 'javascript:window.hacked=true',
          abstract: evil,
        },
      ],
    };
    const data = await fixture(
      html`<openness-data .records=${records}
        ><citation-tooltip cite="evil">x</citation-tooltip></openness-data
      >`,
    );
    const element = await ready(data.querySelector('citation-tooltip')!);
    await click(marker(element));
    await until(() => isOpen(element));
    expect(cardText(element)).to.include('<img src=x');
    expect(element.renderRoot.querySelector('img, script, a[href^="javascript"]')).to.not.exist;
    expect('hacked' in window).to.equal(false);
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

  it('leaves nothing behind when it goes while its card is open', async () => {
    const [element] = await inArticle(html`<p>${transformer}</p>`);
    await click(marker(element!));
    await until(() => isOpen(element!));
    const parent = element!.parentElement!;
    element!.remove();
    expect(document.querySelector(':popover-open')).to.not.exist;
    parent.append(element!);
    await element!.updateComplete;
    expect(isOpen(element!)).to.equal(false);
  });
});
