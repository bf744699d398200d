import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {cellOf} from '../../../src/domain/licenses/answer.js';
import {icons} from '../../../src/domain/licenses/icon.js';
import {senses} from '../../../src/domain/licenses/sense.js';
import {termIds, terms} from '../../../src/domain/licenses/terms.js';
import {
  allLicenses,
  anyAnswer,
  anyLicense,
  apache,
  ccByNc,
  deepSeek,
  license,
  llama31,
  made,
  mit,
} from './records.js';

describe('cellOf', () => {
  it('reads yes as good news for a permission and as bad for a limitation', () => {
    assert.equal(cellOf('commercial-use', mit).sense, 'allowed');
    assert.equal(cellOf('military-limit', deepSeek).sense, 'forbidden');
    assert.equal(cellOf('flow-down', deepSeek).sense, 'duty');
    assert.equal(cellOf('termination', llama31).sense, 'limit');
  });

  it('reads an express no to a power of the licensor as a no', () => {
    assert.equal(cellOf('revocable', apache).sense, 'forbidden');
    assert.equal(cellOf('revocable', apache).answer?.clause, '2, 3');
  });

  it('reads the express absence of a duty or of a limit as a plain fact', () => {
    assert.equal(cellOf('flow-down', ccByNc).sense, 'fact');
    assert.equal(cellOf('acceptable-use', license('LicenseRef-qwen-2024')).sense, 'fact');
  });

  it('shows the number where rights turn on one', () => {
    const cell = cellOf('user-threshold', llama31);
    assert.equal(cell.sense, 'number');
    assert.equal(cell.answer?.thresholds?.[0]?.number, 700_000_000);
  });

  it('does not take the notice that every licence asks for as a restriction', () => {
    for (const one of [mit, apache, license('BSD-3-Clause'), license('CC-BY-4.0')]) {
      const cell = cellOf('redistribution', one);
      assert.equal(cell.answer?.value, 'conditional');
      assert.equal(cell.sense, 'allowed');
      assert.equal(cell.noticeOnly, true);
    }
  });

  it('takes everything beyond the notice as a condition', () => {
    for (const one of [ccByNc, deepSeek, llama31, license('GPL-3.0-only'), license('CC-BY-ND-4.0')]) {
      assert.equal(cellOf('redistribution', one).sense, 'conditional', one.id);
    }
  });

  it('tells silence from a no', () => {
    assert.equal(cellOf('military-limit', mit).sense, 'silent');
    assert.equal(cellOf('military-limit', mit).answer?.value, 'no');
    assert.equal(cellOf('patent-grant', mit).sense, 'silent');
  });

  it('tells what was not read, and what is known by others’ account, from what a text says', () => {
    const baichuan = license('LicenseRef-baichuan2-community');
    assert.deepEqual(
      [cellOf('user-threshold', baichuan).sense, cellOf('user-threshold', baichuan).said],
      ['unread', 'number'],
    );
    assert.deepEqual(
      [cellOf('trademark', baichuan).sense, cellOf('trademark', baichuan).said],
      ['unread', undefined],
    );
  });

  it('knows nothing of a licence of which only the name is known', () => {
    const named = allLicenses.find((one) => !one.terms)!;
    for (const term of termIds) assert.equal(cellOf(term, named).sense, 'unread');
  });

  it('draws a conclusion of ours without a clause as a plain fact', () => {
    assert.equal(cellOf('redistribution', license('LicenseRef-proprietary-api')).sense, 'fact');
  });

  it('gives each recorded answer a sense with an icon', () => {
    for (const one of allLicenses) {
      for (const term of termIds) assert.ok(cellOf(term, one).sense in icons);
    }
  });

  it('gives a cross a clause in every record, and a ring none', () => {
    for (const one of allLicenses) {
      for (const term of termIds) {
        const {sense, answer} = cellOf(term, one);
        if (sense === 'forbidden') assert.ok(answer?.clause, `${one.id} ${term}`);
        if (sense === 'silent') assert.equal(answer?.clause, undefined, `${one.id} ${term}`);
      }
    }
  });

  it('never reads silence as anything but silence, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...termIds), anyAnswer, (term, answer) => {
        const {sense, answer: shown} = cellOf(term, made({[term]: {...answer, basis: 'silence'}}));
        assert.equal(sense, 'silent');
        assert.equal(shown?.clause, undefined);
      }),
    );
  });

  it('gives a permission to nobody without a clause that was read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...termIds), anyLicense, (term, one) => {
        const {sense, answer} = cellOf(term, one);
        const permits = sense === 'allowed' || (sense === 'conditional' && terms[term][0] === 'permission');
        if (permits) assert.ok(answer?.basis === 'explicit' || answer?.basis === 'general-grant');
        if (sense === 'forbidden') assert.ok(answer?.clause);
      }),
    );
  });
});

describe('icons', () => {
  it('never draw two senses alike, but for duty and limit and for what stays open', () => {
    const shapes = new Set(senses.map((sense) => JSON.stringify(icons[sense])));
    assert.equal(shapes.size, senses.length - 2);
    assert.notDeepEqual(icons.silent, icons.unread);
  });
});
