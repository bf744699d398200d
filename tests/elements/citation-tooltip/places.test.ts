import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {click, hover, pause, press, tap} from '../../support/act.js';
import {
  atRest,
  card,
  closed,
  control,
  elsewhere,
  focused,
  forget,
  lines,
  marker,
  opened,
  ready,
  transformer,
  type Citation,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

/** The first citation of what is put on the page. */
async function citationIn(template: TemplateResult): Promise<Citation> {
  const page = await fixture<HTMLElement>(html`<div style="padding: 80px 40px 400px">${template}</div>`);
  return ready(page.querySelector<Citation>('citation-tooltip')!);
}

/** Where the page has nothing over the card, its text is what a hand would meet there. */
function isOnTop(element: Citation) {
  const title = card(element)!.querySelector('.work-title bdi')!.getBoundingClientRect();
  const [x, y] = [title.x + title.width / 2, title.y + title.height / 2];
  return card(element)!.contains(element.shadowRoot!.elementFromPoint(x, y));
}

/** The card begins just below the words, or ends just above them. */
function isBeside(element: Citation) {
  const box = card(element)!.getBoundingClientRect();
  return lines(element).some(
    ({top, bottom}) => Math.abs(box.top - bottom - 6) < 1 || Math.abs(top - box.bottom - 6) < 1,
  );
}

const words = html`<citation-tooltip cite="vaswani2017">the words</citation-tooltip>`;

describe('A <citation-tooltip> stands', () => {
  beforeEach(atRest);
  afterEach(forget);

  const places: Record<string, TemplateResult> = {
    'a heading': html`<h2>${words}</h2>`,
    'a list': html`<ol>
      <li>${words}</li>
    </ol>`,
    'a table': html`<table style="overflow: hidden">
      <tbody>
        <tr>
          <td>${words}</td>
        </tr>
      </tbody>
    </table>`,
    'an opened <details>': html`<details open>
      <summary>More</summary>
      <p>${words}</p>
    </details>`,
    'a <summary>': html`<details>
      <summary>${words}</summary>
      <p>More</p>
    </details>`,
    'a box that hides what leaves it': html`<p style="overflow: hidden; contain: paint">${words}</p>`,
    'what is moved, turned and faded': html`<div
      style="transform: translate(60px, 20px); filter: blur(0); opacity: 0.9"
    >
      <p style="will-change: transform; z-index: 1; position: relative">${words}</p>
      <p style="position: relative; z-index: 9; background: Canvas">What comes after it<br />in two lines</p>
    </div>`,
    'a heading whose letters show a gradient, in small capitals': html`<h2
      style="background: linear-gradient(red, blue); background-clip: text; -webkit-text-fill-color: transparent; font-variant-caps: small-caps; word-break: break-all"
    >
      ${words}
    </h2>`,
    'code, in capitals, without selection': html`<pre
      style="text-transform: uppercase; user-select: none; letter-spacing: 4px"
    ><code>${words}</code></pre>`,
  };
  for (const [name, template] of Object.entries(places)) {
    it(`in ${name}: the card is beside its words, above the page, in type of its own`, async () => {
      const element = await citationIn(template);
      const details = element.closest('details');
      const before = details?.open;
      await hover(element);
      await opened(element);
      expect(isBeside(element)).to.equal(true);
      expect(isOnTop(element)).to.equal(true);
      const style = getComputedStyle(card(element)!);
      expect([
        style.fontSize,
        style.fontWeight,
        style.textTransform,
        style.letterSpacing,
        style.whiteSpace,
        style.fontVariantCaps,
        style.wordBreak,
      ]).to.deep.equal(['15px', '400', 'none', 'normal', 'normal', 'normal', 'normal']);
      expect(style.webkitTextFillColor, 'what fills the letters').to.equal(style.color);
      await press('Escape');
      await closed(element);
      await click(marker(element));
      await opened(element);
      expect(details?.open).to.equal(before);
    });
  }

  it('in a pane that scrolls: a marker that is not shown makes nothing else scroll', async () => {
    const pane = await fixture<HTMLElement>(
      html`<div style="block-size: 200px; overflow: auto">
        <div style="block-size: 5000px"></div>
        <p>
          <button>before</button>
          <citation-tooltip cite="vaswani2017" marker="none">words</citation-tooltip>
        </p>
        <div style="block-size: 5000px"></div>
      </div>`,
    );
    const element = await ready(pane.querySelector<Citation>('citation-tooltip')!);
    expect(document.documentElement.scrollHeight).to.be.below(5000);
    // It is there for the keyboard, and seen then.
    pane.querySelector('button')!.focus();
    await press('Tab');
    await until(
      () => focused(element) === marker(element) && marker(element).getBoundingClientRect().width > 5,
    );
    const {top, bottom} = marker(element).getBoundingClientRect();
    const view = pane.getBoundingClientRect();
    expect(top >= view.top && bottom <= view.bottom).to.equal(true);
  });

  it('in a modal dialog, above it, and leaves it open on Escape', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>${transformer}</dialog>`);
    dialog.showModal();
    const element = await ready(dialog.querySelector<Citation>('citation-tooltip')!);
    await click(marker(element));
    await opened(element);
    expect(isOnTop(element)).to.equal(true);
    control(element, 'Copy').focus();
    await press('Escape');
    await closed(element);
    expect(focused(element)).to.equal(marker(element));
    expect(dialog.open).to.equal(true);
    await press('Escape');
    await until(() => !dialog.open, 'the next Escape is the dialog’s');
  });

  it('in other shadow roots: by pointer, finger and keyboard', async () => {
    const page = await fixture<HTMLElement>(html`<div style="padding: 80px 40px 400px"><div></div></div>`);
    const outer = page.firstElementChild!.attachShadow({mode: 'open'});
    const middle = outer.appendChild(document.createElement('div'));
    outer.append('Words of the outer root.');
    const root = middle.attachShadow({mode: 'open'});
    const before = root.appendChild(document.createElement('button'));
    before.textContent = 'before';
    const element = document.createElement('citation-tooltip');
    element.cite = 'vaswani2017';
    element.textContent = 'the words';
    root.append(' ', element, ' other words ');
    const after = root.appendChild(document.createElement('button'));
    after.textContent = 'after';
    await ready(element);
    await hover(before);
    await hover(lines(element)[0]!);
    await opened(element, 'by pointer, from within the same root');
    await hover(before);
    await closed(element);
    await tap(marker(element));
    await opened(element, 'by finger');
    await tap(elsewhere);
    await closed(element);
    before.focus();
    await press('Tab');
    await opened(element, 'by keyboard');
    for (let step = 0; step < 9 && root.activeElement !== after; step += 1) await press('Tab');
    expect(root.activeElement).to.equal(after);
    await closed(element);
  });

  it('in a link, as a table of contents repeats a heading: nothing in it follows that link', async () => {
    const element = await citationIn(html`<a href="#chapter">${words}</a>`);
    await click(marker(element));
    await opened(element);
    await click(card(element)!.querySelector('.work-title bdi')!);
    await click(control(element, 'Copy BibTeX'));
    await tap(marker(element));
    await closed(element);
    marker(element).focus();
    await press('Enter');
    await opened(element);
    await pause(100);
    expect(location.hash).to.equal('');
  });

  it('in a link, whose words still lead where it leads', async () => {
    const element = await citationIn(html`<a href="#chapter">${words}</a>`);
    await click(lines(element)[0]!);
    await until(() => location.hash === '#chapter');
  });

  it('in text from right to left: the card ends where the words end', async () => {
    const element = await citationIn(html`<p dir="rtl" style="inline-size: 300px">אבג ${words} דהו</p>`);
    await hover(element);
    await opened(element);
    const box = card(element)!.getBoundingClientRect();
    expect(box.left).to.be.closeTo(lines(element)[0]!.left, 1);
    expect(getComputedStyle(card(element)!).direction).to.equal('rtl');
  });
});
