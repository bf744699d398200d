/** Reads the author’s own words in the light DOM, after whatever a publishing tool did to them. */

/** A piece of the words: text, or a link that a tool left as Markdown. */
export interface WordsPiece {
  readonly text: string;
  readonly href?: string;
}

const markdownLink = /\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/**
 * The words as pieces, when a literal `[text](url)` stands among them; `undefined` when the words can be
 * shown as they are.
 *
 * Some Markdown engines do not look inside an inline tag. An element among the words means that this one did.
 */
export function markdownWords(host: Element): readonly WordsPiece[] | undefined {
  const text = host.textContent ?? '';
  if (host.childElementCount || !markdownLink.test(text)) return undefined;
  markdownLink.lastIndex = 0;
  const pieces: WordsPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(markdownLink)) {
    if (match.index > end) pieces.push({text: text.slice(end, match.index)});
    pieces.push({text: match[1]!, href: match[2]!});
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({text: text.slice(end)});
  return pieces;
}

/** The address of the first link among the words: what is cited when no key is given. */
export function firstHref(host: Element): string | undefined {
  const link = host.querySelector('a[href]')?.getAttribute('href');
  return link ?? markdownWords(host)?.find(({href}) => href)?.href;
}
