import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {check, checkUse, worstFirst} from '../../../src/domain/licenses/check.js';
import type {Circumstances} from '../../../src/domain/licenses/limits.js';
import {useIds, type UseId} from '../../../src/domain/licenses/uses.js';
import type {LicenseRecord} from '../../../src/domain/records/license.js';
import {
  allLicenses,
  anyLicense,
  apache,
  ccByNc,
  deepSeek,
  license,
  llama2,
  llama3,
  llama31,
  llama32,
  llama33,
  llama4,
  made,
  mit,
} from './records.js';

/** The answer, what decides it and the clauses, in a line. */
function told(one: LicenseRecord, use: UseId, circumstances?: Circumstances): string {
  const {answer, deciding} = checkUse(one, use, circumstances);
  return `${answer}: ${deciding.map(({cell}) => `${cell.term} ${cell.answer?.clause ?? '-'}`).join('; ')}`;
}

describe('what the licences say, by their clauses', () => {
  it('Llama 2 and 3 forbid improving other models with their outputs', () => {
    for (const one of [llama2, llama3]) assert.equal(told(one, 'distil'), 'no: train-other-models 1.b.v');
  });

  it('Llama from 3.1 on allows it, with the name rule', () => {
    for (const one of [llama31, llama32, llama33, llama4]) {
      const {answer, deciding} = checkUse(one, 'distil');
      assert.equal(answer, 'conditional');
      const name = deciding.find(({cell}) => cell.term === 'name-prefix')?.cell.answer;
      assert.deepEqual([name?.clause, name?.detail], ['1.b.i', 'Llama']);
    }
  });

  it('Llama’s 700 million users count when the version was released, not today', () => {
    const {answer, deciding} = checkUse(llama31, 'build-commercial-product', {users: 800_000_000});
    const [rule] = deciding[0]!.limits!;
    assert.equal(answer, 'conditional');
    assert.equal(deciding[0]!.cell.answer?.clause, '2');
    assert.deepEqual(
      [rule?.limit.number, rule?.standing, rule?.limit.atRelease],
      [700_000_000, 'at-release', {date: '2024-07-23'}],
    );
  });

  it('Llama 3.2, 3.3 and 4 keep the multimodal models from whoever is at home in the EU', () => {
    for (const one of [llama32, llama33, llama4]) {
      assert.equal(
        told(one, 'eu-based'),
        'conditional: geographic-limit Use Policy, paragraph before the reporting list',
      );
      assert.match(checkUse(one, 'eu-based').deciding[0]!.cell.answer!.note!, /multimodal/);
    }
    assert.equal(told(llama31, 'eu-based'), 'unclear: geographic-limit -');
  });

  it('Hunyuan gives no licence in the EU at all', () => {
    const hunyuan = license('LicenseRef-tencent-hunyuan-2025');
    assert.match(told(hunyuan, 'eu-based'), /^no: geographic-limit opening, 1\.l/);
  });

  it('DeepSeek’s and Llama’s licences forbid military use, MIT says nothing', () => {
    assert.equal(told(deepSeek, 'defence'), 'no: military-limit Attachment A (second point)');
    assert.equal(told(llama31, 'defence'), 'no: military-limit Use Policy 2 (first point)');
    const {answer, basis, deciding, grant} = checkUse(mit, 'defence');
    assert.deepEqual([answer, basis, deciding[0]?.cell.sense], ['unclear', 'silence', 'silent']);
    assert.equal(grant?.cell.answer?.clause, 'grant paragraph');
  });

  it('weights under CC-BY-NC are not for a paid product', () => {
    assert.equal(told(ccByNc, 'build-commercial-product'), 'no: commercial-use 1(i), 2(a)(1)');
  });

  it('weights under CC-BY-NC are for research', () => {
    assert.equal(checkUse(ccByNc, 'research').answer, 'yes');
  });

  it('Apache-2.0 grants patents and ends them on suit', () => {
    assert.equal(told(apache, 'long-term'), 'conditional: litigation-retaliation 3');
    assert.match(apache.terms!['patent-grant']!.clause!, /^3$/);
  });

  it('MIT and Apache-2.0 let everyone sell, host and publish, with the notice', () => {
    for (const one of [mit, apache]) {
      for (const use of [
        'build-commercial-product',
        'offer-as-api',
        'publish-fine-tune',
        'ship-in-app',
      ] as const) {
        assert.equal(checkUse(one, use).answer, 'yes', `${one.id} ${use}`);
      }
      assert.ok(
        checkUse(one, 'publish-fine-tune').grounds.some(
          ({role, cell}) => role === 'notice' && cell.term === 'include-notice',
        ),
      );
    }
  });

  it('GPL-3.0 asks for the same licence and the source of what is shipped, not of what is sold as a service', () => {
    const gpl = license('GPL-3.0-only');
    assert.equal(told(gpl, 'ship-in-app'), 'conditional: same-licence 5(c); disclose-source 6');
    assert.equal(checkUse(gpl, 'offer-as-api').answer, 'yes');
    assert.match(told(license('AGPL-3.0-only'), 'offer-as-api'), /^conditional: .*network-disclose 13/);
  });

  it('CC-BY-ND leaves open whether a tuned model may be shared', () => {
    assert.equal(told(license('CC-BY-ND-4.0'), 'publish-fine-tune'), 'unclear: fine-tuning 2(a)(1)(B)');
  });

  it('Gemma’s policy was read and has no military item', () => {
    assert.equal(checkUse(license('LicenseRef-gemma-terms'), 'defence').basis, 'silence');
  });

  it('Stability’s licence can be withdrawn, and may not train other models', () => {
    const stability = license('LicenseRef-stability-community-2024');
    assert.equal(told(stability, 'long-term'), 'no: revocable II, III');
    assert.equal(told(stability, 'distil'), 'no: train-other-models IV(b)');
  });

  it('an API without weights gives nothing to ship, and may still be used for research', () => {
    const closed = license('LicenseRef-proprietary-api');
    assert.deepEqual(
      [checkUse(closed, 'ship-in-app').answer, checkUse(closed, 'ship-in-app').basis],
      ['no', 'derived'],
    );
    assert.equal(checkUse(closed, 'research').answer, 'unclear');
  });
});

