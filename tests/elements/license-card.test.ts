import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/license-card/license-card.js';
import '../../src/elements/openness-data/openness-data.js';
import type {LicenseCardElement} from '../../src/elements/license-card/license-card-element.js';
import {settled, shown} from '../support/elements.js';

type Card = LicenseCardElement;
const card = async (template: unknown) => settled(await fixture<Card>(template as never));
const section = (element: Card, part: string) =>
  element.renderRoot.querySelector(`[part=${part}]`)?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('<license-card>', () => {
  it('says in a sentence what the licence comes to, and lists what it permits, asks and forbids by clause', async () => {
    const element = await card(
      html`<license-card license="LicenseRef-deepseek-model-1.0">DeepSeek’s licence</license-card>`,
    );
    expect(section(element, 'summary')).to.include('Limits on use travel with every copy.');
    expect(section(element, 'may')).to.match(/earn money with it .*§ 2, 4/);
    expect(section(element, 'must')).to.match(/say what you changed .*§ 4\(c\)/);
    expect(section(element, 'may-not')).to.match(/use it for the military .*Attachment A/);
    expect(section(element, 'ending')).to.include('it cannot be withdrawn');
    expect(section(element, 'footer')).to.include('Texts read 23 Nov 2026').and.include('not legal advice');
    await expect(element).to.be.accessible();
  });

  it('never shows as a permission what the text is silent on', async () => {
    const element = await card(html`<license-card license="mit">MIT</license-card>`);
    expect(section(element, 'may')).to.not.include('military');
    const silent = [...element.renderRoot.querySelectorAll('.rest')]
      .map(({textContent}) => textContent)
      .join(' ');
    expect(silent).to.match(/Not mentioned:[\s\S]*military/);
  });

  it('gives thresholds as numbers', async () => {
    const element = await card(html`<license-card license="llama3.1">Llama 3.1</license-card>`);
    expect(shown(element)).to.include(
      'over 700,000,000 monthly users at its release: no rights until Meta grants',
    );
  });

  it('links to the canonical text and to what was read', async () => {
    const element = await card(html`<license-card license="apache-2.0">Apache</license-card>`);
    const hrefs = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=footer] a')].map(
      ({href}) => href,
    );
    expect(hrefs.some((href) => href.includes('apache.org'))).to.equal(true);
  });

  it('opens a note of a clause in place', async () => {
    const element = await card(html`<license-card license="llama3.1">Llama 3.1</license-card>`);
    const details = element.renderRoot.querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('shows every licence of an expression', async () => {
    const element = await card(html`<license-card license="MIT OR CC-BY-NC-4.0">either</license-card>`);
    expect(element.renderRoot.querySelectorAll('[part=license]').length).to.equal(2);
    await expect(element).to.be.accessible();
  });

  it('says of a licence known by name only that its text was not read', async () => {
    const element = await card(html`<license-card license="Zlib">zlib</license-card>`);
    expect(shown(element))
      .to.include('zlib License')
      .and.include('known by name only')
      .and.include('OSI-approved');
    expect(element.renderRoot.querySelector('[part=may]')).to.equal(null);
  });

  it('keeps the author’s words beside a mistake', async () => {
    for (const [license, said] of [
      ['lama3.1', 'did you mean llama3.1?'],
      ['MIT AND (Apache-2.0', 'a bracket is not closed'],
      ['', 'no licence named'],
    ] as const) {
      const element = await card(html`<license-card license=${license}>the author’s words</license-card>`);
      expect(shown(element)).to.include(said);
      expect(element.renderRoot.querySelector('slot')).to.exist;
      await expect(element).to.be.accessible();
    }
  });

  it('speaks the language of the place and numbers its headings as told', async () => {
    const element = await card(
      html`<license-card lang="it" license="gemma" heading-level="2">Gemma</license-card>`,
    );
    expect(shown(element)).to.match(
      /non è un parere legale|non sono un parere legale|non consulenza legale/i,
    );
    const levels = [...element.renderRoot.querySelectorAll('[role=heading]')].map((each) => each.ariaLevel);
    expect(new Set(levels)).to.deep.equal(new Set(['2', '3']));
  });

  it('joins its lines with the marks of the language, and keeps the capital of a German noun', async () => {
    const rest = async (language: string) => {
      const element = await card(
        html`<license-card lang=${language} license="llama3.1">Llama</license-card>`,
      );
      return [...element.renderRoot.querySelectorAll('.rest span')].map(({textContent}) => textContent);
    };
    expect(await rest('de')).to.include(
      'Mehrdeutig: andere Bedingungen für eigene Versionen, Patente und Änderung der Bedingungen.',
    );
    expect(await rest('zh')).to.include('有多种解读：自己的版本另订条款、专利和更改条款。');
    expect(await rest('ja')).to.include('複数の解釈があり得る：派生版への独自条件、特許、条件の変更。');
  });
});
