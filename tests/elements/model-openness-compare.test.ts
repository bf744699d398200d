import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/model-openness-compare/model-openness-compare.js';
import '../../src/elements/openness-data/openness-data.js';
import type {ModelOpennessCompareElement} from '../../src/elements/model-openness-compare/model-openness-compare-element.js';
import {sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

type Compare = ModelOpennessCompareElement;
const compare = async (template: unknown) => settled(await fixture<Compare>(template as never));
const text = (node: Element) => node.textContent!.replace(/\s+/g, ' ').trim();
/** Rows that show: the part, then each model’s state. */
const rows = (element: Compare) =>
  [...element.renderRoot.querySelectorAll('tbody tr:not(.kind)')]
    .filter((row) => row.getClientRects().length)
    .map((row) => [...row.children].map(text));
const four = html`<model-openness-compare models="deepseek-r1 llama-3.1 olmo-2 gpt-4"
  ><table>
    <tbody>
      <tr>
        <td>the author’s table</td>
      </tr>
    </tbody>
  </table></model-openness-compare
>`;

describe('<model-openness-compare>', () => {
  it('begins with the parts in which models differ, each state in a word', async () => {
    const element = await compare(four);
    expect(rows(element)).to.deep.include(['Final weights', 'open', 'restricted', 'open', 'closed']);
    expect(rows(element).some(([name]) => name === 'Sample outputs')).to.equal(false);
    expect(shown(element)).to.include('The same in all: data preparation code (unknown)');
    await expect(element).to.be.accessible();
  });

  it('shows every part when the reader asks, and only differences again', async () => {
    const element = await compare(four);
    const toggle = element.renderRoot.querySelector<HTMLButtonElement>('[part=toggle]')!;
    toggle.focus();
    await sendKeys({press: 'Enter'});
    await until(() => rows(element).some(([name]) => name === 'Sample outputs'));
    // Seventeen parts and four verdicts.
    expect(rows(element).length).to.equal(21);
    toggle.click();
    await until(() => rows(element).length < 21);
  });

  it('puts each framework’s verdict side by side, never blended', async () => {
    const element = await compare(four);
    expect(rows(element)).to.deep.include(['OSAI', '5 of 12', '3.5 of 12', 'not rated', 'not rated']);
    expect(rows(element).find(([name]) => name === 'OSAID')).to.include('not reviewed');
    const some = await compare(
      html`<model-openness-compare models="gpt-2 gpt-oss" frameworks="mof">x</model-openness-compare>`,
    );
    expect(rows(some).filter(([name]) => ['MOF', 'OSAI', 'OSAID'].includes(name!)).length).to.equal(1);
  });

  it('sorts by a model’s column from open to unknown, back, and as it was', async () => {
    const element = await compare(four);
    const names = () => rows(element).map(([name]) => name);
    const before = names();
    const button = element.renderRoot.querySelector<HTMLButtonElement>('thead button')!;
    const head = button.closest('th')!;
    button.click();
    await element.updateComplete;
    expect(head.getAttribute('aria-sort')).to.equal('ascending');
    expect(
      rows(element)
        .slice(0, 2)
        .map(([, state]) => state),
    ).to.deep.equal(['open', 'open']);
    button.click();
    await element.updateComplete;
    expect(head.getAttribute('aria-sort')).to.equal('descending');
    expect(rows(element)[0]![1]).to.equal('closed');
    button.click();
    await element.updateComplete;
    expect(head.hasAttribute('aria-sort')).to.equal(false);
    expect(names()).to.deep.equal(before);
  });

  it('is a real table in a region that scrolls by keyboard', async () => {
    const element = await compare(
      html`<model-openness-compare
        models="deepseek-r1 deepseek-v3 llama-2 llama-3.1 llama-4 olmo-2 pythia gpt-2 gpt-4 gpt-oss qwen3 gemma-3"
        >x</model-openness-compare
      >`,
    );
    expect(element.renderRoot.querySelectorAll('thead th[scope=col]').length).to.equal(12);
    const region = element.renderRoot.querySelector<HTMLElement>('.scroll')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('role')).to.equal('group');
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    const first = element.renderRoot.querySelector('tbody th[scope=row]')!;
    const {left} = first.getBoundingClientRect();
    region.scrollLeft = 300;
    expect(first.getBoundingClientRect().left).to.equal(left);
  });

  it('becomes one readable block per model in a narrow place', async () => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: 280px">
        <model-openness-compare models="mistral-7b gemma-3">x</model-openness-compare>
      </div>`,
    );
    const element = await settled(place.querySelector('model-openness-compare')!);
    expect(element.renderRoot.querySelector('table')!.getClientRects().length).to.equal(0);
    const blocks = [...element.renderRoot.querySelectorAll('.block')];
    expect(blocks.map((each) => text(each.querySelector('.title')!))).to.deep.equal([
      'Mistral 7B',
      'Gemma 3',
    ]);
    expect(element.scrollWidth).to.be.at.most(280);
    await expect(element).to.be.accessible();
  });

  it('names one that is missing and compares the rest', async () => {
    const element = await compare(
      html`<model-openness-compare models="deepseek-r1 deepseek-r11 olmo-2">x</model-openness-compare>`,
    );
    expect(shown(element)).to.include('did you mean deepseek-r1?');
    expect(element.renderRoot.querySelectorAll('thead th').length).to.equal(2);
    expect(element.matches(':state(missing)')).to.equal(true);
  });

  it('keeps the author’s table when there is nothing to compare', async () => {
    const element = await compare(html`<model-openness-compare models="qqqq">x</model-openness-compare>`);
    expect(element.renderRoot.querySelector('slot')).to.exist;
    expect(element.renderRoot.querySelector('table')).to.equal(null);
  });

  it('resolves every fact to a day', async () => {
    const element = await compare(
      html`<model-openness-compare models="gpt-2 deepseek-r1" as-of="2019-06-01">x</model-openness-compare>`,
    );
    const weights = rows(element).find(([name]) => name === 'Final weights');
    expect(weights![2]).to.equal('unknown');
    expect(weights![1]).to.not.equal('unknown');
  });

  it('takes a model without any component, a name of 120 characters and a licence of 40', async () => {
    const sources = {a: {url: 'https://example.org/', asOf: '2026'}};
    const records = [
      {id: 'bare', name: 'N'.repeat(120), components: {}, sources},
      {
        id: 'other',
        name: 'Other',
        components: {datasets: [{state: 'open', license: `LicenseRef-${'x'.repeat(40)}`, source: 'a'}]},
        sources,
      },
    ];
    const data = await fixture<HTMLElement>(
      html`<openness-data .records=${{model: records}}
        ><model-openness-compare models="bare other">x</model-openness-compare></openness-data
      >`,
    );
    const element = await settled(data.querySelector('model-openness-compare')!);
    await until(() => rows(element).length > 0);
    expect(rows(element)[0]!.slice(1)).to.deep.equal(['unknown', 'open']);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });

  it('speaks the language of the place', async () => {
    const element = await compare(
      html`<model-openness-compare lang="it" models="deepseek-r1 olmo-2">x</model-openness-compare>`,
    );
    await until(() => shown(element).includes('Due modelli, parte per parte'));
  });
});
