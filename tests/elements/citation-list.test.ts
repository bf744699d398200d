import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/openness-data/openness-data.js';
import type {CitationListElement} from '../../src/elements/citation-list/citation-list-element.js';
import type {CitationTooltipElement} from '../../src/elements/citation-tooltip/citation-tooltip-element.js';
import type {ReferenceRecord} from '../../src/domain/records/reference.js';
import {press, resetMouse} from '../support/act.js';
import {until} from '../support/elements.js';

type List = CitationListElement;
type Citation = CitationTooltipElement;

const listIn = (place: ParentNode) => place.querySelector('citation-list')!;
const citationsIn = (place: ParentNode) => [...place.querySelectorAll('citation-tooltip')];
const entries = (list: Element) => [...list.querySelectorAll<HTMLElement>('li')];
const ids = (list: Element) => entries(list).map(({id}) => id);
const says = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const backLinks = (entry: Element) => [...entry.querySelectorAll<HTMLAnchorElement>('[role="doc-backlink"]')];
const marker = (citation: Citation) => citation.renderRoot.querySelector<HTMLElement>('.marker');
const markers = (place: ParentNode) => citationsIn(place).map((one) => marker(one)?.textContent!.trim());
const focused = (citation: Citation) =>
  document.activeElement === citation && citation.shadowRoot!.activeElement === marker(citation);

async function listed(list: Element, count: number) {
  await until(() => entries(list).length === count, `${count} entries`);
}
/** When the markers and the list have counted alike. */
async function place(template: unknown, count: number): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(template as never);
  await listed(listIn(element), count);
  await until(() => citationsIn(element).every(marker), 'the markers');
  return element;
}
const work = (id: string, fields: object = {}): ReferenceRecord => ({
  id,
  title: `Title of ${id}`,
  author: [{family: 'Lee', given: 'Ann'}],
  issued: {'date-parts': [[2017]]},
  ...fields,
});
const data = (reference: readonly ReferenceRecord[]) => ({reference});

