/** The names by which publishing tools and highlighters mark blocks of code, for whoever reads a page or its source. */

/** Languages that are ours. */
export const blockLanguages = ['openness', 'bibtex'] as const;
export type BlockLanguage = (typeof blockLanguages)[number];

/** What stands before the name of a language in a class. */
export const languagePrefixes: readonly string[] = ['language-', 'lang-', 'highlight-source-'];

/** Attributes that name a language. */
export const languageAttributes: readonly string[] = ['lang', 'data-lang', 'data-language'];

/** Classes of line numbers, and names of languages, among the lines. */
export const besideClasses: readonly string[] = [
  'ln',
  'lnt',
  'lineno',
  'linenos',
  'line-number',
  'line-numbers-rows',
  'line-numbers-wrapper',
  'rouge-gutter',
  'gutter',
  'hljs-ln-numbers',
  'react-syntax-highlighter-line-number',
  'lang',
];

/** Elements that are no line, among the lines. */
export const besideTags: readonly string[] = ['button', 'figcaption'];

/** Elements that a line of code may be, or stand in, where a highlighter leaves out the line break. */
export const lineTags: readonly string[] = ['div', 'p', 'li', 'tr'];

/** Elements that may stand around a block and nothing else, and the classes of those that belong to it. */
export const frameTags: readonly string[] = ['div', 'figure', 'table', 'tbody', 'tr', 'td'];
export const frameClass = /highlight|language-|lang-|code|chroma|lntable|rouge|shiki|prism/i;
