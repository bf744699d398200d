/** Finds fenced code in the languages that are ours, in the shapes that publishing tools and highlighters give it. */

export type BlockLanguage = 'openness' | 'bibtex';

/** A block of code, the whole of what a publishing tool made of it, and its text. */
export interface CodeBlock {
  readonly language: BlockLanguage;
  readonly code: Element;
  /** What readers see as one block: the outermost wrapper that holds nothing else. */
  readonly frame: HTMLElement;
  readonly text: string;
}

/** Code as nearly all write it, and as Hexo does. */
export const codeSelector = 'pre > code, figure.highlight td.code > pre';

/**
 * Where the name of a language stands; alone as a class it counts on the block itself only, as pandoc writes it, and
 * on Hexo’s figure.
 */
const carries = (language: BlockLanguage) =>
  `.language-${language}, .lang-${language}, .highlight-source-${language}, [lang="${language}" i], ` +
  `[data-lang="${language}" i], [data-language="${language}" i], :is(pre, code, figure.highlight).${language}`;
const languages = (['openness', 'bibtex'] as const).map((language) => [language, carries(language)] as const);

/** Line numbers, names of languages and buttons, which highlighters put among the lines. */
const beside =
  '.ln, .lnt, .lineno, .linenos, .line-number, .line-numbers-rows, .line-numbers-wrapper, .rouge-gutter, .gutter, ' +
  '.hljs-ln-numbers, .react-syntax-highlighter-line-number, pre[data-linenos] td:first-child, .lang, button, figcaption, [aria-hidden="true"]';

const wrapper = /highlight|language-|lang-|code|chroma|lntable|rouge|shiki|prism/i;

/** Elements that a line of code may be, or stand in, where a highlighter leaves out the line break. */
const lines = 'div, p, li, tr';

/** The lines as the author wrote them. */
function textOf(root: Element): string {
  let text = '';
  const endLine = () => {
    if (text && !text.endsWith('\n')) text += '\n';
  };
  const read = (node: Node) => {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element) || (node.matches(beside) && node !== root)) return;
    if (node.localName === 'br') text += '\n';
    const isLine = node.matches(lines);
    if (isLine) endLine();
    node.childNodes.forEach(read);
    if (isLine) endLine();
  };
  read(root);
  return text;
}

const parts = 'div, figure, table, tbody, tr, td';

function frameOf(pre: HTMLElement, text: string, root: Node): HTMLElement {
  let frame = pre;
  for (let outer = pre.parentElement; outer && outer !== root; outer = outer.parentElement) {
    if (!outer.matches(parts) || textOf(outer).trim() !== text.trim()) break;
    if (wrapper.test(outer.className)) frame = outer;
  }
  return frame;
}

/** @returns `undefined` for code in any other language. */
export function codeBlock(code: Element, root: Node): CodeBlock | undefined {
  const language = languages.find(([, selector]) => code.closest(selector))?.[0];
  const pre = code.closest('pre');
  if (!language || !pre) return undefined;
  const text = textOf(code);
  return {language, code, frame: frameOf(pre, text, root), text};
}
