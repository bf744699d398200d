/** Licences of SPDX’s list that we have not read: a name, two flags and a link. */
import {readFileSync} from 'node:fs';
import spdx from 'spdx-license-list';
import type {LicenseRecord} from '../src/domain/records/license.js';
import {nameKey} from '../src/domain/records/name-key.js';

interface Flags {
  readonly fsfFree: readonly string[];
  readonly deprecated: readonly string[];
}

// The package carries the OSI’s flag and not the FSF’s.
const flags = JSON.parse(
  readFileSync(new URL('../src/data/spdx-flags.json', import.meta.url), 'utf8'),
) as Flags;
const fsfFree = new Set(flags.fsfFree);
const deprecated = new Set(flags.deprecated);

/** What an id gave way to: `GPL-2.0+` is written `GPL-2.0-or-later` now. */
function successor(id: string): string | undefined {
  const candidate = id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`;
  return deprecated.has(id) && candidate in spdx ? candidate : undefined;
}

/**
 * By the first character of the id’s key, so that a page that names one loads a few.
 *
 * @param taken - Keys by which a record of ours answers: it knows more.
 */
export function otherSpdxLicenses(taken: ReadonlySet<string>): ReadonlyMap<string, readonly LicenseRecord[]> {
  const byCharacter = new Map<string, LicenseRecord[]>();
  const seen = new Set(taken);
  for (const [id, {name, osiApproved}] of Object.entries(spdx).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = nameKey(id);
    // `GPL-2.0+` and `GPL-2.0-or-later` share a key; the newer id stands for both.
    if (seen.has(key) || (deprecated.has(id) && nameKey(successor(id) ?? '') === key)) continue;
    seen.add(key);
    const supersededBy = successor(id);
    const license: LicenseRecord = {
      id,
      name,
      shortName: id,
      // The list’s own page, since the addresses it names for a text may be long gone.
      url: `https://spdx.org/licenses/${encodeURIComponent(id)}.html`,
      kind: 'any',
      spdx: true,
      osiApproved,
      ...(fsfFree.has(id) ? {fsfFree: true} : {}),
      status: deprecated.has(id) ? 'superseded' : 'current',
      ...(supersededBy ? {supersededBy} : {}),
    };
    byCharacter.set(key[0]!, [...(byCharacter.get(key[0]!) ?? []), license]);
  }
  return byCharacter;
}
