/** Code blocks in the language `openness` that stand for an element. */
import {readElementBlock, unknownAttributes, type ElementBlock} from '../domain/records/element-block.js';
import {tags} from '../elements/tags.js';
import type {CodeBlock} from './code-blocks.js';
import {sayIssues} from './data-blocks.js';
import {say, unwrap, wrap} from './marks.js';

/** Elements that stand around an author’s own words or markup, and show or serve those: a block has none for them. */
const around: Readonly<Record<string, string>> = {
  'citation-tooltip': 'stands in a sentence; write the tag there, around the words that cite',
  'license-badge': 'stands in a sentence; write the tag there, around the licence’s name',
  'model-openness-badge': 'stands in a sentence; write the tag there, around the model’s name',
  'openness-data': 'serves what it is around; write the records themselves in the block, as JSON or BibTeX',
};

/** What attributes the tag has; `undefined` until it is defined. */
const attributesOf = (tag: string) =>
  (customElements.get(tag) as {observedAttributes?: string[]} | undefined)?.observedAttributes;

/** Puts the element around its block; a block that is wrong stays as it is, with what is wrong. */
export function enhanceBlock(code: CodeBlock) {
  const {block, issues} = readElementBlock(code.text, tags);
  if (!block) return void sayIssues(code, issues);
  const why = around[block.tag];
  if (why) return void sayIssues(code, [{path: `line ${block.line}`, message: `${block.tag} ${why}`}]);
  const known = attributesOf(block.tag);
  const wrong = known ? unknownAttributes(block, known) : [];
  if (wrong.length) return void sayIssues(code, wrong);
  say(code.frame, []);
  const attributes = block.attributes.map(({name, value}) => [name, value] as const);
  const wrapper = wrap(code.frame, 'code', block.tag, attributes);
  if (!known) void checkLater(code, block, wrapper);
}

/** A tag that is not defined yet knows its attributes only then. */
async function checkLater(code: CodeBlock, block: ElementBlock, wrapper: HTMLElement) {
  await customElements.whenDefined(block.tag);
  const wrong = unknownAttributes(block, attributesOf(block.tag) ?? []);
  if (!wrong.length || code.frame.parentElement !== wrapper || !wrapper.parentNode) return;
  unwrap(wrapper);
  void sayIssues(code, wrong);
}
