import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import type {Words} from '../../src/locales/words.js';
import {languages, wordsIn} from './languages.js';

const folder = fileURLToPath(new URL('../../src/locales', import.meta.url));
const areas = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'index.ts')));

/** The words that an area exports, whatever it calls them. */
async function wordsOf(area: string): Promise<Words<object>> {
  const module = (await import(join(folder, area, 'index.ts'))) as Record<string, unknown>;
  const found = Object.values(module).filter(
    (value): value is Words<object> =>
      typeof value === 'object' && value !== null && 'en' in value && 'others' in value,
  );
  assert.equal(found.length, 1, `${area} exports one set of words`);
  return found[0]!;
}

/** Paths to all words, each with what stands there: a text, a function, or further words. */
function shape(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => shape(child, path ? `${path}.${key}` : key))
    : [`${path}: ${typeof value}`];
}

/** Text between quotes and backticks, without the code between its pieces. */
function texts(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe('words of every area', () => {
  it('are looked for where they are', () => {
    assert.ok(areas.includes('models') && areas.length > 5, areas.join(' '));
  });

  for (const area of areas) {
    it(`come in the same eight languages: ${area}`, async () => {
      const {others} = await wordsOf(area);
      assert.deepEqual(['en', ...Object.keys(others)].sort(), [...languages].sort());
    });

    it(`are all there in each language: ${area}`, async () => {
      const words = await wordsOf(area);
      const english = shape(words.en).sort();
      for (const language of Object.keys(words.others))
        assert.deepEqual(shape(await wordsIn(words, language)).sort(), english, language);
    });

    it(`keep a French sign on the line of its word: ${area}`, () => {
      const files = readdirSync(join(folder, area), {recursive: true, encoding: 'utf8'}).filter((name) =>
        /^fr\b.*\.ts$/.test(name),
      );
      for (const file of files)
        for (const text of texts(join(folder, area, file)))
          assert.doesNotMatch(text, / [:;?!»]|« |\S[;?!»]/u, `${file}: “${text}”`);
    });
  }
});
