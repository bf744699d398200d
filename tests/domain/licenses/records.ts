/** The recorded licences, and records made up for a rule. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import type {LicenseRecord, TermAnswer} from '../../../src/domain/records/license.js';
import {bases, termValues} from '../../../src/domain/records/license.js';
import {termIds, type TermId} from '../../../src/domain/licenses/terms.js';

const folder = fileURLToPath(new URL('../../../src/data/licenses/', import.meta.url));

/** By file name without its ending, for example `MIT` or `LicenseRef-llama3.1`. */
export const license = (id: string): LicenseRecord =>
  JSON.parse(readFileSync(`${folder}${id}.json`, 'utf8')) as LicenseRecord;

/** Every record, those without terms included. */
export const allLicenses: readonly LicenseRecord[] = readdirSync(folder)
  .sort()
  .map((file) => license(file.replace(/\.json$/, '')));

export const mit = license('MIT');
export const apache = license('Apache-2.0');
export const ccByNc = license('CC-BY-NC-4.0');
export const deepSeek = license('LicenseRef-deepseek-model-1.0');
export const llamas = ['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4'].map((name) =>
  license(`LicenseRef-${name}`),
);
export const [llama2, llama3, llama31, llama32, llama33, llama4] = llamas as [
  LicenseRecord,
  LicenseRecord,
  LicenseRecord,
  LicenseRecord,
  LicenseRecord,
  LicenseRecord,
];

/** A licence that answers nothing but what is given. */
export const made = (
  terms: Partial<Record<TermId, TermAnswer>>,
  more: Partial<LicenseRecord> = {},
): LicenseRecord => ({
  id: 'LicenseRef-made',
  name: 'Made',
  shortName: 'Made',
  kind: 'model',
  spdx: false,
  osiApproved: false,
  status: 'current',
  terms: terms as LicenseRecord['terms'],
  ...more,
});

const threshold = fc.record({
  metric: fc.constantFrom('monthly active users', 'revenue', 'daily active users', 'seats'),
  number: fc.integer({min: 1, max: 1e9}),
  comparison: fc.constantFrom('>' as const, '>=' as const, '<' as const, '<=' as const),
  effect: fc.constantFrom(
    'no rights until X grants a licence',
    "show 'X' in the user interface",
    'who knows',
  ),
});

export const anyAnswer: fc.Arbitrary<TermAnswer> = fc.record(
  {
    value: fc.constantFrom(...termValues),
    basis: fc.constantFrom(...bases),
    clause: fc.constantFrom('1', '2.a', 'preamble', '1, 2'),
    note: fc.constantFrom('a note', 'another note'),
    detail: fc.constantFrom('words', 'European Union'),
    thresholds: fc.array(threshold, {maxLength: 2}),
  },
  {requiredKeys: ['value', 'basis']},
);

/** Licences that answer any of the terms in any way, sensible or not. */
export const anyLicense: fc.Arbitrary<LicenseRecord> = fc
  .record(
    Object.fromEntries(termIds.map((term) => [term, anyAnswer])) as Record<TermId, fc.Arbitrary<TermAnswer>>,
    {requiredKeys: []},
  )
  .map((terms) => made(terms));
