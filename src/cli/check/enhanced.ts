/**
 * Which plain markup of a post `data-enhance` makes elements of. A page that is only read has no DOM to ask: the same
 * names that `src/enhance` makes selectors of are looked for in parse5’s elements.
 */
import {enhanceKinds, enhanceNames, readKinds, type EnhanceKind} from '../../domain/records/enhance-kinds.js';
import {apartRoles, apartTags} from '../../domain/references/plain-markup.js';
import {nearest} from '../../domain/records/nearest.js';
import type {Report} from './finding.js';
import {holds, offsetOf} from './offsets.js';
import {ancestorsOf, attributeOf, type Element, type Post} from './post.js';

export interface Asked {
  readonly kinds: ReadonlySet<EnhanceKind>;
  /** Whether the post itself asks; else a layout or a script may. */
  readonly inPost: boolean;
}

/** The kinds that a post asks for; where it does not, all that its site may. */
export function askedBy(post: Post, report: Report): Asked {
  const asking = post.elements.filter(
    (element) =>
      element.tagName === 'script' &&
      attributeOf(element, 'src') !== undefined &&
      attributeOf(element, 'data-enhance') !== undefined,
  );
  if (asking.length === 0) {
    // `data-model` is a name that others use too: in a whole page, which no layout adds to, it is theirs.
    const isWhole = post.elements.some(({tagName}) => tagName === 'html' || tagName === 'body');
    const likely = enhanceKinds.filter((kind) => !isWhole || (kind !== 'models' && kind !== 'licenses'));
    return {kinds: new Set(likely), inPost: false};
  }
  const found = new Set<EnhanceKind>();
  for (const element of asking) {
    const {kinds, unknown} = readKinds(attributeOf(element, 'data-enhance')!);
    kinds.forEach((kind) => found.add(kind));
    for (const name of unknown)
      report(
        'fault',
        offsetOf(post, element, 'data-enhance', name),
        `data-enhance knows no kind “${name}”`,
        nearest(name, enhanceNames),
      );
  }
  return {kinds: found, inPost: true};
}

/** Tells whether a place lies in one of our elements, where all is the author’s fallback. */
export function fallbacksIn(post: Post, tags: ReadonlyMap<string, unknown>): (at: number) => boolean {
  const ours = post.elements.filter(({tagName}) => tags.has(tagName) && tagName !== 'openness-data');
  return (at) => ours.some((element) => holds(element, at));
}

/** Whether a marker would be in the way: in menus and tables of contents, in code, and in an editor. */
export const isApart = (element: Element) =>
  [element, ...ancestorsOf(element)].some(
    (each) =>
      apartTags.includes(each.tagName) ||
      apartRoles.includes(attributeOf(each, 'role') ?? '') ||
      (attributeOf(each, 'contenteditable') ?? 'false') !== 'false',
  );
