import {expect, html} from '@open-wc/testing';
import {pause, tap} from '../../support/act.js';
import {
  atRest,
  card,
  closed,
  control,
  elsewhere,
  first,
  forget,
  gpt2,
  inArticle,
  isOpen,
  lines,
  marker,
  opened,
  selfCiting,
  transformer,
  withList,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

describe('A finger on a <citation-tooltip>', () => {
  beforeEach(atRest);
  afterEach(forget);

  it('opens the card by a tap on the marker, closes it by a second, or by one elsewhere', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await tap(marker(element));
    await opened(element);
    await pause(500);
    expect(isOpen(element), 'it stays').to.equal(true);
    await tap(marker(element));
    await closed(element, 'by the second tap');
    await tap(marker(element));
    await opened(element);
    await tap(elsewhere);
    await closed(element, 'by a tap elsewhere');
  });

  it('does not jump to the list, which the marker is a link to', async () => {
    const element = await withList(html`<p>${transformer}</p>`);
    await tap(marker(element));
    await opened(element);
    expect(location.hash).to.equal('');
    expect(window.scrollY).to.equal(0);
    await tap(control(element, 'in the list'));
    await until(() => location.hash === '#ref-vaswani2017', 'the card’s own link leads there');
    await closed(element, 'the reader has gone elsewhere');
  });

  it('opens it by a tap on the words, where there is no marker too', async () => {
    const element = await first(
      html`<p><citation-tooltip cite="vaswani2017" marker="none">the words of a paper</citation-tooltip></p>`,
    );
    await tap(lines(element)[0]!);
    await opened(element);
    await tap(lines(element)[0]!);
    await closed(element);
  });

  it('follows a link among the words as the author wrote it', async () => {
    const element = await first(
      html`<p>
        <citation-tooltip cite="vaswani2017">a <a href="#there">paper</a></citation-tooltip>
      </p>`,
    );
    await tap(element.querySelector('a')!);
    await until(() => location.hash === '#there');
    await pause(300);
    expect(isOpen(element)).to.equal(false);
  });

  it('opens it by a tap on a link that only says what the words cite', async () => {
    const element = await withList(html`<p>${selfCiting}</p>`);
    await tap(element.querySelector('a')!);
    await opened(element);
    expect(location.hash).to.equal('');
  });

  it('goes from one card to another', async () => {
    const [one, other] = await inArticle(html`<p>${transformer} and ${gpt2}</p>`);
    await tap(marker(one!));
    await opened(one!);
    await tap(marker(other!));
    await opened(other!);
    expect(isOpen(one!)).to.equal(false);
  });

  it('taps within the card without closing it, and may scroll the page beside it', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await tap(marker(element));
    await opened(element);
    await tap(card(element)!.querySelector('.work-title')!);
    await pause(400);
    expect(isOpen(element)).to.equal(true);
    // A finger that scrolls goes down and is then the browser’s: https://www.w3.org/TR/pointerevents3/#the-pointercancel-event
    const scrolling = {pointerType: 'touch', bubbles: true, composed: true};
    for (const type of ['pointerdown', 'pointercancel'])
      document.body.dispatchEvent(new PointerEvent(type, scrolling));
    await pause(100);
    expect(isOpen(element)).to.equal(true);
  });
});
