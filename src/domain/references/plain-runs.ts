/** A reference that an author wrote out, as a list shows it; `plain` reads it. */
import {safeUrl} from '../records/safe-url.js';
import {arxivUrl, doiUrl} from './links.js';
import type {Run} from './run.js';

export const address = /\bhttps?:\/\/[^\s<>"“”]+/gi;
export const doiInText = /(?:\bdoi\s*:?\s*|\bdoi\.org\/)(10\.\d{4,9}\/[^\s<>"“”]+)/i;
export const arxivInText = /\barxiv\s*[:.]\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;

const linkable = new RegExp(`${address.source}|${doiInText.source}|${arxivInText.source}`, 'gi');

/** An address without the punctuation of the sentence it ends. */
export const trimmed = (url: string) => url.replace(/[.,;:!?]+$/, '').replace(/^([^(]*)\)$/, '$1');

/** The written reference as runs: its words untouched, its addresses and ids as links. */
export function plainRuns({text, title}: {readonly text: string; readonly title?: string}): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const push = (start: number, run: Run) => {
    if (start < end) return;
    if (start > end) runs.push({text: text.slice(end, start)});
    runs.push(run);
    end = start + run.text.length;
  };
  const found: {start: number; run: Run}[] = [];
  if (title && text.includes(title))
    found.push({start: text.indexOf(title), run: {text: title, role: 'title'}});
  for (const match of text.matchAll(linkable)) {
    const shown = trimmed(match[0]);
    const doi = doiInText.exec(shown)?.[1];
    const arxiv = arxivInText.exec(shown)?.[1];
    const href = /^https?:/i.test(shown)
      ? safeUrl(shown)
      : doi
        ? doiUrl(doi.toLowerCase())
        : arxiv
          ? arxivUrl({id: arxiv})
          : undefined;
    if (href) found.push({start: match.index, run: {text: shown, role: 'id', href}});
  }
  for (const {start, run} of found.sort((a, b) => a.start - b.start)) push(start, run);
  if (end < text.length) runs.push({text: text.slice(end)});
  return runs;
}
