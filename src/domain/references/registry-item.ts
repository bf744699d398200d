/** What a DOI’s registrar answers, as a CSL-JSON item. */
import type {ReferenceRecord} from '../records/reference.js';
import {cslTypes} from './csl-types.js';
import {readCslItem} from './csl-json.js';
import {doiName, normalKey} from './identify.js';
import {itemText} from './item-text.js';
import {readIssued} from './read-issued.js';

type Json = Record<string, unknown>;

/** Crossref’s own names of types (https://api.crossref.org/types), which it sends where CSL’s belong. */
const crossrefTypes: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  proceedings: 'book',
  journal: 'periodical',
  dissertation: 'thesis',
  'reference-entry': 'entry',
  'peer-review': 'review',
  'report-component': 'report',
};

const texts = [
  'container-title',
  'collection-title',
  'publisher',
  'publisher-place',
  'edition',
  'version',
  'genre',
  'language',
];
const plain = ['volume', 'issue', 'page', 'number', 'ISBN', 'ISSN'];
const nameParts = ['family', 'given', 'suffix', 'dropping-particle', 'non-dropping-particle', 'literal'];

const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);

/** Text without JATS and MathML, whatever attributes their tags carry. */
function clean(value: unknown): string {
  const text = first(value);
  if (typeof text !== 'string') return itemText(text);
  return itemText(
    text
      .replace(/<(\/?jats:[a-z-]+)\b[^>]*>/gi, '<$1>')
      .replace(/<\/jats:(?:title|sec|list-item)>/gi, ' $&')
      .replace(/<\/?mml:[^>]*>/gi, ''),
  );
}

function titleOf(answer: Json): string {
  const title = clean(answer['title']);
  const subtitle = clean(answer['subtitle']);
  if (!subtitle || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
  return title ? `${title}${/[?!.:]$/.test(title) ? '' : ':'} ${subtitle}` : subtitle;
}

/** Names without affiliations, ORCIDs and the like. */
function namesOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [];
  return (value as unknown[]).flatMap((name) => {
    if (typeof name !== 'object' || name === null) return [];
    const kept = nameParts.flatMap((part) => {
      const text = itemText((name as Json)[part === 'literal' && !('literal' in name) ? 'name' : part]);
      return text ? [[part, text] as const] : [];
    });
    return kept.length ? [Object.fromEntries(kept)] : [];
  });
}

/** The first date that has a year: registrars also send `[[null]]`. */
function dateOf(answer: Json): unknown {
  return ['issued', 'published-print', 'published-online', 'published', 'posted']
    .map((field) => answer[field])
    .find((date) => readIssued(date)?.['date-parts']);
}

/**
 * Keeps what a bibliography shows of an answer to `application/vnd.citationstyles.csl+json`. Crossref’s has
 * lists for texts, its own types, JATS in abstracts and the work’s whole bibliography; DataCite’s has an
 * address for an id.
 *
 * @param doi - The DOI that was asked for, in lower case.
 * @returns `undefined` when the answer has no title: it is then none, or of no use.
 */
export function registryItem(answer: unknown, doi: string): ReferenceRecord | undefined {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return undefined;
  const given = answer as Json;
  const title = titleOf(given);
  if (!title) return undefined;
  const type = itemText(given['type']);
  const known = Object.hasOwn(crossrefTypes, type) ? crossrefTypes[type]! : type;
  const item: Json = {
    id: normalKey(doi),
    type: cslTypes.has(known) ? known : 'document',
    title,
  };
  const set = (field: string, value: unknown) => {
    if (value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0))
      item[field] = value;
  };
  set('author', namesOf(given['author']));
  set('editor', namesOf(given['editor']));
  set('issued', dateOf(given));
  for (const field of texts) set(field, clean(given[field]));
  for (const field of plain) set(field, itemText(first(given[field])));
  if (!item['page'] && !item['number']) set('number', itemText(given['article-number']));
  item['DOI'] = doi;
  const url = itemText(given['URL']);
  // The DOI’s own address says nothing more.
  if (!/^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)) set('URL', url);
  set('abstract', clean(given['abstract']).replace(/^abstract[:.]?\s+(?=\p{Lu})/iu, ''));
  return readCslItem(item, '').item;
}

/** What Crossref calls the ways to take a work back. */
const takenBack = new Set(['retraction', 'withdrawal', 'removal']);

/**
 * What the author of a citation should know of an answer that `registryItem` can read.
 *
 * @returns That it is of another DOI, as an alias’s is, or that the work was taken back.
 */
export function registryNote(answer: unknown, doi: string): string | undefined {
  const given = answer as Json;
  const other = doiName(itemText(given['DOI']));
  const updates = Array.isArray(given['updated-by']) ? (given['updated-by'] as (Json | null)[]) : [];
  const back = updates.find((update) => takenBack.has(itemText(update?.['type'])));
  const notice = doiName(itemText(back?.['DOI']));
  const notes = [
    other && other !== doi ? `its registrar answers about doi:${other}` : '',
    back
      ? `taken back, says its registrar (${itemText(back['type'])}${notice ? `, doi:${notice}` : ''})`
      : '',
  ];
  return notes.filter(Boolean).join('; ') || undefined;
}
