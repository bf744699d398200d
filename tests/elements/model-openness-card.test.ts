import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/model-openness-card/model-openness-card.js';
import '../../src/elements/openness-data/openness-data.js';
import type {ModelOpennessCardElement} from '../../src/elements/model-openness-card/model-openness-card-element.js';
import type {ModelRecord} from '../../src/domain/records/model.js';
import {click, hover, sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

type Card = ModelOpennessCardElement;

const card = async (template: unknown) => settled(await fixture<Card>(template as never));

const own: ModelRecord = {
  id: 'ours-1',
  name: 'Ours 1',
  organizationName: 'A small team',
  components: {
    'final-model-parameters': [
      {state: 'open', license: 'MIT', source: 'b', from: '2025-03-24'},
      {state: 'restricted', license: 'LicenseRef-ours', source: 'a', from: '2024-12-26', until: '2025-03-24'},
    ],
    datasets: [{state: 'closed', license: 'none', source: 'b'}],
  },
  licenseNames: {MIT: 'MIT', 'LicenseRef-ours': 'Ours'},
  sources: {
    a: {url: 'https://example.org/a', asOf: '2024-12-26'},
    b: {url: 'https://example.org/b', asOf: '2025-04-01'},
  },
};
const withOwn = (record: ModelRecord) =>
  html`<openness-data .records=${{model: [record]}}>
    <model-openness-card model=${record.id}>the author’s words</model-openness-card>
  </openness-data>`;

describe('<model-openness-card>', () => {
  it('says what a model released and what was withheld', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1">R1</model-openness-card>`);
    const text = shown(element);
    expect(text).to.include('DeepSeek-R1');
    expect(text).to.include('20 Jan 2025');
    expect(text).to.include('The weights, the code to run them and the papers are open.');
    expect(text).to.include('Withheld: the data, the training code and the evaluation code.');
    expect(text).to.include('7 open');
    expect(text).to.include('of 17 parts');
    await expect(element).to.be.accessible();
  });

  it('says what goes in and comes out, how large it is and how to get it', async () => {
    for (const [model, meta] of [
      ['deepseek-r1', 'text · 671B parameters, 37B active · download ·'],
      ['gemma-3', 'text and image · 1B, 4B, 12B, 27B parameters · download behind a form ·'],
      ['gpt-4', 'text and image · API only'],
    ])
      expect(shown(await card(html`<model-openness-card model=${model!}></model-openness-card>`))).to.include(
        meta,
      );
  });

  it('states each framework’s verdict in its own terms, with its version and date', async () => {
    const text = shown(await card(html`<model-openness-card model="deepseek-r1"></model-openness-card>`));
    expect(text).to.match(/Model Openness Framework ?1\.0, record of 30 May 2025 Unclassified/);
    expect(text).to.include('5 of the 6 parts that Class III asks for; the data card is missing');
    expect(text).to.match(/Open Source AI Index ?OSAI, 29 Apr 2026 5 of 12/);
    expect(text).to.include('2025 edition, Dec 2025 32 of 100 rates the company, not the model');
    expect(text).to.match(
      /Sources disagree on the licence of: final weights. MIT in deepseek-ai.DeepSeek-R1/,
    );
    expect(text).to.match(/DeepSeek Model License in European Open Source AI Index/);
    expect(text).to.include('not reviewed the OSI has not looked at this model');
  });

  it('says that a framework has not rated a model, rather than leaving a gap', async () => {
    const text = shown(await card(html`<model-openness-card model="gpt-1"></model-openness-card>`));
    expect(text).to.match(/Open Source AI Index not rated/);
  });

  it('finds a model by its names on the Hub, in any spelling', async () => {
    for (const name of [
      'DeepSeek-R1',
      'deepseek-ai/DeepSeek-R1',
      'DEEPSEEK R1'.replace(' ', '_'),
      '“deepseek-r1”',
    ]) {
      const element = await card(html`<model-openness-card model=${name}></model-openness-card>`);
      expect(shown(element), name).to.include('DeepSeek-R1');
    }
  });

  it('links each state to its source', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1"></model-openness-card>`);
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.detail a')];
    expect(links.length).to.equal(10);
    for (const {href} of links) expect(href).to.match(/^https:\/\//);
  });

  it('keeps the author’s words and names the nearest model when there is no such model', async () => {
    const element = await card(
      html`<model-openness-card model="deepseek-r11"><a href="#r1">R1</a></model-openness-card>`,
    );
    expect(shown(element)).to.include('no model “deepseek-r11”; did you mean deepseek-r1?');
    expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.above(0);
    expect(element.matches(':state(missing)')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says what to write when no model is named', async () => {
    const element = await card(html`<model-openness-card>words</model-openness-card>`);
    expect(shown(element)).to.include('no model named');
    // All that a typographer left of an empty value.
    element.model = '“”';
    expect(shown(await settled(element))).to.include('no model named');
  });

  it('shows the author’s words until the data is there, and in their place the card', async () => {
    const element = document.createElement('model-openness-card');
    element.model = 'pythia';
    element.textContent = 'the author’s words';
    document.body.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('slot:not([name])')).to.exist;
    await settled(element);
    expect(element.renderRoot.querySelector('slot:not([name])')).to.not.exist;
    expect(element.textContent).to.equal('the author’s words');
    element.remove();
  });

  it('prefers the author’s own record, and follows it when it changes', async () => {
    const data = await fixture<HTMLElementTagNameMap['openness-data']>(withOwn(own));
    const element = await settled(data.querySelector('model-openness-card')!);
    expect(shown(element)).to.include('A small team');
    data.records = {model: [{...own, organizationName: 'Another team'}]};
    await until(() => shown(element).includes('Another team'));
    data.records = {};
    await until(() => shown(element).includes('no model “ours-1”'));
    expect(element.textContent).to.equal('the author’s words');
  });

  it('shows the facts of a day', async () => {
    const data = await fixture(
      html`<openness-data .records=${{model: [own]}} as-of="2025-01-15">
        <model-openness-card model="ours-1"></model-openness-card>
        <model-openness-card model="ours-1" as-of="2025-05"></model-openness-card>
      </openness-data>`,
    );
    const [then, later] = [...data.querySelectorAll('model-openness-card')];
    expect(shown(await settled(then!))).to.include('restricted, Ours');
    expect(shown(await settled(later!))).to.include('open, MIT');
  });

  it('says that a model was not yet out', async () => {
    const element = await card(
      html`<model-openness-card model="deepseek-r1" as-of="2024-12-01"></model-openness-card>`,
    );
    expect(shown(element)).to.include('Not yet released on 1 Dec 2024.').and.include('17 unknown');
  });

  it('speaks the language of the place it stands in, and changes with it', async () => {
    const place = await fixture(
      html`<div lang="it"><model-openness-card model="deepseek-r1"></model-openness-card></div>`,
    );
    const element = await settled(place.querySelector('model-openness-card')!);
    await until(() => shown(element).includes('Non pubblicati:'));
    place.setAttribute('lang', 'en-GB');
    await until(() => shown(element).includes('Withheld:'));
    place.setAttribute('lang', 'eo');
    await until(() => shown(element).includes('Withheld:'));
  });

  it('has a summary and a line for less room', async () => {
    const summary = await card(
      html`<model-openness-card model="llama-3.1" variant="summary"></model-openness-card>`,
    );
    expect(shown(summary)).to.include('3.5 of 12').and.not.include('Data preparation code');
    await expect(summary).to.be.accessible();
    const line = await card(html`<model-openness-card model="gpt-4" variant="line"></model-openness-card>`);
    expect(shown(line)).to.match(/GPT-4 weights closed/);
    expect(line.getBoundingClientRect().height).to.be.below(80);
    await expect(line).to.be.accessible();
  });

  it('shows only the verdicts that are asked for', async () => {
    const element = await card(
      html`<model-openness-card model="deepseek-r1" frameworks="osai, mof"></model-openness-card>`,
    );
    const rows = [...element.renderRoot.querySelectorAll('th')].map((row) => row.textContent!.trim());
    expect(rows[0]).to.match(/^Open Source AI Index/);
    expect(rows[1]).to.match(/^Model Openness Framework/);
    expect(rows.length).to.equal(2);
  });

  it('takes no more room than a sidebar has', async () => {
    const sidebar = await fixture<HTMLElement>(
      html`<div style="inline-size: 280px">
        <model-openness-card model="deepseek-r1"></model-openness-card>
      </div>`,
    );
    const element = await settled(sidebar.querySelector('model-openness-card')!);
    expect(element.scrollWidth).to.be.at.most(280);
    expect(element.renderRoot.querySelector<HTMLElement>('article')!.scrollWidth).to.be.at.most(280);
  });

  it('changes nothing on the page when nothing has changed', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1"></model-openness-card>`);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    element.model = 'deepseek-r1';
    element.requestUpdate();
    await element.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });

  it('runs nothing that hostile data carries', async () => {
    const evil = '<img src=x onerror="window.hacked = true">';
    const record: ModelRecord = {
      ...own,
      id: 'evil',
      name: evil,
      organizationName: evil,
      licenseNames: {MIT: evil},
      sources: {
        a: {url: 'javascript:window.hacked=true', asOf: evil},
        b: {url: 'javascript:window.hacked=true', asOf: evil},
      },
    };
    const data = await fixture(withOwn(record));
    const element = await settled(data.querySelector('model-openness-card')!);
    expect(shown(element)).to.include(evil);
    expect(element.renderRoot.querySelector('img, script, [onerror], a[href^="javascript"]')).to.not.exist;
    expect('hacked' in window).to.equal(false);
  });

  it('lets an answer that comes too late change nothing', async () => {
    const element = await fixture<Card>(html`<model-openness-card model="falcon-3"></model-openness-card>`);
    element.model = 'bloom';
    await settled(element);
    await until(() => shown(element).includes('BLOOM'));
    expect(shown(element)).to.not.include('Falcon');
  });

  it('leads to the model, its paper and its home', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1">R1</model-openness-card>`);
    const hrefs = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=header] a')].map(
      ({href}) => href,
    );
    expect(hrefs).to.deep.equal([
      'https://huggingface.co/deepseek-ai/DeepSeek-R1',
      'https://arxiv.org/abs/2501.12948',
      'https://github.com/deepseek-ai/DeepSeek-R1',
    ]);
  });

  it('says what the licence of restricted weights asks for, in words', async () => {
    const element = await card(html`<model-openness-card model="llama-3.1">Llama</model-openness-card>`);
    await until(() => shown(element).includes('over 700,000,000 monthly users'));
    expect(shown(element)).to.match(
      /Llama 3\.1: over 700,000,000 .* no rights until Meta grants a licence · .*Llama/,
    );
    const open = await card(html`<model-openness-card model="deepseek-r1">R1</model-openness-card>`);
    expect(open.renderRoot.querySelector('[part=limits]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('opens a licence from its name in the list of parts', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1">R1</model-openness-card>`);
    const parts = () =>
      element.renderRoot.querySelector('[part=components]')!.textContent!.replace(/\s+/g, '');
    const before = parts();
    const detail = element.renderRoot.querySelector<HTMLElement>('.list .detail')!;
    detail.scrollIntoView({block: 'center'});
    await hover(detail);
    await until(() => detail.querySelector('license-badge'), 'the badge');
    const badge = detail.querySelector('license-badge')!;
    await until(() => badge.trigger, 'its sign');
    expect(parts()).to.equal(before);
    await hover([2, 2]);
    await hover(badge);
    await until(() => badge.renderRoot.querySelector('[popover]')?.textContent?.includes('MIT License'));
    await sendKeys({press: 'Escape'});
    await until(() => !badge.renderRoot.querySelector('[popover]'));
    await expect(element).to.be.accessible();
  });

  it('says on a day of the past what changed since', async () => {
    const element = await card(
      html`<model-openness-card model="gpt-2" as-of="2019-06-01">GPT-2</model-openness-card>`,
    );
    await until(() => shown(element).includes('Changed since then:'));
    expect(shown(element)).to.match(/3 Jan 2020 Final weights: .* → open, MIT/);
    element.asOf = '2025-01-01';
    await element.updateComplete;
    expect(shown(element)).to.not.include('Changed since then');
    const v3 = await card(
      html`<model-openness-card model="deepseek-v3" as-of="2025-02-01">V3</model-openness-card>`,
    );
    await until(() => shown(v3).includes('24 Mar 2025 deepseek-v3-0324 came out under MIT'));
  });

  it('shows levels, requirements, history and sources to a reader who opens them', async () => {
    const element = await card(html`<model-openness-card model="deepseek-r1">R1</model-openness-card>`);
    const details = element.renderRoot.querySelector('details')!;
    expect(details.textContent).to.not.include('Data sheet');
    details.scrollIntoView({block: 'center'});
    await click(details.querySelector('summary')!);
    await until(() => shown(element).includes('Data sheet closed'));
    const text = shown(element);
    expect(text).to.include('Base model weights open');
    expect(text).to.include(
      'Data information Datasets: closed · Data card: unknown · Technical report: open, MIT',
    );
    expect(text).to.include('deepseek-ai/DeepSeek-R1: LICENSE, 9 Apr 2025');
    await expect(element).to.be.accessible();
  });

  describe('of a model on the Hugging Face Hub', () => {
    const {fetch} = window;
    let asked: string[];
    const answering = (answer: () => Response | Promise<Response>) => {
      asked = [];
      window.fetch = async (address) => {
        asked.push(String(address));
        return answer();
      };
    };
    const hub = {
      id: 'org/Theirs-7B',
      author: 'org',
      gated: 'manual',
      createdAt: '2025-01-20T09:16:14.000Z',
      lastModified: '2025-02-24T03:32:22.000Z',
      cardData: {license: 'other', license_name: 'Their <b>licence</b>', license_link: 'javascript:alert(1)'},
    };
    afterEach(() => {
      window.fetch = fetch;
    });

    it('shows the Hub’s word as the Hub’s, and the components as unknown', async () => {
      answering(() => Response.json(hub));
      const element = await card(
        html`<model-openness-card model="hf:org/Theirs-7B">words</model-openness-card>`,
      );
      const text = shown(element);
      expect(asked).to.deep.equal(['https://huggingface.co/api/models/org/Theirs-7B']);
      expect(text).to.include('Theirs-7B');
      expect(text).to.include('The Hugging Face Hub says, unreviewed:');
      expect(text).to.include('Licence Their <b>licence</b>');
      expect(text).to.include('Access on request, granted by hand');
      expect(text).to.include('Repository created 20 Jan 2025');
      expect(text).to.include('does not tell which components');
      expect(element.renderRoot.querySelector('.glyph')!.getAttribute('aria-label')).to.include('17 unknown');
      expect(element.renderRoot.querySelector('[href^="javascript"]')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('names what went wrong beside the author’s words', async () => {
      answering(() => Response.json({error: 'Invalid username or password.'}, {status: 401}));
      const element = await card(html`<model-openness-card model="hf:org/none">words</model-openness-card>`);
      expect(shown(element)).to.include('it is private or does not exist');
      expect(element.matches(':state(missing)')).to.equal(true);
      expect(element.renderRoot.querySelector('slot')).to.exist;
      element.model = 'deepseek-r11';
      await until(() => shown(element).includes('did you mean'));
    });

    it('asks nobody when the author’s own data holds the record', async () => {
      answering(() => Response.error());
      const data = await fixture<HTMLElement>(withOwn({...own, aliases: ['hf:org/ours']}));
      const element = data.querySelector('model-openness-card')!;
      element.model = 'hf:org/ours';
      await settled(element);
      expect(shown(element)).to.include('Ours 1');
      expect(asked).to.deep.equal([]);
    });
  });
});
