/** The kinds that are asked for, and what is told of a name that is none. */
import {enhanceNames, readKinds, type EnhanceKind} from '../domain/records/enhance-kinds.js';

/** Told once of each name, however often the call is made. */
const told = new Set<string>();

async function tell(name: string) {
  if (told.has(name)) return;
  told.add(name);
  const {nearest} = await import('../domain/records/nearest.js');
  const meant = nearest(name, enhanceNames);
  console.warn(
    `data-enhance: no kind “${name}”; ${meant ? `did you mean “${meant}”?` : `there are ${enhanceNames.join(', ')}`}`,
  );
}

/**
 * @param asked - As `readKinds` takes them.
 * @returns The kinds; a name that is none is told to the author in the console.
 */
export function kindsOf(asked: string | readonly string[]): ReadonlySet<EnhanceKind> {
  const {kinds, isAll, unknown} = readKinds(asked);
  if (!isAll) for (const name of unknown) void tell(name);
  return kinds;
}
