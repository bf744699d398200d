import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {componentIds, type ComponentId} from '../../../src/domain/openness/components.js';
import {evaluate, toVerdict, verdictOf, type MofRelease} from '../../../src/domain/openness/mof.js';
import type {ModelRecord} from '../../../src/domain/records/model.js';
import type {MofRating} from '../../../src/domain/records/rating.js';
import {naive} from './mof-naive.js';

/** The record of the Model Openness Tool with that name, as our data keeps it. */
function record(model: string, rated: string): MofRelease {
  const {ratings = []} = JSON.parse(readFileSync(`src/data/models/${model}.json`, 'utf8')) as ModelRecord;
  const rating = ratings.find((each): each is MofRating => each.framework === 'mof' && each.rated === rated);
  assert.ok(rating, `${model} has no record ${rated}`);
  return {licenses: rating.licenses, components: rating.components ?? {}};
}

const all = (license: string | null) =>
  Object.fromEntries(componentIds.map((id) => [id, license])) as Record<ComponentId, string | null>;
const without = (components: Record<ComponentId, string | null>, ...ids: ComponentId[]) =>
  Object.fromEntries(Object.entries(components).filter(([id]) => !ids.includes(id as ComponentId)));

describe('The evaluation of the Model Openness Framework', () => {
  it('finds DeepSeek-R1 unclassified, one part short of class III', () => {
    const result = evaluate(record('deepseek-r1', 'DeepSeek-R1'));
    assert.equal(result.class, 0);
    assert.equal(result.classes[3].progress, (5 / 6) * 100);
    assert.deepEqual([result.classes[2].progress, result.classes[1].progress], [0, 0]);
    assert.deepEqual(result.classes[3].by.missing, ['data-card']);
    assert.deepEqual([...result.warnings].sort(), [
      'evaluation-data',
      'evaluation-results',
      'final-model-parameters',
      'model-card',
      'model-metadata',
      'technical-report',
    ]);
  });

  it('finds nothing of Llama 3.1 8B open', () => {
    const result = evaluate(record('llama-3.1', 'Llama-3.1-8B'));
    assert.deepEqual([result.class, result.classes[3].progress, result.warnings], [0, 0, []]);
    assert.deepEqual(result.classes[3].by.unlicensed, ['technical-report']);
    assert.deepEqual(
      new Set(result.classes[3].by.invalid),
      new Set<ComponentId>([
        'model-architecture',
        'final-model-parameters',
        'evaluation-results',
        'model-card',
        'research-paper',
      ]),
    );
  });

  it('finds gpt-oss-20b one part short of class III', () => {
    const result = evaluate(record('gpt-oss', 'gpt-oss-20b'));
    assert.deepEqual([result.class, result.classes[3].progress], [0, (5 / 6) * 100]);
    assert.deepEqual(result.warnings, ['final-model-parameters']);
  });

  it('puts a model with everything under open licences into class I', () => {
    const verdict = toVerdict(evaluate({components: all('Apache-2.0')}));
    assert.deepEqual(verdict, {
      class: 1,
      progress: [100, 100, 100],
      included: 14,
      required: 14,
      missing: [],
      unlicensed: [],
      invalid: [],
    });
  });

  it('lets an open paper stand in for the report, and asks class I for one part fewer', () => {
    const components = without(all('Apache-2.0'), 'technical-report');
    const result = evaluate({components});
    assert.deepEqual([result.class, result.classes[1].required, result.classes[1].included], [1, 13, 13]);
  });

  it('never lets a report stand in for the paper', () => {
    const result = evaluate({components: without(all('Apache-2.0'), 'research-paper')});
    assert.equal(result.class, 2);
    assert.equal(result.classes[1].progress, (13 / 14) * 100);
  });

  it('does not list the report as missing when a paper is there, though not open', () => {
    const components = {...without(all('Apache-2.0'), 'technical-report'), 'research-paper': 'arXiv'};
    const {classes} = evaluate({components});
    assert.equal(classes[3].progress, (5 / 6) * 100);
    assert.deepEqual([classes[3].by.missing, classes[3].by.invalid], [[], ['research-paper']]);
  });

  it('gives a class no progress while the one below is incomplete', () => {
    const {classes} = evaluate({components: without(all('MIT'), 'data-card')});
    assert.deepEqual([classes[2].progress, classes[1].progress], [0, 0]);
  });

  it('lets a component’s own “unlicensed”, empty text or 0 hide the global licence', () => {
    for (const own of ['unlicensed', '', '0']) {
      const {parts} = evaluate({licenses: {distribution: 'MIT', data: 'MIT'}, components: {datasets: own}});
      assert.deepEqual([parts.datasets?.status, parts.datasets?.rule], ['unlicensed', 'component']);
    }
  });

  it('takes the licence of the kind before that of the distribution', () => {
    const licenses = {distribution: 'MIT', data: 'CC-BY-4.0', code: '0'};
    const {parts} = evaluate({licenses, components: {datasets: null, 'training-code': null}});
    assert.deepEqual([parts.datasets?.license, parts['training-code']?.license], ['CC-BY-4.0', 'MIT']);
  });

  it('knows licences by exact id only, PDDL-1.0 not among them, and warns of CC0 on data', () => {
    const status = (license: string) => evaluate({components: {datasets: license}}).parts.datasets;
    for (const license of ['apache-2.0', 'Apache 2.0', 'MIT OR Apache-2.0', 'PDDL-1.0', 'OpenMDW-1.1']) {
      assert.equal(status(license)?.status, 'invalid', license);
    }
    assert.deepEqual([status('CC0-1.0')?.status, status('CC0-1.0')?.warning], ['included', true]);
    assert.deepEqual(
      [status('CDLA-Permissive-2.0')?.status, status('CDLA-Permissive-2.0')?.warning],
      ['included', false],
    );
  });

  it('takes other spellings and newer licences in its lenient view, and says by which rule', () => {
    const part = (license: string) => evaluate({components: {datasets: license}}, 'lenient').parts.datasets;
    assert.deepEqual([part('Apache 2.0')?.status, part('Apache 2.0')?.accepted], ['included', 'spelling']);
    assert.deepEqual([part('PDDL-1.0')?.status, part('PDDL-1.0')?.accepted], ['included', 'newer licence']);
    assert.equal(part('Llama 3.1 Community License')?.status, 'invalid');
  });

  it('gives the verdict that a record of our own keeps', () => {
    const {ratings} = JSON.parse(readFileSync('src/data/models/olmo-1.json', 'utf8')) as ModelRecord;
    const rating = ratings!.find((each): each is MofRating => each.framework === 'mof');
    assert.equal(verdictOf(rating!).class, 1);
  });
});

