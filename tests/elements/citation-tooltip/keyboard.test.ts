import {expect, html} from '@open-wc/testing';
import {chord, click, hover, pause, press} from '../../support/act.js';
import {
  atRest,
  card,
  closed,
  elsewhere,
  first,
  focused,
  forget,
  gpt2,
  inArticle,
  isOpen,
  marker,
  opened,
  selfCiting,
  withList,
  type Citation,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

const plain = html`<citation-tooltip cite="vaswani2017">words without a link</citation-tooltip>`;

/** The reader’s focus stands before the citation and comes to its marker by Tab. */
async function tabTo(element: Citation) {
  document.querySelector<HTMLElement>('#before')!.focus();
  await press('Tab');
  await opened(element);
  expect(focused(element)).to.equal(marker(element));
}
const between = html`<p><button id="before">before</button> ${plain} <button id="after">after</button></p>`;

/** Whatever is going to open or close has done so. */
const longer = () => pause(500);

describe('The keyboard in a <citation-tooltip>', () => {
  beforeEach(atRest);

  it('follows a link that only says what the words cite to the entry, as from the marker', async () => {
    const element = await withList(html`<p>${selfCiting}</p>`);
    await hover(element.querySelector('a')!);
    await opened(element);
    element.querySelector('a')!.focus();
    await press('Enter');
    await until(() => location.hash === '#ref-vaswani2017', 'the entry');
    forget();
  });

  it('opens at the marker, leads through the card and on, and closes behind', async () => {
    const element = await first(between);
    await tabTo(element);
    await press('Tab');
    expect(card(element)!.contains(focused(element))).to.equal(true);
    for (let step = 0; step < 9 && document.activeElement?.id !== 'after'; step += 1) {
      expect(isOpen(element), 'open while the focus is in it').to.equal(true);
      await press('Tab');
    }
    expect(document.activeElement?.id).to.equal('after');
    await closed(element);
  });

  it('goes back the same way', async () => {
    const element = await first(between);
    await tabTo(element);
    await press('Tab');
    await chord('Shift', 'Tab');
    expect(focused(element)).to.equal(marker(element));
    expect(isOpen(element)).to.equal(true);
    await chord('Shift', 'Tab');
    expect(document.activeElement?.id).to.equal('before');
    await closed(element);
  });

  it('opens for a focus that shows only: not for one by a click, nor by a script after a click', async () => {
    const element = await first(html` <p><button id="script">focus it</button> ${plain}</p> `);
    const button = document.querySelector<HTMLElement>('#script')!;
    button.addEventListener('click', () => marker(element).focus());
    await click(button);
    await until(() => focused(element) === marker(element), 'the focus is there');
    await longer();
    expect(isOpen(element)).to.equal(marker(element).matches(':focus-visible'));
    await click(marker(element));
    await opened(element);
    await click(marker(element));
    await closed(element);
    await longer();
    expect(isOpen(element)).to.equal(false);
  });

  it('closes on Escape and keeps the focus on the marker; the next Tab goes on from there', async () => {
    const element = await first(between);
    await tabTo(element);
    await press('Escape');
    await closed(element);
    expect(focused(element)).to.equal(marker(element));
    await press('Tab');
    expect(document.activeElement?.id).to.equal('after');
  });

  it('returns from the card to the marker on Escape, and the card stays closed', async () => {
    const element = await first(between);
    await tabTo(element);
    await press('Tab');
    await press('Tab');
    await press('Escape');
    await closed(element);
    await longer();
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(marker(element));
  });

  it('closes on Escape what the pointer opened, with the focus nowhere or in a field, where it stays', async () => {
    const element = await first(html`<p><input id="field" value="typed" /> ${plain}</p>`);
    const field = document.querySelector<HTMLInputElement>('#field')!;
    for (const focus of [() => (document.activeElement as HTMLElement).blur(), () => field.focus()]) {
      focus();
      const before = document.activeElement;
      await hover(elsewhere);
      await hover(element);
      await opened(element);
      await press('Escape');
      await closed(element);
      await longer();
      expect(isOpen(element), 'under a pointer at rest').to.equal(false);
      expect(document.activeElement).to.equal(before);
    }
    expect(field.value).to.equal('typed');
    await hover(marker(element));
    await longer();
    expect(isOpen(element), 'under a pointer that stays on the citation').to.equal(false);
    await hover(elsewhere);
    await hover(element);
    await opened(element, 'opens again when the pointer comes back');
  });

  it('leaves Escape to others when no card is open, and to an input method', async () => {
    const element = await first(between);
    let prevented: boolean | undefined;
    const note = (event: Event) => (prevented = event.defaultPrevented);
    document.addEventListener('keydown', note);
    await press('Escape');
    expect(prevented).to.equal(false);
    await tabTo(element);
    marker(element).dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Escape',
        isComposing: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    document.removeEventListener('keydown', note);
    expect(prevented).to.equal(false);
    expect(isOpen(element)).to.equal(true);
  });

  it('opens by Enter where the page has no list, and leaves with the focus though it was opened on purpose', async () => {
    const element = await first(between);
    await tabTo(element);
    await press('Escape');
    await closed(element);
    await press('Enter');
    await opened(element);
    expect(marker(element).getAttribute('aria-expanded')).to.equal('true');
    await press('Enter');
    await closed(element);
    await press('Enter');
    await opened(element);
    await chord('Shift', 'Tab');
    await closed(element);
  });

  it('opens by the space bar there too, and the page stays where it is', async () => {
    const element = await first(
      html`<p>${plain}</p>
        <div style="block-size: 3000px"></div>`,
    );
    marker(element).focus();
    await press('Escape');
    await closed(element);
    const before = window.scrollY;
    await press(' ');
    await opened(element);
    await pause(100);
    expect(window.scrollY).to.equal(before);
    expect(focused(element)).to.equal(marker(element));
  });

  it('follows the link to the list by Enter where there is one', async () => {
    const element = await withList(between);
    await tabTo(element);
    await press('Enter');
    await until(() => location.hash === '#ref-vaswani2017');
    await closed(element);
    expect(window.scrollY).to.be.above(200);
    forget();
  });

  it('keeps its card while the pointer rests elsewhere, or comes to rest on other words', async () => {
    const [element, other] = await inArticle(
      html`${between}
        <p>${gpt2}</p>`,
    );
    await tabTo(element!);
    await hover(other!);
    await longer();
    expect(isOpen(element!)).to.equal(true);
    expect(isOpen(other!)).to.equal(false);
    await press('Tab');
    await hover(elsewhere);
    await longer();
    expect(isOpen(element!)).to.equal(true);
    expect(card(element!)!.contains(focused(element!))).to.equal(true);
  });

  it('opens the card beside the first line of broken words', async () => {
    const element = await first(html`
      <p style="inline-size: 240px">
        <button id="before">before</button>
        <citation-tooltip cite="vaswani2017"
          >a rather long run of words that is broken over several lines</citation-tooltip
        >
      </p>
    `);
    await tabTo(element);
    const range = document.createRange();
    range.selectNodeContents(element);
    const line = range.getClientRects()[0]!;
    expect(card(element)!.getBoundingClientRect().top).to.be.within(line.bottom, line.bottom + 10);
  });
});
