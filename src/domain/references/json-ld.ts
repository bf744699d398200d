/** The works that a page cites, for search engines and reference managers: schema.org in JSON-LD. */
import type {CslName, ReferenceRecord} from '../records/reference.js';
import {issuedOf} from './issued.js';
import {fieldText} from './field-text.js';
import {arxivOf, arxivUrl, doiUrl, linksOf} from './links.js';
import {nameParts} from './name-parts.js';

/** Types of schema.org by types of CSL; whatever else is a `CreativeWork`. */
const types: Readonly<Record<string, string>> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  review: 'Review',
  software: 'SoftwareSourceCode',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

const contributors = (list: readonly CslName[] | undefined): object[] =>
  nameParts(list).map(({family, given, whole}) =>
    whole
      ? {'@type': 'Organization', name: whole}
      : {'@type': 'Person', familyName: family, ...(given && {givenName: given})},
  );

function work(item: ReferenceRecord): object {
  const type =
    typeof item.type === 'string' && Object.hasOwn(types, item.type) ? types[item.type] : undefined;
  const doi = item.DOI;
  const arxiv = arxivOf(item);
  const written = fieldText(item.custom ?? {}, 'text');
  const {year} = issuedOf(item);
  const container = fieldText(item, 'container-title');
  const publisher = fieldText(item, 'publisher');
  const author = contributors(item.author);
  const editor = contributors(item.editor);
  const same = [doi && doiUrl(doi), arxiv && arxivUrl(arxiv)].filter(Boolean);
  const url = linksOf(item)[0]?.href;
  return {
    '@type': type ?? 'CreativeWork',
    name: fieldText(item, 'title') || written || fieldText(item, 'id'),
    ...(author.length && {author}),
    ...(editor.length && {editor}),
    // Years before the common era have a form of their own there that nothing reads.
    ...(year !== undefined && year > 0 && {datePublished: String(year).padStart(4, '0')}),
    ...(container && {isPartOf: {'@type': 'CreativeWork', name: container}}),
    ...(publisher && {publisher: {'@type': 'Organization', name: publisher}}),
    ...(url && {url}),
    ...(same.length && {sameAs: same}),
  };
}

/**
 * JSON-LD that says of a page which works it cites. It calls the page a page: that it cites makes it no paper.
 *
 * `<` is escaped, so that the text ends no script wherever it is put.
 *
 * @param page - Address of the page.
 */
export function citationsJsonLd(page: string, items: readonly ReferenceRecord[]): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': page,
    citation: items.map(work),
  }).replace(/</g, '\\u003c');
}
