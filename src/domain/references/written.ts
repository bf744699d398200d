/** What a link says about the work it cites: in its address, or in a title written for us. */
import {arxivId, citedKeys, normalKey} from './identify.js';

const fragment = /#cite=([^#]+)$/i;
const title = /^\s*cite:\s*(\S.*)$/is;

/** Percent signs decoded, but for the comma, which separates keys unless it is written `%2C`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%2c/gi, '%252C'));
  } catch {
    return text;
  }
}

/** Keys as a `cite` attribute holds them, so that reading it gives the same keys again. */
const attribute = (keys: readonly string[]) => keys.map((key) => key.replace(/,/g, '%2C')).join(' ');

/**
 * The keys that an author put into a link’s address (`…#cite=vaswani2017`) or title (`cite:vaswani2017`), as a
 * `cite` attribute holds them; the title wins, since an address may be someone else’s.
 */
export function writtenKeys(href: string, titleText: string): string | undefined {
  const keys = citedKeys(title.exec(titleText)?.[1] ?? decoded(fragment.exec(href)?.[1] ?? ''));
  return keys.length ? attribute(keys) : undefined;
}

/** The DOI or arXiv id that an address leads to, as a key: `doi:10.1000/x`, `arxiv:1706.03762`. */
export function addressKey(href: string): string | undefined {
  if (!/^\s*(?:https?:)?\/\//i.test(href)) return undefined;
  const key = normalKey(href.trim().replace(/^\/\//, 'https://').replace(fragment, ''));
  return /^(?:doi|arxiv):/.test(key) ? key : undefined;
}

/** The key of an address as a `cite` attribute holds it. */
export const keyAttribute = (key: string) => attribute([key]);

/**
 * Whether a link’s words are only its address or id: they show where the work is, as entries of a
 * bibliography do, and cite nothing.
 */
export function isAddress(words: string, key: string): boolean {
  const text = words.replace(/\s+/g, ' ').trim();
  if (/^(?:(?:https?:\/\/|www\.)|(?:dx\.)?doi\.org\/)\S+$/i.test(text)) return true;
  // With its subject, `arXiv:1706.03762v5 [cs.CL]`, an id is no key.
  return normalKey(text) === key || key === `arxiv:${arxivId(text)?.id}`;
}

/**
 * Whether a title is a reference written out: it names a year, a DOI, an arXiv id or an address, as every
 * style of reference does, and a remark seldom.
 */
export const isReference = (text: string) =>
  /\b(?:1[5-9]|20)\d\d\b|\bdoi\b|\barxiv\b|https?:\/\//i.test(text);
