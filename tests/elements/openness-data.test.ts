import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/citation-list/citation-list.js';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/model-openness-card/model-openness-card.js';
import '../../src/elements/openness-data/openness-data.js';
import type {OpennessDataElement} from '../../src/elements/openness-data/openness-data-element.js';
import {settled, shown, until} from '../support/elements.js';

const record = (id: string, name: string) => ({
  id,
  name,
  components: {'final-model-parameters': [{state: 'open', license: 'MIT', source: 'a'}]},
  sources: {a: {url: 'https://example.org/', asOf: '2026-01-01'}},
});
const json = (...models: object[]) => JSON.stringify({models}, undefined, 2);

/** An `<openness-data>` around a card, with some carrier of data inside. */
async function page(carrier: string, attributes: Record<string, string> = {}): Promise<OpennessDataElement> {
  const data = document.createElement('openness-data');
  for (const [name, value] of Object.entries(attributes)) data.setAttribute(name, value);
  const template = document.createElement('template');
  template.setHTMLUnsafe(
    `${carrier}<model-openness-card model="ours">the author’s words</model-openness-card>`,
  );
  data.append(template.content);
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(data);
  return data;
}
const cardIn = async (data: Element) => settled(data.querySelector('model-openness-card')!);
const script = (text: string, type = ' type="application/json"') => `<script${type}>${text}</script>`;

const files = (name: string) => new URL(`../support/files/${name}`, import.meta.url).href;

/** Answers what is fetched until `act` is done. */
async function fetching(answer: typeof window.fetch, act: () => Promise<void>) {
  const original = window.fetch;
  window.fetch = answer;
  try {
    await act();
  } finally {
    window.fetch = original;
  }
}

/** Until the citation in a page has a marker. */
const marked = (data: Element, marker: string, message?: string) =>
  until(
    () =>
      data.querySelector('citation-tooltip')!.renderRoot.querySelector('.marker')?.textContent?.trim() ===
      marker,
    message,
  );

