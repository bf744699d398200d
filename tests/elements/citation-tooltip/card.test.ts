import {expect, fixture, html} from '@open-wc/testing';
import {click, pasted, pause, press, sendKeys} from '../../support/act.js';
import {
  atRest,
  card,
  cardText,
  cite,
  control,
  first,
  focused,
  forget,
  isOpen,
  marker,
  markerText,
  opened,
  ready,
  transformer,
  withList,
  type Citation,
} from '../../support/citations.js';
import {until} from '../../support/elements.js';

/** A citation of works that only this page knows, with its card open. */
async function open(records: readonly object[], keys: string): Promise<Citation> {
  const data = await fixture(html`
    <openness-data .records=${{reference: records}}>
      <p style="padding: 60px 40px 400px"><citation-tooltip cite=${keys}>the words</citation-tooltip></p>
    </openness-data>
  `);
  const element = await ready(data.querySelector<Citation>('citation-tooltip')!);
  await click(marker(element));
  await opened(element);
  return element;
}

const names = Array.from({length: 26}, (_, index) => ({
  family: `Name${String.fromCharCode(65 + index)}`,
  given: 'A',
}));
const full = {
  id: 'full',
  type: 'article-journal',
  title: 'What is open',
  author: names,
  issued: {'date-parts': [[2024]]},
  'container-title': 'A Journal',
  volume: '3',
  DOI: '10.1000/182',
  abstract: 'It depends on what is asked.',
  custom: {arxiv: '2403.13784', pdf: 'https://example.org/open.pdf'},
};

const status = (element: Citation) => card(element)!.querySelector('[role=status]')!.textContent!.trim();

