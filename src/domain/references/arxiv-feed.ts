/** arXiv’s answer about some ids, an Atom feed, as CSL-JSON items. */
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {plainText} from '../records/plain-text.js';
import type {CslName, ReferenceRecord} from '../records/reference.js';
import {namesOf} from './bibtex/names.js';
import {arxivId, doiName} from './identify.js';
import {arxivUrl} from './links.js';

export interface ArxivEntry {
  /** Without version: a work is one, whichever version was asked for. */
  readonly id: string;
  /** The version that the answer describes, `v7`. */
  readonly version?: string;
  readonly item: ReferenceRecord;
  /** What its authors say of it, when they took it back. */
  readonly withdrawn?: string;
}

export interface ArxivFeed {
  readonly entries: readonly ArxivEntry[];
  /** What arXiv objects to; it then answers nothing else. */
  readonly error?: string;
}

type Tagged = DefaultTreeAdapterMap['element'];
type Parent = DefaultTreeAdapterMap['parentNode'];

function elementsIn(node: Parent, name: string): Tagged[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === name ? [child] : elementsIn(child, name);
  });
}

function textOf(node: Parent | undefined): string {
  const text = (node?.childNodes ?? []).map((child) =>
    'value' in child ? child.value : 'childNodes' in child ? textOf(child) : '',
  );
  return plainText(text.join(''));
}

const attribute = (element: Tagged | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value ?? '';

// Who signs together has no given name.
const together =
  /(?:^the\s)|\b(?:team|collaborations?|consortium|group|project|initiative|community|institute|lab|labs)\b/i;
const generation = /,?\s+(Jr\.?|Sr\.?|II|III|IV)$/;

/** arXiv gives each name in one piece; of some works it lists a colon between group and people. */
function nameOf(text: string): CslName[] {
  if (!/\p{L}/u.test(text)) return [];
  if (together.test(text) || /[,@&]/.test(text.replace(generation, ''))) return [{literal: text}];
  const suffix = generation.exec(text)?.[1];
  const name = text.replace(generation, '').replace(/[\\{}$%]/g, '');
  return namesOf(name).names.map((each) => ({...each, ...(suffix ? {suffix} : {})}));
}

function entryOf(entry: Tagged): ArxivEntry | undefined {
  const text = (name: string) => textOf(elementsIn(entry, name)[0]);
  const known = arxivId(text('id').replace(/^http:/, 'https:'));
  const title = text('title');
  // For an id that it does not have, arXiv has sent entries with nothing in them.
  if (!known || !title) return undefined;
  const links = elementsIn(entry, 'link');
  const pdf = attribute(
    links.find((link) => attribute(link, 'title') === 'pdf'),
    'href',
  );
  const comment = text('arxiv:comment');
  const abstract = text('summary');
  const withdrawn = [comment, abstract].find((each) =>
    /\b(?:this|the)\s+(?:paper|article|submission|manuscript|work|version|preprint)\b[^.]{0,40}\bwithdrawn\b|^withdrawn\b/i.test(
      each.slice(0, 300),
    ),
  );
  const published = /^(\d{4})-(\d\d)-(\d\d)/.exec(text('published'));
  const doi = doiName(text('arxiv:doi'));
  return {
    ...known,
    ...(withdrawn ? {withdrawn} : {}),
    item: {
      id: `arxiv:${known.id}`,
      type: 'article',
      title,
      author: elementsIn(entry, 'author').flatMap((author) => nameOf(textOf(elementsIn(author, 'name')[0]))),
      ...(published ? {issued: {'date-parts': [published.slice(1).map(Number)]}} : {}),
      publisher: 'arXiv',
      number: `arXiv:${known.id}`,
      ...(doi ? {DOI: doi} : {}),
      URL: arxivUrl({id: known.id}),
      ...(abstract ? {abstract} : {}),
      custom: {
        arxiv: known.id,
        ...(pdf && !withdrawn ? {pdf: pdf.replace(/^http:/, 'https:').replace(/v\d+$/, '')} : {}),
      },
    },
  };
}

/** The entry as the record of the very version that its answer describes. */
export function versioned({id, version = '', item}: ArxivEntry): ReferenceRecord {
  const pdf = item.custom?.['pdf'] as string | undefined;
  return {
    ...item,
    URL: arxivUrl({id, version}),
    custom: {...item.custom, arxiv: id + version, ...(pdf ? {pdf: pdf + version} : {})},
  };
}

/**
 * Reads the feed of https://export.arxiv.org/api/query (https://info.arxiv.org/help/api/user-manual.html).
 *
 * @returns `undefined` when the text is no such feed.
 */
export function readArxivFeed(xml: string): ArxivFeed | undefined {
  if (!/<feed\b/.test(xml)) return undefined;
  // Inside MathML an HTML parser reads as XML does: `<link/>` closes itself, CDATA is text.
  const feed = elementsIn(parseFragment(`<math>${xml.replace(/^[^]*?(?=<feed\b)/, '')}</math>`), 'feed')[0];
  if (!feed) return undefined;
  const found = elementsIn(feed, 'entry');
  const failed = found.find((entry) => textOf(elementsIn(entry, 'id')[0]).includes('/api/errors'));
  return {
    entries: failed ? [] : found.map(entryOf).filter((entry) => entry !== undefined),
    ...(failed ? {error: textOf(elementsIn(failed, 'summary')[0]) || 'error'} : {}),
  };
}
