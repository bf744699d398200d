import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {builtIn} from '../../src/catalog/built-in.js';
import type {Kind} from '../../src/catalog/catalog.js';

/** What each tag is given, the records that it then asks for, and what must stand in the answer. */
const written: Readonly<Record<string, {attributes: string; asks: readonly [Kind, string][]; says: RegExp}>> =
  {
    'citation-list': {attributes: 'title="Works"', asks: [], says: />the author’s words<\/citation-list>/},
    'citation-tooltip': {
      attributes: 'cite="vaswani2017"',
      asks: [['reference', 'vaswani2017']],
      // Its number is the article’s to give: without a page its words stand as they are.
      says: />the author’s words<\/citation-tooltip>/,
    },
    'license-badge': {attributes: 'license="mit"', asks: [['license', 'mit']], says: /<slot/},
    'license-card': {attributes: 'license="llama3.1"', asks: [['license', 'llama3.1']], says: /700,000,000/},
    'license-check': {
      attributes: 'licenses="llama3.1" uses="defence"',
      asks: [['license', 'llama3.1']],
      says: /Llama 3\.1/,
    },
    'license-compare': {
      attributes: 'licenses="mit llama3.1"',
      asks: [
        ['license', 'mit'],
        ['license', 'llama3.1'],
      ],
      says: /700,000,000/,
    },
    'model-openness-badge': {attributes: 'model="gpt-2"', asks: [['model', 'gpt-2']], says: /weights open/},
    'model-openness-card': {attributes: 'model="gpt-2"', asks: [['model', 'gpt-2']], says: /Final weights/},
    'model-openness-compare': {
      attributes: 'models="gpt-2 olmo-2"',
      asks: [
        ['model', 'gpt-2'],
        ['model', 'olmo-2'],
      ],
      says: /OLMo 2/,
    },
    'openness-chart': {
      attributes: 'models="gpt-2 olmo-2"',
      asks: [
        ['model', 'gpt-2'],
        ['model', 'olmo-2'],
      ],
      says: /OLMo 2/,
    },
    'openness-data': {attributes: '', asks: [], says: /<slot/},
    'openness-timeline': {
      attributes: 'organizations="openai"',
      asks: [['organization', 'openai']],
      says: /OpenAI/,
    },
  };

async function rendered(tag: string, attributes = ''): Promise<string> {
  return collectResult(render(html`${unsafeStatic(`<${tag} ${attributes}>the author’s words</${tag}>`)}`));
}

describe('In Node, without a page', () => {
  const tags = readdirSync('src/elements').filter((name) => name.includes('-'));

  before(async () => {
    for (const tag of tags) await import(`../../src/elements/${tag}/${tag}.js`);
  });

  for (const tag of tags) {
    it(`<${tag}> renders what it knows, and keeps the author’s words`, async () => {
      const {attributes, asks, says} = written[tag]!;
      for (const [kind, name] of asks) assert.ok((await builtIn.find(kind, name)).record, name);
      const answer = await rendered(tag, attributes);
      assert.match(answer, says);
      assert.match(answer, /the author’s words/);
    });

    it(`<${tag}> renders without attributes, and with names that nobody knows`, async () => {
      const names = ['model', 'models', 'license', 'licenses', 'organizations', 'cite', 'uses', 'terms'];
      for (const attributes of ['', names.map((name) => `${name}="zzz MIT%20AND ]"`).join(' ')]) {
        assert.match(await rendered(tag, attributes), /the author’s words/);
      }
    });
  }
});
