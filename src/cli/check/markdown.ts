/** What Markdown makes of a text: which of it is markup, which only looks like it. */
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MarkdownLink extends Span {
  readonly url: string;
  readonly title: string;
  /** What a reader sees of it. */
  readonly words: string;
  /** Where its address is written: in its definition, if it has one. */
  readonly addressAt: number;
}

export interface FencedCode extends Span {
  /** As the author wrote it: `bibtex`, `{.bibtex}`. */
  readonly language: string;
  readonly text: string;
  /** Where the text begins. */
  readonly textStart: number;
}

export interface Markdown {
  /** The text with everything blanked that a browser will not read as markup; every offset is the same. */
  readonly markup: string;
  /** Stretches of HTML that Markdown leaves alone, line for line. */
  readonly blocks: readonly Span[];
  readonly links: readonly MarkdownLink[];
  readonly fenced: readonly FencedCode[];
  /** Stretches of plain text, in which nothing is a tag. */
  readonly texts: readonly Span[];
  /** Code that is code by its indentation alone. */
  readonly indented: readonly Span[];
}

const spanOf = ({position}: Node): Span => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** Spaces for all but the line breaks. */
export const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

const nodesIn = (node: Node): Node[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];

/** By the label; the first of two wins. */
const definitionsIn = (tree: Root) =>
  new Map(
    nodesIn(tree)
      .flatMap((node) => (node.type === 'definition' ? [[node.identifier, node] as const] : []))
      .reverse(),
  );

const wordsOf = (node: Node): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';

const isPhrasing = ({type}: Node) =>
  type !== 'root' && type !== 'blockquote' && type !== 'listItem' && type !== 'footnoteDefinition';

/** @param source - Without its front matter, which is blanked. */
export function readMarkdown(source: string): Markdown {
  const blocks: Span[] = [];
  const links: MarkdownLink[] = [];
  const fenced: FencedCode[] = [];
  const texts: Span[] = [];
  const indented: Span[] = [];
  const blanks: Span[] = [];

  const tree = fromMarkdown(source, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const definitions = definitionsIn(tree);

  const visit = (node: Node, parent: Node) => {
    const span = spanOf(node);
    const text = source.slice(span.start, span.end);
    switch (node.type) {
      case 'html':
        if (!isPhrasing(parent)) blocks.push(span);
        return;
      case 'code':
        // Pandoc’s word for markup that it hands on as it is.
        if (node.lang === '{=html}') blocks.push(span);
        else if (/^(?:`{3}|~{3})/.test(text)) {
          const textStart = Math.min(source.indexOf('\n', span.start) + 1 || span.end, span.end);
          fenced.push({...span, language: node.lang ?? '', text: node.value, textStart});
          blanks.push(span);
        } else indented.push(span);
        return;
      case 'inlineCode':
      case 'image':
      case 'imageReference':
      case 'definition':
        blanks.push(span);
        return;
      case 'text':
        texts.push(span);
        return;
      case 'link':
      case 'linkReference': {
        const target = node.type === 'link' ? node : definitions.get(node.identifier)!;
        const {url, title} = target;
        const addressAt = spanOf(target).start;
        links.push({...span, url, title: title ?? '', words: wordsOf(node), addressAt});
        const last = node.children.at(-1);
        // An autolink is all address; of other links the address is what follows the words.
        const start = text.startsWith('<') || !last ? span.start : spanOf(last).end;
        blanks.push({start, end: span.end});
        break;
      }
    }
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree, tree);

  const characters = [...blanks].reduce((text, span) => blanked(text, span), source);
  // Data in a script that a blank line tore apart is still meant as data, however it is indented.
  const scripts = [...characters.matchAll(/<script\b[^>]*>[^]*?<\/script\s*>/gi)].map(({0: text, index}) => ({
    start: index,
    end: index + text.length,
  }));
  const inScript = ({start}: Span) => scripts.some((script) => start >= script.start && start < script.end);
  const withoutCode = indented
    .filter((span) => !inScript(span))
    .reduce((text, span) => blanked(text, span), characters);
  const markup = texts
    .filter((span) => !inScript(span))
    .reduce(
      (text, {start, end}) =>
        text.slice(0, start) + text.slice(start, end).replaceAll('<', ' ') + text.slice(end),
      withoutCode,
    );
  return {markup, blocks, links, fenced, texts, indented: indented.filter((span) => !inScript(span))};
}

const blanked = (text: string, {start, end}: Span) =>
  text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
