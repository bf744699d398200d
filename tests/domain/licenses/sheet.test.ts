import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {gistOf, sheetOf} from '../../../src/domain/licenses/sheet.js';
import {anyLicense, deepSeek, license, llama31, mit} from './records.js';

const terms = (cells: readonly {readonly term: string}[]) => cells.map(({term}) => term);

describe('sheetOf', () => {
  it('lays out DeepSeek’s licence', () => {
    const {sections, silent} = sheetOf(deepSeek);
    assert.deepEqual(terms(sections.must), [
      'include-notice',
      'state-changes',
      'flow-down',
      'network-disclose',
      'indemnity',
    ]);
    assert.deepEqual(terms(sections['may-not']), [
      'acceptable-use',
      'military-limit',
      'field-limit',
      'trademark',
      'liability',
      'warranty',
    ]);
    assert.deepEqual(terms(sections.ending), [
      'revocable',
      'remote-restriction',
      'litigation-retaliation',
      'governing-law',
    ]);
    for (const term of [
      'termination',
      'user-threshold',
      'geographic-limit',
      'name-prefix',
      'changeable-terms',
    ] as const) {
      assert.ok(silent.includes(term), term);
    }
  });

  it('keeps what is unclear and what was not read apart from what is silent', () => {
    assert.deepEqual(terms(sheetOf(llama31).unclear), [
      'relicense-derivatives',
      'patent-grant',
      'changeable-terms',
    ]);
    assert.ok(sheetOf(license('LicenseRef-jamba-open-model')).unread.length > 30);
  });

  it('puts every term in one place', () => {
    fc.assert(
      fc.property(anyLicense, (one) => {
        const {sections, unclear, silent, unread} = sheetOf(one);
        const all = [
          ...Object.values(sections).flatMap(terms),
          ...terms(unclear),
          ...silent,
          ...terms(unread),
        ];
        assert.equal(all.length, 41);
        assert.equal(new Set(all).size, 41);
      }),
    );
  });
});

describe('gistOf', () => {
  it('says what matters in a sentence', () => {
    const {paid, distil, limitsUse, limitsTravel, copyleft, noticeOnly, limits} = gistOf(deepSeek);
    assert.deepEqual(
      [paid, distil, limitsUse, limitsTravel, copyleft, noticeOnly, limits],
      ['allowed', 'conditional', true, true, false, false, []],
    );
    assert.deepEqual([gistOf(mit).noticeOnly, gistOf(mit).limitsUse], [true, false]);
    assert.equal(gistOf(llama31).limits[0]?.number, 700_000_000);
  });
});
