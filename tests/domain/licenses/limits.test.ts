import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {limitOf, standingOf} from '../../../src/domain/licenses/limits.js';
import {allLicenses, license, llama31} from './records.js';

const limits = (one: ReturnType<typeof license>) =>
  (['user-threshold', 'revenue-threshold'] as const).flatMap((term) =>
    (one.terms?.[term]?.thresholds ?? []).map((threshold) => limitOf(threshold, one)),
  );
const users = (comparison: '>' | '>=', per = 'monthly') =>
  limitOf({metric: `${per} active users`, number: 100, comparison, effect: 'x'}, {});

describe('limitOf', () => {
  it('reads Llama’s number, month and day', () => {
    assert.deepEqual(limits(llama31), [
      {
        count: 'users',
        number: 700_000_000,
        currency: undefined,
        per: 'month',
        comparison: '>',
        group: true,
        business: undefined,
        atRelease: {date: '2024-07-23'},
        effect: {kind: 'until-granted', by: 'Meta'},
      },
    ]);
  });

  it('tells two limits on revenue apart by whom they are for and what they do', () => {
    const told = limits(license('LicenseRef-qwen3.8-max')).map(({count, per, business, effect}) => [
      count,
      per,
      business,
      effect.kind,
    ]);
    assert.deepEqual(told, [
      ['users', 'month', undefined, 'display'],
      ['money', 'year', 'model-as-a-service-or-assistant', 'separate-licence'],
      ['money', 'month', undefined, 'display'],
    ]);
  });

  it('understands every effect in the data but the one told by others', () => {
    const other = allLicenses
      .flatMap(limits)
      .flatMap(({effect}) => (effect.kind === 'other' ? [effect.text] : []));
    assert.deepEqual(other, ['not eligible for the free commercial licence']);
  });

  it('keeps the words of an effect that it does not know', () => {
    assert.deepEqual(users('>').effect, {kind: 'other', text: 'x'});
  });
});

describe('standingOf', () => {
  it('minds whether the number itself is beyond', () => {
    assert.equal(standingOf(users('>'), {users: 100}), 'under');
    assert.equal(standingOf(users('>='), {users: 100}), 'over');
  });

  it('knows nothing without a number', () => {
    assert.equal(standingOf(users('>'), {}), 'unknown');
  });

  it('learns of daily users only that they are no more than the monthly ones', () => {
    assert.equal(standingOf(users('>', 'daily'), {users: 50}), 'under');
    assert.equal(standingOf(users('>', 'daily'), {users: 500}), 'unknown');
  });

  it('counts a month as a twelfth of a year', () => {
    const limit = limitOf(
      {metric: 'revenue', currency: 'USD', number: 10, comparison: '>', period: 'monthly', effect: 'x'},
      {},
    );
    const revenue = {amount: 121, currency: 'USD', per: 'year'} as const;
    assert.equal(standingOf(limit, {revenue}), 'over');
    assert.equal(standingOf(limit, {revenue: {...revenue, amount: 120}}), 'under');
  });

  it('is never under a limit with more users than over it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const order = ['under', 'over'];
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((count) =>
          standingOf(users('>='), {users: count}),
        );
        assert.ok(order.indexOf(less!) <= order.indexOf(more!));
      }),
    );
  });
});
