import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {at} from '../../src/domain/openness/as-of.js';
import type {ComponentId} from '../../src/domain/openness/components.js';
import {models} from './all.js';

const day = (date: string) => [...date.split('-'), '01', '01'].slice(0, 3).join('-');
const shift = (date: string, days: number) =>
  new Date(Date.parse(day(date)) + days * 86_400_000).toISOString().slice(0, 10);

/** State and licence of a component on a day, without the prefix of our own ids. */
function on(model: string, component: ComponentId, date?: string) {
  const fact = at(models.get(model)!.components[component]!, date);
  return fact && `${fact.state} ${fact.license?.replace('LicenseRef-', '') ?? ''}`.trim();
}
const weights = (model: string, date?: string) => on(model, 'final-model-parameters', date);

describe('the history of a component', () => {
  it('never has two facts on one day', () => {
    for (const {id, components} of models.values()) {
      for (const [component, facts] of Object.entries(components)) {
        const days = facts.flatMap(({from, until}) => [from, until]).filter((date) => date !== undefined);
        for (const date of days.flatMap((date) => [shift(date, -1), day(date), shift(date, 1)])) {
          const holding = facts.filter(
            ({from, until}) => (!from || day(from) <= date) && (!until || date < day(until)),
          );
          assert.ok(holding.length <= 1, `${id} ${component} on ${date}`);
        }
      }
    }
  });

  it('goes back from the newest fact without a gap', () => {
    for (const {id, components} of models.values()) {
      for (const [component, facts] of Object.entries(components)) {
        assert.equal(facts[0]!.until, undefined, `${id} ${component}`);
        for (const [index, {until}] of facts.slice(1).entries()) {
          assert.equal(until, facts[index]!.from, `${id} ${component}`);
        }
      }
    }
  });

  it('marks what was concluded from a licence alone', () => {
    for (const {id, components} of models.values()) {
      for (const [component, facts] of Object.entries(components)) {
        for (const fact of facts.slice(1)) {
          assert.ok(fact.derived || fact.note, `${id} ${component}: ${JSON.stringify(fact)}`);
        }
      }
    }
  });

  it('knows that GPT-2 came out in stages, first without a licence, and changed it in January 2020', () => {
    assert.equal(weights('gpt-2', '2019-02-13'), undefined);
    assert.equal(weights('gpt-2', '2019-02-14'), 'partial none');
    assert.equal(weights('gpt-2', '2019-05-01'), 'partial MIT');
    assert.equal(weights('gpt-2', '2019-11-05'), 'open MIT');
    assert.equal(weights('gpt-2', '2020-01-02'), 'open MIT');
    assert.equal(weights('gpt-2', '2020-01-03'), 'open gpt-2-modified-mit');
    assert.equal(weights('gpt-2'), 'open gpt-2-modified-mit');
  });

  it('knows Yi’s four licences, the first of which lasted no day', () => {
    assert.equal(weights('yi-34b', '2023-11-03'), undefined);
    assert.equal(weights('yi-34b', '2023-11-04'), 'restricted yi-license-2.0');
    assert.equal(weights('yi-34b', '2023-11-23'), 'restricted yi-community-2.1');
    assert.equal(weights('yi-34b', '2024-05-29'), 'restricted yi-community-2.1');
    assert.equal(weights('yi-34b', '2024-05-30'), 'open Apache-2.0');
  });

  it('knows the four texts of FLUX.1 [dev]', () => {
    assert.equal(weights('flux-1-dev', '2024-11-20'), 'restricted flux-1-dev-non-commercial-1.0');
    assert.equal(weights('flux-1-dev', '2025-06-25'), 'restricted flux-1-dev-non-commercial-2024-11');
    assert.equal(weights('flux-1-dev', '2025-06-26'), 'restricted flux-1-dev-non-commercial-1.1');
    assert.equal(weights('flux-1-dev', '2025-06-27'), 'restricted flux-1-dev-nc-1.1.1');
  });

  it('knows that Dolma, OLMo’s data, became open in April 2024', () => {
    assert.equal(on('olmo-1', 'datasets', '2024-02-01'), 'restricted ai2-impact-mr');
    assert.equal(on('olmo-1', 'datasets', '2024-04-21'), 'open ODC-By-1.0');
  });

  it('knows that DeepSeek-V3 kept its licence while the release of March 2025 came under another', () => {
    assert.equal(weights('deepseek-v3', '2025-02-01'), 'restricted deepseek-model-1.0');
    assert.equal(weights('deepseek-v3'), 'restricted deepseek-model-1.0');
    assert.equal(weights('deepseek-v3-0324'), 'open MIT');
    const [sibling] = models.get('deepseek-v3')!.siblings!;
    assert.deepEqual(
      [sibling!.model, sibling!.license, sibling!.from],
      ['deepseek-v3-0324', 'MIT', '2025-03-24'],
    );
  });

  it('knows that Phi-2 was for research alone at first', () => {
    assert.equal(weights('phi-2', '2023-12-20'), 'restricted microsoft-research');
    assert.equal(weights('phi-2', '2024-02-01'), 'open MIT');
  });
});
