import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {at, changedSince, isAfter, type Dated} from '../../../src/domain/openness/as-of.js';

const two = (number: number) => String(number).padStart(2, '0');
/** Days, months and years, as sources give them. */
const partialDate = fc
  .record({
    year: fc.integer({min: 2018, max: 2027}),
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
    precision: fc.integer({min: 1, max: 3}),
  })
  .map(({year, month, day, precision}) => [String(year), two(month), two(day)].slice(0, precision).join('-'));
const firstDay = (date: string) => [...date.split('-'), '01', '01'].slice(0, 3).join('-');

/** A history as records write it: each fact gives way to the next, newest first; some last no day at all. */
const history = fc
  .record({
    changes: fc.array(partialDate, {maxLength: 6}),
    openStart: fc.boolean(),
    openEnd: fc.boolean(),
  })
  .map(({changes, openStart, openEnd}) => {
    const days = changes.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
    const starts = [...(openStart ? [undefined] : []), ...days];
    return starts
      .map((from, index): Dated => ({from, until: starts[index + 1]}))
      .slice(0, openEnd ? undefined : -1)
      .reverse();
  });

/** The rule said another way: a fact holds on the days from its first to the one before its end. */
const holds = ({from, until}: Dated, day: string) =>
  (from === undefined || firstDay(from) <= firstDay(day)) &&
  (until === undefined || firstDay(day) < firstDay(until));

describe('at', () => {
  it('gives the one fact that holds on a day, or none', () => {
    fc.assert(
      fc.property(history, partialDate, (facts, day) => {
        const holding = facts.filter((fact) => holds(fact, day));
        assert.ok(holding.length <= 1);
        assert.equal(at(facts, day), holding[0]);
      }),
    );
  });

  it('knows every day of a history without gaps', () => {
    fc.assert(
      fc.property(fc.array(partialDate, {maxLength: 6}), partialDate, (changes, day) => {
        const days = changes.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
        const starts = [undefined, ...days];
        const facts = starts.map((from, index): Dated => ({from, until: starts[index + 1]})).reverse();
        assert.ok(at(facts, day));
      }),
    );
  });

  it('gives the newest fact when no day is asked for', () => {
    fc.assert(
      fc.property(history, (facts) => {
        assert.equal(at(facts), at(facts, '9999-12-31'));
      }),
    );
  });

  it('has nothing to say where nothing is known any more', () => {
    assert.equal(at([{until: '2024-01-01'}]), undefined);
    assert.equal(at([]), undefined);
  });

  it('passes over a fact that lasted no day', () => {
    const facts = [
      {from: '2023-11-04', until: '2023-11-23', name: 'second'},
      {from: '2023-11-04', until: '2023-11-04', name: 'first'},
    ];
    assert.equal(at(facts, '2023-11-04')?.name, 'second');
    assert.equal(at(facts, '2023-11-03'), undefined);
  });

  it('takes a month for its first day', () => {
    const facts = [
      {from: '2024-07', name: 'new'},
      {until: '2024-07', name: 'old'},
    ];
    assert.equal(at(facts, '2024-06-30')?.name, 'old');
    assert.equal(at(facts, '2024-07-01')?.name, 'new');
    assert.equal(at(facts, '2024-07')?.name, 'new');
  });
});

describe('changedSince', () => {
  it('gives what began after a day, never what holds on it', () => {
    fc.assert(
      fc.property(history, partialDate, (facts, day) => {
        const later = changedSince(facts, day);
        for (const fact of later) assert.ok(isAfter(fact.from!, day));
        const held = at(facts, day);
        assert.ok(!held || !later.includes(held));
        const newest = at(facts);
        assert.ok(!newest || newest === held || !newest.from || later.includes(newest));
      }),
    );
  });
});
