/** A reference that an author wrote out: shown as it is, with what is certain in it made use of. */
import type {ReferenceRecord} from '../records/reference.js';
import {safeUrl} from '../records/safe-url.js';
import {arxivId, doiName, normalKey} from './identify.js';
import {itemText} from './item-text.js';
import {address, arxivInText, doiInText, trimmed} from './plain-runs.js';
import {putInOrder} from './put-in-order.js';

/** What was found beyond doubt; the rest of the text is left to the reader. */
export interface PlainReference {
  readonly text: string;
  readonly title?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly arxiv?: string;
  readonly url?: string;
}

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
  const text = itemText(reference);
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
  return putInOrder({
    id,
    ...(title ? {title} : {}),
    ...(year !== undefined ? {issued: {'date-parts': [[year]]}} : {}),
    ...(doi ? {DOI: doi} : {}),
    ...(url ? {URL: url} : {}),
    custom: {text, ...(arxiv ? {arxiv} : {})},
  });
}
