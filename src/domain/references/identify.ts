/** The keys by which a work is cited: an id of the author’s own, a DOI, an arXiv id. */
import type {ReferenceRecord} from '../records/reference.js';
import type {ArxivId} from './links.js';

// Quotation marks that a typographer made of straight ones, brackets, and the sign of pandoc and BibTeX tools.
const outer = /^[\s"'“”„‟‘’‚‛«»<>[\]{}@;]+|[\s"'“”„‟‘’‚‛«»<>[\]{};]+$/gu;
// Soft hyphens and spaces of no width come along when text is pasted.
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

const newArxiv = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(v\d+)?$/i;
const oldArxiv = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z]{2})?(\/\d{7})(v\d+)?$/i;
const arxivPlaces =
  /^(?:https?:\/\/)?(?:(?:www\.|export\.)?(?:arxiv\.org\/(?:abs|pdf|html|format|ps|e-print|src)|alphaxiv\.org\/abs)|ar5iv\.(?:labs\.)?(?:arxiv\.)?org\/(?:abs|html)|huggingface\.co\/papers)\//i;
const doiPlaces = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\//i;

/** Percent signs decoded, as far as they stand for anything: one that someone wrote by hand is itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads `1706.03762`, `arXiv:1706.03762v5 [cs.CL]`, `math.GT/0309136` or an address at arXiv.
 *
 * Identifier schemes: https://info.arxiv.org/help/arxiv_identifier.html. The subject class of an old id is
 * no part of it.
 */
export function arxivId(text: string): ArxivId | undefined {
  const place = arxivPlaces.exec(text);
  let id = place ? decoded(text.slice(place[0].length).split(/[?#]/)[0]!).replace(/\.pdf$|\/$/i, '') : text;
  id = id.replace(/^\s*arxiv\s*[:.]?\s*/i, '').replace(/\s*\[[\w.-]+\]\s*$/, '');
  const match = newArxiv.exec(id);
  if (match) return {id: match[1]!, ...(match[2] ? {version: match[2].toLowerCase()} : {})};
  const old = oldArxiv.exec(id);
  return old
    ? {id: old[1]!.toLowerCase() + old[2]!, ...(old[3] ? {version: old[3].toLowerCase()} : {})}
    : undefined;
}

/**
 * Reads `10.1000/x`, `doi:10.1000/x` or an address at doi.org; in lower case, since DOIs have no case
 * (DOI Handbook, 2.4).
 */
export function doiName(text: string): string | undefined {
  let name = text.trim().replace(/^doi\s*[:=]?\s*(?=10\.|https?:|doi\.)/i, '');
  const place = doiPlaces.exec(name);
  if (place) name = name.slice(place[0].length).split(/[?#]/)[0]!;
  if (/%[\da-f]{2}/i.test(name)) name = decoded(name);
  // A full stop or bracket of the sentence is no part of the name.
  name = name.replace(/[.,;:!?]+$/, '');
  if (/\)$/.test(name) && !name.includes('(')) name = name.slice(0, -1);
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s]+$/.test(name) ? name.toLowerCase() : undefined;
}

/** The arXiv id inside the DOI that arXiv itself registers: `10.48550/arXiv.1706.03762`. */
function arxivOfDoi(doi: string): ArxivId | undefined {
  return doi.startsWith('10.48550/arxiv.') ? arxivId(doi.slice('10.48550/arxiv.'.length)) : undefined;
}

/**
 * One way to write every key: `doi:10.1000/x`, `arxiv:1706.03762` (without version), or the author’s own
 * key as it is, in NFC.
 */
export function normalKey(word: string): string {
  const text = word.normalize('NFC').replace(invisible, '').replace(outer, '').trim();
  const doi = doiName(text);
  if (doi) {
    const arxiv = arxivOfDoi(doi);
    return arxiv ? `arxiv:${arxiv.id}` : `doi:${doi}`;
  }
  const arxiv = arxivId(text);
  return arxiv ? `arxiv:${arxiv.id}` : text;
}

/**
 * Keys in a `cite` attribute, in the author’s order, each once.
 *
 * They are separated by spaces or commas. A DOI with a comma in it is written with `%2C`.
 */
export function citedKeys(text: string | null | undefined): string[] {
  const words = (text ?? '')
    // `doi: 10.1000/x` is one key.
    .replace(/\b(doi|arxiv):\s+(?=\S)/gi, '$1:')
    .split(/[\s,]+/)
    // Semicolons part keys in pandoc; within a DOI they are its own.
    .flatMap((word) => (word.includes('/') ? word : word.split(';')));
  return [...new Set(words.map(normalKey).filter(Boolean))];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The DOI of a work, whichever field holds it. */
export function doiOf(item: ReferenceRecord): string | undefined {
  return (
    doiName(textOf(item.DOI)) ?? (doiPlaces.test(textOf(item.URL)) ? doiName(textOf(item.URL)) : undefined)
  );
}

/** The arXiv id of a work, from our own field, its number, its DOI or its address. */
export function arxivOf(item: ReferenceRecord, doi = doiOf(item)): ArxivId | undefined {
  const own = textOf((item.custom as {arxiv?: unknown} | null | undefined)?.arxiv);
  const number = textOf(item.number);
  const url = textOf(item.URL);
  return (
    arxivId(own) ??
    (/^arxiv/i.test(number) ? arxivId(number) : undefined) ??
    (doi ? arxivOfDoi(doi) : undefined) ??
    (arxivPlaces.test(url) ? arxivId(url) : undefined)
  );
}
