/** The data of a post: what its `<openness-data>` hold and fetch, as catalogs one in front of the other. */
import {readFile} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import type {Catalog} from '../../catalog/catalog.js';
import {formatOf, formatOfAddress, formatOfText, type Format} from '../../catalog/data-format.js';
import {ownCatalog} from '../../catalog/own-catalog.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {readData, type DataReading} from '../data-text.js';
import type {Finding, Report} from './finding.js';
import {ancestorsOf, attributeOf, elementsIn, locationOf, textOf, type Element, type Post} from './post.js';

/** References of one file or script, and which of them are cited. */
export interface Source {
  /** The file that holds them, or the post. */
  readonly file: string;
  readonly place?: {readonly line: number; readonly column: number};
  readonly references: readonly ReferenceRecord[];
  readonly cited: Set<ReferenceRecord>;
  /** A list shows all of them, cited or not. */
  allShown: boolean;
}

export interface Scope {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  /** Some of its data could not be read here: what is not found may still exist. */
  readonly incomplete: boolean;
}

/** Reads each file once, however many posts use it. */
export class DataFiles {
  readonly findings: Finding[] = [];
  readonly #sources = new Map<string, {source: Source; records: DataReading['records']} | undefined>();

  get sources(): readonly Source[] {
    return [...this.#sources.values()].flatMap((read) => read?.source ?? []);
  }

  /** @returns Nothing when there is no such file. */
  async read(path: string, type?: Format) {
    const key = resolve(path);
    if (!this.#sources.has(key)) this.#sources.set(key, await this.#load(path, type));
    return this.#sources.get(key);
  }

  async #load(path: string, type?: Format) {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch {
      return undefined;
    }
    const format = type ?? formatOfAddress(path) ?? formatOfText(text) ?? 'json';
    const {records, issues} = readData(text, format, path);
    for (const {place, message, suggestion} of issues) {
      const [line, column] = place.split(':').map(Number);
      this.findings.push({
        file: path,
        ...(line ? {line, column} : {}),
        severity: 'fault',
        message,
        suggestion,
      });
    }
    const source = {file: path, references: records.reference, cited: new Set<ReferenceRecord>()};
    return {source: {...source, allShown: false}, records};
  }
}

/** A text among the children of an `<openness-data>`, and where it begins in the post. */
interface Carried {
  readonly text: string;
  /** Where the text begins. */
  readonly start: number;
  /** Where what carries it begins. */
  readonly carrier: number;
  readonly format: Format;
}

/** As the element itself finds them: scripts, templates and code blocks, also in a paragraph of a tool’s. */
function carriedIn(element: Element, post: Post, all: readonly Element[]): Carried[] {
  const found = elementsIn(element).flatMap((child): Carried[] => {
    const [parent, grandparent] = ancestorsOf(child);
    const inPre = child.tagName === 'code' && parent?.tagName === 'pre' && grandparent === element;
    const isChild = parent === element || (parent?.tagName === 'p' && grandparent === element);
    if (!inPre && !(isChild && /^(?:script|template)$/.test(child.tagName))) return [];
    const type = attributeOf(child, 'type');
    const text = textOf(child);
    const format = formatOf(type) ?? (type === undefined ? formatOfText(text) : undefined);
    const start = locationOf(child).startTag?.endOffset ?? locationOf(child).endOffset;
    return format ? [{text, start, carrier: locationOf(child).startOffset, format}] : [];
  });
  const fenced = (post.markdown?.fenced ?? []).flatMap(({start, text, textStart}): Carried[] => {
    const format = formatOfText(text);
    const holder = all.filter((each) => holds(each, start)).at(-1);
    return format && holder === element ? [{text, start: textStart, carrier: start, format}] : [];
  });
  return [...found, ...fenced].sort((a, b) => a.start - b.start);
}

/** Whether an offset lies between an element’s tags. */
export function holds(element: Element, offset: number): boolean {
  const {startTag, endTag, endOffset} = locationOf(element);
  return offset >= (startTag?.endOffset ?? endOffset) && offset < (endTag?.startOffset ?? endOffset);
}

/** Where a site’s own address may lie on disk: the folders above the post, down to the one that was called from. */
function candidates(src: string, post: string): string[] {
  const path = decodeURI(src.split(/[?#]/)[0]!);
  if (!path.startsWith('/')) return [join(dirname(post), path)];
  const found: string[] = [];
  for (let folder = resolve(dirname(post)); ; folder = dirname(folder)) {
    for (const root of ['', 'public', 'static', 'src', 'docs'])
      found.push(relative('.', join(folder, root, path)));
    if (folder === resolve('.') || folder === dirname(folder)) return found;
  }
}

async function fileOf(src: string, type: string | undefined, post: Post, files: DataFiles) {
  for (const path of candidates(src, post.path)) {
    const read = await files.read(path, formatOf(type));
    if (read) return read;
  }
  return undefined;
}

/**
 * The catalog inside each `<openness-data>` of a post.
 *
 * @param outer - What the page has around the post.
 */
export async function scopesOf(
  post: Post,
  outer: Scope,
  files: DataFiles,
  report: Report,
): Promise<ReadonlyMap<Element | undefined, Scope>> {
  const scopes = new Map<Element | undefined, Scope>([[undefined, outer]]);
  const all = post.elements.filter(({tagName}) => tagName === 'openness-data');
  for (const element of all) {
    const parent = scopes.get(ancestorsOf(element).find(({tagName}) => tagName === 'openness-data'))!;
    const {startOffset} = locationOf(element);
    const sources: Source[] = [];
    let {catalog} = parent;
    let {incomplete} = parent;
    const src = (attributeOf(element, 'src') ?? '').trim();
    if (src) {
      const isElsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) || /\{[{%]|<%/.test(src);
      const read = isElsewhere ? undefined : await fileOf(src, attributeOf(element, 'type'), post, files);
      if (read) {
        sources.push(read.source);
        catalog = ownCatalog(read.records, catalog);
      } else {
        incomplete = true;
        const advice = 'to check with it, give a copy: --data FILE';
        if (isElsewhere) report('hint', startOffset, `“${src}” is not read here; ${advice}`);
        else if (src.startsWith('/'))
          report('hint', startOffset, `no file for “${src}” was found; ${advice}`);
        else report('fault', startOffset, `“${src}”: there is no such file beside the post`);
      }
    }
    for (const {text, start, carrier, format} of carriedIn(element, post, all)) {
      const {records, issues} = readData(text, format, post.path);
      for (const {place, message, suggestion} of issues)
        report('fault', start + offsetIn(text, place), message, suggestion);
      const place = post.placeOf(carrier);
      const cited = new Set<ReferenceRecord>();
      sources.push({file: post.path, place, references: records.reference, cited, allShown: false});
      catalog = ownCatalog(records, catalog);
    }
    scopes.set(element, {catalog, sources: [...sources, ...parent.sources], incomplete});
  }
  return scopes;
}

function offsetIn(text: string, place: string): number {
  const [line = 1, column = 1] = place.split(':').filter(Boolean).map(Number);
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((length, each) => length + each.length + 1, 0) + column - 1;
}
