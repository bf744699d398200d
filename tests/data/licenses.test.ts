import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import spdx from 'spdx-license-list';
import {termIds} from '../../src/domain/licenses/terms.js';
import {licenses} from './all.js';

const flags = JSON.parse(
  readFileSync(new URL('../../src/data/spdx-flags.json', import.meta.url), 'utf8'),
) as {
  fsfFree: string[];
  deprecated: string[];
};
const read = [...licenses.values()].filter(({terms}) => terms);

describe('a licence that was read', () => {
  it('is one of 93', () => assert.equal(read.length, 93));

  it('answers all 41 terms', () => {
    assert.equal(termIds.length, 41);
    for (const {id, terms} of read) assert.deepEqual(Object.keys(terms!).sort(), [...termIds].sort(), id);
  });

  it('gives the clause where the text says it outright', () => {
    for (const {id, terms} of read) {
      for (const [term, {basis, clause}] of Object.entries(terms!)) {
        if (basis === 'explicit') assert.ok(clause, `${id} ${term}`);
        if (basis === 'silence' || basis === 'not-read') assert.equal(clause, undefined, `${id} ${term}`);
      }
    }
  });

  it('has an answer that fits what it rests on', () => {
    for (const {id, terms} of read) {
      for (const [term, {basis, value}] of Object.entries(terms!)) {
        if (basis === 'not-read') assert.equal(value, 'unclear', `${id} ${term}`);
        if (basis === 'silence') assert.ok(value === 'no' || value === 'not-addressed', `${id} ${term}`);
        if (value === 'not-addressed') assert.equal(basis, 'silence', `${id} ${term}`);
      }
    }
  });

  it('names the number where a size of user or revenue limits it', () => {
    for (const {id, terms} of read) {
      for (const term of ['user-threshold', 'revenue-threshold'] as const) {
        const {value, basis, thresholds} = terms![term]!;
        if (value === 'yes' || value === 'conditional') assert.ok(thresholds?.length, `${id} ${term}`);
        else assert.ok(!thresholds?.length || basis === 'explicit', `${id} ${term}`);
        for (const {number, metric, currency} of thresholds ?? []) {
          assert.ok(number > 0, `${id} ${term}`);
          if (metric === 'revenue') assert.match(currency ?? '', /^[A-Z]{3}$/, `${id} ${term}`);
        }
      }
    }
  });

  it('tells what was read, and when', () => {
    for (const {id, readFrom, readOn, verified} of read) {
      assert.ok(readFrom?.length && readOn && verified, id);
    }
  });

  it('is the same in its flags and in its terms', () => {
    const flag = {yes: true, no: false} as const;
    for (const {id, terms, spdx: listed, osiApproved, fsfFree} of read) {
      assert.equal(flag[terms!['spdx-listed']!.value as 'yes'], listed, id);
      assert.equal(terms!['osi-approved']!.value === 'yes', osiApproved, id);
      assert.equal(flag[terms!['fsf-free']!.value as 'yes'], fsfFree, id);
    }
  });
});

describe('a licence of which only the name is known', () => {
  it('says so and tells where it was seen', () => {
    for (const {id, terms, verified, verifiedNote, url, usedBy} of licenses.values()) {
      if (terms) continue;
      assert.equal(verified, 'unverified', id);
      assert.ok(verifiedNote && url && usedBy?.length, id);
    }
  });
});

describe('the flags of SPDX', () => {
  it('are those of its list', () => {
    for (const {id, spdx: listed, osiApproved, fsfFree} of licenses.values()) {
      assert.equal(id in spdx, listed, id);
      if (!listed) continue;
      assert.equal(spdx[id]!.osiApproved, osiApproved, id);
      assert.equal(flags.fsfFree.includes(id), fsfFree === true, id);
    }
  });

  it('are of ids that the list has', () => {
    for (const id of [...flags.fsfFree, ...flags.deprecated]) assert.ok(id in spdx, id);
  });
});
