import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {eventTypes, type OrganizationRecord} from '../../../src/domain/records/organization.js';
import {eventsOf, shortTitle} from '../../../src/domain/timeline/events.js';
import {layOut} from '../../../src/domain/timeline/layout.js';

const organization = (id: string) =>
  JSON.parse(readFileSync(`src/data/organizations/${id}.json`, 'utf8')) as OrganizationRecord;
const all = (...organizations: OrganizationRecord[]) => eventsOf(organizations, new Set());

describe('Events', () => {
  it('come oldest first, of the kinds asked for, up to a day', () => {
    const openai = organization('openai');
    const turns = eventsOf([openai], new Set(['opening', 'restriction']), '2020-12-31');
    assert.deepEqual(
      turns.map(({event}) => `${event.date} ${event.type}`),
      [
        '2019-02-14 restriction',
        '2019-05 opening',
        '2019-08-20 opening',
        '2019-11-05 opening',
        '2020-06-11 restriction',
      ],
    );
  });

  it('are called by the beginning of their title, never long', () => {
    const title = (text: string) => shortTitle({date: '2020', type: 'opening', title: text, source: 'a'});
    assert.equal(title('GPT-4: report without size'), 'GPT-4');
    assert.equal(title('Whisper released'), 'Whisper');
    assert.ok(title('x'.repeat(120)).length <= 22);
  });
});

describe('A timeline', () => {
  it('puts what opened above the line and what closed below it', () => {
    for (const {marks} of layOut(all(organization('openai'), organization('meta'))).lanes) {
      for (const {event, label} of marks) {
        if (event.type === 'opening' && label) assert.ok(label.y < 0, event.title);
        if (event.type === 'restriction' && label) assert.ok(label.y > 0, event.title);
      }
    }
  });

  it('names every turn of OpenAI’s and DeepSeek’s that there is room for', () => {
    const {lanes} = layOut(all(organization('openai'), organization('deepseek')));
    const named = lanes.flatMap(({marks}) => marks.flatMap(({label}) => label?.text ?? []));
    for (const name of ['GPT-2', 'GPT-3', 'GPT-4', 'gpt-oss', 'DeepSeek-R1', 'DeepSeek-V3-0324'])
      assert.ok(named.includes(name), `${name} in ${named.join(', ')}`);
  });

  it('never lays one label over another, whatever the events', () => {
    const day = fc
      .date({min: new Date('2015-01-01'), max: new Date('2027-01-01'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    const event = fc.record({
      date: fc.oneof(
        day,
        day.map((date) => date.slice(0, 7)),
        day.map((date) => date.slice(0, 4)),
      ),
      type: fc.constantFrom(...eventTypes),
      title: fc.string({maxLength: 120}),
      source: fc.constant('a'),
    });
    fc.assert(
      fc.property(fc.array(event, {minLength: 1, maxLength: 300}), (events) => {
        const {lanes, years} = layOut(all({id: 'a', name: 'A', events}));
        const spans = lanes[0]!.marks.flatMap(({x, label}) => {
          if (!label) return [];
          const width = label.text.length * 6.6;
          const at = (x / 100) * 528;
          const from = {start: at, middle: at - width / 2, end: at - width}[label.anchor];
          return [{y: label.y, from, to: from + width}];
        });
        for (const a of spans)
          for (const b of spans) assert.ok(a === b || a.y !== b.y || a.to <= b.from || b.to <= a.from);
        for (const {x} of lanes[0]!.marks) assert.ok(x >= 0 && x <= 100);
        assert.ok(years.length >= 1);
      }),
      {numRuns: 100},
    );
  });
});
