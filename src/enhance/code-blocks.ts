/** Finds fenced code in the languages that are ours, in the shapes that publishing tools and highlighters give it. */
import {
  blockLanguages,
  languageAttributes,
  languagePrefixes,
  type BlockLanguage,
} from '../domain/records/code-shapes.js';
import {codeText, frameOf} from '../elements/parts/code-frame.js';

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
  [
    ...languagePrefixes.map((prefix) => `.${prefix}${language}`),
    ...languageAttributes.map((name) => `[${name}="${language}" i]`),
    `:is(pre, code, figure.highlight).${language}`,
  ].join();
const languages = blockLanguages.map((language) => [language, carries(language)] as const);

/** @returns `undefined` for code in any other language. */
export function codeBlock(code: Element, root: Node): CodeBlock | undefined {
  const language = languages.find(([, selector]) => code.closest(selector))?.[0];
  const pre = code.closest('pre');
  if (!language || !pre) return undefined;
  const text = codeText(code);
  return {language, code, frame: frameOf(pre, text, root), text};
}
