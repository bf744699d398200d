/** Reads an author’s JSON, whatever records it holds. */
import {check} from '../domain/records/check.js';
import {LicenseRecord} from '../domain/records/license.js';
import {ModelRecord} from '../domain/records/model.js';
import {OrganizationRecord} from '../domain/records/organization.js';
import {readCslItem} from '../domain/references/csl-json.js';
import {putInOrder} from '../domain/references/put-in-order.js';
import {readJsonText, type Reading} from './json-text.js';
import {noRecords} from './own-catalog.js';

export type {Reading};

const schemas = {
  model: ModelRecord,
  license: LicenseRecord,
  organization: OrganizationRecord,
} as const;

/**
 * @param text - `{"models": […], "licenses": […], "organizations": […], "references": […]}`, a list of
 *   CSL-JSON items, or a single record.
 * @returns All good records; each fault is named with its place, and never takes another record with it.
 */
export function readJson(text: string): Reading {
  return readJsonText(text, (kind, value, place, key) =>
    kind === 'reference' ? readReference(value, place, key) : check(schemas[kind], value, place),
  );
}

function readReference(value: unknown, place: string, key?: string) {
  const {item, issues} = readCslItem(value, place, key);
  return {record: item && putInOrder(item), issues};
}

/** References that a script gives, as those of a text are read. */
export function readReferences(values: readonly unknown[]): Reading {
  const readings = values.map((value, index) => readReference(value, `references[${index}]`));
  return {
    records: {...noRecords, reference: readings.flatMap(({record}) => record ?? [])},
    issues: readings.flatMap(({issues}) => issues),
  };
}
