/** Blocks of code in the languages that are ours, in the shapes that publishing tools give them. */
import {formatOfText, type Format} from '../../catalog/data-format.js';
import type {Span} from './markdown.js';
import {contentOf} from './offsets.js';
import {ancestorsOf, attributeOf, locationOf, type Element, type Parent, type Post} from './post.js';

const languages = ['openness', 'bibtex'] as const;
export type BlockLanguage = (typeof languages)[number];

export interface CodeBlock extends Span {
  readonly language: BlockLanguage;
  readonly text: string;
  /** Where what carries the text begins. */
  readonly carrier: number;
}

const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(/\s+/);

/** Whether a highlighter, or the author, says on an element which language it is in. */
function carries(element: Element, language: BlockLanguage): boolean {
  const classes = classesOf(element);
  const {tagName} = element;
  return (
    ['language-', 'lang-', 'highlight-source-'].some((prefix) => classes.includes(prefix + language)) ||
    ['lang', 'data-lang', 'data-language'].some(
      (name) => attributeOf(element, name)?.toLowerCase() === language,
    ) ||
    // Alone as a class it counts on the block itself only, as pandoc writes it, and on Hexo’s figure.
    (classes.includes(language) &&
      (tagName === 'pre' || tagName === 'code' || (tagName === 'figure' && classes.includes('highlight'))))
  );
}

/** Line numbers, names of languages and buttons, which highlighters put among the lines. */
const beside =
  /^(?:ln|lnt|lineno|linenos|line-number|line-numbers-rows|line-numbers-wrapper|rouge-gutter|gutter|hljs-ln-numbers|react-syntax-highlighter-line-number|lang)$/;
const isNumberOfZola = (element: Element) =>
  element.tagName === 'td' &&
  element.parentNode?.childNodes[0] === element &&
  ancestorsOf(element).some(
    (each) => each.tagName === 'pre' && attributeOf(each, 'data-linenos') !== undefined,
  );
const isBeside = (element: Element) =>
  /^(?:button|figcaption)$/.test(element.tagName) ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  classesOf(element).some((name) => beside.test(name)) ||
  isNumberOfZola(element);

/** The lines as the author wrote them. */
export function linesOf(root: Parent): string {
  let text = '';
  const endLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Parent) => {
    for (const child of node.childNodes) {
      if ('value' in child) text += child.value;
      if (!('tagName' in child) || isBeside(child)) continue;
      if (child.tagName === 'br') text += '\n';
      const isLine = /^(?:div|p|li|tr)$/.test(child.tagName);
      if (isLine) endLine();
      read(child);
      if (isLine) endLine();
    }
  };
  read(root);
  return text;
}

/** Code as nearly all write it, and as Hexo does. */
export function isBlock(element: Element): boolean {
  const {tagName} = element;
  if (tagName !== 'code' && tagName !== 'pre') return false;
  const [parent, ...further] = ancestorsOf(element);
  if (tagName === 'code') return parent?.tagName === 'pre';
  return (
    parent?.tagName === 'td' &&
    classesOf(parent).includes('code') &&
    further.some((each) => each.tagName === 'figure' && classesOf(each).includes('highlight')) &&
    !further.some((each) => each.tagName === 'code')
  );
}

const parts = /^(?:div|figure|table|tbody|tr|td)$/;
const wrapper = /highlight|language-|lang-|code|chroma|lntable|rouge|shiki|prism/i;

/** What stands around a block of code and the wrappers that hold nothing else. */
export function aroundFrame(code: Element): Element | undefined {
  const text = linesOf(code).trim();
  const around = ancestorsOf(code);
  let frame = code.tagName === 'pre' ? -1 : 0;
  for (let at = frame + 1; at < around.length; at += 1) {
    const outer = around[at]!;
    if (!parts.test(outer.tagName) || linesOf(outer).trim() !== text) break;
    if (wrapper.test(attributeOf(outer, 'class') ?? '')) frame = at;
  }
  return around[frame + 1];
}

/** All blocks of a post in a language of ours, in the order of the text. */
export function codeBlocks(post: Post): readonly CodeBlock[] {
  const found = post.elements.filter(isBlock).flatMap((element): CodeBlock[] => {
    const around = [element, ...ancestorsOf(element)];
    const language = languages.find((each) => around.some((outer) => carries(outer, each)));
    if (!language) return [];
    return [
      {...contentOf(element), language, text: linesOf(element), carrier: locationOf(element).startOffset},
    ];
  });
  const fenced = [...(post.markdown?.fenced ?? []), ...post.highlighted].flatMap(
    ({start, end, language: name, text, textStart}): CodeBlock[] => {
      // Pandoc and Quarto write it as a class: {.bibtex}.
      const language = languages.find((each) => each === /^\{?\.?(\w+)/.exec(name)?.[1]?.toLowerCase());
      return language ? [{start: textStart, end, language, text, carrier: start}] : [];
    },
  );
  return [...found, ...fenced].sort((a, b) => a.start - b.start);
}

/** The format of a block’s data; nothing for one that describes an element. */
export const formatOfBlock = ({language, text}: CodeBlock): Format | undefined =>
  language === 'bibtex' ? 'bibtex' : formatOfText(text) === 'json' ? 'json' : undefined;
