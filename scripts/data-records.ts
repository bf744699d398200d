/** The records as they lie in `src/data/`. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {LicenseRecord} from '../src/domain/records/license.js';
import type {ModelRecord} from '../src/domain/records/model.js';
import type {OrganizationRecord} from '../src/domain/records/organization.js';
import type {ReferenceRecord} from '../src/domain/records/reference.js';

export interface Records {
  readonly models: ReadonlyMap<string, ModelRecord>;
  readonly licenses: ReadonlyMap<string, LicenseRecord>;
  readonly organizations: ReadonlyMap<string, OrganizationRecord>;
  readonly references: ReadonlyMap<string, ReferenceRecord>;
}

const data = fileURLToPath(new URL('../src/data', import.meta.url));

function readAll<T extends {id: string}>(folder: string): ReadonlyMap<string, T> {
  const files = readdirSync(join(data, folder)).filter((file) => file.endsWith('.json'));
  return new Map(
    files.sort().map((file) => {
      const record = JSON.parse(readFileSync(join(data, folder, file), 'utf8')) as T;
      return [record.id, record];
    }),
  );
}

export const readRecords = (): Records => ({
  models: readAll('models'),
  licenses: readAll('licenses'),
  organizations: readAll('organizations'),
  references: readAll('references'),
});
