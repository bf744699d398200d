import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {frame, layOutChart, type ChartModel} from '../../../src/domain/chart/layout.js';
import {measureOf} from '../../../src/domain/chart/measure.js';
import type {LicenseRecord} from '../../../src/domain/records/license.js';
import type {ModelRecord} from '../../../src/domain/records/model.js';

const model = (id: string) => JSON.parse(readFileSync(`src/data/models/${id}.json`, 'utf8')) as ModelRecord;
const license = (id: string) =>
  JSON.parse(readFileSync(`src/data/licenses/${id}.json`, 'utf8')) as LicenseRecord;

describe('What a chart measures', () => {
  it('counts open components, and how many there would be if the unknown ones were open', () => {
    assert.deepEqual(measureOf(model('deepseek-r1'), 'mof'), {value: 7, most: 14});
  });

  it('takes the index’s own points', () => {
    assert.deepEqual(measureOf(model('deepseek-r1'), 'osai'), {value: 5});
  });

  it('puts the weights’ licence on our scale of steps', () => {
    const mit = measureOf(model('deepseek-r1'), 'license', {license: license('MIT')});
    const llama = measureOf(model('llama-3.1'), 'license', {license: license('LicenseRef-llama3.1')});
    assert.deepEqual(mit, {value: 4});
    assert.deepEqual(llama, {value: 2});
  });

  it('is no number where nothing tells', () => {
    const bare = {...model('deepseek-r1'), components: {}, ratings: []};
    assert.equal(measureOf(bare, 'mof'), undefined);
    assert.equal(measureOf(bare, 'osai'), undefined);
    assert.equal(measureOf(bare, 'license'), undefined);
  });
});

describe('A chart', () => {
  const some = fc.record({
    released: fc
      .date({min: new Date('2018-01-01'), max: new Date('2027-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10)),
    name: fc.string({minLength: 1, maxLength: 120}),
    value: fc.integer({min: 0, max: 17}),
  });
  it('places every point and lays no label over another or over a point', () => {
    fc.assert(
      fc.property(fc.array(some, {minLength: 1, maxLength: 60}), (models) => {
        const {points, years, ticks} = layOutChart(
          models.map(({value, ...rest}, index): ChartModel => ({
            ...rest,
            id: String(index),
            group: 'a',
            measured: {value},
          })),
          'mof',
        );
        assert.equal(points.length, models.length);
        const boxes = points.flatMap(({x, y, name, label}) => {
          if (!label) return [];
          const at = (x / 100) * 470;
          const width = name.length * 6.6;
          const left = {start: at + 8, middle: at - width / 2, end: at - 8 - width}[label.anchor];
          return [{left, right: left + width, top: y + label.dy - 12, bottom: y + label.dy + 4}];
        });
        for (const a of boxes)
          for (const b of boxes)
            assert.ok(
              a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
            );
        for (const {x, y} of points) {
          assert.ok(x >= 0 && x <= 100);
          assert.ok(y >= frame.top && y <= frame.bottom);
        }
        assert.ok(years.length > 0 && ticks.length > 1);
      }),
      {numRuns: 100},
    );
  });
});
