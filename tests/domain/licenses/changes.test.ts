import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changes, series} from '../../../src/domain/licenses/changes.js';
import {anyLicense, llama2, llama3, llama31, llamas, made, mit} from './records.js';

const told = (from: Parameters<typeof changes>[0], to: Parameters<typeof changes>[1]) =>
  changes(from, to).map(({term, kind, leaves}) => [term, kind, leaves]);
const users = (number: number, value: 'yes' | 'conditional' = 'yes') =>
  made({
    'user-threshold': {
      value,
      basis: 'explicit',
      clause: '2',
      thresholds: [
        {
          metric: 'monthly active users',
          number,
          comparison: '>',
          effect: 'no rights until X grants a licence',
        },
      ],
    },
  });

describe('changes', () => {
  it('tells how Llama’s licence changed from version to version', () => {
    assert.deepEqual(
      series(llamas).map((step) => step.changes.map(({term, kind}) => `${kind} ${term}`)),
      [
        ['added name-prefix', 'added attribution-display'],
        ['loosened train-other-models', 'reworded name-prefix', 'reworded attribution-display'],
        ['added geographic-limit', 'added guardrails'],
        [],
        [],
      ],
    );
  });

  it('gives both answers with their clauses', () => {
    const [change] = changes(llama3, llama31);
    assert.deepEqual(
      [change?.from.sense, change?.from.answer?.clause, change?.to.sense, change?.to.answer?.clause],
      ['forbidden', '1.b.v', 'conditional', '1.b.i'],
    );
  });

  it('says what a change leaves to a reader', () => {
    assert.ok(changes(llama2, llama3).every(({leaves}) => leaves === 'less'));
    assert.equal(changes(llama3, llama31)[0]?.leaves, 'more');
  });

  it('takes a lower number as tighter, and a duty that becomes a limit too', () => {
    assert.deepEqual(told(users(100), users(50)), [['user-threshold', 'tightened', 'less']]);
    assert.deepEqual(told(users(100), users(500)), [['user-threshold', 'loosened', 'more']]);
    assert.deepEqual(told(users(100, 'conditional'), users(100)), [['user-threshold', 'tightened', 'less']]);
  });

  it('takes neither the arrival nor the end of an express “no limit” as a loss', () => {
    const free = made({'military-limit': {value: 'no', basis: 'explicit', clause: '1'}});
    const silent = made({'military-limit': {value: 'no', basis: 'silence'}});
    assert.deepEqual(told(silent, free), [['military-limit', 'added', undefined]]);
  });

  it('claims no change of what nobody read', () => {
    assert.deepEqual(changes(mit, made({})), []);
  });

  it('finds none between a licence and itself', () => {
    fc.assert(fc.property(anyLicense, (one) => assert.deepEqual(changes(one, one), [])));
  });

  it('turns round when the versions do', () => {
    const opposite = {
      tightened: 'loosened',
      loosened: 'tightened',
      added: 'dropped',
      dropped: 'added',
      reworded: 'reworded',
    };
    const turned = {less: 'more', more: 'less'};
    fc.assert(
      fc.property(anyLicense, anyLicense, (a, b) =>
        assert.deepEqual(
          told(b, a),
          changes(a, b).map(({term, kind, leaves}) => [term, opposite[kind], leaves && turned[leaves]]),
        ),
      ),
    );
  });
});
