/** Reads an author’s JSON, whatever records it holds. */
import {check} from '../domain/records/check.js';
import {LicenseRecord} from '../domain/records/license.js';
import {ModelRecord} from '../domain/records/model.js';
import {OrganizationRecord} from '../domain/records/organization.js';
import {readCslItem} from '../domain/references/csl-json.js';
import {readJsonText, type Reading} from './json-text.js';

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
  return readJsonText(text, (kind, value, place, key) => {
    if (kind !== 'reference') return check(schemas[kind], value, place);
    const {item, issues} = readCslItem(value, place, key);
    return {record: item, issues};
  });
}
