/** What the lenient view of the Model Openness Framework takes for open beyond the tool itself. */
import {openLicenses} from './mof-licenses.js';

/** Open licences that the tool does not know, or knows under an id that is none. */
const newer: Readonly<Record<string, string>> = {
  'pddl-1.0': 'PDDL-1.0',
  'openmdw-1.1': 'OpenMDW-1.1',
  'licenseref-openmdw-1.1': 'OpenMDW-1.1',
};

/** Ways in which people write the names of common licences. */
const spellings: Readonly<Record<string, string>> = {
  apache: 'Apache-2.0',
  apache2: 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'apache-license-2.0': 'Apache-2.0',
  'apache-license-version-2.0': 'Apache-2.0',
  'mit-license': 'MIT',
  'the-mit-license': 'MIT',
  bsd: 'BSD-3-Clause',
  'bsd-2': 'BSD-2-Clause',
  'bsd-3': 'BSD-3-Clause',
  'bsd-3-clause-license': 'BSD-3-Clause',
  'cc-by-4': 'CC-BY-4.0',
  'creative-commons-attribution-4.0': 'CC-BY-4.0',
  'cc-0': 'CC0-1.0',
  cc0: 'CC0-1.0',
  'cdla-permissive-2': 'CDLA-Permissive-2.0',
  gplv3: 'GPL-3.0-only',
  'gpl-v3': 'GPL-3.0-only',
};

const byLowerCase = /* @__PURE__ */ new Map([...openLicenses].map((id) => [id.toLowerCase(), id]));

/** The open licence meant by a name, and the rule that says so; `undefined` when it names none. */
export function acceptLenient(name: string): {id: string; rule: 'newer licence' | 'spelling'} | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/[,()]/g, '');
  if (Object.hasOwn(newer, plain)) return {id: newer[plain]!, rule: 'newer licence'};
  const id = byLowerCase.get(plain) ?? (Object.hasOwn(spellings, plain) ? spellings[plain] : undefined);
  return id ? {id, rule: 'spelling'} : undefined;
}
