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
        for (const plot of [470, 540, 620, 900, 1200]) {
          const boxes = points.flatMap(({x, y, label}) => {
            if (!label || (label.wide && plot < 620)) return [];
            const at = (x / 100) * plot;
            const width = label.text.length * 6.6;
            const left = {start: at + 8, middle: at - width / 2, end: at - 8 - width}[label.anchor];
            return [{left, right: left + width, top: y + label.dy - 12, bottom: y + label.dy + 4}];
          });
          for (const a of boxes)
            for (const b of boxes)
              assert.ok(
                a === b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top,
              );
        }
        for (const {x, y} of points) {
          assert.ok(x >= 0 && x <= 100);
          assert.ok(y >= frame.top && y <= frame.bottom);
        }
        assert.ok(years.length > 0 && ticks.length > 1);
      }),
      {numRuns: 100},
    );
  });

  it('names every model of the demo where there is room, without what stands in brackets', () => {
    const ids =
      'gpt-2 gpt-3 gpt-4 gpt-oss llama-1 llama-2 llama-3.1 llama-4 deepseek-v3 deepseek-r1 deepseek-v3.2-exp'.split(
        ' ',
      );
    const models = [...ids, 'deepseek-v4', 'olmo-1', 'olmo-2', 'olmo-3'].map((id): ChartModel => {
      const {name, organization, released, ...rest} = model(id);
      const measured = measureOf({name, organization, released, ...rest} as ModelRecord, 'mof')!;
      return {id, name, released: released!, group: organization!, measured};
    });
    const {points} = layOutChart(models, 'mof');
    assert.deepEqual(
      points.filter(({label}) => !label).map(({name}) => name),
      [],
    );
    assert.equal(points.find(({id}) => id === 'deepseek-v4')!.label!.text, 'DeepSeek-V4');
  });
});
