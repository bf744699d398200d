/** Licences of SPDX’s list that we have not read: a name, two flags and a link. */
import spdx from 'spdx-license-list';
import type {LicenseRecord} from '../src/domain/records/license.js';
import {nameKey} from '../src/domain/records/name-key.js';

/** By the first character of the id’s key, so that a page that names one loads a few. */
export function otherSpdxLicenses(
  known: ReadonlyMap<string, LicenseRecord>,
): ReadonlyMap<string, readonly LicenseRecord[]> {
  const byCharacter = new Map<string, LicenseRecord[]>();
  for (const [id, {name, osiApproved}] of Object.entries(spdx)) {
    if (known.has(id)) continue;
    const character = nameKey(id)[0]!;
    const license: LicenseRecord = {
      id,
      name,
      shortName: id,
      // The list’s own page, since the addresses it names for a text may be long gone.
      url: `https://spdx.org/licenses/${encodeURIComponent(id)}.html`,
      kind: 'any',
      spdx: true,
      osiApproved,
      status: 'current',
    };
    byCharacter.set(character, [...(byCharacter.get(character) ?? []), license]);
  }
  return byCharacter;
}
