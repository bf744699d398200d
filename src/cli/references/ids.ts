/** Finds the DOIs and arXiv ids that someone asked for, as they are written and copied. */
import {arxivId, doiName, normalKey} from '../../domain/references/identify.js';
import {readMarkdown} from '../check/markdown.js';

/** `doi:10.1000/x`, `arxiv:1706.03762` or, where a version was asked for, `arxiv:1706.03762v5`. */
export function idOf(word: string): string | undefined {
  const key = normalKey(word);
  if (!/^(?:doi|arxiv):/.test(key) || !(doiName(key) ?? arxivId(key))) return undefined;
  if (!key.startsWith('arxiv:')) return key;
  // Whatever stands around the number, a DOI’s prefix or an address: its version follows it.
  const number = key.replace(/^arxiv:(?:.*\/)?/, '');
  const after = word.slice(word.indexOf(number) + number.length);
  return key + (/^v\d+/i.exec(after)?.[0].toLowerCase() ?? '');
}

/** Links of Markdown give way to their addresses. */
function linksOpened(text: string): string {
  if (!text.includes('](')) return text;
  return readMarkdown(text).links.reduceRight(
    (rest, {start, end, url}) => `${rest.slice(0, start)} ${url} ${rest.slice(end)}`,
    text,
  );
}

/** The words of a text that may hold ids, parted by spaces or commas; `DOI: 10.1000/x` is one. */
export const wordsOf = (text: string): string[] =>
  linksOpened(text)
    .replace(/\b(doi|arxiv)(?:\s*:\s+|\s+(?:[:=]\s*)?)(?=\S)/gi, '$1:')
    .split(/[\s,]+/)
    .filter(Boolean);
