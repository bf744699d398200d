/** Blocks of code, in the shapes that publishing tools and highlighters give them. */
import {
  besideClasses,
  besideTags,
  frameClass,
  frameTags,
  lineTags,
} from '../../domain/records/code-shapes.js';

/** Code as nearly all write it, and as Hexo does; what stands in code is a part of it. */
export const codeSelector = 'pre > code, figure.highlight td.code > pre:not(code *)';

/** What highlighters put among the lines; Zola numbers them in cells. */
const beside = [
  ...besideClasses.map((name) => `.${name}`),
  ...besideTags,
  'pre[data-linenos] td:first-child',
  '[aria-hidden="true"]',
].join();

const lines = lineTags.join();

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

const parts = frameTags.join();

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
    if (frameClass.test(outer.className)) frame = outer;
  }
  return frame;
}
