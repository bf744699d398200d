/** An entry of BibTeX or BibLaTeX as a CSL-JSON item. */
import {plainText} from '../../records/plain-text.js';
import type {ReferenceRecord} from '../../records/reference.js';
import {safeUrl} from '../../records/safe-url.js';
import {doiName} from '../identify.js';
import {texAddress} from './address.js';
import {arxivIn} from './arxiv-in.js';
import {isoDate, yearDate} from './dates.js';
import {genres, languages, texts, types} from './fields.js';
import {namesOf} from './names.js';
import {texToText} from './tex.js';

const joined = (title: string, subtitle: string) =>
  title && subtitle ? `${title}${/[?!.:]$/.test(title) ? '' : ':'} ${subtitle}` : title || subtitle;

/** What a field of an entry holds, raw; empty where there is none. */
export type Get = (field: string) => string;

function typeOf(type: string, get: Get): string {
  const known = Object.hasOwn(types, type) ? types[type]! : 'document';
  const subtype = get('entrysubtype').trim().toLowerCase();
  if (type === 'article' && /^(?:magazine|newspaper)$/.test(subtype)) return `article-${subtype}`;
  return known === 'document' && /^pre(?:published|print)$/i.test(get('pubstate').trim()) ? 'article' : known;
}

/**
 * @param get - The raw value of a field by its name in lower case.
 * @param report - Told of a value that had to be left out.
 */
export function toCsl(
  type: string,
  key: string,
  get: Get,
  report: (field: string, message: string) => void,
): ReferenceRecord {
  const text = (...fields: string[]) => {
    for (const field of fields) {
      const raw = get(field);
      const value = raw && plainText(texToText(raw));
      if (value) return value;
    }
    return '';
  };
  const item: ReferenceRecord = {id: key, type: typeOf(type, get)};
  const custom: {arxiv?: string; authorsTruncated?: boolean; editorsTruncated?: boolean; aliases?: string[]} =
    {};
  const set = (field: string, value: string | undefined) => {
    if (value) item[field] = value;
  };

  set('title', joined(text('title'), text('subtitle')));
  for (const role of ['author', 'editor', 'translator'] as const) {
    const {names, more} = namesOf(get(role));
    if (names.length > 0) item[role] = [...names];
    if (role !== 'translator' && more && names.length > 0) custom[`${role}sTruncated`] = true;
  }

  const arxiv = arxivIn(get);
  let container = joined(
    text('journaltitle', 'journal', 'booktitle'),
    text('journalsubtitle', 'booksubtitle'),
  );
  if (arxiv && /\barxiv\b|^CoRR$/i.test(container)) container = '';
  const macro = /^\s*(\\[a-z]+)\s*$/i.exec(get('journal') || get('journaltitle'))?.[1];
  // ADS writes `\apj`; what it stands for is said in a style of its own.
  if (macro && !container)
    report('journal', `“${macro}” is a name that only a TeX style knows; write it out`);
  set('container-title', container || text('maintitle'));
  for (const [csl, ...fields] of texts) set(csl, text(...fields));
  if (typeof item.page === 'string') item.page = item.page.replace(/\s*(?:--+|[–—])\s*/g, '-');
  if (arxiv && /^abs\//.test(String(item.volume))) delete item.volume;
  const isJournal = /^(?:article-|periodical$|review$)/.test(item.type!);
  set(isJournal ? 'issue' : 'number', text('number', 'issue'));
  const kind =
    get('type').trim().toLowerCase() || (types[type] === 'thesis' || type === 'techreport' ? type : '');
  // A report of the type “Report” is of none.
  if (kind !== item.type) set('genre', Object.hasOwn(genres, kind) ? genres[kind] : text('type'));
  const language = (get('langid') || get('language') || get('hyphenation')).trim();
  set(
    'language',
    languages[language.toLowerCase()] ?? (/^[a-z]{2,3}(-\w+)?$/i.test(language) ? language : ''),
  );

  // As it stands: a tie, which TeX sets as a space, says “about” in a date.
  const date = (get('date') || get('issued')).replace(/[{}]/g, '').trim();
  const issued =
    (date && isoDate(date)) || yearDate(text('year', 'date', 'issued'), text('month'), text('day'));
  if (issued) item.issued = issued;
  const accessed = isoDate(text('urldate'));
  if (accessed) item['accessed'] = accessed;

  const doi = texAddress(get('doi'));
  const doiRead = doiName(doi);
  if (doiRead) item.DOI = doi.replace(/^.*?(?=10\.\d{4,9}\/)/, '').replace(/%2F/i, '/');
  else if (doi && !/^https?:/i.test(doi)) report('doi', `“${doi}” is no DOI`);
  const published = get('howpublished');
  const address = [
    get('url'),
    get('link'),
    doiRead ? '' : doi,
    /\\url|\\href|https?:|www\./i.test(published) ? published : '',
  ]
    .map((raw) =>
      // Mendeley writes several into one field; the first is read.
      texAddress(raw.replace(/(https?:\S+)\s+https?:[^]*/i, '$1'))
        .replace(/^.*?(?=https?:)/i, '')
        .replace(/^(?=www\.)/i, 'https://'),
    )
    .find(Boolean);
  const url = address && safeUrl(address);
  if (url) item.URL = url;
  else if (address) report('url', `“${address}” is not an address that a reader can follow`);
  if (published && !/https?:|www\.|\\url|\\href/i.test(published)) {
    // A publisher, unless one is named; of types that BibTeX does not know its styles print nothing else.
    const isOfBibtex = ['document', 'pamphlet', 'manuscript'].includes(item.type!);
    const field = isOfBibtex && !item.publisher ? 'publisher' : 'container-title';
    if (!item[field]) set(field, text('howpublished'));
  }

  if (arxiv) {
    custom.arxiv = arxiv.id + (arxiv.version ?? '');
    if (!container && (isJournal || item.type === 'document' || item.type === 'webpage')) {
      item.type = 'article';
      item.publisher = 'arXiv';
      item.number = `arXiv:${arxiv.id}`;
      delete item.issue;
    }
  } else if (item.type === 'document' && item.URL && !item.DOI) item.type = 'webpage';
  const aliases = get('ids')
    .split(',')
    .map((alias) => plainText(alias))
    .filter(Boolean);
  if (aliases.length > 0) custom.aliases = aliases;
  if (Object.keys(custom).length > 0) item.custom = custom;
  return item;
}
