/** Blocks of code in the languages that are ours, in the shapes that publishing tools give them. */
import {formatOfText, type Format} from '../../catalog/data-format.js';
import {
  besideClasses,
  besideTags,
  blockLanguages,
  frameClass,
  frameTags,
  languageAttributes,
  languagePrefixes,
  lineTags,
  type BlockLanguage,
} from '../../domain/records/code-shapes.js';
import type {Span} from './markdown.js';
import {contentOf} from './offsets.js';
import {
  ancestorsOf,
  attributeOf,
  classesOf,
  locationOf,
  type Element,
  type Parent,
  type Post,
} from './post.js';

export interface CodeBlock extends Span {
  readonly language: BlockLanguage;
  readonly text: string;
  /** Where what carries the text begins. */
  readonly carrier: number;
}

/** Whether a highlighter, or the author, says on an element which language it is in. */
function carries(element: Element, language: BlockLanguage): boolean {
  const classes = classesOf(element);
  const {tagName} = element;
  return (
    languagePrefixes.some((prefix) => classes.includes(prefix + language)) ||
    languageAttributes.some((name) => attributeOf(element, name)?.toLowerCase() === language) ||
    // Alone as a class it counts on the block itself only, as pandoc writes it, and on Hexo’s figure.
    (classes.includes(language) &&
      (tagName === 'pre' || tagName === 'code' || (tagName === 'figure' && classes.includes('highlight'))))
  );
}

const isNumberOfZola = (element: Element) =>
  element.tagName === 'td' &&
  element.parentNode?.childNodes[0] === element &&
  ancestorsOf(element).some(
    (each) => each.tagName === 'pre' && attributeOf(each, 'data-linenos') !== undefined,
  );
/** What highlighters put among the lines; Zola numbers them in cells. */
const isBeside = (element: Element) =>
  besideTags.includes(element.tagName) ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  classesOf(element).some((name) => besideClasses.includes(name)) ||
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
      const isLine = lineTags.includes(child.tagName);
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

/** What stands around a block of code and the wrappers that hold nothing else. */
export function aroundFrame(code: Element): Element | undefined {
  const text = linesOf(code).trim();
  const around = ancestorsOf(code);
  let frame = code.tagName === 'pre' ? -1 : 0;
  for (let at = frame + 1; at < around.length; at += 1) {
    const outer = around[at]!;
    if (!frameTags.includes(outer.tagName) || linesOf(outer).trim() !== text) break;
    if (frameClass.test(attributeOf(outer, 'class') ?? '')) frame = at;
  }
  return around[frame + 1];
}

/** All blocks of a post in a language of ours, in the order of the text. */
export function codeBlocks(post: Post): readonly CodeBlock[] {
  const found = post.elements.filter(isBlock).flatMap((element): CodeBlock[] => {
    const around = [element, ...ancestorsOf(element)];
    const language = blockLanguages.find((each) => around.some((outer) => carries(outer, each)));
    if (!language) return [];
    return [
      {...contentOf(element), language, text: linesOf(element), carrier: locationOf(element).startOffset},
    ];
  });
  const fenced = [...(post.markdown?.fenced ?? []), ...post.highlighted].flatMap(
    ({start, end, language: name, text, textStart}): CodeBlock[] => {
      // Pandoc and Quarto write it as a class: {.bibtex}.
      const language = blockLanguages.find((each) => each === /^\{?\.?(\w+)/.exec(name)?.[1]?.toLowerCase());
      return language ? [{start: textStart, end, language, text, carrier: start}] : [];
    },
  );
  return [...found, ...fenced].sort((a, b) => a.start - b.start);
}

/** The format of a block’s data; nothing for one that describes an element. */
export const formatOfBlock = ({language, text}: CodeBlock): Format | undefined =>
  language === 'bibtex' ? 'bibtex' : formatOfText(text) === 'json' ? 'json' : undefined;
