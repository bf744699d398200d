import {expect, fixture, html} from '@open-wc/testing';
import {click, pause, press, zoom} from '../../support/act.js';
import {
  atRest,
  card,
  control,
  isOpen,
  lines,
  marker,
  opened,
  ready,
  transformer,
  type Citation,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

const box = (element: Citation) => card(element)!.getBoundingClientRect();
const besides = ({top, bottom}: DOMRect, {top: start, bottom: end}: DOMRect) =>
  Math.min(Math.abs(start - bottom), Math.abs(top - end));
const isAway = (element: Citation) => getComputedStyle(card(element)!).opacity === '0';

const long = 'A sentence of an abstract that says what was done and what came of it. '.repeat(40);
const records = {
  reference: [
    {
      id: 'long',
      type: 'article-journal',
      title: 'A long one',
      abstract: long,
      author: [{family: 'Li', given: 'A'}],
    },
  ],
};

describe('The card of a <citation-tooltip>', () => {
  beforeEach(atRest);
  afterEach(() => zoom(1));

  for (const [name, style] of Object.entries({
    'the top left': 'position: fixed; inset: 4px auto auto 4px',
    'the top right': 'position: fixed; inset: 4px 4px auto auto',
    'the bottom left': 'position: fixed; inset: auto auto 4px 4px',
    'the bottom right': 'position: fixed; inset: auto 4px 4px auto',
  })) {
    it(`stands within what the reader sees, beside words at ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<p style=${style}>${transformer}</p>`);
      const element = await ready(place.querySelector<Citation>('citation-tooltip')!);
      await click(marker(element));
      await opened(element);
      const {left, top, right, bottom} = box(element);
      expect(left).to.be.at.least(8);
      expect(top).to.be.at.least(8);
      expect(right).to.be.at.most(document.documentElement.clientWidth - 8);
      expect(bottom).to.be.at.most(window.innerHeight - 8);
      expect(besides(box(element), lines(element)[0]!)).to.be.closeTo(6, 1);
    });
  }

  it('fits into the part of the page that a zoom by two fingers leaves in view', async () => {
    const page = await fixture<HTMLElement>(
      html`<p style="padding: 60px 0 400px 60px; inline-size: 900px">${transformer}</p>`,
    );
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    await zoom(3);
    await until(() => window.visualViewport!.width < 400);
    marker(element).focus();
    await press('Enter');
    await opened(element);
    const view = window.visualViewport!;
    await until(() => {
      const {left, right, top, bottom} = box(element);
      return (
        left >= view.offsetLeft &&
        top >= view.offsetTop &&
        right <= view.offsetLeft + view.width &&
        bottom <= view.offsetTop + view.height
      );
    }, 'it fits');
  });

  it('stands beside its words on a page that its author zooms with CSS', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="zoom: 1.5"><p style="padding: 150px 0 0 40px">${transformer}</p></div>`,
    );
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    marker(element).focus();
    await press('Enter');
    await opened(element);
    expect(besides(box(element), lines(element)[0]!)).to.be.closeTo(9, 3);
    expect(box(element).left).to.be.at.least(8);
  });

  it('is as high as the room beside the words at most, and scrolls inside', async () => {
    const data = await fixture(html`
      <openness-data .records=${records}>
        <p style="position: fixed; inset: 45vh auto auto 20px">
          <citation-tooltip cite="long">the words</citation-tooltip>
        </p>
      </openness-data>
    `);
    const element = await ready(data.querySelector<Citation>('citation-tooltip')!);
    await click(marker(element));
    await opened(element);
    const above = box(element).top;
    await click(control(element, 'Abstract'));
    await until(
      () => card(element)!.scrollHeight > card(element)!.clientHeight,
      'the abstract needs more room',
    );
    await pause(50);
    expect(box(element).top, 'it does not jump').to.equal(above);
    expect(box(element).bottom).to.be.at.most(window.innerHeight - 8);
    expect(besides(box(element), lines(element)[0]!)).to.be.closeTo(6, 1);
  });

  it('follows its words when they move: by scrolling, in a box too, and by what comes above them', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="padding: 300px 40px 1500px">
        <div id="box" style="block-size: 200px; overflow: auto; inline-size: 500px">
          <p id="above" style="block-size: 60px; margin: 0"></p>
          <p style="padding-block-end: 900px">${transformer}</p>
        </div>
      </div>
    `);
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    await click(marker(element));
    await opened(element);
    const moves: (() => void)[] = [
      () => window.scrollBy(0, 40),
      () => (page.querySelector('#box')!.scrollTop = 30),
      () => (page.querySelector<HTMLElement>('#above')!.style.blockSize = '90px'),
    ];
    for (const move of moves) {
      const before = lines(element)[0]!.top;
      move();
      expect(lines(element)[0]!.top).to.not.equal(before);
      await until(() => Math.abs(besides(box(element), lines(element)[0]!) - 6) < 1, String(move));
    }
  });

  it('follows words in a box that scrolls within another shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div style="padding: 100px 40px 800px"></div>`);
    const root = page.attachShadow({mode: 'open'});
    const scrolling = root.appendChild(document.createElement('div'));
    Object.assign(scrolling.style, {blockSize: '200px', overflow: 'auto', inlineSize: '500px'});
    const place = scrolling.appendChild(document.createElement('p'));
    Object.assign(place.style, {paddingBlock: '80px 900px'});
    const element = document.createElement('citation-tooltip');
    element.cite = 'vaswani2017';
    element.textContent = 'the words';
    place.append(element);
    await ready(element);
    await click(marker(element));
    await opened(element);
    scrolling.scrollTop = 40;
    await until(() => Math.abs(besides(box(element), lines(element)[0]!) - 6) < 1);
  });

  it('is not seen while its words have scrolled out of their box, and keeps the focus that is in it', async () => {
    const page = await fixture<HTMLElement>(html`
      <div style="padding: 100px 40px 800px">
        <div id="box" style="block-size: 200px; overflow: auto; inline-size: 500px">
          <p style="padding-block-end: 900px">${transformer}</p>
        </div>
      </div>
    `);
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    await click(marker(element));
    await opened(element);
    const button = control(element, 'Copy BibTeX');
    button.focus();
    const scrolling = page.querySelector('#box')!;
    scrolling.scrollTop = 400;
    await until(() => isAway(element), 'away');
    const {left, top} = box(element);
    expect(element.shadowRoot!.elementFromPoint(left + 20, top + 20)).to.not.equal(card(element));
    scrolling.scrollTop = 0;
    await until(() => !isAway(element), 'back');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(isOpen(element)).to.equal(true);
  });

  it('stays in sight while its words leave the view, and comes back with them', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="padding: 60px 40px 2000px"><p>${transformer}</p></div>`,
    );
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    await click(marker(element));
    await opened(element);
    const {bottom} = lines(element)[0]!;
    window.scrollTo(0, Math.ceil(bottom) + 2);
    await until(() => lines(element)[0]!.bottom < 0 && box(element).top < 10);
    await pause(100);
    expect(isAway(element)).to.equal(false);
    expect(besides(box(element), lines(element)[0]!)).to.be.closeTo(6, 1);
  });
});
