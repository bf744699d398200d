import {expect, fixture, html} from '@open-wc/testing';
import {chord, click, drag, hover, pasted, pause, sweep} from '../../support/act.js';
import {
  atRest,
  card,
  cardText,
  closed,
  elsewhere,
  first,
  forget,
  gpt2,
  inArticle,
  isOpen,
  lines,
  marker,
  opened,
  ready,
  transformer,
  withList,
  type Citation,
} from '../../support/citations.js';

/** Longer than both delays: what was going to open or close has done so. */
const longer = () => pause(600);

/** Does what may take no longer than `most` milliseconds between two events of the pointer, until the hand is quick enough. */
async function quickly(most: number, act: () => Promise<void>, undo: () => Promise<void>) {
  for (;;) {
    const times: number[] = [];
    const note = ({timeStamp}: Event) => times.push(timeStamp);
    document.addEventListener('pointermove', note, {capture: true});
    await act();
    document.removeEventListener('pointermove', note, {capture: true});
    if (times.every((time, index) => index === 0 || time - times[index - 1]! < most)) return;
    await undo();
  }
}

describe('A pointer on a <citation-tooltip>', () => {
  beforeEach(atRest);

  it('opens the card when it rests on the words, and may move into the card', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await hover(element.querySelector('a')!);
    await opened(element);
    expect(cardText(element)).to.include('Attention Is All You Need');
    // Half faded in, its text has less contrast than it will have.
    await Promise.all(
      card(element)!
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expect(element).to.be.accessible();
    await hover(card(element)!);
    await longer();
    expect(isOpen(element)).to.equal(true);
    await hover(elsewhere);
    await closed(element);
  });

  it('opens nothing when it passes by', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    let openings = 0;
    element.addEventListener('beforetoggle', () => (openings += 1), {capture: true});
    element.shadowRoot!.addEventListener('beforetoggle', () => (openings += 1), {capture: true});
    await quickly(
      140,
      () => sweep(elsewhere, marker(element), elsewhere),
      async () => {
        await longer();
        openings = 0;
      },
    );
    await longer();
    expect(openings).to.equal(0);
  });

  it('crosses the gap to the card at a slant, over whatever lies there', async () => {
    const element = await first(html`<p>${transformer} and more words on the same line ${gpt2}</p>`);
    const words = lines(element)[0]!;
    const open = async () => {
      await hover(elsewhere);
      await hover(words);
      await opened(element);
    };
    await open();
    const box = card(element)!.getBoundingClientRect();
    await quickly(
      280,
      () =>
        sweep(
          [Math.round(words.left + 10), Math.round(words.bottom - 3)],
          [Math.round(words.left - 12), Math.round(words.bottom + 3)],
          [Math.round(box.left + 8), Math.round(box.top + 8)],
        ),
      open,
    );
    await longer();
    expect(isOpen(element)).to.equal(true);
  });

  it('opens beside the line of broken words that it is on, and the card stays by that line', async () => {
    const element = await first(
      html`<p style="inline-size: 240px">
        Some words before
        <citation-tooltip cite="vaswani2017"
          >a rather long run of words that is broken over several lines</citation-tooltip
        >
      </p>`,
    );
    const last = () => lines(element).at(-1)!;
    expect(lines(element).length).to.be.above(1);
    await hover(last());
    await opened(element);
    const apart = () => card(element)!.getBoundingClientRect().top - last().bottom;
    expect(apart()).to.be.within(0, 10);
    await click(card(element)!);
    window.scrollBy(0, 60);
    await pause(100);
    expect(apart()).to.be.within(0, 10);
  });

  it('has one card open at a time', async () => {
    const [one, other] = await inArticle(html`<p>${transformer} and ${gpt2}</p>`);
    await hover(one!.querySelector('a')!);
    await opened(one!);
    await hover(marker(other!));
    await opened(other!);
    expect(isOpen(one!)).to.equal(false);
  });

  it('pins the card by a click, until a click elsewhere', async () => {
    const [one, other] = await inArticle(html`<p>${transformer} and ${gpt2}</p>`);
    await click(marker(one!));
    await opened(one!);
    await hover(marker(other!));
    await longer();
    expect(isOpen(one!), 'resting on another').to.equal(true);
    await hover(elsewhere);
    await longer();
    expect(isOpen(one!), 'resting elsewhere').to.equal(true);
    await click(elsewhere);
    await closed(one!);
    await click(marker(one!));
    await opened(one!);
    await click(marker(other!));
    await opened(other!);
    expect(isOpen(one!)).to.equal(false);
    await click(marker(other!));
    await closed(other!);
  });

  it('pins it by a click on the words too, but a link among them is the author’s', async () => {
    const element = await first(
      html`<p>
        <citation-tooltip cite="vaswani2017">words with <a href="#of-the-author">a link</a></citation-tooltip>
      </p>`,
    );
    await click(lines(element)[0]!);
    await opened(element);
    await hover(elsewhere);
    await longer();
    expect(isOpen(element)).to.equal(true);
    await click(element.querySelector('a')!);
    expect(location.hash).to.equal('#of-the-author');
    forget();
  });

  it('selects text in the card, out of the card too, which stays; the text can be copied', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="padding: 100px 40px 300px">
        <p>${transformer}</p>
        <p>The next paragraph.</p>
      </div>`,
    );
    const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
    await hover(element.querySelector('a')!);
    await opened(element);
    const title = card(element)!.querySelector('.work-title bdi')!.getBoundingClientRect();
    const box = card(element)!.getBoundingClientRect();
    await drag(
      [Math.round(title.left + 1), Math.round(title.top + title.height / 2)],
      [Math.round(box.right + 40), Math.round(title.top + title.height / 2)],
    );
    await longer();
    expect(isOpen(element)).to.equal(true);
    await chord('Control', 'c');
    expect(await pasted()).to.match(/^\s*Attention Is All You Need/);
  });

  it('leaves the card and a marker that is not shown out of text that is copied from the page', async () => {
    for (const style of ['number', 'none']) {
      const page = await fixture<HTMLElement>(
        html`<p style="padding: 100px 40px 300px">
          Before <citation-tooltip cite="vaswani2017" marker=${style}>the words</citation-tooltip> after.
        </p>`,
      );
      const element = await ready(page.querySelector<Citation>('citation-tooltip')!);
      await hover(lines(element)[0]!);
      await opened(element);
      getSelection()!.selectAllChildren(page);
      await chord('Control', 'c');
      expect(isOpen(element)).to.equal(true);
      expect((await pasted()).trim().replace(/\s+/g, ' ')).to.equal(
        style === 'none' ? 'Before the words after.' : 'Before the words[1] after.',
      );
      page.remove();
      await atRest();
    }
  });

  it('leaves a click that asks for another tab to the browser', async () => {
    const element = await withList(html`<p>${transformer}</p>`);
    let prevented: boolean | undefined;
    element.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    const event = new MouseEvent('click', {
      ctrlKey: true,
      detail: 1,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    marker(element).dispatchEvent(event);
    expect(prevented).to.equal(false);
  });
});
