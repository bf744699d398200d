import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/license-compare/license-compare.js';
import '../../src/elements/openness-data/openness-data.js';
import type {LicenseCompareElement} from '../../src/elements/license-compare/license-compare-element.js';
import {click, press, sendKeys} from '../support/act.js';
import {settled, shown, until} from '../support/elements.js';

const compare = async (template: unknown) => settled(await fixture<LicenseCompareElement>(template as never));

/** What stands in a row, one text for each licence. */
function row(element: LicenseCompareElement, label: string): string[] {
  const head = [...element.renderRoot.querySelectorAll('tbody th[scope=row]')].find(
    (th) => th.textContent!.trim() === label && th.getClientRects().length > 0,
  );
  if (!head) return [];
  return [...head.parentElement!.querySelectorAll('td')].map((cell) =>
    cell.textContent!.replace(/\s+/g, ' ').trim(),
  );
}

const notices = (element: LicenseCompareElement) =>
  [...element.renderRoot.querySelectorAll('.notice')].map((line) => line.textContent!.trim()).join(' ');

const three = html`<license-compare licenses="mit llama3.1 LicenseRef-deepseek-model-1.0"
  ><table>
    <tbody>
      <tr>
        <td>the author’s table</td>
      </tr>
    </tbody>
  </table></license-compare
>`;

