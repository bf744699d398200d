/** A reference that an author wrote out: shown as it is, with what is certain in it made use of. */
import {plainText} from '../records/plain-text.js';
import type {ReferenceRecord} from '../records/reference.js';
import {safeUrl} from '../records/safe-url.js';
import {arxivId, arxivUrl, doiName, doiUrl, normalKey} from './identify.js';
import type {Run} from './run.js';

/** What was found beyond doubt; the rest of the text is left to the reader. */
export interface PlainReference {
  readonly text: string;
  readonly title?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
}

const address = /\bhttps?:\/\/[^\s<>"“”]+/gi;
const doiInText = /(?:\bdoi\s*:?\s*|\bdoi\.org\/)(10\.\d{4,9}\/[^\s<>"“”]+)/i;
const arxivInText = /\barxiv\s*[:.]\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)/i;

const linkable = new RegExp(`${address.source}|${doiInText.source}|${arxivInText.source}`, 'gi');

/** An address without the punctuation of the sentence it ends. */
const trimmed = (url: string) => url.replace(/[.,;:!?]+$/, '').replace(/^([^(]*)\)$/, '$1');

function yearIn(text: string): number | undefined {
  const years = (form: RegExp) =>
    [...text.matchAll(form)].map(([, year]) => Number(year)).filter((year) => year >= 1000 && year < 2100);
  const bracketed = years(/\((\d{4})[a-z]?(?:,[^()]{1,20})?\)/g);
  // Two years are one too many to choose from.
  return bracketed.length > 0
    ? bracketed.length > 1
      ? undefined
      : bracketed[0]
    : years(/, (\d{4})\.?$/g)[0];
}

function titleIn(text: string): string | undefined {
  const quoted = [...text.matchAll(/[“"]([^“”"]+?)[.,]?[”"]/g)];
  if (quoted.length > 0) return quoted.length === 1 ? quoted[0]![1]!.trim() : undefined;
  // Authors (year). Title. In that order, and nothing after it that could still be title.
  const after = /^[^()]*\((?:1\d|20)\d\d[a-z]?\)[.,:]?\s+(.+)$/.exec(text)?.[1] ?? '';
  const title = /^(.+?)(?:(?<=[.?!])\s+(?:in\s|arxiv|doi\b).*)?$/i.exec(after)?.[1]?.replace(/\.$/, '');
  return title && !/[.?!]\s/.test(title) ? title : undefined;
}

/**
 * Finds year, title, DOI, arXiv id and address in a written reference, each only when there is one
 * reading of it.
 */
export function readPlain(reference: string): PlainReference {
  const text = plainText(reference);
  const urls = [...new Set((text.match(address) ?? []).map(trimmed))];
  const doi = doiName(doiInText.exec(text)?.[1] ?? '');
  const arxiv = arxivId(arxivInText.exec(text)?.[1] ?? '') ?? urls.map((url) => arxivId(url)).find(Boolean);
  const url = urls.length === 1 ? safeUrl(urls[0]!) : undefined;
  const words = text.replace(address, '').replace(/[\s.,]+$/, '.');
  const year = yearIn(words);
  const title = titleIn(words);
  return {
    text,
    ...(title ? {title} : {}),
    ...(year !== undefined ? {year} : {}),
    ...(doi ? {doi} : {}),
    ...(arxiv ? {arxiv: arxiv.id} : {}),
    ...(url ? {url} : {}),
  };
}

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
    const doi = doiName(doiInText.exec(shown)?.[1] ?? '');
    const arxiv = arxivId(arxivInText.exec(shown)?.[1] ?? '');
    const href = /^https?:/i.test(shown)
      ? safeUrl(shown)
      : doi
        ? doiUrl(doi)
        : arxiv
          ? arxivUrl(arxiv)
          : undefined;
    if (href) found.push({start: match.index, run: {text: shown, role: 'id', href}});
  }
  for (const {start, run} of found.sort((a, b) => a.start - b.start)) push(start, run);
  if (end < text.length) runs.push({text: text.slice(end)});
  return runs;
}

/** A short name for a text that has no id of its own (FNV-1a, 32 bits: for telling apart, not for secrets). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The written reference as a record, so that it is numbered and listed as any other.
 *
 * Its id is its DOI or arXiv id, under which it meets the same work cited by key; else one made from the
 * text, the same for the same words.
 */
export function plainItem(reference: string): ReferenceRecord {
  const {text, title, year, doi, arxiv, url} = readPlain(reference);
  const id = doi ? normalKey(doi) : arxiv ? `arxiv:${arxiv}` : `text-${fingerprint(text.toLowerCase())}`;
  return {
    id,
    ...(title ? {title} : {}),
    ...(year !== undefined ? {issued: {'date-parts': [[year]]}} : {}),
    ...(doi ? {DOI: doi} : {}),
    ...(url ? {URL: url} : {}),
    custom: {text, ...(arxiv ? {arxiv} : {})},
  };
}
