import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/openness-chart/openness-chart.js';
import '../../src/elements/openness-data/openness-data.js';
import type {OpennessChartElement} from '../../src/elements/openness-chart/openness-chart-element.js';
import {hover, pause, resetMouse, sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

type Chart = OpennessChartElement;
const chart = async (template: unknown) => settled(await fixture<Chart>(template as never));
const rows = (element: Chart) =>
  [...element.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ' ').trim()),
  );
const points = (element: Chart) => [...element.renderRoot.querySelectorAll<SVGElement>('.point')];
const focused = (element: Chart) => element.shadowRoot!.activeElement?.getAttribute('data-id');
const three = html`<openness-chart models="gpt-2 deepseek-r1 olmo-2">x</openness-chart>`;

describe('<openness-chart>', () => {
  beforeEach(async () => {
    await resetMouse();
  });

  it('says in a table what the plot shows, in the order of release', async () => {
    const element = await chart(three);
    expect(rows(element)).to.deep.equal([
      ['GPT-2', '14 Feb 2019', '6 to 14 of 17'],
      ['OLMo 2', '26 Nov 2024', '10 to 17 of 17'],
      ['DeepSeek-R1', '20 Jan 2025', '7 to 14 of 17'],
    ]);
    expect(points(element).length).to.equal(3);
    await expect(element).to.be.accessible();
  });

  it('goes from point to point by keyboard, each told in full', async () => {
    const element = await chart(three);
    const first = points(element).find((point) => point.getAttribute('tabindex') === '0')!;
    expect(first.dataset['id']).to.equal('gpt-2');
    first.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => focused(element) === 'olmo-2');
    expect(element.renderRoot.querySelector('.told')!.textContent).to.equal(
      'OLMo 2 · 26 Nov 2024 · 10 to 17 of 17',
    );
    await sendKeys({press: 'End'});
    await until(() => focused(element) === 'deepseek-r1');
    expect(points(element).filter((point) => point.getAttribute('tabindex') === '0').length).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('tells a point in full under the pointer, and no longer when it leaves', async () => {
    const element = await chart(three);
    const told = () => element.renderRoot.querySelector('.told');
    await hover(points(element)[0]!.querySelector('.reach')!);
    await until(told);
    await hover([2, 2]);
    await until(() => !told());
  });

  it('tells a point whose name the pointer rests on, and does not flicker', async () => {
    const element = await chart(three);
    const told = () => element.renderRoot.querySelector('.told');
    const name = () => points(element)[0]!.querySelector('text');
    await until(name);
    await hover(name()!);
    await until(told);
    let changes = 0;
    const observer = new MutationObserver(() => (changes += 1));
    observer.observe(element.renderRoot, {childList: true, subtree: true});
    await pause(200);
    observer.disconnect();
    expect(told()).to.exist;
    expect(changes).to.equal(0);
  });

  it('measures by the index or by licence, and names what cannot be placed', async () => {
    const osai = await chart(
      html`<openness-chart models="deepseek-r1 olmo-2" measure="osai">x</openness-chart>`,
    );
    expect(rows(osai)).to.deep.equal([['DeepSeek-R1', '20 Jan 2025', '5 of 12']]);
    expect(shown(osai)).to.include('Not placed, since nothing tells: OLMo 2.');
    const license = await chart(
      html`<openness-chart models="deepseek-r1 llama-3.1" measure="license">x</openness-chart>`,
    );
    expect(rows(license).map(([name, , value]) => [name, value])).to.deep.equal([
      ['Llama 3.1', 'limited'],
      ['DeepSeek-R1', 'permissive'],
    ]);
  });

  it('places all models of an organisation', async () => {
    const element = await chart(html`<openness-chart organizations="deepseek">x</openness-chart>`);
    expect(rows(element).length).to.be.greaterThan(10);
    expect(rows(element).some(([name]) => name === 'DeepSeek-V3')).to.equal(true);
  });

  it('shows the table at once where the plot has no room', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 280px"><openness-chart models="gpt-2 olmo-2">x</openness-chart></div>`,
    );
    const element = await settled(place.querySelector('openness-chart')!);
    expect(getComputedStyle(element.renderRoot.querySelector('.plot')!).display).to.equal('none');
    expect(element.renderRoot.querySelector('tbody tr')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('leaves out models of a later day', async () => {
    const element = await chart(
      html`<openness-chart models="gpt-2 deepseek-r1" as-of="2020-02-01">x</openness-chart>`,
    );
    expect(rows(element).map(([name]) => name)).to.deep.equal(['GPT-2']);
  });

  it('names mistakes beside the rest, and keeps the author’s words where nothing is known', async () => {
    const element = await chart(
      html`<openness-chart models="olmo-2 olmo-22" organizations="openia" measure="moff">x</openness-chart>`,
    );
    const said = shown(element);
    expect(said).to.include('did you mean olmo-2?');
    expect(said).to.include('no organisation “openia”; did you mean openai?');
    expect(said).to.include('no measure “moff”; did you mean mof?');
    expect(rows(element).length).to.equal(1);
    const none = await chart(html`<openness-chart models="qqqq">words</openness-chart>`);
    expect(none.renderRoot.querySelector('slot')).to.exist;
  });

  it('speaks the language of the place', async () => {
    const element = await chart(html`<openness-chart lang="fr" models="gpt-2 olmo-2">x</openness-chart>`);
    await until(() => shown(element).includes('Parties ouvertes, par date de sortie'));
    expect(rows(element)[0]![2]).to.equal('de 6 à 14 sur 17');
  });
});
