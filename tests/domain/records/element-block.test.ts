import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readElementBlock, unknownAttributes} from '../../../src/domain/records/element-block.js';

const tags = ['model-openness-card', 'license-compare', 'citation-list'];
const read = (text: string) => readElementBlock(text, tags);
const attributes = (text: string) =>
  Object.fromEntries(read(text).block!.attributes.map(({name, value}) => [name, value]));
const faults = (text: string) =>
  read(text).issues.map(({path, message, suggestion}) =>
    [path, message, suggestion].filter(Boolean).join(' | '),
  );

describe('a block that stands for an element', () => {
  it('names its tag first, then an attribute on each line', () => {
    const text = '\uFEFF\n model-openness-card \r\n\r\nmodel: deepseek-r1\nVARIANT:summary\n';
    assert.equal(read(text).block!.tag, 'model-openness-card');
    assert.deepEqual(attributes(text), {model: 'deepseek-r1', variant: 'summary'});
  });

  it('takes values as they are: lists, addresses, colons, nothing', () => {
    const text =
      'license-compare\nlicenses: mit, llama3.1\nmodels = hf:org/name\ntitle: “A: b”\nchanges\nterms:';
    assert.deepEqual(attributes(text), {
      licenses: 'mit, llama3.1',
      models: 'hf:org/name',
      title: 'A: b',
      changes: '',
      terms: '',
    });
  });

  it('that names no element is none, and says what was probably meant', () => {
    assert.deepEqual(faults('\nmodel-opennes-card\nmodel: x'), [
      'line 2 | no element is called “model-opennes-card” | model-openness-card',
    ]);
    assert.deepEqual(faults('<script>alert(1)</script>'), [
      'line 1 | no element is called “<script>alert(1)</script>”',
    ]);
    assert.deepEqual(faults(' \n '), ['is empty; its first line names an element']);
  });

  it('that has a line of no such form, or one twice, is none, and each fault has its line', () => {
    const text = 'model-openness-card\nmodel deepseek r1\n\nmodel: a\nmodel: b';
    assert.deepEqual(faults(text), [
      'line 2 | is not of the form “attribute: value”',
      'line 5 | “model” stands twice',
    ]);
    assert.equal(read(text).block, undefined);
  });

  it('sets no handler, no style, nothing of the page’s own', () => {
    for (const name of [
      'onclick',
      'ONERROR',
      'style',
      'id',
      'class',
      'slot',
      'is',
      'data-model',
      'aria-label',
    ])
      assert.equal(read(`model-openness-card\n${name}: x`).block, undefined, name);
  });

  it('has its attributes compared with those of the tag', () => {
    const {block} = read('model-openness-card\nlang: it\nmodle: deepseek-r1\nfoo: bar');
    assert.deepEqual(unknownAttributes(block!, ['model', 'variant']), [
      {path: 'line 3', message: 'model-openness-card has no attribute “modle”', suggestion: 'model'},
      {path: 'line 4', message: 'model-openness-card has no attribute “foo”'},
    ]);
  });

  it('is read without an exception, whatever stands in it, and never to an attribute with an effect', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom(...tags, 'onclick: x', 'model: y', 'style=a'));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const {block, issues} = read(lines.join('\n'));
        assert.equal(!block, issues.length > 0);
        for (const {name} of block?.attributes ?? []) assert.doesNotMatch(name, /^on|^style$|[^a-z\d-]/);
      }),
    );
  });
});
