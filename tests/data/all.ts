/** The records under test, and where each fact lies in them. */
import {readdirSync, readFileSync} from 'node:fs';
import {readRecords} from '../../scripts/data-records.js';
import type {FrameworkRecord} from '../../src/domain/records/framework.js';

export const records = readRecords();
export const {models, licenses, organizations, references} = records;

const frameworkFolder = new URL('../../src/data/frameworks/', import.meta.url);
export const frameworks = new Map(
  readdirSync(frameworkFolder).map((file) => {
    const record = JSON.parse(readFileSync(new URL(file, frameworkFolder), 'utf8')) as FrameworkRecord;
    return [record.id, record];
  }),
);

/** The day of the newest record: nothing in the data is younger. */
export const dataDay = '2026-11-23';

export const files = (kind: 'models' | 'licenses' | 'organizations' | 'references' | 'frameworks') =>
  readdirSync(new URL(`../../src/data/${kind}/`, import.meta.url));

/** All pairs of key and value below a record, with the path to each. */
export function* entriesOf(
  value: unknown,
  path = '',
): Generator<[path: string, key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    yield [place, key, child];
    yield* entriesOf(child, place);
  }
}
