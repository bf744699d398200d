/** Records that a script gives to `<openness-data>`, of which a page without types may give anything. */
import type {Reading} from '../../catalog/json-text.js';
import {noRecords, type OwnRecords} from '../../catalog/own-catalog.js';
import type {Issue} from '../../domain/records/check.js';
import {unknownField} from '../../domain/records/unknown-field.js';
import {isInOrder} from '../../domain/references/csl-shape.js';
import {failed} from './own-data.js';

/** The lists by kind, and what is wrong with the rest. */
function listsOf(given: object | undefined | null): Reading {
  const lists: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [name, list] of Object.entries(given ?? {})) {
    const path = `records.${name}`;
    if (!Object.hasOwn(noRecords, name)) issues.push(unknownField(name, Object.keys(noRecords), path));
    else if (Array.isArray(list)) lists[name] = list;
    else if (list) issues.push({path, message: 'must be a list'});
  }
  return {records: {...noRecords, ...(lists as Partial<OwnRecords>)}, issues};
}

/** What is given, where its references need no reading. */
export function takeAtOnce(given: object | undefined | null): Reading | undefined {
  const lists = listsOf(given);
  return lists.records.reference.every(isInOrder) ? lists : undefined;
}

/** What is given, its references read as those of a text are. */
export const takeAll = (given: object | undefined | null): Promise<Reading> =>
  import('../../catalog/read-json.js')
    .then(({readReferences}) => {
      const lists = listsOf(given);
      const {records, issues} = readReferences(lists.records.reference);
      return {
        records: {...lists.records, reference: records.reference},
        issues: [...lists.issues, ...issues],
      };
    })
    .catch(failed);
