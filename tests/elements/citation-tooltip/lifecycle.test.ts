import {expect, fixture, html} from '@open-wc/testing';
import {click, hover, pause, press} from '../../support/act.js';
import {
  atRest,
  card,
  cardText,
  closed,
  first,
  gpt2,
  inArticle,
  isOpen,
  marker,
  markerText,
  opened,
  ready,
  transformer,
  type Citation,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

/** Rules of the element’s sheets that hold only under a media query. */
function rulesUnder(element: Citation, media: string): string {
  const rules = (element.renderRoot as ShadowRoot).adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
  return rules
    .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText.includes(media))
    .map(({cssText}) => cssText)
    .join('\n');
}

describe('A <citation-tooltip> that is open', () => {
  let errors: string[];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    errors.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  beforeEach(async () => {
    errors = [];
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    await atRest();
  });
  afterEach(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    expect(errors).to.deep.equal([]);
    expect(document.querySelector(':popover-open')).to.equal(null);
  });

  it('leaves nothing behind when it goes, and comes back closed', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await click(marker(element));
    await opened(element);
    const parent = element.parentElement!;
    element.remove();
    await element.updateComplete;
    expect(card(element)).to.equal(null);
    parent.append(element);
    await ready(element);
    expect(isOpen(element)).to.equal(false);
    await click(marker(element));
    await opened(element, 'works as before');
  });

  it('leaves nothing behind when it is moved into another article, and is numbered there', async () => {
    const [one, two] = await inArticle(html`<p>${gpt2} ${transformer}</p>`);
    const other = await fixture<HTMLElement>(html`<article></article>`);
    await click(marker(two!));
    await opened(two!);
    other.append(two!);
    await until(() => markerText(two!) === '[1]');
    expect(isOpen(two!)).to.equal(false);
    expect(markerText(one!)).to.equal('[1]');
    await click(marker(two!));
    await opened(two!);
    await press('Escape');
    await closed(two!);
  });

  it('closes when it is hidden, with what is around it too', async () => {
    const element = await first(
      html`<details open>
        <summary>More</summary>
        <p>${transformer}</p>
      </details>`,
    );
    const details = element.closest('details')!;
    const ways: [() => void, () => void][] = [
      [() => (element.hidden = true), () => (element.hidden = false)],
      [() => (details.style.display = 'none'), () => (details.style.display = '')],
      [() => (details.open = false), () => (details.open = true)],
    ];
    for (const [hide, show] of ways) {
      await click(marker(element));
      await opened(element, String(show));
      hide();
      await closed(element, String(hide));
      show();
    }
  });

  it('opens nothing when it goes before the pointer has rested long enough', async () => {
    const [one] = await inArticle(html`<p>${transformer} and ${gpt2}</p>`);
    await hover(marker(one!));
    one!.remove();
    await pause(400);
    expect(isOpen(one!)).to.equal(false);
  });

  it('shows no empty card while its work is on its way, and the card once it has come', async () => {
    let answer: ((response: Response) => void) | undefined;
    const {fetch} = window;
    window.fetch = () => new Promise((resolve) => (answer = resolve));
    const data = await fixture<HTMLElement>(html`
      <openness-data src="late.json">
        <p style="padding: 60px 40px 300px"><citation-tooltip cite="ours">the words</citation-tooltip></p>
      </openness-data>
    `);
    await until(() => answer, 'the data is asked for');
    window.fetch = fetch;
    const element = data.querySelector<Citation>('citation-tooltip')!;
    await hover(element);
    await pause(400);
    expect(card(element)).to.equal(null);
    answer!(Response.json([{id: 'ours', type: 'book', title: 'It came late'}]));
    await opened(element);
    expect(cardText(element)).to.include('It came late');
    await hover([2, 2]);
    await closed(element);
  });

  it('shows the other work when its key changes', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await click(marker(element));
    await opened(element);
    element.cite = 'touvron2023llama';
    await until(() => isOpen(element) && !cardText(element).includes('Attention Is All You Need'));
  });

  it('is read by those who want no motion without any, and is not printed', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    await click(marker(element));
    await opened(element);
    const sheets = (element.renderRoot as ShadowRoot).adoptedStyleSheets;
    const always = sheets
      .flatMap(({cssRules}) => [...cssRules])
      .filter((rule) => rule instanceof CSSStyleRule)
      .map(({cssText}) => cssText)
      .join('\n');
    expect(always).to.not.match(/transition|animation/);
    expect(rulesUnder(element, 'prefers-reduced-motion: no-preference')).to.include('transition');
    expect(rulesUnder(element, 'print')).to.match(/\[popover\] \{\s*display: none/);
    await press('Escape');
    await closed(element);
  });
});

describe('A page with many citations', () => {
  beforeEach(atRest);

  /** Nodes of the light and the shadow tree, Lit’s comments among them. */
  const nodes = (node: Node): number =>
    1 +
    [
      ...node.childNodes,
      ...(node instanceof Element && node.shadowRoot ? node.shadowRoot.childNodes : []),
    ].reduce((sum, child) => sum + nodes(child), 0);

  it('has at most fifteen nodes for each, with a link among the words', async () => {
    const element = await first(html`<p>${transformer}</p>`);
    // The author’s four nodes (the element, its text, the link and its text) are among them; lit-html’s own
    // markers around what this test renders are not.
    element.textContent = '';
    const link = document.createElement('a');
    link.href = 'https://arxiv.org/abs/1706.03762';
    link.append('paper');
    element.append('in a 2017 research ', link);
    await element.updateComplete;
    expect(nodes(element)).to.be.at.most(15);
    await click(marker(element));
    await opened(element);
    await press('Escape');
    await closed(element);
    expect(nodes(element), 'after its card was open').to.be.at.most(15);
  });

  it('adds no listener for another citation', async () => {
    await inArticle(html`<p>${transformer}</p>`);
    const added: string[] = [];
    const {addEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      added.push(args[0]);
      return addEventListener.apply(this, args);
    };
    try {
      const more = Array.from({length: 20}, () => document.createElement('citation-tooltip'));
      for (const element of more) {
        element.cite = 'radford2019';
        element.textContent = 'another';
      }
      document.querySelector('article')!.append(...more);
      await Promise.all(more.map(ready));
    } finally {
      EventTarget.prototype.addEventListener = addEventListener;
    }
    expect(added).to.deep.equal([]);
  });
});
