/** A work that is in order as a BibTeX entry, for those who write their next paper. */
import {oneLine} from '../records/one-line.js';
import type {CslName, ReferenceRecord} from '../records/reference.js';
import {containers, plainGenres, publishers, subtypes, types} from './bibtex-out-types.js';
import {fieldText} from './field-text.js';
import {issuedOf} from './issued.js';
import {arxivOf} from './links.js';

// Braces are counted even behind a backslash, so they are named.
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** Text that TeX sets as it was; letters beyond ASCII stay, as biber and every recent BibTeX reads them. */
const escaped = (text: string) =>
  text
    .replace(/[\\{}~^`]/g, (character) => special[character]!)
    .replace(/[&%$#_]/g, '\\$&')
    // Two hyphens would be a dash, two apostrophes a quotation mark.
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");

/** Keeps capitals that styles would lower: `{GPT-4}`, `{LLMs}`. */
const protectedCase = (text: string) =>
  text
    .split(' ')
    .map((word) =>
      /[\p{L}\p{N}][^\p{L}]*\p{Lu}|^\P{L}*\p{Lu}\P{L}*\p{N}/u.test(word)
        ? `{${escaped(word)}}`
        : escaped(word),
    )
    .join(' ');

/** An address or id, which TeX takes as it is; braces would end it. */
const verbatim = (text: string) => text.replace(/[{}\\]/g, (character) => encodeURIComponent(character));

/** Held together by braces where TeX would take it apart: at a comma, at “and”, and as `also` says. */
const grouped = (text: string, also = /(?!)/) =>
  /,|(?:^|\s)and(?:\s|$)/i.test(text) || also.test(text) ? `{${text}}` : text;

function name(value: CslName): string {
  const part = (field: string) => escaped(fieldText(value, field));
  const literal = fieldText(value, 'literal') || (part('family') ? '' : fieldText(value, 'given'));
  if (literal) return `{${escaped(literal)}}`;
  const particle = [part('dropping-particle'), part('non-dropping-particle')].filter(Boolean).join(' ');
  // Small words before a family name are its particle, so a small family name is no word but a group.
  const family = grouped(part('family'), /\s|^\P{Lu}/u);
  const last = /^\p{Ll}/u.test(particle)
    ? `${particle} ${family}`
    : grouped([particle, part('family')].filter(Boolean).join(' '), /\s|^\P{Lu}/u);
  const suffix = grouped(part('suffix'));
  const given = grouped(part('given'));
  // Of two parts the second is the given name, so one that is missing leaves its place.
  return [last, suffix, given || (suffix && '{}')].filter(Boolean).join(', ');
}

function names(list: readonly CslName[] = [], more = false): string {
  const all = list.map(name).filter(Boolean);
  return (more && all.length > 0 ? [...all, 'others'] : all).join(' and ');
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const isoOf = (parts: readonly (string | number)[] = []) =>
  parts.map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');

/** Year, month and day, which every BibTeX reads; a range too, as only BibLaTeX has it. */
function dateFields(item: ReferenceRecord): [string, string][] {
  const {year, until, circa, literal} = issuedOf(item);
  const [from, to] = item.issued?.['date-parts'] ?? [];
  if (year === undefined || year <= 0) return [['year', escaped(literal ?? '')]];
  const month = months[Number(from?.[1]) - 1] ?? '';
  const isWhole = until === undefined && !to && !circa;
  return [
    ['year', String(year)],
    ['month', month],
    ['day', month && isWhole ? String(from?.[2] ?? '') : ''],
    ['date', isWhole ? '' : isoOf(from) + (circa ? '~' : '') + (to ? `/${isoOf(to)}` : '')],
  ];
}

/** A key BibTeX can read, as near to the id as may be. */
const bibtexKey = (id: string) => oneLine(id).replace(/[\s{}"#%'(),=~\\]+/g, '-') || 'reference';

/** Other keys that cite the work, as far as BibTeX can read them. */
function aliasesOf({custom}: ReferenceRecord): string {
  const aliases = (custom?.['aliases'] ?? []) as readonly string[];
  return aliases.filter((alias) => alias === bibtexKey(alias)).join(', ');
}

/**
 * @returns One entry, its fields in braces, ending in a newline. BibTeX proper knows no date before year,
 *   so year and month are written; the rest is what BibTeX and BibLaTeX both read, or leave alone.
 */
export function toBibtex(item: ReferenceRecord): string {
  const text = (field: string) => escaped(fieldText(item, field));
  const named = fieldText(item, 'type');
  const type = Object.hasOwn(types, named) ? types[named]! : 'misc';
  const isJournal = containers[type] === 'journal';
  const arxiv = arxivOf(item);
  const isArxivNumber = /^arxiv/i.test(fieldText(item, 'number'));
  const publisher = arxiv && /^arxiv/i.test(fieldText(item, 'publisher')) ? '' : text('publisher');
  const written = fieldText(item.custom ?? {}, 'text');
  const accessed = item['accessed'] as ReferenceRecord['issued'];
  const fields: [string, string][] = [
    ['author', names(item.author, item.custom?.authorsTruncated)],
    ['editor', names(item.editor, item.custom?.editorsTruncated)],
    ['translator', names(item['translator'] as CslName[] | undefined)],
    ['title', protectedCase(fieldText(item, 'title'))],
    ['shorttitle', protectedCase(fieldText(item, 'title-short'))],
    [containers[type] ?? 'howpublished', text('container-title')],
    ['entrysubtype', subtypes[named] ?? ''],
    ['eventtitle', text('event-title')],
    ['series', text('collection-title')],
    ...dateFields(item),
    ['volume', text('volume')],
    ['volumes', text('number-of-volumes')],
    ['number', isJournal ? text('issue') : isArxivNumber ? '' : text('number')],
    ['chapter', text('chapter-number')],
    ['eid', isJournal && !isArxivNumber ? text('number') : ''],
    ['pages', text('page').replace(/(\d)\s*[-–]\s*(?=\p{L}?\d)/gu, '$1--')],
    ['edition', text('edition')],
    ['version', text('version')],
    ['type', text('genre') || (plainGenres[type] ?? '')],
    [publishers[type] ?? 'publisher', publisher],
    ['address', text('publisher-place')],
    ['pubstate', named === 'article' && !arxiv ? 'prepublished' : ''],
    ['isbn', text('ISBN')],
    ['issn', text('ISSN')],
    ['doi', verbatim(item.DOI ?? '')],
    ['eprint', arxiv ? arxiv.id + (arxiv.version ?? '') : ''],
    ['archiveprefix', arxiv ? 'arXiv' : ''],
    ['pmid', text('PMID')],
    ['pmcid', text('PMCID')],
    ['url', verbatim(fieldText(item, 'URL'))],
    ['urldate', isoOf(accessed?.['date-parts']?.[0])],
    ['language', text('language')],
    ['ids', aliasesOf(item)],
    ['keywords', text('keyword')],
    ['note', written ? escaped(written) : text('note')],
    ['abstract', text('abstract')],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([field, value]) => `  ${field} = ${field === 'month' ? value : `{${value}}`}`);
  return `@${type}{${[bibtexKey(fieldText(item, 'id')), ...lines].join(',\n')}\n}\n`;
}
