/** Where a work appeared: journal or book, volume, pages, publisher, number. */
import type {ReferenceRecord} from '../records/reference.js';
import {fieldText} from './field-text.js';
import {linksOf} from './links.js';
import {editorsOf, peopleOf} from './people.js';
import type {ReferenceWords} from './reference-words.js';
import type {Run} from './run.js';

/** `827-833` as 827–833, `S1-S10` too; other hyphens stay. */
export function pageRange(text: string): {readonly text: string; readonly several: boolean} {
  const range = text.replace(/(\p{L}?\d+)\s*(?:-{1,3}|[‐–—])\s*(?=\p{L}?\d)/gu, '$1–');
  return {text: range, several: /[–,;&]/.test(range)};
}

const commas = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');

function editorsText(item: ReferenceRecord, words: ReferenceWords): string {
  // Editors who stand in for authors have been named.
  const {people, more} = editorsOf(item);
  if (people.length === 0 || peopleOf(item).role === 'editor') return '';
  const shown = people.slice(0, 3).map(({listed}) => listed);
  return `${words.editors(words.authors(shown, more || people.length > shown.length), people.length)}, `;
}

function within(item: ReferenceRecord, words: ReferenceWords, container: string): Run[] {
  const isChapter = item.type === 'chapter' || item.type === 'entry-encyclopedia';
  const issue = fieldText(item, 'issue');
  const volume = fieldText(item, 'volume') + (issue && `(${issue})`);
  const {text, several} = pageRange(fieldText(item, 'page'));
  const pages = text && isChapter ? words.pages(text, several) : text;
  const [before, after] = isChapter ? words.within : ['', ''];
  return [
    {text: before + (isChapter ? editorsText(item, words) : '')},
    {text: container, role: 'container'},
    {text: (volume && ` ${volume}`) + (pages && `, ${pages}`) + after},
  ];
}

/**
 * The sentences that follow the title, each a list of runs.
 *
 * What stands in a journal or book says in which; what does not, its publisher and number; a preprint its
 * arXiv id; and what has none of these, the host of its address.
 */
export function venueOf(item: ReferenceRecord, words: ReferenceWords, links = linksOf(item)): Run[][] {
  const sentences: Run[][] = [];
  const arxiv = links.find(({kind}) => kind === 'arxiv');
  const container = fieldText(item, 'container-title') || fieldText(item, 'event-title');
  const publisher = fieldText(item, 'publisher');
  const isPreprint = !!arxiv && !container && (!publisher || /^arxiv(?:\.org)?$/i.test(publisher));
  if (container) sentences.push(within(item, words, container));

  const edition = fieldText(item, 'edition');
  const version = fieldText(item, 'version');
  const genre = fieldText(item, 'genre') || (item.type === 'thesis' ? words.thesis : '');
  const number = container || /^arxiv/i.test(fieldText(item, 'number')) ? '' : fieldText(item, 'number');
  const about = commas(
    /^\d{1,3}$/.test(edition) ? words.edition(Number(edition)) : edition,
    version && words.version(version),
    [genre, number].filter(Boolean).join(' '),
  );
  if (about) sentences.push([{text: about}]);

  const isPaper = item.type === 'article-journal' || item.type === 'paper-conference';
  // A company that signs a report has said who published it.
  const isSigned = () => peopleOf(item).people.some(({listed}) => listed === publisher);
  if (publisher && !isPreprint && !(container && isPaper) && !isSigned()) sentences.push([{text: publisher}]);

  const link = arxiv ?? links[0];
  if (link && (isPreprint || sentences.length === 0) && fieldText(item, 'title')) {
    // `arXiv:1706.03762` and `doi:10.1000/x` are ids, the host of a page is none.
    sentences.push([{text: link.text, href: link.href, ...(link.text.includes(':') && {role: 'id'})}]);
  }
  return sentences.map((runs) => runs.filter(({text}) => text));
}
