/** A post as it is checked: its elements with their places, whichever of HTML and Markdown it is written in. */
import {parse, type DefaultTreeAdapterTypes, type Token} from 'parse5';
import {positionsIn} from '../../domain/references/bibtex/issue.js';
import {FileError} from '../files.js';
import {frontMatterOf, type FrontMatter} from './front-matter.js';
import {blank, readMarkdown, type FencedCode, type Markdown} from './markdown.js';
import {withoutTemplates} from './templates.js';

export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export interface Post {
  readonly path: string;
  readonly text: string;
  /** Absent in HTML. */
  readonly markdown?: Markdown;
  readonly frontMatter?: FrontMatter;
  /** Code that a template engine shows. */
  readonly highlighted: readonly FencedCode[];
  /** In document order. */
  readonly elements: readonly Element[];
  /** Line and column of an offset, both from 1. */
  placeOf(offset: number): {readonly line: number; readonly column: number};
}

/** All elements below a node, in document order; without recursion, since a page may be nested without end. */
export function elementsIn(node: Parent): Element[] {
  const found: Element[] = [];
  const left = [...node.childNodes].reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    if (!('tagName' in next)) continue;
    found.push(next);
    left.push(...[...next.childNodes].reverse());
  }
  return found;
}

/** Text of an element as a browser reads it. */
export function textOf(node: Parent): string {
  const content = 'content' in node ? node.content : node;
  return content.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('');
}

export const attributeOf = (element: Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value;

export const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(/\s+/);

/** From the nearest to the farthest. */
export function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let next = element.parentNode; next && 'tagName' in next; next = next.parentNode) found.push(next);
  return found;
}

type Location = Token.ElementLocation;

export const locationOf = (element: Element): Location => element.sourceCodeLocation as Location;

/** Markdown by its ending, or because no HTML file begins so. */
const isMarkdown = (path: string, text: string) =>
  /\.(?:md|markdown|mdown|qmd|rmd)$/i.test(path) || (!/\.x?html?$/i.test(path) && !/^\s*</.test(text));

/**
 * @param source - The whole file.
 * @throws FileError for MDX, in which a tag is a piece of a program.
 */
export function readPost(path: string, source: string): Post {
  if (/\.mdx$/i.test(path))
    throw new FileError(path, 'MDX is neither HTML nor Markdown; check the page that is built of it');
  const text = source.replace(/^\uFEFF/, '');
  const frontMatter = frontMatterOf(text);
  const above = frontMatter?.length ?? 0;
  const rest = blank(text.slice(0, above)) + text.slice(above);
  const inMarkdown = isMarkdown(path, text);
  // No engine reads a page again that it has built.
  const {text: body, code} = inMarkdown || frontMatter ? withoutTemplates(rest) : {text: rest, code: []};
  const markdown = inMarkdown ? readMarkdown(body) : undefined;
  const document = parse(markdown?.markup ?? body, {sourceCodeLocationInfo: true});
  const issueAt = positionsIn(text);
  return {
    path,
    text,
    markdown,
    frontMatter,
    highlighted: code,
    // What the parser added for completeness has no place in the text.
    elements: elementsIn(document).filter(({sourceCodeLocation}) => sourceCodeLocation),
    placeOf(offset) {
      const {line, column} = issueAt(offset, '');
      return {line, column};
    },
  };
}
