import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/license-check/license-check.js';
import '../../src/elements/openness-data/openness-data.js';
import type {LicenseCheckElement} from '../../src/elements/license-check/license-check-element.js';
import {sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

type Check = LicenseCheckElement;
const check = async (template: unknown) => settled(await fixture<Check>(template as never));
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
/** The rows of a use: who, the answer, why. */
const rows = (element: Check, use: string) =>
  [...element.renderRoot.querySelectorAll(`table[aria-labelledby="${use}"] tr`)].map((row) =>
    [...row.children].map((cell) => text(cell.querySelector('summary') ?? cell)),
  );
const box = (element: Check, label: string) =>
  [...element.renderRoot.querySelectorAll('label')]
    .find((each) => text(each) === label)!
    .querySelector('input')!;

const three = html`<license-check
  licenses="mit, LicenseRef-deepseek-model-1.0, llama3.1"
  uses="build-commercial-product defence"
  >May I?</license-check
>`;

describe('<license-check>', () => {
  it('answers each use for each licence, worst first, with the clause that decides', async () => {
    const element = await check(three);
    expect(rows(element, 'defence').map(([name, answer]) => [name, answer])).to.deep.equal([
      ['DeepSeek Model License', 'No'],
      ['Llama 3.1', 'No'],
      ['MIT', 'Not mentioned'],
    ]);
    expect(rows(element, 'defence')[0]![2]).to.match(/^forbidden \(Attachment A/);
    const paid = rows(element, 'build-commercial-product');
    expect(paid.map(([, answer]) => answer)).to.deep.equal(['On conditions', 'On conditions', 'Yes']);
    await expect(element).to.be.accessible();
  });

  it('never calls a silence a yes', async () => {
    const element = await check(html`<license-check licenses="mit" uses="defence">May I?</license-check>`);
    const [[, answer, why]] = rows(element, 'defence') as [string[]];
    expect(answer).to.equal('Not mentioned');
    expect(why).to.include('the grant names no such limit');
    expect(element.renderRoot.querySelector('.answer')!.getAttribute('data-sense')).to.equal('silent');
  });

  it('answers at once when a reader ticks a use by keyboard, and says the result once', async () => {
    const element = await check(three);
    const status = element.renderRoot.querySelector('[role=status]')!;
    expect(text(status)).to.equal('');
    let changes = 0;
    element.addEventListener('change', () => (changes += 1));
    box(element, 'Train another model on its outputs').focus();
    await sendKeys({press: ' '});
    await until(() => rows(element, 'distil').length === 3);
    expect(text(status)).to.equal('2 no, 1 not clear, 4 on conditions, 2 yes');
    expect(changes).to.equal(1);
    expect(element.picked).to.deep.equal(['build-commercial-product', 'distil', 'defence']);
    expect(element.shadowRoot!.activeElement).to.equal(box(element, 'Train another model on its outputs'));
  });

  it('weighs a number of users that the reader types', async () => {
    const element = await check(
      html`<license-check licenses="llama3.1" uses="build-commercial-product">May I?</license-check>`,
    );
    const field = element.renderRoot.querySelector<HTMLInputElement>('input[type=number]')!;
    field.focus();
    await sendKeys({type: '912345678'});
    expect(field.value).to.equal('912345678');
    await until(() =>
      rows(element, 'build-commercial-product')[0]![2]!.includes('no rights if you had over'),
    );
    const mit = await check(html`<license-check licenses="mit">May I?</license-check>`);
    expect(mit.renderRoot.querySelector('input[type=number]')).to.equal(null);
  });

  it('weighs all the licences of a model, and names the one that decides', async () => {
    const element = await check(
      html`<license-check model="deepseek-v3" uses="defence build-commercial-product">May I?</license-check>`,
    );
    const [[name, answer, why]] = rows(element, 'defence') as [string[]];
    expect([name, answer]).to.deep.equal(['DeepSeek-V3', 'No']);
    expect(why).to.match(/^DeepSeek Model License \(weights\): forbidden/);
  });

  it('resolves a model’s licences to a day', async () => {
    const before = await check(
      html`<license-check model="yi-34b" as-of="2024-04-01" uses="build-commercial-product"
        >x</license-check
      >`,
    );
    const after = await check(
      html`<license-check model="yi-34b" uses="build-commercial-product">x</license-check>`,
    );
    expect(shown(before)).to.not.equal(shown(after));
    expect(rows(after, 'build-commercial-product')[0]![1]).to.equal('Yes');
  });

  it('lets the reader choose under OR and binds them under AND', async () => {
    const element = await check(
      html`<license-check licenses="MIT OR CC-BY-NC-4.0, MIT AND CC-BY-NC-4.0" uses="build-commercial-product"
        >x</license-check
      >`,
    );
    expect(rows(element, 'build-commercial-product').map(([name, answer]) => [name, answer])).to.deep.equal([
      ['MIT AND CC-BY-NC-4.0', 'No'],
      ['MIT OR CC-BY-NC-4.0', 'Yes'],
    ]);
  });

  it('says when nothing is ticked', async () => {
    const element = await check(html`<license-check licenses="mit">x</license-check>`);
    box(element, 'Use it inside a paid product').click();
    await until(() => shown(element).includes('Tick what you want to do.'));
    await expect(element).to.be.accessible();
  });

  it('names mistakes and answers for the rest', async () => {
    const element = await check(
      html`<license-check licenses="lama3.1 mit" model="deepseek-r11" uses="defense distil"
        >x</license-check
      >`,
    );
    const said = shown(element);
    expect(said).to.include('no licence “lama3.1”; did you mean llama3.1?');
    expect(said).to.include('no use “defense”; did you mean defence?');
    expect(said).to.include('no model “deepseek-r11”; did you mean deepseek-r1?');
    expect(rows(element, 'distil').length).to.equal(1);
  });

  it('keeps the author’s words when there is nothing to weigh', async () => {
    const element = await check(
      html`<license-check licenses="nothing-like-it">the author’s words</license-check>`,
    );
    expect(element.renderRoot.querySelector('slot')).to.exist;
    const none = await check(html`<license-check>the author’s words</license-check>`);
    expect(shown(none)).to.include('no licence named');
  });
});
