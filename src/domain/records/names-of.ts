/** All names by which an author may call a record; for those of references see `referenceKeys`. */
import type {LicenseRecord} from './license.js';
import type {ModelRecord} from './model.js';
import type {OrganizationRecord} from './organization.js';

type Named = {
  model: ModelRecord;
  license: LicenseRecord;
  organization: OrganizationRecord;
};

/** A Hub id is known with its organisation and without: `meta-llama/Llama-3.1-8B`, `Llama-3.1-8B`. */
function withShort(name: string): string[] {
  const short = name.split('/').at(-1)!;
  return short === name ? [name] : [name, short];
}

/** Id first, then the others, repetitions included. */
export function namesOf<K extends keyof Named>(kind: K, record: Named[K]): string[];
export function namesOf(kind: keyof Named, record: Named[keyof Named]): string[] {
  switch (kind) {
    case 'model': {
      const model = record as ModelRecord;
      return [
        model.id,
        model.name,
        ...(model.huggingface ? withShort(model.huggingface) : []),
        ...(model.aliases ?? []).flatMap(withShort),
      ];
    }
    case 'license': {
      const license = record as LicenseRecord;
      return [license.id, license.name, license.shortName, ...(license.aliases ?? [])];
    }
    case 'organization': {
      const organization = record as OrganizationRecord;
      return [organization.id, organization.name, ...(organization.aliases ?? [])];
    }
  }
}