/** Whether a reader sees an element. */
function inView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
/** Changes of the light DOM below an element, until it is asked for them. */
function changesOf(element: Element) {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(element, {subtree: true, childList: true, attributes: true, characterData: true});
  return () =>
    [...records, ...observer.takeRecords()].map(({type, target}) => `${type} of ${target.nodeName}`);
}
const settle = async (list: List) => {
  for (let turn = 0; turn < 5; turn += 1) {
    await list.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
};

const post = html`<article>
  <p>
    <citation-tooltip cite="white2024">one</citation-tooltip>
    <citation-tooltip cite="vaswani2017">two</citation-tooltip>
    <citation-tooltip cite="arxiv:2403.13784">one again</citation-tooltip>
  </p>
  <citation-list></citation-list>
</article>`;

describe('<citation-list>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    document.documentElement.lang = 'en';
  });

  it('lists each cited work once, in the order of the citations, in its own children', async () => {
    const article = await place(post, 2);
    const section = listIn(article).querySelector(':scope > section')!;
    expect(section.getAttribute('role')).to.equal('doc-bibliography');
    expect(section.querySelector('h2')!.textContent).to.equal('References');
    expect(ids(section)).to.deep.equal(['ref-white2024', 'ref-vaswani2017']);
    expect(says(entries(section)[1]!)).to.match(
      /^Vaswani, A\..* & Polosukhin, I\. \(2017\)\. Attention Is All You Need\. Advances in Neural .+ 30\. ↩/,
    );
    await expect(article).to.be.accessible();
  });

  it('is numbered for the eye, and a list for whoever hears it', async () => {
    const article = await place(post, 2);
    const [first] = entries(listIn(article));
    expect(getComputedStyle(first!, '::before').content).to.match(/counter/);
    expect(first!.parentElement!.localName).to.equal('ol');
    expect(first!.parentElement!.getAttribute('role')).to.equal('list');
    expect(getComputedStyle(first!, '::before').display).to.equal('inline-block');
  });

  it('links the title to where the work can be read, and leaves the numbers of pages and ids in order', async () => {
    const article = await place(post, 2);
    const [title] = listIn(article).querySelectorAll('li a');
    expect(title!.getAttribute('href')).to.equal('https://arxiv.org/abs/2403.13784');
    expect(listIn(article).querySelector('bdi[dir="ltr"]')!.textContent).to.equal('arXiv:2403.13784');
  });

  it('keeps the direction of a title in another script, and marks none where all run one way', async () => {
    const arabic = {
      id: 'a',
      title: 'الانتباه هو كل ما تحتاجه (2)',
      author: [{family: 'Haddad', given: 'Rana'}],
    };
    const latin = {
      id: 'l',
      title: 'Attention',
      author: [{family: 'Haddad', given: 'Rana'}],
      URL: 'https://e.org/',
    };
    const data = await fixture<HTMLElement>(
      html`<openness-data .records=${{reference: [arabic, latin]}}>
        <article>
          <p>
            <citation-tooltip cite="a">one</citation-tooltip>
            <citation-tooltip cite="l">two</citation-tooltip>
          </p>
          <citation-list></citation-list>
        </article>
      </openness-data>`,
    );
    await until(() => data.querySelectorAll('li').length === 2);
    const [one, two] = data.querySelectorAll('li');
    expect(one!.querySelector('[dir="auto"]')!.textContent).to.equal(arabic.title);
    expect(two!.querySelector('[dir="auto"]')).to.equal(null);
    expect(one!.firstElementChild!.localName).to.equal('bdi');
    expect(two!.firstElementChild!.localName).to.equal('a');
  });

  it('keeps every entry’s direction in a page that runs from right to left', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl">${post}</div>`);
    await listed(listIn(page), 2);
    for (const entry of entries(listIn(page))) expect(entry.firstElementChild!.localName).to.equal('bdi');
  });

  describe('leads', () => {
    const far = html`<article>
      <p>
        <citation-tooltip cite="white2024">one</citation-tooltip>
        <citation-tooltip cite="vaswani2017">two</citation-tooltip>
      </p>
      <div style="block-size: 3000px"></div>
      <citation-list></citation-list>
      <div style="block-size: 3000px"></div>
      <details>
        <summary>More</summary>
        <citation-tooltip cite="vaswani2017">three</citation-tooltip>
      </details>
    </article>`;

    beforeEach(async () => {
      window.scrollTo(0, 0);
      await resetMouse();
    });
    afterEach(() => window.scrollTo(0, 0));

    it('from the marker to the entry by a real fragment', async () => {
      const article = await place(far, 2);
      const [, second] = citationsIn(article);
      expect(marker(second!)!.getAttribute('href')).to.equal('#ref-vaswani2017');
      second!.focus();
      await press('Enter');
      const entry = document.getElementById('ref-vaswani2017')!;
      await until(() => inView(entry), 'the entry is in view');
      expect(location.hash).to.equal('#ref-vaswani2017');
      expect(entry.matches(':target')).to.equal(true);
    });

    it('into a long list too, most of which is laid out when a reader comes near', async () => {
      const title = 'A title that takes more lines than a list would expect of an entry, '.repeat(4);
      const works = Array.from({length: 300}, (_, index) => work(`w${index}`, {title: title + index}));
      const element = await place(
        html`<openness-data .records=${data(works)}>
          <article style="inline-size: 300px">
            ${works.map(({id}) => html`<citation-tooltip cite=${String(id)}>x</citation-tooltip> `)}
            <citation-list></citation-list>
          </article>
        </openness-data>`,
        300,
      );
      for (const index of [290, 20, 150]) {
        const citation = citationsIn(element)[index]!;
        await until(() => marker(citation)?.getAttribute('href'), 'a link');
        citation.focus();
        await press('Enter');
        const entry = entries(listIn(element))[index]!;
        await until(() => entry.matches(':target') && inView(entry), `entry ${index} is in view`);
        // What is laid out on the way moves what stands below it.
        for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
        const {top, height} = entry.getBoundingClientRect();
        expect(top, `the top of entry ${index}`).to.be.within(0, window.innerHeight - 100);
        expect(height).to.be.above(100);
      }
    });

    it('from the entry back to each citation, which has the focus then', async () => {
      const article = await place(far, 2);
      const [first, second, third] = citationsIn(article);
      const [white, vaswani] = entries(listIn(article));
      expect(backLinks(white!).map((link) => link.getAttribute('aria-label'))).to.deep.equal([
        'Back to the citation of reference 1',
      ]);
      expect(backLinks(vaswani!).map(says)).to.deep.equal(['a', 'b']);
      expect(backLinks(vaswani!).map((link) => link.getAttribute('aria-label'))).to.deep.equal([
        'Back to citation a of reference 2',
        'Back to citation b of reference 2',
      ]);
      for (const [link, citation] of [
        [backLinks(vaswani!)[0]!, second!],
        [backLinks(white!)[0]!, first!],
        [backLinks(vaswani!)[1]!, third!],
      ] as const) {
        vaswani!.scrollIntoView();
        link.focus();
        await press('Enter');
        await until(() => focused(citation), 'the citation has the focus');
        expect(inView(citation)).to.equal(true);
      }
    });

    it('back into what shows only when something in it is sought', async () => {
      const article = await place(
        html`<article>
          <div hidden="until-found"><citation-tooltip cite="vaswani2017">one</citation-tooltip></div>
          <citation-list></citation-list>
        </article>`,
        1,
      );
      backLinks(entries(listIn(article))[0]!)[0]!.click();
      await until(() => focused(citationsIn(article)[0]!), 'the citation has the focus');
      expect(article.querySelector('div')!.hasAttribute('hidden')).to.equal(false);
    });

    it('back to an id that the author gave, without script; without one it stays at the entry', async () => {
      const article = await place(
        html`<article id="post">
          <p id="claim"><citation-tooltip cite="white2024">one</citation-tooltip></p>
          <p><citation-tooltip id="own id" cite="white2024">two</citation-tooltip></p>
          <p><citation-tooltip cite="white2024">three</citation-tooltip></p>
          <citation-list></citation-list>
        </article>`,
        1,
      );
      const [entry] = entries(listIn(article));
      expect(backLinks(entry!).map((link) => link.getAttribute('href'))).to.deep.equal([
        '#claim',
        '#own%20id',
        '#ref-white2024',
      ]);
    });

    it('where a way back of the author’s own says, in the words that stand in the list’s place', async () => {
      const article = await fixture<HTMLElement>(
        html`<article>
          <p id="own">Words.</p>
          <citation-list><a role="doc-backlink" href="#own">Back</a></citation-list>
        </article>`,
      );
      await listIn(article).updateComplete;
      article.querySelector('a')!.click();
      await until(() => location.hash === '#own', 'the words');
    });

    it('out of and into shadow roots, where no fragment leads', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({mode: 'open'});
      const article = document.createElement('article');
      const citation = document.createElement('citation-tooltip');
      citation.cite = 'vaswani2017';
      const gap = document.createElement('div');
      gap.style.blockSize = '3000px';
      article.append(citation, gap, document.createElement('citation-list'));
      root.append(article);
      const list = listIn(root);
      await listed(list, 1);
      await until(() => marker(citation)?.getAttribute('href'), 'the marker');
      expect(getComputedStyle(entries(list)[0]!, '::before').display).to.equal('inline-block');
      citation.focus();
      await press('Enter');
      await until(() => root.activeElement === entries(list)[0], 'the entry has the focus');
      backLinks(entries(list)[0]!)[0]!.focus();
      await press('Enter');
      await until(() => root.activeElement === citation, 'the citation has the focus');
    });
  });

  describe('leads in a shadow root, where two lists stand in one article,', () => {
    it('to the entry that the marker names, whichever list came first', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({mode: 'open'});
      const article = document.createElement('article');
      const citation = Object.assign(document.createElement('citation-tooltip'), {cite: 'vaswani2017'});
      const [upper, lower] = [
        document.createElement('citation-list'),
        document.createElement('citation-list'),
      ];
      article.append(citation, lower);
      root.append(article);
      await listed(lower, 1);
      citation.after(upper);
      await listed(upper, 1);
      const entry = () => entries(upper)[0]!;
      await until(() => marker(citation)?.getAttribute('href') === `#${entry().id}`, 'the marker');
      marker(citation)!.focus();
      await press('Enter');
      await until(() => root.activeElement === entry(), 'the entry has the focus');
    });
  });

  describe('follows its article', () => {
    it('when citations come and go, and renumbers markers and entries alike', async () => {
      const article = await place(post, 2);
      const list = listIn(article);
      const first = document.createElement('citation-tooltip');
      first.cite = 'radford2019';
      article.prepend(first);
      await listed(list, 3);
      await until(() => markers(article).join() === '[1],[2],[3],[2]', 'new numbers');
      expect(ids(list)).to.deep.equal(['ref-radford2019', 'ref-white2024', 'ref-vaswani2017']);
      first.remove();
      citationsIn(article)[1]!.remove();
      await listed(list, 1);
      await until(() => markers(article).join() === '[1],[1]', 'old numbers');
    });

    it('keeps the entries that stay, with the focus in them', async () => {
      const article = await place(post, 2);
      const list = listIn(article);
      const [, vaswani] = entries(list);
      backLinks(vaswani!)[0]!.focus();
      const late = document.createElement('citation-tooltip');
      late.cite = 'radford2019';
      article.querySelector('p')!.append(late);
      await listed(list, 3);
      expect(entries(list)[1]).to.equal(vaswani);
      expect(document.activeElement).to.equal(backLinks(vaswani!)[0]);
    });

    it('and gives markers their links when it comes, and takes them back when it leaves', async () => {
      const article = await fixture<HTMLElement>(
        html`<article><citation-tooltip cite="vaswani2017">x</citation-tooltip></article>`,
      );
      const [citation] = citationsIn(article);
      await until(() => marker(citation!)?.matches('[role=button]'), 'a button');
      const list = document.createElement('citation-list');
      article.append(list);
      await until(() => marker(citation!)?.localName === 'a', 'a link');
      list.remove();
      await until(() => marker(citation!)?.matches('[role=button]'), 'a button again');
    });

    it('and no other: the posts of an index page do not mix, nor do their ids', async () => {
      const page = await fixture<HTMLElement>(
        html`<main>
          <article>
            <citation-tooltip cite="vaswani2017">x</citation-tooltip><citation-list></citation-list>
          </article>
          <article>
            <citation-tooltip cite="white2024">y</citation-tooltip>
            <citation-tooltip cite="vaswani2017">z</citation-tooltip>
            <citation-list></citation-list>
          </article>
        </main>`,
      );
      const [one, other] = [...page.querySelectorAll('article')];
      await listed(listIn(one!), 1);
      await listed(listIn(other!), 2);
      await until(() => citationsIn(page).every((citation) => marker(citation)?.localName === 'a'), 'links');
      expect(markers(page)).to.deep.equal(['[1]', '[1]', '[2]']);
      const all = [...page.querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(all).size).to.equal(all.length);
      for (const citation of citationsIn(page)) {
        const target = document.getElementById(
          decodeURIComponent(marker(citation)!.getAttribute('href')!.slice(1)),
        );
        expect(citation.closest('article')!.contains(target)).to.equal(true);
      }
    });

    it('with the plain ids in the first of them, whichever was there first or has moved', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const posts = [0, 1].map(() => {
        const article = document.createElement('article');
        article.append(
          Object.assign(document.createElement('citation-tooltip'), {cite: 'vaswani2017'}),
          document.createElement('citation-list'),
        );
        page.append(article);
        return article;
      });
      const [one, other] = posts as [HTMLElement, HTMLElement];
      const have = (first: HTMLElement, second: HTMLElement | undefined, message: string) =>
        until(
          () =>
            [first, second].every(
              (article, index) =>
                !article ||
                (ids(listIn(article)).join() === `ref-vaswani2017${index ? '~2' : ''}` &&
                  marker(citationsIn(article)[0]!)?.getAttribute('href') ===
                    `#ref-vaswani2017${index ? '~2' : ''}`),
            ),
          message,
        );
      await have(one, other, 'in their order');
      page.append(one);
      await have(other, one, 'in their new order');
      other.remove();
      await have(one, undefined, 'alone');
      page.prepend(other);
      await have(other, one, 'in the old order');
    });

    it('with the same ids on each visit, whichever post’s data comes first', async () => {
      const page = await fixture<HTMLElement>(html`<main></main>`);
      const lists = [0, 1, 2].map(() => {
        const data = document.createElement('openness-data');
        const list = document.createElement('citation-list');
        const article = document.createElement('article');
        article.append(Object.assign(document.createElement('citation-tooltip'), {cite: 'ours'}), list);
        data.append(article);
        page.append(data);
        return {data, list};
      });
      for (const {data, list} of [lists[2]!, lists[0]!, lists[1]!]) {
        data.records = {reference: [{id: 'ours', type: 'book', title: 'Ours'}]};
        await listed(list, 1);
      }
      await until(
        () => lists.map(({list}) => ids(list)).join() === 'ref-ours,ref-ours~2,ref-ours~3',
        'in the order of the page',
      );
    });

    it('through shadow roots, as a reader meets the citations', async () => {
      const article = await place(post, 2);
      const inner = document.createElement('div');
      const citation = Object.assign(document.createElement('citation-tooltip'), {cite: 'radford2019'});
      inner.attachShadow({mode: 'open'}).append(citation);
      citationsIn(article)[0]!.after(inner);
      await listed(listIn(article), 3);
      expect(ids(listIn(article))).to.deep.equal(['ref-white2024', 'ref-radford2019', 'ref-vaswani2017']);
      await until(() => marker(citation)?.getAttribute('href') === '#ref-radford2019', 'its marker');
      backLinks(entries(listIn(article))[1]!)[0]!.click();
      await until(() => inner.shadowRoot!.activeElement === citation, 'the citation has the focus');
    });

    it('twice, where it stands twice in one', async () => {
      const article = await place(
        html`<article>
          <citation-list></citation-list>
          <citation-tooltip cite="vaswani2017">x</citation-tooltip>
          <citation-list format="author-date"></citation-list>
        </article>`,
        1,
      );
      const [one, other] = [...article.querySelectorAll('citation-list')];
      await listed(other!, 1);
      expect([...ids(one!), ...ids(other!)]).to.deep.equal(['ref-vaswani2017', 'ref-vaswani2017~2']);
      // The markers follow the first.
      expect(markers(article)).to.deep.equal(['[1]']);
    });

    it('or the element that it names, wherever it stands, also one that comes later', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <citation-list for="part"></citation-list>
          <p><citation-tooltip cite="white2024">not this</citation-tooltip></p>
        </div>`,
      );
      const list = listIn(page);
      await until(() => list.renderRoot.querySelector('.notice'), 'the notice');
      expect(says(list.renderRoot.querySelector('.notice')!)).to.equal(
        'no element with the id “part” on this page',
      );
      const part = document.createElement('main');
      part.id = 'part';
      for (const cite of ['vaswani2017', 'radford2019']) {
        const article = document.createElement('article');
        article.append(Object.assign(document.createElement('citation-tooltip'), {cite}));
        part.append(article);
      }
      page.append(part);
      await until(() => ids(list).join() === 'ref-vaswani2017,ref-radford2019', 'the entries');
      await until(() => !list.renderRoot.querySelector('.notice'), 'no notice');
      await until(() => markers(part).join() === '[1],[2]', 'one count for both');
      part.remove();
      await listed(list, 1);
      await until(() => list.renderRoot.querySelector('.notice'), 'the notice again');
      page.querySelector('p')!.id = 'own';
      const notices = new Set<string>();
      const observer = new MutationObserver(() => notices.add(says(list.renderRoot as unknown as Element)));
      observer.observe(list.renderRoot, {childList: true, subtree: true, characterData: true});
      list.htmlFor = 'own';
      await until(() => !list.renderRoot.querySelector('.notice'), 'no notice');
      observer.disconnect();
      expect([...notices].join()).to.not.include('own');
    });
  });

  describe('finds what it wrote again', () => {
    it('when it is moved, and changes nothing', async () => {
      const article = await place(post, 2);
      const list = listIn(article);
      const before = [...entries(list)];
      const changes = changesOf(list);
      article.prepend(list);
      await settle(list);
      expect(entries(list)).to.deep.equal(before);
      expect(changes()).to.deep.equal([]);
      expect(list.querySelectorAll('section')).to.have.length(1);
    });

    it('when it is moved to another article, with the other’s works', async () => {
      const article = await place(post, 2);
      const other = await fixture<HTMLElement>(
        html`<article><citation-tooltip cite="radford2019">x</citation-tooltip></article>`,
      );
      other.append(listIn(article));
      await until(() => ids(listIn(other)).join() === 'ref-radford2019', 'the other’s entries');
      expect(other.querySelectorAll('section')).to.have.length(1);
    });

    it('when its article is cloned, which has a list of its own then', async () => {
      const article = await place(post, 2);
      const clone = article.cloneNode(true) as HTMLElement;
      article.after(clone);
      await until(() => ids(listIn(clone)).join() === 'ref-white2024~2,ref-vaswani2017~2', 'ids of its own');
      expect(clone.querySelectorAll('section')).to.have.length(1);
      expect(ids(listIn(article))).to.deep.equal(['ref-white2024', 'ref-vaswani2017']);
      await until(() => markers(clone).join() === '[1],[2],[1]', 'the markers');
      clone.remove();
    });

    it('when a page is restored from what was stored, and changes nothing', async () => {
      const article = await place(post, 2);
      const stored = article.outerHTML;
      const parent = article.parentElement!;
      article.remove();
      const page = document.implementation.createHTMLDocument();
      page.body.append(page.createRange().createContextualFragment(stored));
      const restored = page.body.firstElementChild as HTMLElement;
      const changes = changesOf(restored);
      parent.append(document.adoptNode(restored));
      const list = listIn(restored);
      await until(() => markers(restored).join() === '[1],[2],[1]', 'the markers');
      await settle(list);
      expect(list.querySelectorAll('section')).to.have.length(1);
      expect(changes()).to.deep.equal([]);
      // It is alive: the ways back lead.
      backLinks(entries(list)[1]!)[0]!.click();
      await until(() => focused(citationsIn(restored)[1]!), 'the marker has the focus');
    });

    it('when a parser puts it behind the paragraph that the list stands in', async () => {
      const page = await fixture<HTMLElement>(
        html`<article>
          <p><citation-tooltip cite="vaswani2017">x</citation-tooltip></p>
          <p><citation-list></citation-list></p>
        </article>`,
      );
      for (let turn = 0; turn < 2; turn += 1) {
        await until(() => listIn(page).querySelector('#ref-vaswani2017 [role=doc-backlink]'), 'the entry');
        expect(page.querySelectorAll('section'), `in life ${turn + 1}`).to.have.length(1);
        const stored = document.createElement('template');
        stored.setHTMLUnsafe(page.innerHTML);
        expect(stored.content.querySelector('citation-list section')).to.equal(null);
        page.replaceChildren(stored.content);
      }
      await until(() => listIn(page).querySelector('section'), 'the list');
      await settle(listIn(page));
      expect(page.querySelectorAll('section')).to.have.length(1);
    });

    it('when a page has taken it away', async () => {
      const article = await place(post, 2);
      const list = listIn(article);
      list.querySelector('section')!.remove();
      await listed(list, 2);
    });

    it('and keeps a stored list while its works cannot be found', async () => {
      const article = await fixture<HTMLElement>(
        html`<article>
          <citation-tooltip cite="gone2020">x</citation-tooltip>
          <citation-list></citation-list>
        </article>`,
      );
      const list = document.createElement('citation-list');
      const section = document.createElement('section');
      section.slot = 'list';
      section.append('As it was');
      list.append(section);
      listIn(article).replaceWith(list);
      await until(() => markers(article).join() === '[?]', 'the marker');
      await settle(list as List);
      expect(says(list)).to.equal('As it was');
    });
  });

  describe('shows', () => {
    it('the author’s own words until there is something to list, and loses them never', async () => {
      const article = await fixture<HTMLElement>(
        html`<article>
          <citation-list><p id="own">The references are in the PDF.</p></citation-list>
        </article>`,
      );
      const own = article.querySelector('#own')!;
      const list = listIn(article);
      await settle(list as List);
      expect(own.checkVisibility()).to.equal(true);
      const citation = Object.assign(document.createElement('citation-tooltip'), {cite: 'vaswani2017'});
      article.append(citation);
      await listed(list, 1);
      await until(() => !own.checkVisibility(), 'the list in its place');
      citation.remove();
      await until(() => own.checkVisibility(), 'the words again');
      expect(entries(list)).to.have.length(0);
    });

    it('in one quiet line that nothing is cited yet', async () => {
      const article = await fixture<HTMLElement>(html`<article><citation-list></citation-list></article>`);
      const list = listIn(article) as List;
      await until(() => list.renderRoot.querySelector('.empty'), 'the line');
      expect(says(list.renderRoot.querySelector('.empty')!)).to.equal('nothing is cited here yet');
      expect(list.matches(':state(empty)')).to.equal(true);
      expect(list.childNodes).to.have.length(0);
      await expect(article).to.be.accessible();
      article.append(Object.assign(document.createElement('citation-tooltip'), {cite: 'vaswani2017'}));
      await listed(list, 1);
      await until(() => !list.matches(':state(empty)'), 'no more');
      expect(list.renderRoot.querySelector('.empty')).to.not.exist;
    });

    it('what it did before its attributes were taken away, and follows its article', async () => {
      const article = await place(
        html`<article>
          <citation-tooltip cite="white2024">x</citation-tooltip>
          <citation-list format="short" metadata="coins" title="Works" marker="none" for=""></citation-list>
        </article>`,
        1,
      );
      const list = listIn(article);
      await until(() => list.querySelector('.Z3988'), 'the metadata');
      for (const {name} of [...list.attributes]) list.removeAttribute(name);
      citationsIn(article)[0]!.after(
        Object.assign(document.createElement('citation-tooltip'), {cite: 'vaswani2017'}),
      );
      await listed(list, 2);
      await until(() => list.querySelector('h2')?.textContent === 'References', 'the usual heading');
      expect(list.querySelector('.Z3988')).to.equal(null);
      expect(markers(article)).to.deep.equal(['[1]', '[2]']);
    });

    it('the heading that the author wrote, at the level they chose, or none', async () => {
      const article = await place(post, 2);
      const list = listIn(article) as List;
      list.setAttribute('title', 'Sources');
      list.headingLevel = 3;
      await until(() => list.querySelector('h3')?.textContent === 'Sources', 'the heading');
      expect(list.querySelector('h2')).to.not.exist;
      expect(list.querySelector('section')!.getAttribute('aria-label')).to.equal('Sources');
      // No tooltip of the browser’s over every entry.
      expect(list.querySelector('section')!.title).to.equal('');
      list.setAttribute('title', '');
      await until(() => !list.querySelector('h3'), 'no heading');
      expect(list.querySelector('section')!.getAttribute('aria-label')).to.equal('References');
      list.headingLevel = NaN;
      list.removeAttribute('title');
      await until(() => list.querySelector('h2'), 'the usual heading');
    });

    it('the works of the data around it that nothing cites, where the author wants all', async () => {
      const records = data([work('a'), work('b', {title: 'B'}), work('c', {title: 'C'})]);
      const element = await place(
        html`<openness-data .records=${records}>
          <article>
            <citation-tooltip cite="b">x</citation-tooltip><citation-list all></citation-list>
          </article>
        </openness-data>`,
        3,
      );
      const list = listIn(element) as List;
      expect(ids(list)).to.deep.equal(['ref-b', 'ref-a', 'ref-c']);
      expect(entries(list).map((entry) => backLinks(entry).length)).to.deep.equal([1, 0, 0]);
      list.all = false;
      await listed(list, 1);
    });

    it('author and year, sorted, with the same letters in the markers', async () => {
      const records = data([
        work('z', {title: 'Zed'}),
        work('y', {title: 'Ay'}),
        work('x', {author: [{family: 'Adams', given: 'Jo'}]}),
      ]);
      const element = await place(
        html`<openness-data .records=${records}>
          <article>
            <citation-tooltip cite="z">one</citation-tooltip>
            <citation-tooltip cite="y, x" prefix="see">two</citation-tooltip>
            <citation-tooltip cite="x" marker="number">three</citation-tooltip>
            <citation-list format="author-date"></citation-list>
          </article>
        </openness-data>`,
        3,
      );
      const list = listIn(element);
      await until(() => markers(element)[0] === '(Lee, 2017b)', 'the letters');
      expect(markers(element)).to.deep.equal(['(Lee, 2017b)', '(see Lee, 2017a; Adams, 2017)', '[1]']);
      expect(entries(list).map(says)).to.deep.equal([
        'Adams, J. (2017). Title of x. ↩︎ a b',
        'Lee, A. (2017a). Ay. ↩︎',
        'Lee, A. (2017b). Zed. ↩︎',
      ]);
      expect(getComputedStyle(entries(list)[0]!, '::before').content).to.equal('none');
      expect(backLinks(entries(list)[1]!)[0]!.getAttribute('aria-label')).to.equal(
        'Back to the citation of reference Lee, 2017a',
      );
      await expect(element).to.be.accessible();
    });

    it('authors, year and title only, where it is to be short', async () => {
      const article = await place(
        html`<article>
          <citation-tooltip cite="white2024">x</citation-tooltip
          ><citation-list format="short"></citation-list>
        </article>`,
        1,
      );
      expect(says(entries(listIn(article))[0]!)).to.match(
        /^White et al\. \(2024\)\. The Model .+ Intelligence\. ↩/,
      );
    });

    it('a reference that the author wrote out word for word, its addresses as links', async () => {
      const text = 'Doe, J. (2020). On words. In Some Venue. https://a.example/words';
      const article = await fixture<HTMLElement>(
        html`<article>
          <citation-tooltip reference=${text}>x</citation-tooltip>
          <citation-list></citation-list>
        </article>`,
      );
      const list = listIn(article);
      await until(
        () => entries(list)[0]?.querySelector('a[href="https://a.example/words"]'),
        'the address is a link',
      );
      expect(says(entries(list)[0]!)).to.equal(`${text} ↩︎`);
    });

    it('a mistake in its format in one line, and the list all the same', async () => {
      const article = await place(
        html`<article>
          <citation-tooltip cite="white2024">x</citation-tooltip>
          <citation-list .format=${'apa' as never} heading-level="9"></citation-list>
        </article>`,
        1,
      );
      const list = listIn(article) as List;
      expect(says(list.renderRoot.querySelector('.notice')!)).to.equal(
        'no format “apa”: write numeric, author-date or short',
      );
      expect(list.querySelector('h6')).to.exist;
    });

    it('its words in the language of the page, entries too', async () => {
      const article = await place(post, 2);
      article.lang = 'de';
      const list = listIn(article);
      await until(() => list.querySelector('h2')!.textContent === 'Literatur', 'the heading');
      expect(list.querySelector('section')!.lang).to.equal('de');
      expect(backLinks(entries(list)[1]!)[0]!.getAttribute('aria-label')).to.equal(
        'Zurück zum Zitat der Literaturangabe 2',
      );
    });
  });

  describe('says how markers look', () => {
    it('for the citations of its article that do not say themselves', async () => {
      const article = await place(
        html`<article>
          <citation-tooltip cite="white2024">x</citation-tooltip>
          <citation-tooltip cite="vaswani2017" marker="number">y</citation-tooltip>
          <citation-list marker="author-date"></citation-list>
        </article>`,
        2,
      );
      await until(() => markers(article).join() === '(White et al., 2024),[2]', 'the markers');
      (listIn(article) as List).marker = '';
      await until(() => markers(article).join() === '[1],[2]', 'the usual markers');
    });

    for (const [who, listMarker, dataMarker] of [
      ['the list', 'author-date', ''],
      ['the data', '', 'author-date'],
    ] as const)
      it(`letters to years that markers of names confuse, as ${who} wants them, in a list that is numbered`, async () => {
        const works = [work('s1'), work('s2', {title: 'Another'})];
        const page = await place(
          html`<openness-data marker=${dataMarker} .records=${data(works)}>
            <article>
              <citation-tooltip cite="s2">x</citation-tooltip>
              <citation-tooltip cite="s1 s2">y</citation-tooltip>
              <citation-list marker=${listMarker}></citation-list>
            </article>
          </openness-data>`,
          2,
        );
        await until(() => markers(page).join() === '(Lee, 2017a),(Lee, 2017b, 2017a)', 'the letters');
        expect(ids(listIn(page))).to.deep.equal(['ref-s2', 'ref-s1']);
        expect(says(entries(listIn(page))[0]!)).to.include('(2017a)');
      });

    it('before the data around them does', async () => {
      const element = await fixture<HTMLElement>(
        html`<openness-data marker="author-date">
          <article><citation-tooltip cite="white2024">x</citation-tooltip></article>
        </openness-data>`,
      );
      await until(() => markers(element).join() === '(White et al., 2024)', 'as the data says');
      const list = Object.assign(document.createElement('citation-list'), {marker: 'number'});
      element.querySelector('article')!.append(list);
      await until(() => markers(element).join() === '[1]', 'as the list says');
    });
  });

  describe('lets a formatter write', () => {
    const formatted = async (formatter: List['formatter']) => {
      const article = await place(post, 2);
      const list = listIn(article) as List;
      list.formatter = formatter;
      return list;
    };

    it('the entries, at once or later, with its marks and safe links only', async () => {
      const list = await formatted((items, {style, language}) =>
        items.map(({id}) => [
          {text: `${id} ${style} ${language} `, marks: ['italic']},
          {text: '<b>link</b>', href: 'javascript:alert(1)'},
          {text: 'page', href: 'https://example.org/', marks: ['bold', 'small-caps']},
        ]),
      );
      await until(
        () => says(entries(list)[0]!).startsWith('white2024 numeric en <b>link</b>page'),
        'the entries',
      );
      expect(entries(list)[0]!.querySelector('i')!.textContent).to.equal('white2024 numeric en ');
      expect(entries(list)[0]!.querySelector('a[href^="https"] b span')!.textContent).to.equal('page');
      expect(list.querySelector('a[href^="javascript"]')).to.not.exist;
      list.formatter = async (items) => items.map(({id}) => [{text: `later ${id}`}]);
      await until(() => says(entries(list)[1]!).startsWith('later vaswani2017'), 'the later entries');
      list.formatter = undefined;
      await until(() => says(entries(list)[1]!).startsWith('Vaswani, A.'), 'our own');
    });

    it('from items as their author wrote them, with the markup of their titles', async () => {
      const records = data([work('a', {title: 'On <i>E. coli</i>', issued: {raw: 'June 2017'}})]);
      const element = await place(
        html`<openness-data .records=${records}>
          <article><citation-list all></citation-list></article>
        </openness-data>`,
        1,
      );
      const list = listIn(element) as List;
      expect(says(entries(list)[0]!)).to.equal('Lee, A. (2017). On E. coli.');
      list.formatter = (items) => items.map(({title = '', issued}) => [{text: `${title} ${issued?.raw}`}]);
      await until(() => says(entries(list)[0]!) === 'On <i>E. coli</i> June 2017', 'as written');
    });

    it('and writes itself what the formatter leaves out, gets wrong or fails at', async () => {
      for (const formatter of [
        () => [undefined, [{text: 'theirs'}]],
        () => [[{text: 7}], [{text: 'theirs'}]],
        async () => [[], [{text: 'theirs'}]],
      ]) {
        const list = await formatted(formatter as never);
        await until(() => says(entries(list)[1]!).startsWith('theirs'), 'theirs');
        expect(says(entries(list)[0]!)).to.match(/^White, M\./);
      }
      for (const formatter of [
        () => {
          throw new Error('no style');
        },
        () => Promise.reject(new Error('offline')),
        () => undefined,
        () => 'text',
        () => [null, {}],
      ]) {
        const list = await formatted(formatter as never);
        await settle(list);
        expect(says(entries(list)[0]!)).to.match(/^White, M\./);
      }
    });
  });

  describe('tells machines', () => {
    it('nothing unless the author asks', async () => {
      const article = await place(post, 2);
      expect(listIn(article).querySelector('script, .Z3988')).to.not.exist;
    });

    it('which works the page cites, as JSON-LD and COinS', async () => {
      const article = await place(post, 2);
      const list = listIn(article) as List;
      list.metadata = 'json-ld, coins';
      await until(() => list.querySelector('script'), 'the script');
      const {'@type': type, '@id': id, citation} = JSON.parse(list.querySelector('script')!.textContent!);
      expect(type).to.equal('WebPage');
      expect(id).to.equal(location.href.split('#')[0]);
      expect(citation).to.have.length(2);
      expect(entries(list)[1]!.querySelector<HTMLElement>('.Z3988')!.title).to.include(
        'Attention%20Is%20All',
      );
      await expect(article).to.be.accessible();
      list.metadata = '';
      await until(() => !list.querySelector('script, .Z3988'), 'no more');
    });
  });

  it('runs nothing that hostile data carries, and lets nothing of it out', async () => {
    const evil = '<img src=x onerror="window.hacked = true"></script><script>window.hacked=true</script>';
    const records = data([
      {
        id: `"><img onerror=x>`,
        title: evil,
        author: [{literal: `${evil}\u202e`}],
        URL: 'javascript:window.hacked=true',
        'container-title': '\u202ereversed',
        page: evil,
      },
    ]);
    const element = await place(
      html`<openness-data .records=${records}>
        <article><citation-list all metadata="json-ld coins"></citation-list></article>
      </openness-data>`,
      1,
    );
    const list = listIn(element);
    await until(() => list.querySelector('script'), 'the script');
    expect(list.querySelectorAll('img, a[href^="javascript"]')).to.have.length(0);
    expect(list.querySelectorAll('script')).to.have.length(1);
    expect(says(entries(list)[0]!)).to.include('<img src=x onerror="window.hacked = true">');
    expect(list.textContent).to.not.include('\u202e');
    // What a reader’s tool stores and parses again is as inert.
    const again = document.implementation.createHTMLDocument();
    again.body.append(again.createRange().createContextualFragment(list.outerHTML));
    expect(again.querySelectorAll('img')).to.have.length(0);
    expect(again.querySelectorAll('script')).to.have.length(1);
    expect('hacked' in window).to.equal(false);
  });

  it('has an id and a fragment for every key', async () => {
    const keys = ['godel:1931+ueber.satz', 'müller2020', '文献', 'a~b', '50%25', "o'brien&co"];
    const element = await place(
      html`<openness-data .records=${data(keys.map((key) => work(key)))}>
        <article>
          ${keys.map((key) => html`<citation-tooltip cite=${key}>x</citation-tooltip>`)}
          <citation-list></citation-list>
        </article>
      </openness-data>`,
      keys.length,
    );
    await until(() => citationsIn(element).every((one) => marker(one)?.localName === 'a'), 'links');
    for (const [index, citation] of citationsIn(element).entries()) {
      const anchor = marker(citation) as HTMLAnchorElement;
      location.hash = anchor.hash;
      const entry = element.querySelector('li:target');
      expect(entry, keys[index]).to.equal(entries(listIn(element))[index]);
    }
  });

  it('counts a thousand citations of four hundred works in a few passes', async () => {
    const records = data(Array.from({length: 400}, (_, index) => work(`w${index}`)));
    let updates = 0;
    const article = document.createElement('article');
    for (let index = 0; index < 1000; index += 1) {
      const citation = Object.assign(document.createElement('citation-tooltip'), {
        cite: `w${(index * 7) % 400}`,
      });
      citation.addController({hostUpdated: () => (updates += 1)});
      article.append(citation, ' ');
    }
    article.append(document.createElement('citation-list'));
    const element = await fixture<HTMLElement>(
      html`<openness-data .records=${records}>${article}</openness-data>`,
    );
    await listed(listIn(element), 400);
    await until(() => citationsIn(element).every(marker), 'the markers');
    expect(markers(element).at(-1)).to.equal('[200]');
    expect(updates).to.be.at.most(5000);
    const nodes = (root: Node): number =>
      [...root.childNodes].reduce((sum, child) => sum + 1 + nodes(child), 0);
    expect(
      citationsIn(element).reduce((sum, {shadowRoot}) => sum + nodes(shadowRoot!), 0) / 1000,
    ).to.be.at.most(15);
  });

  it('has no second numbers where a theme numbers the lists of its posts', async () => {
    const theme = document.createElement('style');
    theme.textContent =
      '#content ol { list-style: decimal; padding-left: 40px } .post .content ol li { list-style-type: decimal; margin-left: 2em; padding: 0 }';
    document.head.append(theme);
    const page = await place(
      html`<div class="post" id="content">
        <article class="content">
          <citation-tooltip cite="vaswani2017">x</citation-tooltip><citation-list></citation-list>
        </article>
      </div>`,
      1,
    );
    const [entry] = entries(listIn(page));
    const style = getComputedStyle(entry!);
    expect([style.listStyleType, style.marginLeft, style.paddingLeft]).to.deep.equal(['none', '0px', '24px']);
    expect(getComputedStyle(entry!.parentElement!).paddingLeft).to.equal('0px');
    theme.remove();
  });

  it('takes its style sheet with it when the last one leaves', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const place = await fixture<HTMLElement>(
      html`<div><citation-list></citation-list><citation-list></citation-list></div>`,
    );
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    listIn(place).remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
    listIn(place).remove();
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });
});
