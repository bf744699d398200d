/** Blocks of code, in the shapes that publishing tools and highlighters give them. */

/** Code as nearly all write it, and as Hexo does; what stands in code is a part of it. */
export const codeSelector = 'pre > code, figure.highlight td.code > pre:not(code *)';

/** Line numbers, names of languages and buttons, which highlighters put among the lines. */
const beside =
  '.ln, .lnt, .lineno, .linenos, .line-number, .line-numbers-rows, .line-numbers-wrapper, .rouge-gutter, .gutter, ' +
  '.hljs-ln-numbers, .react-syntax-highlighter-line-number, pre[data-linenos] td:first-child, .lang, button, ' +
  'figcaption, [aria-hidden="true"]';

const wrapper = /highlight|language-|lang-|code|chroma|lntable|rouge|shiki|prism/i;

/** Elements that a line of code may be, or stand in, where a highlighter leaves out the line break. */
const lines = 'div, p, li, tr';

/** The lines as the author wrote them. */
export function codeText(root: Element): string {
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

/**
 * What readers see as one block: the outermost wrapper that holds nothing else.
 *
 * @param text - The lines in it.
 * @param root - What is not looked beyond.
 */
export function frameOf(pre: HTMLElement, text: string, root: Node): HTMLElement {
  let frame = pre;
  for (let outer = pre.parentElement; outer && outer !== root; outer = outer.parentElement) {
    if (!outer.matches(parts) || codeText(outer).trim() !== text.trim()) break;
    if (wrapper.test(outer.className)) frame = outer;
  }
  return frame;
}
