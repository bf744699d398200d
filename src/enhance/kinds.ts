/** The kinds of plain markup that can become elements, by the names an author asks for them. */
export const enhanceKinds = ['links', 'cites', 'titles', 'code', 'models', 'licenses'] as const;
export type EnhanceKind = (typeof enhanceKinds)[number];

/** Told once of each name, however often the call is made. */
const told = new Set<string>();

async function tell(name: string) {
  if (told.has(name)) return;
  told.add(name);
  const {nearest} = await import('../domain/records/nearest.js');
  const known = [...enhanceKinds, 'all'];
  const meant = nearest(name, known);
  console.warn(
    `data-enhance: no kind “${name}”; ${meant ? `did you mean “${meant}”?` : `there are ${known.join(', ')}`}`,
  );
}

/**
 * @param asked - Names by spaces or commas, or a list of them; `all`, or nothing at all, is every kind.
 * @returns The kinds; a name that is none is told to the author in the console.
 */
export function kindsOf(asked: string | readonly string[]): ReadonlySet<EnhanceKind> {
  const names = (typeof asked === 'string' ? asked.split(/[\s,]+/) : asked)
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (names.length === 0 || names.includes('all')) return new Set(enhanceKinds);
  const isKind = (name: string): name is EnhanceKind => (enhanceKinds as readonly string[]).includes(name);
  for (const name of names) if (!isKind(name)) void tell(name);
  return new Set(names.filter(isKind));
}
