/** Where a work can be read. */
import type {ReferenceRecord} from '../records/reference.js';
import {safeUrl} from '../records/safe-url.js';
import {arxivOf, arxivUrl, doiOf, doiUrl} from './identify.js';

export interface ReferenceLink {
  readonly kind: 'doi' | 'arxiv' | 'pdf' | 'web';
  /** `arXiv:1706.03762`, `doi:10.1000/x`, or the host of a page; for a PDF see the locale. */
  readonly text: string;
  readonly href: string;
}

function host(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Links of a work, the most lasting first: DOI, arXiv, its page, its PDF; each address once. */
export function linksOf(item: ReferenceRecord): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  const doi = doiOf(item);
  const arxiv = arxivOf(item, doi);
  // arXiv’s own DOI leads to the same page as its id.
  if (doi && !doi.startsWith('10.48550/arxiv.'))
    links.push({kind: 'doi', text: `doi:${doi}`, href: doiUrl(doi)});
  if (arxiv) links.push({kind: 'arxiv', text: `arXiv:${arxiv.id}`, href: arxivUrl(arxiv)});
  const url = typeof item.URL === 'string' ? safeUrl(item.URL) : undefined;
  const known = /^https?:\/\/(?:[\w.-]*\.)?(?:doi\.org|arxiv\.org)\//i;
  if (url && /^https?:/i.test(url) && !(known.test(url) && links.length > 0)) {
    const kind = /\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : 'web';
    links.push({kind, text: host(url), href: url});
  }
  const custom = item.custom as {pdf?: unknown} | null | undefined;
  const pdf = typeof custom?.pdf === 'string' ? safeUrl(custom.pdf) : undefined;
  if (pdf) links.push({kind: 'pdf', text: host(pdf), href: pdf});
  else if (arxiv) {
    links.push({
      kind: 'pdf',
      text: 'arxiv.org',
      href: `https://arxiv.org/pdf/${arxiv.id}${arxiv.version ?? ''}`,
    });
  }
  return links;
}
