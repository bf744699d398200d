import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/openness-data/openness-data.js';
import '../../src/elements/openness-timeline/openness-timeline.js';
import type {OpennessTimelineElement} from '../../src/elements/openness-timeline/openness-timeline-element.js';
import {sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

type Timeline = OpennessTimelineElement;
const timeline = async (template: unknown) => settled(await fixture<Timeline>(template as never));
const entries = (element: Timeline) =>
  [...element.renderRoot.querySelectorAll('.events li')].map((li) =>
    li.textContent!.replace(/\s+/g, ' ').trim(),
  );
const button = (element: Timeline, word: string) =>
  [...element.renderRoot.querySelectorAll('button')].find((each) => each.textContent!.trim() === word)!;

describe('<openness-timeline>', () => {
  it('tells that OpenAI started open and closed up, each event with licence and source', async () => {
    const element = await timeline(
      html`<openness-timeline organizations="openai" kinds="opening restriction">x</openness-timeline>`,
    );
    const list = entries(element);
    expect(list[0]).to.equal(
      '14 Feb 2019 OpenAI opened less: GPT-2 announced, only the smallest model released',
    );
    expect(list.some((entry) => /2023 OpenAI opened less: GPT-4/.test(entry))).to.equal(true);
    expect(list.at(-1)).to.match(/^5 Aug 2025 OpenAI opened more: gpt-oss.* Apache-2\.0$/);
    const sources = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.events a')];
    expect(sources.length).to.equal(list.length);
    await expect(element).to.be.accessible();
  });

  it('tells that DeepSeek went from a restrictive licence to MIT', async () => {
    const element = await timeline(html`<openness-timeline organizations="deepseek">x</openness-timeline>`);
    const list = entries(element);
    expect(list[0]).to.include('DeepSeek Model License');
    expect(list.find((entry) => entry.includes('licence changed'))).to.match(
      /DeepSeek-R1: weights under MIT MIT$/,
    );
  });

  it('draws the same as a picture with a name, in a lane for each organisation', async () => {
    const element = await timeline(
      html`<openness-timeline organizations="openai meta">x</openness-timeline>`,
    );
    const plot = element.renderRoot.querySelector('svg.plot')!;
    expect(plot.getAttribute('aria-label')).to.equal(
      'Events of OpenAI and Meta from 2018 to 2026; the list below says the same in words',
    );
    expect(plot.querySelectorAll('.lane').length).to.equal(2);
  });

  it('hides a kind and shows it again by keyboard, in the plot and in the list', async () => {
    const element = await timeline(html`<openness-timeline organizations="openai">x</openness-timeline>`);
    const before = entries(element).length;
    const release = button(element, 'released');
    release.focus();
    await sendKeys({press: 'Enter'});
    await until(() => entries(element).length < before);
    expect(release.getAttribute('aria-pressed')).to.equal('false');
    expect(entries(element).some((entry) => entry.includes('released:'))).to.equal(false);
    await sendKeys({press: 'Enter'});
    await until(() => entries(element).length === before);
  });

  it('shows the list at once where the plot has no room', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 280px">
        <openness-timeline organizations="deepseek">x</openness-timeline>
      </div>`,
    );
    const element = await settled(place.querySelector('openness-timeline')!);
    expect(getComputedStyle(element.renderRoot.querySelector('.plot')!).display).to.equal('none');
    expect(element.renderRoot.querySelector('.events li')!.getBoundingClientRect().height).to.be.greaterThan(
      0,
    );
    expect(element.scrollWidth).to.be.at.most(280);
  });

  it('leaves out what happened after a day', async () => {
    const element = await timeline(
      html`<openness-timeline organizations="deepseek" as-of="2025-01-31">x</openness-timeline>`,
    );
    expect(entries(element).at(-1)).to.include('20 Jan 2025');
  });

  it('draws three hundred events and names of 120 characters of the author’s own', async () => {
    const events = Array.from({length: 300}, (_, index) => ({
      date: `${2015 + (index % 12)}-0${1 + (index % 9)}`,
      type: ['opening', 'restriction', 'release'][index % 3],
      title: `${index} ${'a long name '.repeat(10)}`,
      source: 'a',
    }));
    const own = {id: 'ours', name: 'Ours', events, sources: {a: {url: 'javascript:alert(1)', asOf: '2026'}}};
    const data = await fixture<HTMLElement>(
      html`<openness-data .records=${{organization: [own]}}
        ><openness-timeline organizations="ours">x</openness-timeline></openness-data
      >`,
    );
    const element = await settled(data.querySelector('openness-timeline')!);
    await until(() => entries(element).length === 300);
    expect(element.renderRoot.querySelector('[href^="javascript"]')).to.equal(null);
  });

  it('names mistakes beside the rest, and keeps the author’s words where nothing is known', async () => {
    const element = await timeline(
      html`<openness-timeline organizations="openia meta" kinds="openings">x</openness-timeline>`,
    );
    expect(shown(element)).to.include('no organisation “openia”; did you mean openai?');
    expect(shown(element)).to.include('no kind of event “openings”; did you mean opening?');
    expect(entries(element).length).to.be.greaterThan(5);
    const none = await timeline(html`<openness-timeline organizations="qqqq">words</openness-timeline>`);
    expect(none.renderRoot.querySelector('slot')).to.exist;
  });

  it('speaks the language of the place', async () => {
    const element = await timeline(
      html`<openness-timeline lang="de" organizations="deepseek">x</openness-timeline>`,
    );
    await until(() => shown(element).includes('Wer öffnete, wer schloss'));
    expect(entries(element)[0]).to.match(/^2\. Nov\. 2023 DeepSeek veröffentlicht:/);
  });
});