describe('<license-compare>', () => {
  it('begins where the licences part, each answer with its clause', async () => {
    const element = await compare(three);
    expect(shown(element)).to.include('Where the three licences differ');
    const [mit, llama, deepseek] = row(element, 'Military use');
    expect(mit).to.equal('not mentioned');
    expect(llama).to.include('forbidden').and.include('Use Policy 2');
    expect(deepseek).to.include('forbidden').and.include('Attachment A');
    await expect(element).to.be.accessible();
  });

  it('gives a threshold as a number', async () => {
    const element = await compare(three);
    expect(row(element, 'Number of users')[1]).to.include('over 700,000,000 monthly users').and.match(/§ 2$/);
  });

  it('never shows silence as a permission or a ban', async () => {
    const element = await compare(three);
    for (const cell of element.renderRoot.querySelectorAll('[data-sense=silent]')) {
      expect(cell.textContent!.replace(/\s+/g, ' ').trim()).to.equal('not mentioned');
    }
  });

  it('says that MIT allows passing it on with the notice, though the data calls that a condition', async () => {
    const element = await compare(three);
    expect(row(element, 'Passing it on')[0]).to.include('allowed, with the notice');
  });

  it('sums up what is the same in all', async () => {
    const text = shown(await compare(three));
    expect(text).to.match(/The same in all three: .*fine-tuning \(allowed\)/);
    expect(text).to.match(/Mentioned in none: .*copyleft/);
  });

  it('shows every term when the reader asks, by pointer or keyboard, and only differences again', async () => {
    const element = await compare(three);
    const rows = () => element.renderRoot.querySelectorAll('tbody th[scope=row]').length;
    const button = element.renderRoot.querySelector('button')!;
    const few = rows();
    button.scrollIntoView();
    await click(button);
    await until(() => rows() === 41);
    button.focus();
    await press('Enter');
    await until(() => rows() === few);
  });

  it('opens the note behind an answer in place', async () => {
    const element = await compare(three);
    const details = element.renderRoot.querySelector('details')!;
    const note = details.querySelector('.note-text')!;
    expect(note.checkVisibility()).to.equal(false);
    details.querySelector('summary')!.click();
    await until(() => note.checkVisibility());
  });

  it('compares the licences of models’ weights and says which model brought which', async () => {
    const element = await compare(html`<license-compare models="deepseek-r1, llama-3.1"></license-compare>`);
    const heads = [...element.renderRoot.querySelectorAll('thead th')].map((th) =>
      th.textContent!.replace(/\s+/g, ' '),
    );
    expect(heads[0]).to.include('MIT').and.include('DeepSeek-R1');
    expect(heads[1]).to.include('Llama 3.1');
  });

  it('compares only the terms that are named', async () => {
    const element = await compare(
      html`<license-compare licenses="mit llama3.1" terms="military-limit user-threshold"></license-compare>`,
    );
    expect(element.renderRoot.querySelectorAll('tbody th[scope=row]').length).to.equal(2);
  });

  it('compares the rest when one licence is not known, and names it', async () => {
    const element = await compare(
      html`<license-compare licenses="mit gemma-terms lama3.1"></license-compare>`,
    );
    expect(shown(element)).to.include('Where the two licences differ');
    expect(notices(element)).to.equal('no licence “lama3.1”; did you mean llama3.1?');
    expect(element.matches(':state(missing)')).to.equal(true);
  });

  it('keeps the author’s table when there is nothing to compare', async () => {
    const element = await compare(
      html`<license-compare licenses="nothing-like-it"
        ><table>
          <tbody>
            <tr>
              <td>mine</td>
            </tr>
          </tbody>
        </table></license-compare
      >`,
    );
    expect(element.querySelector('table')!.getBoundingClientRect().height).to.be.above(0);
    expect(notices(element)).to.equal('no licence “nothing-like-it” in the data');
    await expect(element).to.be.accessible();
  });

  it('says of a licence known by name only that its text was not read', async () => {
    const element = await compare(html`<license-compare licenses="mit 0BSD apache-2.0"></license-compare>`);
    expect(notices(element)).to.equal('BSD Zero Clause License is known by name only; its text was not read');
  });

  it('turns each row into a block in a narrow column, and stays a table to a screen reader', async () => {
    const narrow = await fixture<HTMLElement>(html`<div style="inline-size: 300px">${three}</div>`);
    const element = await settled(narrow.querySelector('license-compare')!);
    const cell = element.renderRoot.querySelector('td[data-sense]')!;
    expect(getComputedStyle(cell).display).to.equal('grid');
    expect(element.renderRoot.querySelector('table')!.scrollWidth).to.be.at.most(300);
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(element.renderRoot.querySelector(`[role=${role}]`), role).to.exist;
    }
    await expect(element).to.be.accessible();
  });

  it('speaks Italian in an Italian page', async () => {
    const place = await fixture(html`<div lang="it">${three}</div>`);
    const element = await settled(place.querySelector('license-compare')!);
    await until(() => shown(element).includes('Dove differiscono le tre licenze'));
    expect(shown(element)).to.include('700.000.000');
  });

  it('folds a group and opens it again, the others as they were', async () => {
    const element = await compare(html`<license-compare licenses="mit llama3.1">x</license-compare>`);
    const button = element.renderRoot.querySelector<HTMLButtonElement>('.group button')!;
    const rows = [
      ...button.closest('tbody')!.querySelectorAll<HTMLElement>('tr:not(.group):not([data-same])'),
    ];
    expect(rows.every(({offsetHeight}) => offsetHeight > 0)).to.equal(true);
    button.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(rows.every(({offsetHeight}) => offsetHeight === 0)).to.equal(true);
    button.click();
    await element.updateComplete;
    expect(rows.every(({offsetHeight}) => offsetHeight > 0)).to.equal(true);
  });

  it('shows what each version changed, step by step', async () => {
    const element = await compare(
      html`<license-compare licenses="llama3 llama3.1 llama3.2" changes>Llama</license-compare>`,
    );
    await until(() => element.renderRoot.querySelector('.step'), 'the steps');
    const steps = [...element.renderRoot.querySelectorAll('.step')];
    expect(steps.length).to.equal(2);
    const text = steps.map(({textContent}) => textContent!.replace(/\s+/g, ' '));
    expect(text[0]).to.include('From Llama 3 to Llama 3.1');
    // Llama 3 forbade to improve other models with its outputs; 3.1 allows it under the name rule.
    expect(text[0]).to.match(/\+ Train other models loosened/);
    expect(text[1]).to.match(/Territories added/);
    await expect(element).to.be.accessible();
  });

  it('puts what is shown on the clipboard as Markdown or CSV', async () => {
    const element = await compare(
      html`<license-compare licenses="mit llama3.1" terms="user-threshold commercial-use"
        >x</license-compare
      >`,
    );
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: async (text: string) => void written.push(text)},
    });
    try {
      const [markdown, csv] = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part=copy]')];
      markdown!.click();
      await until(() => shown(element).includes('Copied'));
      csv!.click();
      await until(() => written.length === 2);
    } finally {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(written[0]).to.match(/^\| Term \| MIT \| Llama 3\.1 \|\n\| --- \| --- \| --- \|\n/);
    expect(written[0]).to.include('over 700,000,000 monthly users at its release');
    expect(written[1]).to.match(/^Term,MIT,Llama 3\.1\r\n/);
  });

  it('puts the licences of an expression beside each other, and names a broken one’s place', async () => {
    const element = await compare(
      html`<license-compare licenses="Apache-2.0 OR MIT, llama3.1, MIT AND" terms="patent-grant"
        >x</license-compare
      >`,
    );
    const heads = [...element.renderRoot.querySelectorAll('thead th')].map(({textContent}) =>
      textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(heads[0]).to.match(/^Apache-2\.0 Apache-2\.0 OR MIT/);
    expect(heads.length).to.equal(3);
    expect(shown(element)).to.include('“MIT AND”: a licence is missing at the end');
  });

  it('names a term that is none', async () => {
    const element = await compare(
      html`<license-compare licenses="mit llama3.1" terms="comercial-use patent-grant">x</license-compare>`,
    );
    expect(shown(element)).to.include('no term “comercial-use”; did you mean commercial-use?');
  });

  it('reads twenty licences at once in a region that scrolls by keyboard', async () => {
    const element = await compare(
      html`<license-compare
        licenses="mit apache-2.0 bsd-3-clause gpl-3.0-only lgpl-3.0-only mpl-2.0 cc-by-4.0 cc-by-sa-4.0 cc-by-nc-4.0 cc0-1.0 llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 gemma LicenseRef-deepseek-model-1.0 odc-by-1.0 isc"
        >x</license-compare
      >`,
    );
    expect(element.renderRoot.querySelectorAll('thead th').length).to.equal(20);
    const region = element.renderRoot.querySelector<HTMLElement>('.scroll')!;
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    const first = element.renderRoot.querySelector('tbody tr:not(.group) th')!;
    const left = first.getBoundingClientRect().left;
    region.scrollLeft = 400;
    expect(first.getBoundingClientRect().left).to.equal(left);
  });
});
