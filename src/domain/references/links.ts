/** Where a work that is in order can be read. */
import type {ReferenceRecord} from '../records/reference.js';

/** An arXiv id, with the version where one was named. */
export interface ArxivId {
  /** `1706.03762`, or `hep-th/9901001` in the style used until March 2007. */
  readonly id: string;
  /** `v5` */
  readonly version?: string;
}

export interface ReferenceLink {
  readonly kind: 'doi' | 'arxiv' | 'pdf' | 'web';
  /** `arXiv:1706.03762`, `doi:10.1000/x`, or the host of a page; for a PDF see the locale. */
  readonly text: string;
  readonly href: string;
}

const host = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

export const doiUrl = (doi: string) =>
  `https://doi.org/${doi.replace(/[%#?"<>\\^`{|}\s]|[^!-~]/gu, encodeURIComponent)}`;
export const arxivUrl = ({id, version = ''}: ArxivId) => `https://arxiv.org/abs/${id}${version}`;

/** The arXiv id of an item that is in order. */
export function arxivOf({custom}: ReferenceRecord): ArxivId | undefined {
  const [, id, version] = /^(.+?)(v\d+)?$/.exec(custom?.arxiv ?? '') ?? [];
  return id ? {id, version} : undefined;
}

/** Links of a work, the most lasting first: DOI, arXiv, its page, its PDF; each address once. */
export function linksOf(item: ReferenceRecord): ReferenceLink[] {
  const links: ReferenceLink[] = [];
  const {DOI: doi, URL: url = '', custom} = item;
  const arxiv = arxivOf(item);
  // arXiv’s own DOI leads to the same page as its id.
  if (doi && !doi.startsWith('10.48550/arxiv.'))
    links.push({kind: 'doi', text: `doi:${doi}`, href: doiUrl(doi)});
  if (arxiv) links.push({kind: 'arxiv', text: `arXiv:${arxiv.id}`, href: arxivUrl(arxiv)});
  const known = /^https?:\/\/(?:[\w.-]*\.)?(?:doi\.org|arxiv\.org)\//i;
  if (/^https?:/i.test(url) && !(known.test(url) && links.length > 0)) {
    const kind = /\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : 'web';
    links.push({kind, text: host(url), href: url});
  }
  const pdf = custom?.pdf as string | undefined;
  // Of the author’s own site perhaps; any other scheme has a colon.
  if (pdf && /^(?:https?:|[^:]+$)/i.test(pdf)) links.push({kind: 'pdf', text: host(pdf), href: pdf});
  else if (arxiv)
    links.push({kind: 'pdf', text: 'arxiv.org', href: arxivUrl(arxiv).replace('/abs/', '/pdf/')});
  return links;
}