const licenses = fc.constantFrom(
  'MIT',
  'Apache-2.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'CDLA-Permissive-2.0',
  'PDDL-1.0',
  'Llama 3.1 Community License',
  'unlicensed',
  '',
  '0',
);
const release: fc.Arbitrary<MofRelease> = fc.record({
  licenses: fc.record(
    {
      distribution: fc.option(licenses),
      code: fc.option(licenses),
      data: fc.option(licenses),
      document: fc.option(licenses),
    },
    {requiredKeys: []},
  ),
  components: fc.record(Object.fromEntries(componentIds.map((id) => [id, fc.option(licenses, {freq: 3})])), {
    requiredKeys: [],
  }) as fc.Arbitrary<MofRelease['components']>,
});

describe('The evaluation of any release', () => {
  it('is that of a second, plain statement of the tool’s rules', () => {
    fc.assert(
      fc.property(release, (each) => {
        const {class: of, classes, warnings} = evaluate(each);
        const expected = naive(each);
        assert.equal(of, expected.class);
        assert.deepEqual([classes[3].progress, classes[2].progress, classes[1].progress], expected.progress);
        assert.deepEqual(new Set(warnings), new Set(expected.warnings));
      }),
      {numRuns: 3000},
    );
  });

  it('never falls when a licence that was not open is opened', () => {
    fc.assert(
      fc.property(release, fc.constantFrom(...componentIds), (each, id) => {
        const opened = evaluate({...each, components: {...each.components, [id]: 'Apache-2.0'}});
        const before = evaluate(each);
        const rank = (of: number) => (of === 0 ? 4 : of);
        assert.ok(rank(opened.class) <= rank(before.class));
      }),
    );
  });
});
