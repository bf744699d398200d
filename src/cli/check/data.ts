/** The data of a post: what `<openness-data>` and blocks of code hold and fetch, as catalogs one in front of the other. */
import type {Catalog} from '../../catalog/catalog.js';
import type {Format} from '../../catalog/data-format.js';
import {ownCatalog} from '../../catalog/own-catalog.js';
import {carriedFormat} from '../../catalog/own-text.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {readData, type DataReading} from '../data-text.js';
import {aroundFrame, formatOfBlock, isBlock, linesOf, type CodeBlock} from './code-blocks.js';
import {fileOf, type DataFiles, type Source} from './data-files.js';
import type {Severity, Report} from './finding.js';
import type {Span} from './markdown.js';
import {contentOf, holds} from './offsets.js';
import {ancestorsOf, attributeOf, elementsIn, locationOf, textOf, type Element, type Post} from './post.js';
import {offsetIn} from './written-place.js';

export interface Scope {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  /** Some of its data could not be read here: what is not found may still exist. */
  readonly incomplete: boolean;
  /** The tag that it reaches to the end of; none for the whole page. */
  readonly holder?: string;
}

/** By the element that holds the data; `undefined` for the whole page. */
export type Scopes = ReadonlyMap<Element | undefined, Scope>;

/** A text that is data, and where it stands in the post. */
interface Carried extends Span {
  readonly text: string;
  /** Where what carries it begins. */
  readonly carrier: number;
  readonly format: Format;
}

interface Held {
  readonly source: Source;
  readonly records: DataReading['records'];
}

/** As the element itself finds them: scripts, templates and code blocks, also in a paragraph of a tool’s. */
function carriedIn(element: Element, post: Post, all: readonly Element[]): Carried[] {
  const found = elementsIn(element).flatMap((child): Carried[] => {
    const [parent, grandparent] = ancestorsOf(child);
    const inPre = isBlock(child) && aroundFrame(child) === element;
    const isChild = parent === element || (parent?.tagName === 'p' && grandparent === element);
    if (!inPre && !(isChild && /^(?:script|template)$/.test(child.tagName))) return [];
    if (attributeOf(child, 'data-for') !== undefined) return [];
    const text = inPre ? linesOf(child) : textOf(child);
    const format = carriedFormat(attributeOf(child, 'type'), text);
    return format ? [{...contentOf(child), text, carrier: locationOf(child).startOffset, format}] : [];
  });
  const fenced = (post.markdown?.fenced ?? []).flatMap(({start, end, text, textStart}): Carried[] => {
    const format = carriedFormat(undefined, text);
    const holder = all.filter((each) => holds(each, start)).at(-1);
    return format && holder === element ? [{start: textStart, end, text, carrier: start, format}] : [];
  });
  return [...found, ...fenced].sort((a, b) => a.start - b.start);
}

/** Reads each text once, whoever holds it, and reports its faults. */
function reader(post: Post, report: Report) {
  const read = new Map<number, Held>();
  return ({start, end, text, carrier, format}: Carried, severity: Severity, mayBeRead = false): Held => {
    const known = read.get(carrier);
    if (known) return known;
    const {records, issues} = readData(text, format, post.path);
    const written = post.text.slice(start, end);
    for (const {place, message, suggestion} of issues)
      report(severity, start + offsetIn(written, text, place), message, suggestion);
    const {reference: references} = records;
    const cited = new Set<ReferenceRecord>();
    const place = post.placeOf(carrier);
    const held = {records, source: {file: post.path, place, references, cited, allShown: false, mayBeRead}};
    read.set(carrier, held);
    return held;
  };
}

/** What is held, in front of what is around; the first of two records with one key wins, as in a file. */
const inFront = (all: readonly Held[], {catalog, sources, incomplete}: Scope, holder?: string): Scope => ({
  catalog: all.reduceRight((outer, {records}) => ownCatalog(records, outer), catalog),
  sources: [...all.map(({source}) => source), ...sources],
  incomplete,
  holder,
});

/** The file that an `<openness-data>` names; nothing, after it was reported, when it cannot be read here. */
async function fetched(src: string, element: Element, post: Post, files: DataFiles, report: Report) {
  const {startOffset} = locationOf(element);
  const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) || /\{[{%]|<%/.test(src);
  const read = isElsewhere ? undefined : await fileOf(src, attributeOf(element, 'type'), post, files);
  if (read) return read;
  const advice = 'to check with it, give a copy: --data FILE';
  if (isElsewhere) report('hint', startOffset, `“${src}” is not read here; ${advice}`);
  else if (src.startsWith('/')) report('hint', startOffset, `no file for “${src}” was found; ${advice}`);
  else report('fault', startOffset, `“${src}”: there is no such file beside the post`);
  return undefined;
}

/**
 * The catalog inside each element that holds data of a post, and that of the whole page.
 *
 * @param outer - What the page has around the post.
 * @param blocks - Code that `data-enhance` gives to the article around it.
 * @param isAsked - Whether the post itself asks for that: what only a layout may ask for is no fault.
 */
export async function scopesOf(
  post: Post,
  outer: Scope,
  blocks: readonly CodeBlock[],
  isAsked: boolean,
  files: DataFiles,
  report: Report,
): Promise<Scopes> {
  const read = reader(post, report);
  const all = post.elements.filter(({tagName}) => tagName === 'openness-data');
  const carried = new Map(all.map((element) => [element, carriedIn(element, post, all)]));
  for (const each of [...carried.values()].flat()) read(each, 'fault');
  const articles = post.elements.filter(({tagName}) => tagName === 'article');
  const given = new Map<Element | undefined, Held[]>([[undefined, []]]);
  for (const block of blocks) {
    const format = formatOfBlock(block);
    if (!format) continue;
    const article = articles.filter((each) => holds(each, block.start)).at(-1);
    const isBibtex = block.language === 'bibtex';
    const held = read({...block, format}, isBibtex && !isAsked ? 'hint' : 'fault', isBibtex);
    given.set(article, [...(given.get(article) ?? []), held]);
  }

  const scopes = new Map<Element | undefined, Scope>([[undefined, inFront(given.get(undefined)!, outer)]]);
  for (const element of post.elements.filter((each) => carried.has(each) || given.has(each))) {
    const {tagName} = element;
    const parent = scopes.get(holderOf(element, scopes))!;
    const src = tagName === 'openness-data' ? (attributeOf(element, 'src') ?? '').trim() : '';
    const file = src ? await fetched(src, element, post, files, report) : undefined;
    const own = (carried.get(element) ?? []).map((each) => read(each, 'fault'));
    const held = [...(given.get(element) ?? []), ...own, ...(file ? [file] : [])];
    const scope = inFront(held, parent, tagName);
    scopes.set(element, {...scope, incomplete: scope.incomplete || (!!src && !file)});
  }
  return scopes;
}

/** The nearest element around another that holds data. */
export const holderOf = (element: Element, scopes: Scopes): Element | undefined =>
  ancestorsOf(element).find((each) => scopes.has(each));

/** The data that reaches a place. */
export const scopeAt = (scopes: Scopes, at: number): Scope =>
  scopes.get([...scopes.keys()].filter((element) => element && holds(element, at)).at(-1))!;
