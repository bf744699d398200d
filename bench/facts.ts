/**
 * `npm run bench`: what the facts cost. Medians over many rounds in one run, beside a peer that does the same
 * plainly; exits with 1 above a limit.
 */
import {readFileSync, readdirSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {builtIn} from '../src/catalog/built-in.js';
import {noRecords, ownCatalog} from '../src/catalog/own-catalog.js';
import {readMot} from '../src/catalog/read-mot.js';
import {evaluate, type MofRelease} from '../src/domain/openness/mof.js';
import {mofComponents} from '../src/domain/openness/mof-components.js';
import {partsOf} from '../src/domain/openness/parts.js';
import type {ComponentId} from '../src/domain/openness/components.js';
import type {ModelRecord} from '../src/domain/records/model.js';
import type {MofRating} from '../src/domain/records/rating.js';
import {naive} from '../tests/domain/openness/mof-naive.js';

const models = readdirSync('src/data/models').map(
  (file) => JSON.parse(readFileSync(`src/data/models/${file}`, 'utf8')) as ModelRecord,
);

/** Median and worst of twenty, in milliseconds. */
async function time(work: () => unknown): Promise<[median: number, p95: number]> {
  const rounds: number[] = [];
  for (let round = 0; round < 40; round += 1) {
    const start = performance.now();
    await work();
    rounds.push(performance.now() - start);
  }
  rounds.sort((a, b) => a - b);
  return [rounds[20]!, rounds[38]!];
}

let over = false;
function report(
  what: string,
  [median, p95]: readonly [number, number],
  limit: number,
  peer?: [string, number],
) {
  const verdict = p95 > limit ? 'ABOVE' : 'within';
  over ||= p95 > limit;
  const beside = peer ? `, ${(median / peer[1]).toFixed(2)} × ${peer[0]}` : '';
  console.log(
    `${what.padEnd(52)} ${median.toFixed(4).padStart(9)} ms median, ${p95.toFixed(4)} ms p95, ${verdict} ${limit} ms${beside}`,
  );
}

const releases: MofRelease[] = models
  .flatMap(({ratings = []}) => ratings)
  .filter((rating): rating is MofRating => rating.framework === 'mof')
  .map(({licenses, components}) => ({licenses, components: components ?? {}}));
const three = Array.from({length: 300}, (_, index) => releases[index % releases.length]!);
const [plain] = await time(() => three.map((release) => naive(release)));
report(
  `MOF evaluation of 300 releases (${releases.length} different)`,
  await time(() => three.map((release) => evaluate(release))),
  50,
  ['a naive statement of the rules', plain],
);

const texts = three.map(({licenses = {}, components}) =>
  JSON.stringify({
    framework: {name: 'Model Openness Framework', version: '1.0', date: '2024-12-15'},
    release: {
      name: 'a',
      producer: 'b',
      license: Object.fromEntries(Object.entries(licenses).map(([key, name]) => [key, {name}])),
      components: Object.entries(components).map(([id, license]) => ({
        name: mofComponents[id as ComponentId].name,
        ...(license === null ? {} : {license}),
      })),
    },
  }),
);
const [json] = await time(() => texts.map((text) => JSON.parse(text) as unknown));
const yaml = await time(() => texts.map((text) => readMot(text, 'https://example.org/', '2026-01-01')));
console.log(
  `${'  the same from 300 texts, YAML parser and all'.padEnd(52)} ${yaml[0].toFixed(1).padStart(9)} ms median, ${(yaml[0] / json).toFixed(0)} × JSON.parse of them`,
);

const histories = models.filter(({components}) =>
  Object.values(components).some((facts) => facts.length > 1),
);
const [rounds, p95] = await time(() => histories.map((model) => partsOf(model, '2025-02-01')));
report(
  `A record’s facts as of a day (mean of ${histories.length} with history)`,
  [rounds / histories.length, p95 / histories.length],
  0.1,
);

const references = Array.from({length: 10_000}, (_, index) => ({
  id: `Author${index}:${1950 + (index % 76)}`,
  title: 't',
}));
const catalog = ownCatalog({...noRecords, reference: references}, builtIn);
catalog.peek('reference', 'warm');
const map = new Map(references.map((item) => [item.id, item]));
let at = 0;
const next = () => references[(at += 7919) % references.length]!.id;
const [direct] = await time(() => map.get(next()));
report(
  'One of 10,000 records by a name written otherwise',
  await time(() => catalog.peek('reference', next().toLowerCase().replace(':', ' '))),
  1,
  ['a Map by the very key', direct],
);

if (over) process.exitCode = 1;