describe('<openness-data>', () => {
  it('gives the elements inside it the records of a script child', async () => {
    const data = await page(script(json(record('ours', 'Our model'))));
    expect(shown(await cardIn(data))).to.include('Our model');
  });

  it('reads a template and a code block as well', async () => {
    const text = json(record('ours', 'Our model'));
    for (const carrier of [
      `<template>${text}</template>`,
      `<pre><code>${text}</code></pre>`,
      `<p>${script(text)}</p>`,
    ]) {
      expect(shown(await cardIn(await page(carrier))), carrier.slice(0, 12)).to.include('Our model');
    }
  });

  it('undoes what publishing tools do to a script’s text', async () => {
    const text = json(record('ours', 'Our model'));
    for (const broken of [
      text.replaceAll('"', '&quot;'),
      `<p>${text.replaceAll('\n', '<br />\n')}</p>`,
      text.replaceAll('"', '”'),
      `\uFEFF${text}`,
    ]) {
      expect(shown(await cardIn(await page(script(broken)))), broken.slice(0, 20)).to.include('Our model');
    }
  });

  it('says what is wrong with broken data, keeps the words, and leaves other elements alone', async () => {
    const data = await page(
      script('{"models": [}') + '<model-openness-card model="gpt-2">GPT-2</model-openness-card>',
    );
    const [built, ours] = [...data.querySelectorAll('model-openness-card')];
    expect(shown(await settled(built!))).to.include('GPT-2');
    expect(shown(await settled(ours!))).to.include('no model “ours”');
    expect(shown(data)).to.match(/JSON|Unexpected|expected/i);
    expect(ours!.textContent).to.equal('the author’s words');
  });

  it('names a faulty field with its place and the nearest right one, and keeps the rest', async () => {
    const faulty = {...record('ours', 'Our model'), homepge: 'https://example.org'};
    const data = await page(script(json(faulty, {id: 'broken'})));
    expect(shown(await cardIn(data))).to.include('Our model');
    await until(() =>
      shown(data).includes('models[0].homepge: unknown field “homepge”; did you mean “homepage”?'),
    );
    expect(shown(data)).to.include('models[1].name: is missing');
  });

  it('passes over scripts of the page’s own and the code blocks of the article', async () => {
    const code = [
      'const a = 1;',
      '[[0.1, 0.2], [0.3, 0.4]]',
      '[package]\nname = "x"',
      '{"name": "x", "version": "1.0", "author": "A", "dependencies": {}}',
      '{"references": [{"path": "./core"}], "compilerOptions": {}}',
      '{"openapi": "3.1.0", "components": {"schemas": {}}}',
      '{"id": 1, "title": "A post", "items": [{"title": "One"}]}',
      '{"models": [{"name": "gpt", "provider": "x"}],}',
      '{"version": 8, "name": "A map", "sources": {"osm": {"type": "raster", "url": "x"}}, "layers": []}',
      '{"client_id": "x", "events": [{"name": "purchase", "date": "2026-01-01"}]}',
      '{"id": "urn:x", "info": {}, "components": {"messages": {}}}',
      '{"name": "theme", "components": {"Button": {"color": "red"}}}',
      '{"@type": "Article", "title": "x", "author": [{"@type": "Person", "name": "A"}]}',
      '{"title": "Dune", "author": ["Frank Herbert"], "isbn": "123"}',
      '{"type": "VerifiableCredential", "issued": "2010-01-01T19:23:24Z", "terms": {"a": "b"}}',
      '{{ page.title }}',
      '{% raw %}@media print { a { color: red } }{% endraw %}',
      '@media (width > 40em) { a { color: red } }',
      '@font-face {\n  font-family: x;\n}',
      '@dataclass(frozen=True, order=True)\nclass A: pass',
    ];
    const blocks = code.map((text) => `<pre><code>${text}</code></pre>`).join('');
    const data = await page(
      script('window.pageScript = true;', ' type="text/plain"') +
        script('[...document.querySelectorAll("i")].length;', '') +
        `<script type="application/json" data-for="htmlwidget-1">{"x": {"filter": "none"}, "evals": []}</script>` +
        `${blocks}<citation-list all></citation-list>`,
    );
    await data.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown(data)).to.equal('');
    expect(data.querySelectorAll('citation-list li')).to.have.length(0);
  });

  it('takes one in whatever a publishing tool put around it, and none that stands deeper in the article', async () => {
    const bibtex = '@book{smith2020, title = {Of one thing}, author = {Smith, Ann}, year = 2020}';
    const cite = '<citation-tooltip cite="smith2020">words</citation-tooltip>';
    for (const block of [
      `<div class="language-bibtex highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${bibtex}</code></pre></div></div>`,
      `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-bibtex" data-lang="bibtex"><span class="line"><span class="cl">${bibtex}</span></span></code></pre></div>`,
      `<figure class="highlight bibtex"><table><tbody><tr><td class="gutter"><pre><span class="line">1</span></pre></td><td class="code"><pre><span class="line">${bibtex}</span></pre></td></tr></tbody></table></figure>`,
    ]) {
      const data = await page(block + cite);
      await marked(data, '[1]', block);
    }
    const deeper = await page(`<blockquote><pre><code>${bibtex}</code></pre></blockquote>${cite}`);
    await marked(deeper, '[?]');
  });

  it('takes a code block that holds records, however it lists them, and tells what is wrong in it', async () => {
    const item = {id: 'smith2020', type: 'book', title: 'Of one thing'};
    const {id: _, ...unnamed} = item;
    for (const value of [
      [item],
      item,
      {items: [item]},
      {references: {smith2020: unnamed}},
      {smith2020: unnamed},
    ]) {
      const data = await page(
        `<pre><code>${JSON.stringify(value)}</code></pre><citation-tooltip cite="smith2020">words</citation-tooltip>`,
      );
      await marked(data, '[1]');
    }
    const broken = await page('<pre><code>{"references": [{"id": "a", "issued": }]}</code></pre>');
    await until(() => /JSON|Unexpected|expected/i.test(shown(broken)));
  });

  it('follows data that comes later, changes and goes', async () => {
    const data = await page('');
    const card = await cardIn(data);
    expect(shown(card)).to.include('no model “ours”');
    const later = document.createElement('script');
    later.type = 'application/json';
    later.textContent = json(record('ours', 'A late model'));
    data.append(later);
    await until(() => shown(card).includes('A late model'));
    later.textContent = json(record('ours', 'A newer model'));
    await until(() => shown(card).includes('A newer model'), 'text that was written anew');
    (later.firstChild as Text).data = json(record('ours', 'The newest model'));
    await until(() => shown(card).includes('The newest model'), 'text that was changed');
    data.remove();
    document.body.append(data);
    later.textContent = json(record('ours', 'A model moved'));
    await until(() => shown(card).includes('A model moved'), 'text that changed after a move');
    later.remove();
    await until(() => shown(card).includes('no model “ours”'));
  });

  it('goes on when its attributes are taken away', async () => {
    const data = await page('', {marker: 'none', src: files('models.json'), type: 'json'});
    for (const name of ['marker', 'src', 'type']) data.removeAttribute(name);
    const later = document.createElement('script');
    later.type = 'application/json';
    later.textContent = json(record('ours', 'A late model'));
    data.append(later);
    const card = await cardIn(data);
    await until(() => shown(card).includes('A late model'));
  });

  it('stands in front of an outer one', async () => {
    const inner = await page(script(json(record('ours', 'Inner'))));
    const outer = document.createElement('openness-data');
    outer.records = {model: [record('ours', 'Outer') as never, record('other', 'Only outer') as never]};
    inner.replaceWith(outer);
    outer.append(inner);
    expect(shown(await cardIn(inner))).to.include('Inner');
    const other = document.createElement('model-openness-card');
    other.model = 'other';
    inner.append(other);
    await until(() => shown(other).includes('Only outer'));
  });

  it('reads BibTeX, skips an entry that is broken, and says where', async () => {
    const bibtex =
      '@article{smith2020, title = {Of one thing}, author = {Smith, Ann}, year = 2020}\n@article{broken, title = {never closed\n';
    const data = await page(
      script(bibtex, ' type="application/x-bibtex"') +
        '<citation-tooltip cite="smith2020">words</citation-tooltip>',
    );
    await marked(data, '[1]');
    await until(() => /2:\d+/.test(shown(data)));
    await expect(data).to.be.accessible();
  });

  it('fetches a file and says where a fault in it is', async () => {
    const data = await page('', {src: files('models.json')});
    expect(shown(await cardIn(data))).to.include('From a file');
  });

  it('says that a file was not found, keeps the words, and serves what is built in', async () => {
    const data = await page('<model-openness-card model="gpt-2"></model-openness-card>', {
      src: files('none.json'),
    });
    const [built, ours] = [...data.querySelectorAll('model-openness-card')];
    await until(() => /none\.json: answered 404, not found/.test(shown(data)));
    expect(shown(await settled(built!))).to.include('GPT-2');
    expect(ours!.textContent).to.equal('the author’s words');
  });

  it('says that a server answered with a web page', async () => {
    const data = await page('', {src: files('page.html')});
    await until(() => shown(data).includes('answered with a web page, not with data'));
  });

  it('refuses an address that is none', async () => {
    const data = await page('', {src: 'javascript:alert(1)'});
    await until(() => shown(data).includes('is not an address that can be fetched'));
  });

  it('waits for a slow file before it says that a model is missing', async () => {
    let answer: (response: Response) => void = () => {};
    const slowly = () => new Promise<Response>((resolve) => (answer = resolve));
    await fetching(slowly, async () => {
      const data = await page('', {src: 'slow.json'});
      const card = data.querySelector('model-openness-card')!;
      await card.updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(shown(card)).to.equal('');
      expect(card.matches(':state(loading)')).to.equal(true);
      answer(new Response(json(record('ours', 'At last'))));
      await until(() => shown(card).includes('At last'));
    });
  });

  it('keeps what a file brought when it is moved', async () => {
    const data = await page('', {src: files('models.json')});
    expect(shown(await cardIn(data))).to.include('From a file');
    let asked = 0;
    const offline = () => {
      asked += 1;
      return Promise.reject(new Error('offline'));
    };
    await fetching(offline, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(data);
      expect(shown(await cardIn(data))).to.include('From a file');
      expect(asked).to.equal(0);
    });
  });

  it('reads a file in the encoding that it has, as old reference managers write it', async () => {
    const bibtex = '@book{a, title = {Über Äther}, author = {Müller, Ä.}, year = 1901}';
    const latin = Uint8Array.from(bibtex, (letter) => letter.charCodeAt(0));
    for (const type of ['text/plain', 'text/plain; charset=iso-8859-1', 'text/plain; charset=nonsense']) {
      const answer = () => Promise.resolve(new Response(latin, {headers: {'content-type': type}}));
      await fetching(answer, async () => {
        const data = await page('<citation-list all></citation-list>', {src: 'old.bib'});
        await until(() => data.querySelector('li')?.textContent?.includes('Über Äther'), type);
      });
    }
  });

  it('says that a file holds nothing, or is a page that begins with something else', async () => {
    const answers = {
      'empty.bib': ['% nothing yet', 'empty.bib: holds no entries of BibTeX'],
      'page.bib': ['<!-- made by x -->\n<!DOCTYPE html><p>', 'answered with a web page'],
      'page.json': ['<?xml version="1.0"?>\n<html><p>', 'answered with a web page'],
    } as const;
    for (const [src, [text, message]] of Object.entries(answers))
      await fetching(
        () => Promise.resolve(new Response(text)),
        async () => {
          const data = await page('', {src});
          await until(() => shown(data).includes(message), src);
        },
      );
  });

  it('knows BibTeX by all its names, and a type that comes later', async () => {
    const bibtex = '@book{a, title = {Of one thing}, author = {Smith, Ann}, year = 2020}';
    for (const type of [
      'text/x-bibtex',
      'text/bibtex',
      'application/bibtex',
      'application/x-bibtex; charset=utf-8',
    ]) {
      const data = await page(script(bibtex, ` type="${type}"`) + '<citation-list all></citation-list>');
      await until(() => data.querySelector('li'), type);
    }
    const data = await page(script(bibtex, ' type="text/plain"') + '<citation-list all></citation-list>');
    data.querySelector('script')!.type = 'text/x-bibtex';
    await until(() => data.querySelector('li'), 'a type that changed');
  });

  it('says what is wrong with records that a script gives, and takes the rest', async () => {
    const data = await page('');
    data.records = {
      references: [],
      license: 'mit',
      model: [record('ours', 'Our model')],
      reference: undefined,
    } as never;
    expect(shown(await cardIn(data))).to.include('Our model');
    expect(shown(data))
      .to.include('records.references: unknown field “references”; did you mean “reference”?')
      .and.to.include('records.license: must be a list');
  });

  it('serves elements that were there before it was defined', async () => {
    // The card asks the context when it connects; here its provider appears around it afterwards.
    const card = document.createElement('model-openness-card');
    card.model = 'ours';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    const data = document.createElement('openness-data');
    data.records = {model: [record('ours', 'Moved in') as never]};
    place.append(data);
    data.append(card);
    await until(() => shown(card).includes('Moved in'));
  });

  it('reads references that a script gives as those of a file', async () => {
    await import('../../src/elements/citation-list/citation-list.js');
    const data = await page('<citation-list all></citation-list>');
    const says = () => data.querySelector('citation-list')!.textContent!;
    data.records = {
      reference: [
        {id: 'a', type: 'artcle', title: 'On <i>E. coli</i>', DOI: 'https://doi.org/10.5555/A'},
        {id: 'b', title: 'In order', author: [{literal: 'Lee'}]},
      ],
    };
    await until(() => says().includes('On E. coli'));
    expect(says()).to.include('Lee (n.d.). In order.');
    expect(data.querySelector('li a[href^="https"]')!.getAttribute('href')).to.equal(
      'https://doi.org/10.5555/a',
    );
    await until(() => shown(data).includes('references[0].type'));
    expect(shown(data)).to.include('article');
    data.records = {reference: [{id: 'c', title: 'Another'}]};
    await until(() => says().includes('Another') && !says().includes('On E. coli'));
    expect(shown(data)).to.not.include('references[0].type');
  });

  it('no longer serves an element that has left it', async () => {
    const data = await page(script(json(record('ours', 'Our model'))));
    const card = data.querySelector('model-openness-card')!;
    expect(shown(await settled(card))).to.include('Our model');
    data.after(card);
    await until(() => shown(card).includes('no model “ours”'));
  });

  it('serves those that are left when the first of them goes, and those that an inner one takes over', async () => {
    const data = await page(script(json(record('ours', 'Our model'))));
    const [one, two, three] = [1, 2, 3].map(() => document.createElement('model-openness-card'));
    for (const card of [one!, two!, three!]) card.model = 'ours';
    const inner = document.createElement('openness-data');
    inner.records = {model: [record('ours', 'The inner model') as never]};
    const place = document.createElement('p');
    data.append(one!, two!, place);
    place.append(three!);
    await Promise.all([one!, two!, three!].map(settled));
    one!.remove();
    data.querySelector('script')!.remove();
    data.insertAdjacentHTML('beforeend', script(json(record('ours', 'The new model'))));
    await until(() => [two!, three!].every((card) => shown(card).includes('The new model')));
    place.replaceWith(inner);
    inner.append(place);
    await until(() => shown(three!).includes('The inner model'));
    expect(shown(two!)).to.include('The new model');
  });

  it('does not have the article around its data laid out anew while it has nothing to say', async () => {
    const data = await page(script(json(record('ours', 'Our model'))));
    await cardIn(data);
    expect(data.shadowRoot).to.equal(null);
    data.insertAdjacentHTML('afterbegin', script('{"models": [}'));
    await until(() => data.shadowRoot?.querySelector('.notice'), 'the notice');
    expect(shown(await cardIn(data))).to.include('Our model');
  });

  it('leaves everything where it would stand without it', async () => {
    for (const style of [
      '',
      'display: flow-root',
      'overflow: auto',
      'writing-mode: vertical-rl; block-size: 400px',
    ]) {
      const boxes: number[][][] = [];
      for (const display of ['inline', 'contents']) {
        const place = await fixture<HTMLElement>(
          html`<div style="inline-size: 500px; font: 18px/1.5 serif; ${style}">
            <p>before</p>
            <openness-data style="display: ${display}">
              <h1>Title</h1>
              <p>one <a href="#x">link</a></p>
              <ul>
                <li>a</li>
                <li>b</li>
              </ul>
              <blockquote>said</blockquote>
              <p style="float: right">beside</p>
              <p>last</p>
            </openness-data>
            <p>after</p>
          </div>`,
        );
        const all = [place, ...place.querySelectorAll('p, h1, ul, li, blockquote')];
        boxes.push(
          all.map((element) => {
            const {left, top, width, height} = element.getBoundingClientRect();
            return [left, top, width, height];
          }),
        );
        // Both stand in the same spot: fractions of a pixel are rounded from there.
        place.remove();
      }
      expect(boxes[0], style).to.deep.equal(boxes[1]);
    }
  });

  it('lets what is in it be the items of a grid or a flexible box around it, at every width', async () => {
    const data = await page(script(json(record('ours', 'Our model'))));
    const inner = document.createElement('openness-data');
    const [one, two] = ['one', 'two'].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    });
    inner.append(one!, two!);
    data.append(inner);
    data.parentElement!.style.display = 'grid';
    data.parentElement!.style.gridAutoFlow = 'column';
    window.dispatchEvent(new Event('resize'));
    const top = (element: Element) => element.getBoundingClientRect().top;
    await until(() => top(one!) === top(two!), 'beside each other');
  });

  it('shows a file of the Model Openness Tool as a card, by its ending or by type="mot"', async () => {
    for (const attributes of [{src: files('model.yml')}, {src: `${files('model.yml')}?raw`, type: 'mot'}]) {
      const data = await page('', attributes as unknown as Record<string, string>);
      const card = data.querySelector('model-openness-card')!;
      card.model = 'DeepSeek-R1';
      // The built-in record of that name says “closed”; the file does not list it.
      await until(() => shown(card).includes('Training code unknown'), 'the file’s facts');
      expect(shown(card)).to.include('record of 30 May 2025');
      expect(shown(card)).to.include('Unclassified');
      expect(data.renderRoot.querySelector('.notice')).to.equal(null);
    }
  });

  it('names the line of a fault in a MOT file and keeps the rest', async () => {
    const text = await (await fetch(files('model.yml'))).text();
    const data = await page(
      `<script type="application/yaml">${text.replace("'Model card'", "'Model cart'")}</script>`,
    );
    const card = data.querySelector('model-openness-card')!;
    card.model = 'deepseek-ai/DeepSeek-R1';
    await until(() => shown(data).includes('did you mean “Model card”?'));
    expect(shown(data)).to.match(/\d+:13 release\.components\[\d\]\.name: unknown component “Model cart”/);
    await until(() => shown(card).includes('Model card unknown'));
  });
});
