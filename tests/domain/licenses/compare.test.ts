import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compare} from '../../../src/domain/licenses/compare.js';
import {readingGroups} from '../../../src/domain/licenses/groups.js';
import {termIds} from '../../../src/domain/licenses/terms.js';
import {allLicenses, anyLicense, deepSeek, llama2, llama31, mit} from './records.js';

const differing = (...licenses: Parameters<typeof compare>[0]) =>
  compare(licenses)
    .rows.filter(({differs}) => differs)
    .map(({term}) => term);

describe('compare', () => {
  it('holds every term once, by group', () => {
    assert.deepEqual(Object.values(readingGroups).flat().toSorted(), [...termIds].sort());
    assert.equal(compare([mit, llama31]).rows.length, 41);
  });

  it('puts the number of users first', () => {
    assert.equal(differing(mit, deepSeek, llama31)[0], 'user-threshold');
  });

  it('finds what MIT, DeepSeek’s and Llama 3.1’s licence share, and of what none speaks', () => {
    const {same, unmentioned} = compare([mit, deepSeek, llama31]);
    const shared = same.map(({term}) => term);
    for (const term of ['modification', 'fine-tuning', 'include-notice', 'warranty', 'liability'] as const) {
      assert.ok(shared.includes(term), term);
    }
    for (const term of [
      'same-licence',
      'disclose-source',
      'registration',
      'revenue-threshold',
      'geographic-limit',
    ] as const) {
      assert.ok(unmentioned.includes(term), term);
    }
  });

  it('takes the same word for two lists of forbidden uses as a difference', () => {
    assert.ok(differing(deepSeek, llama31).includes('acceptable-use'));
    assert.ok(!differing(llama2, llama31).includes('acceptable-use'));
  });

  it('does not take another paragraph number for another answer', () => {
    assert.ok(!differing(deepSeek, llama31).includes('warranty'));
  });

  it('compares the terms asked for and no others', () => {
    const {rows} = compare([mit, llama31], ['military-limit', 'user-threshold']);
    assert.deepEqual(
      rows.map(({term}) => term),
      ['user-threshold', 'military-limit'],
    );
  });

  it('compares twenty licences, some of them known by name only', () => {
    const {rows} = compare(allLicenses.slice(0, 20));
    assert.ok(rows.every(({cells}) => cells.length === 20));
    assert.ok(rows.some(({cells}) => cells.some(({sense}) => sense === 'unread')));
  });

  it('never tells a licence from itself', () => {
    fc.assert(fc.property(anyLicense, (one) => assert.deepEqual(differing(one, one), [])));
  });

  it('finds the same differences whichever licence comes first', () => {
    fc.assert(
      fc.property(anyLicense, anyLicense, (a, b) => assert.deepEqual(differing(a, b), differing(b, a))),
    );
  });

  it('has every term either differing, shared, unmentioned or unread', () => {
    fc.assert(
      fc.property(fc.array(anyLicense, {minLength: 2, maxLength: 4}), (licenses) => {
        const {rows, same, unmentioned} = compare(licenses);
        const unread = rows.filter(
          ({differs, cells}) => !differs && cells.every(({sense}) => sense === 'unread'),
        );
        const differs = rows.filter((row) => row.differs);
        const shared = new Set([...same, ...differs, ...unread].map(({term}) => term));
        assert.equal(shared.size + unmentioned.filter((term) => !shared.has(term)).length, 41);
      }),
    );
  });
});
