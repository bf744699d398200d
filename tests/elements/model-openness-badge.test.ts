import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/model-openness-badge/model-openness-badge.js';
import '../../src/elements/openness-data/openness-data.js';
import type {ModelOpennessBadgeElement} from '../../src/elements/model-openness-badge/model-openness-badge-element.js';
import {click, hover, pause, resetMouse, sendKeys, tap} from '../support/act.js';
import {partedAt, settled, shown, until} from '../support/elements.js';

type Badge = ModelOpennessBadgeElement;

async function badge(template: unknown): Promise<Badge> {
  const place = await fixture<HTMLElement>(
    html`<article style="padding: 200px 40px"><p>They say ${template} is open.</p></article>`,
  );
  const element = place.querySelector('model-openness-badge')!;
  await settled(element);
  element.scrollIntoView({block: 'center'});
  await until(() => element.trigger, 'the badge has its sign');
  return element;
}
const r1 = html`<model-openness-badge model="deepseek-r1">DeepSeek’s model</model-openness-badge>`;
const card = (element: Badge) => element.renderRoot.querySelector<HTMLElement>('[popover]');
const isOpen = (element: Badge) => card(element)?.matches(':popover-open') ?? false;
const cardText = (element: Badge) => card(element)?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('<model-openness-badge>', () => {
  beforeEach(async () => {
    await resetMouse();
    await hover([2, 2]);
  });

  it('keeps the author’s words and adds the fingerprint and a fact', async () => {
    const element = await badge(r1);
    expect(element.textContent).to.equal('DeepSeek’s model');
    expect(element.trigger!.textContent!.trim()).to.equal('weights open');
    expect(element.trigger!.querySelector('svg.glyph')).to.exist;
    expect(element.trigger!.getAttribute('aria-label')).to.match(/^DeepSeek-R1: of 17 parts 7 open/);
    await expect(element).to.be.accessible();
  });

  it('names the model where the author wrote no words', async () => {
    const element = await badge(html`<model-openness-badge model="olmo-2"></model-openness-badge>`);
    expect(shown(element)).to.match(/^OLMo 2/);
  });

  it('holds phrasing content only, on the line of its words', async () => {
    const element = await badge(r1);
    expect(element.renderRoot.querySelector('div, p, section, table, ul')).to.equal(null);
    const line = element.parentElement!.getBoundingClientRect().height;
    element.remove();
    const lower = document.querySelector('article p')!.getBoundingClientRect().height;
    expect(line - lower).to.be.lessThan(1);
  });

  it('keeps its sign between the last word and the full stop, however narrow the column', async () => {
    expect(
      await partedAt<Badge>(
        'So it is with <model-openness-badge model="olmo-2">OLMo 2</model-openness-badge>. And so on.',
        ({trigger}) => trigger,
      ),
    ).to.deep.equal([]);
  });

  it('opens the summary under a pointer, which may move in', async () => {
    const element = await badge(r1);
    await hover(element);
    await until(() => cardText(element).includes('Withheld:'));
    expect(cardText(element)).to.include('OSAI 5 of 12').and.include('7 open');
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
    const element = await badge(r1);
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

  it('shows a day of the past', async () => {
    const element = await badge(
      html`<model-openness-badge model="gpt-2" as-of="2019-03-01">GPT-2</model-openness-badge>`,
    );
    const then = element.trigger!.getAttribute('aria-label');
    element.asOf = '';
    await element.updateComplete;
    expect(element.trigger!.getAttribute('aria-label')).to.not.equal(then);
  });

  it('names a mistake with the nearest id, the author’s words untouched', async () => {
    const element = await badge(
      html`<model-openness-badge model="deepseek-r11">this one</model-openness-badge>`,
    );
    expect(element.textContent).to.equal('this one');
    expect(element.matches(':state(missing)')).to.equal(true);
    await click(element.trigger!);
    await until(() => cardText(element).includes('did you mean deepseek-r1?'));
  });
});
