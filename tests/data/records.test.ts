import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {FrameworkRecord} from '../../src/domain/records/framework.js';
import {LicenseRecord} from '../../src/domain/records/license.js';
import {ModelRecord} from '../../src/domain/records/model.js';
import {OrganizationRecord} from '../../src/domain/records/organization.js';
import {ReferenceRecord} from '../../src/domain/records/reference.js';
import {files, frameworks, licenses, models, organizations, references} from './all.js';

const kinds = [
  ['models', ModelRecord, models, 267],
  // 93 read term by term, and 21 of which only the name and the place are known.
  ['licenses', LicenseRecord, licenses, 93 + 21],
  ['organizations', OrganizationRecord, organizations, 79],
  ['references', ReferenceRecord, references, 117],
  ['frameworks', FrameworkRecord, frameworks, 5],
] as const;

describe('the records', () => {
  for (const [kind, schema, records, count] of kinds) {
    it(`are ${count} ${kind}`, () => assert.equal(records.size, count));

    it(`satisfy the schema of ${kind}`, () => {
      for (const [id, record] of records) {
        const result = v.safeParse(schema, record);
        const issues = result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
        assert.deepEqual(issues ?? [], [], id);
      }
    });

    it(`lie in files named after their ids (${kind})`, () => {
      assert.deepEqual(files(kind).sort(), [...records.keys()].map((id) => `${id}.json`).sort());
    });
  }

  it('hold 148 events of organisations', () => {
    const events = [...organizations.values()].flatMap(({events = []}) => events);
    assert.equal(events.length, 148);
  });

  it('have ids that differ in more than the case of letters, since some file systems see none', () => {
    for (const [kind] of kinds) {
      const names = files(kind).map((name) => name.toLowerCase());
      assert.equal(new Set(names).size, names.length);
    }
  });
});
