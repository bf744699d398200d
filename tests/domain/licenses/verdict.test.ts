import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decisive} from '../../../src/domain/licenses/decisive.js';
import {freedomOf} from '../../../src/domain/licenses/freedom.js';
import {verdictOf} from '../../../src/domain/licenses/verdict.js';
import {allLicenses, anyLicense, apache, ccByNc, deepSeek, license, llama31, made, mit} from './records.js';

const told = (id: string) => {
  const {verdict, reason} = verdictOf(license(id));
  return `${verdict}, ${reason}`;
};

describe('verdictOf', () => {
  it('takes the OSI’s and the Open Definition’s word', () => {
    assert.equal(told('MIT'), 'open, osi-approved');
    assert.equal(told('GPL-2.0-only'), 'open, osi-approved');
    assert.equal(told('CC-BY-SA-4.0'), 'open, open-definition');
    assert.equal(told('ODbL-1.0'), 'open, open-definition');
  });

  it('finds texts open that set no limit, and says that nobody approved them', () => {
    assert.equal(told('OpenMDW-1.0'), 'open, no-limits');
    assert.equal(told('CDLA-Sharing-1.0'), 'open, no-limits');
  });

  it('names what restricts, weightiest first', () => {
    assert.deepEqual(verdictOf(ccByNc).limits[0], 'commercial-use');
    assert.deepEqual(verdictOf(llama31).limits.slice(0, 3), [
      'commercial-use',
      'user-threshold',
      'military-limit',
    ]);
    assert.equal(told('CC-BY-ND-4.0'), 'restricted, limits');
    assert.equal(told('LicenseRef-kimi-k2-modified-mit'), 'restricted, limits');
  });

  it('knows nothing of a text that was not read', () => {
    for (const id of ['LicenseRef-none-stated', 'LicenseRef-jamba-open-model', 'LicenseRef-yi-license-1.0']) {
      assert.equal(told(id), 'unknown, not-read');
    }
  });

  it('knows an SPDX licence without terms by its flag', () => {
    const flag = (osiApproved: boolean) =>
      verdictOf({...made({}), id: 'X-1.0', terms: undefined, spdx: true, osiApproved}).verdict;
    assert.deepEqual([flag(true), flag(false)], ['open', 'unknown']);
  });

  it('never finds a text open that says no to selling, changing or sharing', () => {
    fc.assert(
      fc.property(
        anyLicense,
        fc.constantFrom('commercial-use', 'modification', 'redistribution'),
        (one, term) => {
          const no = made({...one.terms, [term]: {value: 'no', basis: 'explicit', clause: '1'}});
          assert.equal(verdictOf(no).verdict, 'restricted');
        },
      ),
    );
  });
});

describe('freedomOf', () => {
  it('orders licences by what they withhold', () => {
    assert.deepEqual(
      ['LicenseRef-microsoft-research', 'CC-BY-NC-4.0', 'LicenseRef-llama3.1', 'GPL-3.0-only', 'MIT'].map(
        (id) => freedomOf(license(id)),
      ),
      ['closed', 'non-commercial', 'limited', 'reciprocal', 'permissive'],
    );
  });

  it('gives no step to a licence of which too little is known', () => {
    for (const one of allLicenses) {
      if (verdictOf(one).verdict === 'unknown') assert.equal(freedomOf(one), undefined, one.id);
    }
    assert.equal(freedomOf({...mit, terms: undefined}), undefined);
  });
});

describe('decisive', () => {
  const terms = (one: typeof mit) =>
    decisive(one).map(({term, sense, answer}) => `${term} ${sense} ${answer?.clause}`);

  it('tells Llama 3.1 by its number of users, its name rule and its forbidden uses', () => {
    assert.deepEqual(terms(llama31), [
      'user-threshold number 2',
      'name-prefix duty 1.b.i',
      'military-limit forbidden Use Policy 2 (first point)',
    ]);
    assert.equal(decisive(llama31)[2]?.also?.term, 'acceptable-use');
  });

  it('tells DeepSeek’s by its forbidden uses and by how they travel', () => {
    assert.deepEqual(
      decisive(deepSeek).map(({term}) => term),
      ['military-limit', 'flow-down', 'train-other-models'],
    );
  });

  it('tells open licences by what they grant', () => {
    assert.deepEqual(terms(apache), [
      'commercial-use allowed 2, 3',
      'patent-grant allowed 3',
      'litigation-retaliation conditional 3',
    ]);
  });

  it('does not tell one condition twice', () => {
    assert.deepEqual(
      decisive(license('LicenseRef-mistral-modified-mit')).map(({term}) => term),
      ['revenue-threshold', 'train-other-models', 'modification'],
    );
  });

  it('has nothing to tell of a text that was not read', () => {
    assert.deepEqual(decisive(license('LicenseRef-jamba-open-model')), []);
  });

  it('tells at most as many as asked for, none twice and none silent', () => {
    fc.assert(
      fc.property(anyLicense, fc.nat(6), (one, count) => {
        const found = decisive(one, count);
        assert.ok(found.length <= count);
        assert.equal(new Set(found.map(({term}) => term)).size, found.length);
        assert.ok(found.every(({sense}) => sense !== 'silent' && sense !== 'unread'));
      }),
    );
  });
});
