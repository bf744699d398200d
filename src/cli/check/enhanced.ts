/**
 * Which plain markup of a post `data-enhance` makes elements of. A page that is only read has no DOM to ask, so
 * what `src/enhance` says in selectors is said here once more, of parse5’s elements.
 */
import {nearest} from '../../domain/records/nearest.js';
import type {Report} from './finding.js';
import {holds, offsetOf} from './offsets.js';
import {ancestorsOf, attributeOf, type Element, type Post} from './post.js';

/** As in `src/enhance/kinds.ts`, which the command cannot load with all that it draws on. */
export const kinds = ['links', 'cites', 'titles', 'code', 'models', 'licenses'] as const;
export type EnhanceKind = (typeof kinds)[number];

const isKind = (name: string): name is EnhanceKind => (kinds as readonly string[]).includes(name);

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
    const likely = kinds.filter((kind) => !isWhole || (kind !== 'models' && kind !== 'licenses'));
    return {kinds: new Set(likely), inPost: false};
  }
  const found = new Set<EnhanceKind>();
  for (const element of asking) {
    const names = attributeOf(element, 'data-enhance')!
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean);
    if (names.length === 0 || names.includes('all')) kinds.forEach((kind) => found.add(kind));
    for (const name of names) {
      if (isKind(name)) found.add(name);
      else if (name !== 'all')
        report(
          'fault',
          offsetOf(post, element, 'data-enhance', name),
          `data-enhance knows no kind “${name}”`,
          nearest(name, [...kinds, 'all']),
        );
    }
  }
  return {kinds: found, inPost: true};
}

/** Tells whether a place lies in one of our elements, where all is the author’s fallback. */
export function fallbacksIn(post: Post, tags: ReadonlyMap<string, unknown>): (at: number) => boolean {
  const ours = post.elements.filter(({tagName}) => tags.has(tagName) && tagName !== 'openness-data');
  return (at) => ours.some((element) => holds(element, at));
}

const apart = new Set(['nav', 'pre', 'code', 'button']);

/** Whether a marker would be in the way: in menus and tables of contents, in code, and in an editor. */
export const isApart = (element: Element) =>
  [element, ...ancestorsOf(element)].some(
    (each) =>
      apart.has(each.tagName) ||
      /^(?:navigation|doc-toc)$/.test(attributeOf(each, 'role') ?? '') ||
      (attributeOf(each, 'contenteditable') ?? 'false') !== 'false',
  );
