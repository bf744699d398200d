import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cslFormatter, type CslEngine, type CslSys} from '../../src/csl/index.js';
import {readCslHtml} from '../../src/csl/read-html.js';
import {plainItem} from '../../src/domain/references/plain.js';
import type {Run} from '../../src/domain/references/run.js';
import type {ReferenceRecord} from '../../src/domain/records/reference.js';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
const texts = (runs: readonly Run[] | undefined) => runs?.map(({text}) => text).join('');

/** With the interface of citeproc-js, sorting by title and numbering as a numeric style does. */
class StandIn implements CslEngine {
  static made: [style: unknown, language: string | undefined, locale: unknown][] = [];
  readonly #sys: CslSys;
  #ids: readonly string[] = [];

  constructor(sys: CslSys, style: unknown, language?: string) {
    this.#sys = sys;
    StandIn.made.push([style, language, sys.retrieveLocale(language!)]);
  }

  updateItems(ids: readonly string[]) {
    this.#ids = ids;
  }

  makeBibliography(): ReturnType<CslEngine['makeBibliography']> {
    const items = this.#ids
      // Engines write into their items.
      .map((id) => Object.assign(this.#sys.retrieveItem(id) as ReferenceRecord, {seen: true}))
      .sort((a, b) => (a.title! < b.title! ? -1 : 1));
    return [
      {entry_ids: items.map(({id}) => [id])},
      items.map(({title}, index) => {
        const number = `<div class="csl-left-margin">[${index + 1}]</div>`;
        return `  <div class="csl-entry">\n    ${number}<div class="csl-right-inline"><i>${escaped(title!)}</i>.</div>\n  </div>\n`;
      }),
    ];
  }
}
const locales = {'en-US': 'english', 'de-DE': 'german'};
const formatter = (language = 'en', ...items: ReferenceRecord[]) =>
  cslFormatter({CSL: {Engine: StandIn}, style: 'a style', locales})(items, {style: 'numeric', language});

describe('a formatter with a CSL engine', () => {
  it('gives each item what the engine wrote for it, in the order asked for', async () => {
    const entries = await formatter('en', {id: 'z', title: 'Zed & <co>'}, {id: 'a', title: 'Aleph'});
    assert.deepEqual(entries, [
      [{text: 'Zed & <co>', marks: ['italic']}, {text: '.'}],
      [{text: 'Aleph', marks: ['italic']}, {text: '.'}],
    ]);
  });

  it('takes the locale of the page’s language, of another region where there is no other, else English', async () => {
    for (const [language, tag] of [
      ['de-DE', 'de-DE'],
      ['de-AT', 'de-DE'],
      ['fr', 'en-US'],
    ] as const) {
      StandIn.made = [];
      await formatter(language);
      assert.deepEqual(StandIn.made, [['a style', tag, locales[tag]]]);
    }
  });

  it('makes one engine for a language, and hands it no record that it could change', () => {
    StandIn.made = [];
    const record = Object.freeze({id: 'a', title: 'Aleph'});
    const format = cslFormatter({CSL: {Engine: StandIn}, style: '', locales});
    format([record], {style: 'numeric', language: 'en'});
    format([record], {style: 'numeric', language: 'en'});
    assert.equal(StandIn.made.length, 1);
  });

  it('leaves what an author wrote out to the list, and everything where a style has no bibliography', async () => {
    const written = plainItem('Anon., some notes on paper');
    const entries = await formatter('en', written, {id: 'a', title: 'Aleph'});
    assert.equal(entries[0], undefined);
    assert.equal(texts(entries[1]), 'Aleph.');
    class NoBibliography extends StandIn {
      override makeBibliography() {
        return false as const;
      }
    }
    const format = cslFormatter({CSL: {Engine: NoBibliography}, style: '', locales});
    assert.deepEqual(format([{id: 'a', title: 'Aleph'}], {style: 'numeric', language: 'en'}), []);
  });
});

describe('the HTML of a CSL engine', () => {
  it('becomes runs with their marks and links', () => {
    assert.deepEqual(
      readCslHtml(
        '<div class="csl-entry">Doe, J. <b>12</b>, x<sup>2</sup>. <a href="https://doi.org/10.1/x?a&#38;b">doi</a></div>',
      ),
      [
        {text: 'Doe, J. '},
        {text: '12', marks: ['bold']},
        {text: ', x'},
        {text: '2', marks: ['superscript']},
        {text: '. '},
        {text: 'doi', href: 'https://doi.org/10.1/x?a&b'},
      ],
    );
  });

  it('sets a title in a title upright, and small capitals as such', () => {
    assert.deepEqual(
      readCslHtml(
        '<i>On <span style="font-style:normal;">Homo</span> <span style="font-variant:small-caps;">ad</span></i>',
      ),
      [
        {text: 'On ', marks: ['italic']},
        {text: 'Homo'},
        {text: ' ', marks: ['italic']},
        {text: 'ad', marks: ['italic', 'small-caps']},
      ],
    );
  });

  it('parts blocks by a space', () => {
    assert.equal(
      texts(readCslHtml('<div class="csl-entry">One.<div class="csl-block">Two.</div>Three.</div>')),
      'One. Two. Three.',
    );
  });

  it('is text where it is none of the tags that engines write', () => {
    const [run, ...others] = readCslHtml('<img src=x onerror=alert(1)><script>alert(1)</script>');
    assert.deepEqual(others, []);
    assert.deepEqual(run, {text: '<img src=x onerror=alert(1)><script>alert(1)</script>'});
    assert.deepEqual(readCslHtml('<a href="javascript:alert(1)">x</a>'), [{text: 'x'}]);
    assert.deepEqual(readCslHtml('&#60;b&#62; &amp;lt; &unknown; &#0;'), [
      {text: '<b> &lt; &unknown; \ufffd'},
    ]);
  });

  it('gives back every text that an engine escapes', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        const shown = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
        fc.pre(shown === text);
        assert.equal(texts(readCslHtml(`<div class="csl-entry"><i>${escaped(text)}</i></div>`)), text);
      }),
    );
  });

  it('never fails, and loses no end', () => {
    const parts = [
      '<i>',
      '</i>',
      '</b>',
      '<div class="csl-left-margin">',
      '</div>',
      '<a href="x">',
      '</a>',
      '&#38;',
      'x',
      ' ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (html) => {
        for (const {text} of readCslHtml(html.join(''))) assert.match(text, /^[x& ]+$/);
      }),
    );
  });
});
