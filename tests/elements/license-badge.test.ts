import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/license-badge/license-badge.js';
import '../../src/elements/openness-data/openness-data.js';
import type {LicenseBadgeElement} from '../../src/elements/license-badge/license-badge-element.js';
import {click, hover, pause, resetMouse, sendKeys, tap} from '../support/act.js';
import {partedAt, settled, shown, until} from '../support/elements.js';

type Badge = LicenseBadgeElement;

/** A badge in a sentence in the middle of the page. */
async function badge(template: unknown): Promise<Badge> {
  const place = await fixture<HTMLElement>(
    html`<article style="padding: 200px 40px">
      <p>Its licence is ${template}, they say. <a href="#x">Elsewhere</a></p>
    </article>`,
  );
  const element = place.querySelector('license-badge')!;
  await settled(element);
  element.scrollIntoView({block: 'center'});
  await until(() => element.trigger, 'the badge has its sign');
  return element;
}
const llama = html`<license-badge license="llama3.1">the Llama licence</license-badge>`;
const card = (element: Badge) => element.renderRoot.querySelector<HTMLElement>('[popover]');
const isOpen = (element: Badge) => card(element)?.matches(':popover-open') ?? false;

describe('<license-badge>', () => {
  beforeEach(async () => {
    await resetMouse();
    await hover([2, 2]);
  });

  it('keeps the author’s words and says in a word what the licence is', async () => {
    const element = await badge(llama);
    expect(element.textContent).to.equal('the Llama licence');
    expect(element.trigger!.textContent!.trim()).to.equal('700M users');
    expect(element.trigger!.getAttribute('aria-label')).to.equal(
      'Llama 3.1 Community License Agreement: restricted, 700M users',
    );
    await expect(element).to.be.accessible();
  });

  it('names the licence where the author wrote no words', async () => {
    const element = await badge(html`<license-badge license="mit"></license-badge>`);
    expect(shown(element)).to.match(/^MIT.*OSI-approved$/);
  });

  it('holds phrasing content only, on the line of its words', async () => {
    const element = await badge(llama);
    expect(element.renderRoot.querySelector('div, p, section, table')).to.equal(null);
    const words = element.renderRoot.querySelector('.words')!.getBoundingClientRect();
    const tag = element.trigger!.getBoundingClientRect();
    expect(Math.abs(tag.bottom - words.bottom)).to.be.lessThan(8);
  });

  it('shows the decisive terms with their clauses to a pointer, and lets it move in', async () => {
    const element = await badge(llama);
    await hover(element);
    await until(() => isOpen(element));
    const text = card(element)!.textContent!.replace(/\s+/g, ' ');
    expect(text).to.include(
      'over 700,000,000 monthly users at its release: no rights until Meta grants a licence',
    );
    expect(text).to.include('§ 2');
    expect(card(element)!.querySelectorAll('.lines li').length).to.equal(3);
    await hover(card(element)!);
    await pause(450);
    expect(isOpen(element)).to.equal(true);
    await Promise.all(
      card(element)!
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expect(element).to.be.accessible();
  });

  it('opens by click, tap and keyboard, and closes with Escape without losing the focus', async () => {
    const element = await badge(llama);
    await click(element.trigger!);
    await until(() => isOpen(element));
    await sendKeys({press: 'Escape'});
    await until(() => !isOpen(element));
    await hover([2, 2]);
    await tap(element.trigger!);
    await until(() => isOpen(element));
    await tap([4, 4]);
    await until(() => !isOpen(element));
    element.trigger!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => isOpen(element));
    await sendKeys({press: 'Escape'});
    await until(() => !isOpen(element));
    expect(element.shadowRoot!.activeElement).to.equal(element.trigger);
  });

  it('takes the worst of what holds together and the best of what may be chosen', async () => {
    const both = await badge(html`<license-badge license="MIT AND llama3.1">both</license-badge>`);
    expect(both.trigger!.textContent).to.include('700M users');
    const either = await badge(html`<license-badge license="MIT OR llama3.1">either</license-badge>`);
    expect(either.trigger!.textContent).to.include('OSI-approved');
    await click(either.trigger!);
    await until(() => isOpen(either));
    expect(card(either)!.textContent).to.include('MIT License').and.to.include('Llama 3.1');
  });

  it('knows a licence of SPDX’s list by its name only, and says so', async () => {
    const element = await badge(html`<license-badge license="Zlib">zlib</license-badge>`);
    await click(element.trigger!);
    await until(() => isOpen(element));
    expect(card(element)!.textContent).to.include('known by name only');
  });

  it('keeps its sign between the last word and the full stop, however narrow the column', async () => {
    for (const id of ['CC-BY-4.0', 'mit'])
      expect(
        await partedAt<LicenseBadgeElement>(
          `The paper is under <license-badge license="${id}"></license-badge>. And so on.`,
          ({trigger}) => trigger,
        ),
      ).to.deep.equal([]);
  });

  it('names a mistake beside the author’s words: the nearest name, the place in an expression', async () => {
    const missing = await badge(html`<license-badge license="lama3.1">words</license-badge>`);
    expect(missing.textContent).to.equal('words');
    expect(missing.matches(':state(missing)')).to.equal(true);
    await click(missing.trigger!);
    await until(() => isOpen(missing));
    expect(card(missing)!.textContent).to.include('did you mean llama3.1?');
    const broken = await badge(html`<license-badge license="MIT AND">words</license-badge>`);
    await click(broken.trigger!);
    await until(() => isOpen(broken));
    expect(card(broken)!.textContent).to.include('“MIT AND”: a licence is missing at the end');
  });

  it('takes the author’s own licence, hostile strings and all, as text', async () => {
    const own = {
      id: 'LicenseRef-ours',
      name: '<img src=x onerror=alert(1)>',
      shortName: '<b>Ours</b>',
      url: 'javascript:alert(1)',
      kind: 'model',
      spdx: false,
      osiApproved: false,
      status: 'current',
      terms: {'commercial-use': {value: 'no', basis: 'explicit', clause: '1'}},
    };
    const element = await badge(
      html`<openness-data .records=${{license: [own]}}
        ><license-badge license="LicenseRef-ours"></license-badge
      ></openness-data>`,
    );
    await until(() => shown(element).includes('<b>Ours</b>'));
    await click(element.trigger!);
    await until(() => isOpen(element));
    expect(card(element)!.textContent).to.include('<img src=x');
    expect(card(element)!.querySelector('img, [href^="javascript"]')).to.equal(null);
  });
});
