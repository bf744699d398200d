/** Finds fenced code in the languages that are ours, in the shapes that publishing tools and highlighters give it. */
import {codeText, frameOf} from '../elements/parts/code-frame.js';

export type BlockLanguage = 'openness' | 'bibtex';

/** A block of code, the whole of what a publishing tool made of it, and its text. */
export interface CodeBlock {
  readonly language: BlockLanguage;
  readonly code: Element;
  /** What readers see as one block: the outermost wrapper that holds nothing else. */
  readonly frame: HTMLElement;
  readonly text: string;
}

/**
 * Where the name of a language stands; alone as a class it counts on the block itself only, as pandoc writes it, and
 * on Hexo’s figure.
 */
const carries = (language: BlockLanguage) =>
  `.language-${language}, .lang-${language}, .highlight-source-${language}, [lang="${language}" i], ` +
  `[data-lang="${language}" i], [data-language="${language}" i], :is(pre, code, figure.highlight).${language}`;
const languages = (['openness', 'bibtex'] as const).map((language) => [language, carries(language)] as const);

/** @returns `undefined` for code in any other language. */
export function codeBlock(code: Element, root: Node): CodeBlock | undefined {
  const language = languages.find(([, selector]) => code.closest(selector))?.[0];
  const pre = code.closest('pre');
  if (!language || !pre) return undefined;
  const text = codeText(code);
  return {language, code, frame: frameOf(pre, text, root), text};
}
