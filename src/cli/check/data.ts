/** The data of a post: what its `<openness-data>` hold and fetch, as catalogs one in front of the other. */
import type {Catalog} from '../../catalog/catalog.js';
import {formatOf, formatOfText, type Format} from '../../catalog/data-format.js';
import {ownCatalog} from '../../catalog/own-catalog.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {readData} from '../data-text.js';
import {fileOf, type DataFiles, type Source} from './data-files.js';
import type {Report} from './finding.js';
import type {Span} from './markdown.js';
import {ancestorsOf, attributeOf, elementsIn, locationOf, textOf, type Element, type Post} from './post.js';
import {offsetIn} from './written-place.js';

export interface Scope {
  readonly catalog: Catalog;
  readonly sources: readonly Source[];
  /** Some of its data could not be read here: what is not found may still exist. */
  readonly incomplete: boolean;
}

/** A text among the children of an `<openness-data>`, and where it stands in the post. */
interface Carried extends Span {
  readonly text: string;
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
    return format ? [{...contentOf(child), text, carrier: locationOf(child).startOffset, format}] : [];
  });
  const fenced = (post.markdown?.fenced ?? []).flatMap(({start, end, text, textStart}): Carried[] => {
    const format = formatOfText(text);
    const holder = all.filter((each) => holds(each, start)).at(-1);
    return format && holder === element ? [{start: textStart, end, text, carrier: start, format}] : [];
  });
  return [...found, ...fenced].sort((a, b) => a.start - b.start);
}

/** What lies between an element’s tags. */
function contentOf(element: Element): Span {
  const {startTag, endTag, endOffset} = locationOf(element);
  return {start: startTag?.endOffset ?? endOffset, end: endTag?.startOffset ?? endOffset};
}

/** Whether an offset lies between an element’s tags. */
export function holds(element: Element, offset: number): boolean {
  const {start, end} = contentOf(element);
  return offset >= start && offset < end;
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
    for (const {text, start, end, carrier, format} of carriedIn(element, post, all)) {
      const {records, issues} = readData(text, format, post.path);
      const written = post.text.slice(start, end);
      for (const {place, message, suggestion} of issues)
        report('fault', start + offsetIn(written, text, place), message, suggestion);
      const place = post.placeOf(carrier);
      const cited = new Set<ReferenceRecord>();
      sources.push({file: post.path, place, references: records.reference, cited, allShown: false});
      catalog = ownCatalog(records, catalog);
    }
    scopes.set(element, {catalog, sources: [...sources, ...parent.sources], incomplete});
  }
  return scopes;
}
