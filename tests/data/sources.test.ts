import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dataDay, entriesOf, frameworks, licenses, models, organizations, references} from './all.js';

/** Publishers that answer on http alone. */
const httpOnly = ['http://memedata.com/post/125151', 'http://gokawiil.com/article/98929'];

const sourced = [...models.values(), ...organizations.values()];
const everything = [...sourced, ...licenses.values(), ...references.values(), ...frameworks.values()];

describe('the sources of facts', () => {
  it('are named by every fact, event, rating and field', () => {
    for (const record of sourced) {
      const known = new Set(Object.keys(record.sources ?? {}));
      const used = new Set<string>();
      const check = (key: unknown, place: string) => {
        assert.ok(
          typeof key === 'string' && known.has(key),
          `${record.id} ${place}: no source “${String(key)}”`,
        );
        used.add(key);
      };
      if ('components' in record) {
        for (const [component, facts] of Object.entries(record.components)) {
          for (const fact of facts) {
            check(fact.source, component);
            if (fact.fromSource) check(fact.fromSource, component);
          }
        }
        for (const sibling of record.siblings ?? []) check(sibling.source, 'siblings');
        for (const {claims} of record.disputes ?? [])
          for (const claim of claims) check(claim.source, 'disputes');
        for (const [field, key] of Object.entries(record.evidence ?? {})) check(key, `evidence.${field}`);
      } else {
        for (const event of record.events ?? []) {
          for (const key of [event.source, ...(event.also ?? [])]) check(key, event.title);
        }
      }
      for (const rating of record.ratings ?? []) check(rating.source, `rating ${rating.framework}`);
      assert.deepEqual(
        [...known].filter((key) => !used.has(key)),
        [],
        `${record.id}: sources that nothing names`,
      );
    }
  });

  it('tell what each field of a model rests on', () => {
    for (const model of models.values()) {
      const fields = [
        'name',
        'released',
        'parameters',
        'huggingface',
        'paper',
        'baseModel',
        'access',
      ] as const;
      for (const field of fields) {
        // Sizes may follow from a name; where a source gives them it is named.
        if (field !== 'parameters' && model[field] !== undefined)
          assert.ok(model.evidence?.[field], `${model.id} ${field}`);
        if (model.evidence?.[field]) assert.notEqual(model[field], undefined, `${model.id} ${field}`);
      }
    }
  });

  it('are listed once each', () => {
    for (const record of sourced) {
      const all = Object.values(record.sources ?? {}).map(
        ({url, asOf, seenAt}) => `${url} ${asOf} ${seenAt ?? ''}`,
      );
      assert.equal(new Set(all).size, all.length, record.id);
    }
  });

  it('have addresses on https', () => {
    const http = new Set<string>();
    for (const record of everything) {
      for (const [path, key, value] of entriesOf(record)) {
        if (typeof value !== 'string' || !/^\w+:\/\//.test(value) || path.startsWith('aliases')) continue;
        const url = new URL(value);
        assert.ok(!/\s/.test(value), `${record.id} ${path}`);
        if (url.protocol !== 'https:') http.add(value);
        else assert.ok(url.hostname.includes('.'), `${record.id} ${path} ${key}`);
      }
    }
    assert.deepEqual([...http].sort(), [...httpOnly].sort());
  });

  it('name pages that carry no date as such', () => {
    for (const record of sourced) {
      for (const source of Object.values(record.sources ?? {})) {
        if (source.undated) assert.equal(source.asOf, dataDay, `${record.id} ${source.url}`);
      }
    }
  });
});

describe('the dates', () => {
  const fields = new Set(['asOf', 'date', 'from', 'until', 'released', 'readOn', 'secondReading']);
  const exists = (date: string) => {
    const [year, month = '01', day = '01'] = date.split('-');
    const full = `${year}-${month}-${day}`;
    return new Date(`${full}T00:00:00Z`).toISOString().startsWith(full);
  };

  it('are days of the calendar, none in the future of the data', () => {
    for (const record of everything) {
      for (const [path, key, value] of entriesOf(record)) {
        if (!fields.has(key) || typeof value !== 'string' || path.startsWith('evidence')) continue;
        if (!/^\d{4}/.test(value)) continue;
        assert.ok(exists(value), `${record.id} ${path}: ${value}`);
        assert.ok(value <= dataDay, `${record.id} ${path}: ${value} is in the future`);
        assert.ok(value >= '1985', `${record.id} ${path}: ${value} is too old`);
      }
    }
  });

  it('run forwards', () => {
    for (const model of models.values()) {
      for (const {from, until} of [...Object.values(model.components).flat(), ...(model.siblings ?? [])]) {
        if (from && until) assert.ok(from <= until, `${model.id}: ${from} to ${until}`);
      }
    }
    for (const organization of organizations.values()) {
      const days = (organization.events ?? []).map(({date}) => date);
      assert.deepEqual(days, [...days].sort(), `${organization.id}: events out of order`);
    }
  });
});
