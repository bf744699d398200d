/** COinS: a work as an OpenURL in a `title`, which Zotero and others find on a page (https://ocoins.info). */
import type {CslName, ReferenceRecord} from '../records/reference.js';
import {issuedOf} from './issued.js';
import {fieldText} from './field-text.js';
import {arxivOf, arxivUrl, linksOf} from './links.js';
import {nameParts} from './name-parts.js';
import {pageRange} from './venue.js';

/** What a work is to OpenURL: format and genre of the matrices of ANSI/NISO Z39.88. */
const kinds: Readonly<Record<string, readonly [format: string, genre: string]>> = {
  article: ['journal', 'preprint'],
  'article-journal': ['journal', 'article'],
  'article-magazine': ['journal', 'article'],
  'article-newspaper': ['journal', 'article'],
  book: ['book', 'book'],
  chapter: ['book', 'bookitem'],
  'entry-encyclopedia': ['book', 'bookitem'],
  'paper-conference': ['book', 'proceeding'],
  report: ['book', 'report'],
  thesis: ['dissertation', ''],
};

/** Dublin Core’s types, as Zotero reads them in `rft.type`. */
const dublinTypes: Readonly<Record<string, string>> = {
  dataset: 'dataset',
  software: 'computerProgram',
  webpage: 'webpage',
  post: 'forumPost',
  'post-weblog': 'blogPost',
};

const lookUp = <T>(table: Readonly<Record<string, T>>, type: unknown): T | undefined =>
  typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;

const names = (list: readonly CslName[] | undefined) =>
  nameParts(list).map(({family, given, whole}) => whole ?? [family, given].filter(Boolean).join(', '));

/** The value of the `title` of a `<span class="Z3988">`. */
export function coins(item: ReferenceRecord): string {
  const pairs: [string, string][] = [['ctx_ver', 'Z39.88-2004']];
  const add = (name: string, value: string | undefined) => value && pairs.push([name, value]);
  const [format, genre] = lookUp(kinds, item.type) ?? ['dc', ''];
  const title = fieldText(item, 'title') || fieldText(item.custom ?? {}, 'text') || fieldText(item, 'id');
  const container = fieldText(item, 'container-title') || fieldText(item, 'event-title');
  const doi = item.DOI;
  const arxiv = arxivOf(item);
  const {year} = issuedOf(item);

  add('rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`);
  add('rft.genre', genre);
  if (format === 'journal') {
    add('rft.atitle', title);
    add('rft.jtitle', container);
  } else if (genre === 'bookitem' || genre === 'proceeding') {
    add('rft.atitle', title);
    add('rft.btitle', container);
  } else if (genre) add('rft.btitle', title);
  else add('rft.title', title);
  if (format === 'dc') {
    add('rft.type', lookUp(dublinTypes, item.type));
    add('rft.source', container);
    add('rft.identifier', linksOf(item)[0]?.href);
  }
  add('rft.volume', fieldText(item, 'volume'));
  add('rft.issue', fieldText(item, 'issue'));
  add('rft.pages', pageRange(fieldText(item, 'page')).text.replace(/–/g, '-'));
  add(
    format === 'dissertation' ? 'rft.inst' : format === 'dc' ? 'rft.publisher' : 'rft.pub',
    fieldText(item, 'publisher'),
  );
  add('rft.date', year === undefined ? undefined : String(year));
  add('rft.isbn', fieldText(item, 'ISBN'));
  add('rft.issn', fieldText(item, 'ISSN'));
  for (const name of names(item.author)) add(format === 'dc' ? 'rft.creator' : 'rft.au', name);
  add('rft_id', doi && `info:doi/${doi}`);
  add('rft_id', arxiv && arxivUrl(arxiv));
  if (!doi && !arxiv) add('rft_id', linksOf(item)[0]?.href);
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}
