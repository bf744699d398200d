/**
 * Turns the records in `src/data/` into the modules a page loads, in `src/data/built/`.
 *
 * Each record becomes a module of its own, with what an element shows and no more; an index by first
 * character tells where a name leads. Files whose content has not changed are left alone, so that
 * watchers rest; files of records that are gone are removed. `--sizes` prints what a browser fetches.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {indexModules, keysOf, namesModules, type Named} from './data-index.js';
import {licensePage, modelPage, organizationPage, referencePage} from './data-pages.js';
import {printSizes} from './data-sizes.js';
import {otherSpdxLicenses} from './data-spdx.js';
import {readRecords} from './data-records.js';
import {referenceKeys} from '../src/domain/references/reference-keys.js';
import {namesOf} from '../src/domain/records/names-of.js';

const built = fileURLToPath(new URL('../src/data/built', import.meta.url));

/** Files of this run by path below `built/`; what is not among them is stale. */
const files = new Map<string, string>();
const records = readRecords();
const named: Named[] = [];

function add(kind: Named['kind'], folder: string, id: string, names: readonly string[], page: unknown) {
  const path = `${folder}/${id}.js`;
  named.push({kind, id, names, path});
  files.set(path, `export default ${JSON.stringify(page)};\n`);
}

for (const model of records.models.values())
  add('model', 'models', model.id, namesOf('model', model), modelPage(model, records));
for (const license of records.licenses.values())
  add('license', 'licenses', license.id, namesOf('license', license), licensePage(license));
for (const organization of records.organizations.values())
  add(
    'organization',
    'organizations',
    organization.id,
    namesOf('organization', organization),
    organizationPage(organization, records),
  );
for (const reference of records.references.values())
  add('reference', 'references', reference.id, referenceKeys(reference), referencePage(reference));

const keys = keysOf(named);
const licenseKeys = [...keys].filter(([{kind}]) => kind === 'license').flatMap(([, own]) => own);
const others = otherSpdxLicenses(new Set(licenseKeys));
for (const [character, licenses] of others) {
  files.set(`spdx/${character}.js`, `export default ${JSON.stringify(licenses)};\n`);
}
for (const [path, text] of [...indexModules(keys, new Set(others.keys())), ...namesModules(named)]) {
  files.set(path, text);
}

mkdirSync(built, {recursive: true});
for (const entry of readdirSync(built, {recursive: true, withFileTypes: true})) {
  const path = join(entry.parentPath, entry.name);
  const name = path.slice(built.length + 1).replaceAll('\\', '/');
  if (entry.isFile() && !files.has(name)) rmSync(path);
}
let written = 0;
for (const [name, text] of files) {
  const path = join(built, name);
  let before: string | undefined;
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    mkdirSync(dirname(path), {recursive: true});
  }
  if (before === text) continue;
  writeFileSync(path, text);
  written += 1;
}
const spdxCount = [...others.values()].reduce((sum, licenses) => sum + licenses.length, 0);
console.log(
  `data: ${named.length} records and ${spdxCount} licences of SPDX’s list, ${files.size} modules, ${written} written`,
);
if (process.argv.includes('--sizes')) printSizes(files);