describe('numbers the reader gives', () => {
  const month = (amount: number) => ({revenue: {amount, currency: 'USD', per: 'month'} as const});
  const mistral = license('LicenseRef-mistral-modified-mit');
  const qwen = license('LicenseRef-qwen-2024');
  const kimi = license('LicenseRef-kimi-k2-modified-mit');

  it('stop rights above a limit and leave them below', () => {
    assert.equal(checkUse(mistral, 'build-commercial-product', month(20_000_001)).answer, 'no');
    assert.equal(checkUse(mistral, 'build-commercial-product', month(20_000_000)).answer, 'yes');
    assert.equal(checkUse(mistral, 'build-commercial-product').answer, 'conditional');
    assert.equal(checkUse(qwen, 'offer-as-api', {users: 200_000_000}).answer, 'no');
  });

  it('start a duty where only a duty starts', () => {
    assert.equal(
      checkUse(kimi, 'build-commercial-product', {users: 200_000_000, ...month(1)}).answer,
      'conditional',
    );
    assert.equal(checkUse(kimi, 'build-commercial-product', {users: 1000, ...month(1)}).answer, 'yes');
  });

  it('tell nothing of a limit in another currency', () => {
    const euros = {revenue: {amount: 1, currency: 'EUR', per: 'month'}} as const;
    assert.equal(checkUse(mistral, 'build-commercial-product', euros).answer, 'conditional');
  });

  it('do not undo the number that the use itself names', () => {
    assert.equal(checkUse(qwen, 'large-platform').answer, 'no');
    assert.equal(checkUse(qwen, 'large-platform', {users: 5}).answer, 'no');
  });

  it('stop a limit that is for model services only where a service is asked about', () => {
    const k3 = license('LicenseRef-kimi-k3');
    const rich = {users: 10, revenue: {amount: 30_000_000, currency: 'USD', per: 'year'} as const};
    assert.equal(checkUse(k3, 'offer-as-api', rich).answer, 'no');
    assert.equal(checkUse(k3, 'build-commercial-product', rich).answer, 'conditional');
  });
});

describe('check', () => {
  it('knows the fourteen uses and answers each for every licence', () => {
    assert.equal(useIds.length, 14);
    for (const one of allLicenses) assert.equal(check(one, useIds).length, 14);
  });

  it('says that a licence known by name only was not read', () => {
    const named = allLicenses.find((one) => !one.terms)!;
    for (const {answer, basis} of check(named, useIds))
      assert.deepEqual([answer, basis], ['unclear', 'not-read']);
  });

  it('gives no permission by others’ account', () => {
    const reported = license('LicenseRef-minimax-community');
    for (const {answer} of check(reported, useIds)) assert.notEqual(answer, 'yes');
  });

  it('puts a clause to each no that a text gives', () => {
    for (const one of allLicenses) {
      for (const {answer, basis, deciding} of check(one, useIds)) {
        if (answer === 'no' && basis === 'explicit')
          assert.ok(deciding.every(({cell}) => cell.answer?.clause));
      }
    }
  });

  it('orders the worst answers first and keeps equals as they were', () => {
    const answers = worstFirst(check(llama3, ['build-commercial-product', 'distil', 'eu-based', 'defence']));
    assert.deepEqual(
      answers.map(({use, answer}) => `${answer} ${use}`),
      ['no distil', 'no defence', 'unclear eu-based', 'conditional build-commercial-product'],
    );
  });

  it('never says yes of a text that is silent on everything', () => {
    const silent = made(
      Object.fromEntries(
        Object.keys(mit.terms!).map((term) => [term, {value: 'no', basis: 'silence'}]),
      ) as LicenseRecord['terms'] & object,
    );
    for (const {answer, basis} of check(silent, useIds))
      assert.deepEqual([answer, basis], ['unclear', 'silence']);
  });

  it('says yes only by clauses that were read, and explains every answer', () => {
    fc.assert(
      fc.property(
        anyLicense,
        fc.constantFrom(...useIds),
        fc.option(fc.nat(2e9), {nil: undefined}),
        (one, use, users) => {
          const {answer, deciding, grounds, basis} = checkUse(one, use, {users});
          assert.ok(deciding.length > 0);
          assert.ok(deciding.every((ground) => grounds.includes(ground)));
          if (answer === 'yes') {
            assert.ok(!['silence', 'not-read', 'secondary'].includes(basis));
            assert.ok(deciding.every(({cell}) => cell.sense !== 'silent' && cell.sense !== 'unread'));
          }
          if (answer === 'no')
            assert.ok(deciding.every(({cell}) => !['silent', 'unread', 'unclear'].includes(cell.sense)));
        },
      ),
      {numRuns: 400},
    );
  });

  it('never gets a better answer by silence about a limit that forbids', () => {
    fc.assert(
      fc.property(anyLicense, (one) => {
        const silent = made({
          ...one.terms,
          'military-limit': {value: 'no', basis: 'silence'},
        } as typeof one.terms & object);
        assert.notEqual(checkUse(silent, 'defence').answer, 'yes');
      }),
    );
  });
});
