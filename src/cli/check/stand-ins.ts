/** Plain markup that stands for an element of ours: blocks of the language `openness`, `data-model` and `data-license`. */
import {readElementBlock, unknownAttributes} from '../../domain/records/element-block.js';
import {formatOfBlock, type CodeBlock} from './code-blocks.js';
import type {Asked} from './enhanced.js';
import type {Report} from './finding.js';
import type {KnownTags} from './manifest.js';
import type {Written} from './names.js';
import {offsetOf, wordAt} from './offsets.js';
import {attributeOf, locationOf, type Post} from './post.js';
import {isInline} from './traps.js';
import {offsetIn} from './written-place.js';

export interface StandIn {
  readonly tagName: string;
  /** Where it stands. */
  readonly at: number;
  readonly attributes: readonly Written[];
}

/** Elements around an author’s own words, or data: a block has none for them. */
const around = (tag: string) =>
  isInline(tag)
    ? `${tag} stands in a sentence; write the tag there, around the words it is about`
    : tag === 'openness-data'
      ? `${tag} serves what it is around; write the records themselves in the block, as JSON or BibTeX`
      : undefined;

/** @returns Nothing when the block has a fault, which was reported: it stays as it is, then. */
function describedBy(block: CodeBlock, post: Post, known: KnownTags, report: Report): StandIn | undefined {
  const {text, start, end, carrier} = block;
  const written = post.text.slice(start, end);
  const lineAt = (line: number) => start + offsetIn(written, text, `${line}:1`);
  const {block: described, issues} = readElementBlock(text, [...known.keys()]);
  const why = described && around(described.tag);
  const wrong = described ? unknownAttributes(described, [...known.get(described.tag)!.keys()]) : issues;
  for (const {path, message, suggestion} of why ? [{path: `line ${described.line}`, message: why}] : wrong) {
    const line = /\d+/.exec(path)?.[0];
    report('fault', line ? lineAt(Number(line)) : carrier, message, suggestion);
  }
  if (!described || why || wrong.length) return undefined;
  const attributes = described.attributes.map(({name, value, line}): Written => {
    const lineStart = lineAt(line);
    const [, before = ''] = /^(\s*[^\s:=]+\s*[:=]?\s*)/.exec(post.text.slice(lineStart)) ?? [];
    const from = lineStart + before.length;
    return {name, value, at: (word = '') => from + (wordAt(post.text.slice(from, end), word) ?? 0)};
  });
  return {tagName: described.tag, at: carrier, attributes};
}

const boxes = [
  {kind: 'models', data: 'data-model', tagName: 'model-openness-card', name: 'model'},
  {kind: 'licenses', data: 'data-license', tagName: 'license-card', name: 'license'},
] as const;

/** Boxes that become cards. */
const cards = (post: Post, asked: Asked): StandIn[] =>
  post.elements
    .filter(({tagName}) => tagName === 'div' || tagName === 'blockquote')
    .flatMap((element) =>
      boxes.flatMap(({kind, data, tagName, name}): StandIn[] => {
        const value = attributeOf(element, data)?.trim();
        if (!value || !asked.kinds.has(kind)) return [];
        const at = (word?: string) => offsetOf(post, element, data, word);
        return [{tagName, at: locationOf(element).startOffset, attributes: [{name, value, at}]}];
      }),
    );

/** All that stands for an element of ours; a block that describes none is reported. */
export function standIns(
  post: Post,
  blocks: readonly CodeBlock[],
  asked: Asked,
  known: KnownTags,
  report: Report,
): readonly StandIn[] {
  const described = blocks
    .filter((block) => !formatOfBlock(block))
    .flatMap((block) => describedBy(block, post, known, report) ?? []);
  return [...described, ...cards(post, asked)];
}
