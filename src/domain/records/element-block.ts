/** Reads a code block that stands for an element: its tag on the first line, an attribute on each other. */
import type {Issue} from './check.js';
import {nearest} from './nearest.js';

export interface BlockAttribute {
  readonly name: string;
  readonly value: string;
  /** From 1. */
  readonly line: number;
}

export interface ElementBlock {
  readonly tag: string;
  /** On which the tag stands, from 1. */
  readonly line: number;
  readonly attributes: readonly BlockAttribute[];
}

/** Attributes that any element understands: for scripts, styles and the page’s own order, never for a block. */
const reserved =
  /^(?:on.*|data-.*|aria-.*|style|class|id|is|slot|nonce|part|exportparts|popover|hidden|inert|tabindex|autofocus|contenteditable|draggable)$/;
/** Those that are of use on any tag. */
const general = ['lang', 'dir'];

const quotes = /^(["'“”„‘’«»])(.*)(["'“”„‘’«»])$/s;

/** @returns The faults of attributes that a tag does not have, each with the nearest that it has. */
export function unknownAttributes(
  {tag, attributes}: ElementBlock,
  known: readonly string[],
): readonly Issue[] {
  return attributes
    .filter(({name}) => !known.includes(name) && !general.includes(name))
    .map(({name, line}) => {
      const suggestion = nearest(name, known);
      return {
        path: `line ${line}`,
        message: `${tag} has no attribute “${name}”`,
        ...(suggestion && {suggestion}),
      };
    });
}

/**
 * Reads
 *
 * ```
 * model-openness-card
 * model: deepseek-r1
 * variant: summary
 * ```
 *
 * @param tags - The tags that a block may name.
 * @returns The element, or what is wrong with the block and on which line; half a block is none.
 */
export function readElementBlock(
  text: string,
  tags: readonly string[],
): {readonly block?: ElementBlock; readonly issues: readonly Issue[]} {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, index) => ({text: line.replace(/\s+/g, ' ').trim(), line: index + 1}))
    .filter(({text}) => text);
  const [first, ...rest] = lines;
  if (!first) return {issues: [{path: '', message: 'is empty; its first line names an element'}]};
  const tag = first.text.toLowerCase();
  if (!tags.includes(tag)) {
    const suggestion = nearest(tag, tags);
    const message = `no element is called “${first.text.slice(0, 60)}”`;
    return {issues: [{path: `line ${first.line}`, message, ...(suggestion && {suggestion})}]};
  }
  const attributes: BlockAttribute[] = [];
  const issues: Issue[] = [];
  for (const {text, line} of rest) {
    const [, written = '', value = ''] = /^([^\s:=]+)(?: ?[:=] ?(.*))?$/.exec(text) ?? [];
    const name = written.toLowerCase();
    const fault = (message: string) => issues.push({path: `line ${line}`, message});
    if (!/^[a-z][a-z\d-]*$/.test(name)) fault('is not of the form “attribute: value”');
    else if (reserved.test(name)) fault(`“${name}” cannot be set in a block`);
    else if (attributes.some((other) => other.name === name)) fault(`“${name}” stands twice`);
    else attributes.push({name, value: quotes.exec(value)?.[2]?.trim() ?? value, line});
  }
  return issues.length ? {issues} : {block: {tag, line: first.line, attributes}, issues};
}
