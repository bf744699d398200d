/** Names as other formats want them: BibTeX, OpenURL, JSON-LD. */
import type {CslName} from '../records/reference.js';
import {fieldText} from './field-text.js';

/** A name in its parts; `whole` for an institution’s. */
export interface NameParts {
  readonly family?: string;
  readonly given?: string;
  readonly whole?: string;
}

/** The names of a list of an item that is in order, particles with the family name. */
export function nameParts(list: readonly CslName[] = []): NameParts[] {
  return list.flatMap((name): NameParts[] => {
    const family = ['non-dropping-particle', 'family']
      .map((field) => fieldText(name, field))
      .filter(Boolean)
      .join(' ');
    const given = fieldText(name, 'given');
    const whole = fieldText(name, 'literal') || (family ? '' : given);
    return whole ? [{whole}] : family ? [{family, ...(given && {given})}] : [];
  });
}
