/** The kinds of plain markup that can become elements, by the names an author asks for them. */
export const enhanceKinds = ['links', 'cites', 'titles', 'code', 'models', 'licenses'] as const;
export type EnhanceKind = (typeof enhanceKinds)[number];

/** All names that may stand in `data-enhance`. */
export const enhanceNames = [...enhanceKinds, 'all'] as const;

const isKind = (name: string): name is EnhanceKind => (enhanceKinds as readonly string[]).includes(name);

/**
 * @param asked - Names by spaces or commas, or a list of them; `all`, or nothing at all, is every kind.
 * @returns The kinds, whether they are all there are, and the names that are none.
 */
export function readKinds(asked: string | readonly string[]): {
  readonly kinds: ReadonlySet<EnhanceKind>;
  readonly isAll: boolean;
  readonly unknown: readonly string[];
} {
  const names = (typeof asked === 'string' ? asked.split(/[\s,]+/) : asked)
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  const isAll = names.length === 0 || names.includes('all');
  return {
    kinds: new Set(isAll ? enhanceKinds : names.filter(isKind)),
    isAll,
    unknown: names.filter((name) => !isKind(name) && name !== 'all'),
  };
}