describe('The card of a <citation-tooltip>', () => {
  beforeEach(atRest);

  it('says who wrote what, where and when, and leads to it', async () => {
    const element = await open([full], 'full');
    expect(card(element)!.querySelector('.work-title')!.textContent!.trim()).to.equal('What is open');
    expect(cardText(element)).to.match(/NameA, A\., .*NameF, A\., et al\./);
    expect(card(element)!.innerText).to.not.include('NameG');
    expect(cardText(element)).to.include('A Journal').and.to.include('2024');
    expect([...card(element)!.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://doi.org/10.1000/182',
      'https://arxiv.org/abs/2403.13784',
      'https://example.org/open.pdf',
    ]);
    await Promise.all(
      card(element)!
        .getAnimations()
        .map(({finished}) => finished),
    );
    await expect(element).to.be.accessible();
  });

  it('names all authors on demand, by pointer and by key, and stays open with the focus where it was', async () => {
    const element = await open([full], 'full');
    const all = control(element, 'all 26 authors');
    await click(all);
    await until(() => card(element)!.innerText.includes('NameZ'));
    expect(card(element)!.innerText).to.not.include('et al.');
    all.focus();
    await press('Enter');
    await until(() => !card(element)!.innerText.includes('NameZ'));
    expect(focused(element)).to.equal(all);
    expect(isOpen(element)).to.equal(true);
  });

  it('opens the abstract on demand', async () => {
    const element = await open([full], 'full');
    expect(card(element)!.innerText).to.not.include('It depends');
    await click(control(element, 'Abstract'));
    await until(() => card(element)!.innerText.includes('It depends on what is asked.'));
    expect(isOpen(element)).to.equal(true);
  });

  it('copies BibTeX or the citation, and says so each time', async () => {
    const element = await open([full], 'full');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(status(element)));
    observer.observe(card(element)!.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await click(control(element, 'Copy BibTeX'));
    await until(() => status(element) === 'Copied');
    told.length = 0;
    await click(control(element, 'Copy citation'));
    await until(() => told.includes('') && status(element) === 'Copied', 'told anew');
    observer.disconnect();
    expect(isOpen(element)).to.equal(true);
    // The focus leaves for the field that is pasted into, and the card closes.
    expect(await pasted())
      .to.include('What is open')
      .and.to.include('NameZ')
      .and.to.include('https://doi.org/10.1000/182');
    await click(marker(element));
    await opened(element);
    await click(control(element, 'Copy BibTeX'));
    await until(() => status(element) === 'Copied');
    expect(await pasted()).to.match(/^@article\{full,[^]*title = \{+What is open\}+/);
  });

  it('leaves the text selected for the reader’s own keys when the clipboard is refused', async () => {
    const refusals = [undefined, {writeText: () => Promise.reject(new Error('refused'))}];
    for (const value of refusals) {
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
      const element = await open([full], 'full');
      await click(control(element, 'Copy BibTeX'));
      await until(() => status(element) === 'Could not copy; the text is selected');
      const area = card(element)!.querySelector('textarea')!;
      await until(() => focused(element) === area);
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.match(/^@article\{full/);
      await sendKeys({press: 'Escape'});
      await until(() => !card(element));
      expect(focused(element)).to.equal(marker(element));
    }
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  it('holds several works, each with its own controls', async () => {
    const element = await open([full, {...full, id: 'other', title: 'What is not'}], 'full other');
    expect(markerText(element)).to.equal('[1, 2]');
    const titles = [...card(element)!.querySelectorAll('.work-title')].map((title) =>
      title.textContent!.trim(),
    );
    expect(titles).to.deep.equal(['What is open', 'What is not']);
    const [one, two] = card(element)!.querySelectorAll<HTMLElement>('.work');
    two!.querySelector<HTMLElement>('summary')!.click();
    await until(() => two!.innerText.includes('NameZ'));
    expect(one!.innerText).to.not.include('NameZ');
  });

  it('shows what is known beside a key that is not', async () => {
    const element = await open([full], 'full fulll');
    expect(markerText(element)).to.equal('[1, ?]');
    expect(cardText(element))
      .to.include('What is open')
      .and.to.include('no reference “fulll”; did you mean “full”?');
    expect(element.textContent).to.equal('the words');
  });

  it('names a key that is not known with the nearest one, and leaves the words alone', async () => {
    const element = await cite(html`<citation-tooltip cite="vaswani2018">a paper</citation-tooltip>`);
    expect(markerText(element)).to.equal('[?]');
    await click(marker(element));
    await opened(element);
    expect(cardText(element)).to.include('no reference “vaswani2018”; did you mean “vaswani2017”?');
    expect(element.textContent).to.equal('a paper');
    expect(element.matches(':state(missing)')).to.equal(true);
  });

  it('tells an author who named no work', async () => {
    const element = await cite(html`<citation-tooltip>the words</citation-tooltip>`);
    expect(markerText(element)).to.equal('[?]');
    await click(marker(element));
    await opened(element);
    expect(cardText(element)).to.include('no reference given');
    expect(element.textContent).to.equal('the words');
  });

  it('shows a reference that the author wrote out, with its addresses as links', async () => {
    const text =
      'Vaswani, A., & Shazeer, N. (2017). Attention is all you need. https://arxiv.org/abs/1706.03762';
    const element = await cite(html`<citation-tooltip reference=${text}>a paper</citation-tooltip>`);
    await click(marker(element));
    await opened(element);
    expect(cardText(element)).to.include('Vaswani, A., & Shazeer, N. (2017). Attention is all you need.');
    expect(card(element)!.querySelector('bdi a')!.getAttribute('href')).to.equal(
      'https://arxiv.org/abs/1706.03762',
    );
    expect(cardText(element)).to.not.include('BibTeX');
  });

  it('leads to the entry in the list, and closes behind the reader', async () => {
    const element = await withList(html`<p>${transformer}</p>`);
    await click(marker(element));
    await opened(element);
    await click(control(element, 'in the list'));
    await until(() => location.hash === '#ref-vaswani2017');
    await until(() => !card(element));
    forget();
  });

  it('speaks the language of the page around it', async () => {
    const element = await first(html`<p lang="it">${transformer}</p>`);
    await click(marker(element));
    await opened(element);
    await until(() => card(element)!.lang === 'it' && cardText(element).includes('Copia'));
  });

  it('runs nothing that hostile data carries, in any field', async () => {
    const evil =
      '<img src=x onerror="window.hacked = true"></script><script>window.hacked = true</script>\u202e';
    const address = 'javascript:window.hacked=true';
    const element = await open(
      [
        {
          id: 'evil',
          type: evil,
          title: evil,
          author: [{literal: evil}, {family: evil, given: evil}],
          'container-title': evil,
          publisher: evil,
          volume: evil,
          page: evil,
          issued: {literal: evil},
          abstract: evil,
          URL: address,
          DOI: address,
          number: address,
          custom: {pdf: address, arxiv: address},
        },
      ],
      'evil',
    );
    element.locator = evil;
    element.markerPrefix = evil;
    element.markerSuffix = evil;
    await until(() => markerText(element).includes('<img'));
    for (const details of card(element)!.querySelectorAll('details')) details.open = true;
    await pause(100);
    expect(cardText(element)).to.include('<img src=x');
    expect(element.renderRoot.querySelector('img, script, iframe')).to.equal(null);
    const hrefs = [...element.renderRoot.querySelectorAll('a[href]')].map((link) =>
      link.getAttribute('href')!,
    );
    expect(hrefs.filter((href) => !/^(https:|#)/.test(href))).to.deep.equal([]);
    expect(element.renderRoot.textContent).to.not.include('\u202e');
    expect(marker(element).getAttribute('aria-label')).to.not.include('\u202e');
    expect('hacked' in window).to.equal(false);
  });

  it('shows a hostile key as text', async () => {
    const element = await cite(
      html`<citation-tooltip cite="<img/src=x/onerror=alert(1)>">a paper</citation-tooltip>`,
    );
    await click(marker(element));
    await opened(element);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
    expect(cardText(element)).to.include('img/src=x/onerror=alert(1)');
  });
});
