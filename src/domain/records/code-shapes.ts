/** The names by which publishing tools and highlighters mark blocks of code, for whoever reads a page or its source. */

/** Languages that are ours. */
export const blockLanguages = ['openness', 'bibtex'] as const;
export type BlockLanguage = (typeof blockLanguages)[number];

/** What stands before the name of a language in a class. */
export const languagePrefixes = ['language-', 'lang-', 'highlight-source-'] as const;

/** Attributes that name a language. */
export const languageAttributes = ['lang', 'data-lang', 'data-language'] as const;

/** Classes of line numbers, and names of languages, among the lines. */
export const besideClasses = [
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
] as const;

/** Elements that are no line, among the lines. */
export const besideTags = ['button', 'figcaption'] as const;

/** Elements that a line of code may be, or stand in, where a highlighter leaves out the line break. */
export const lineTags = ['div', 'p', 'li', 'tr'] as const;

/** Elements that may stand around a block and nothing else, and the classes of those that belong to it. */
export const frameTags = ['div', 'figure', 'table', 'tbody', 'tr', 'td'] as const;
export const frameClass = /highlight|language-|lang-|code|chroma|lntable|rouge|shiki|prism/i;
