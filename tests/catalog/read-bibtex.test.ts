import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readBibtex} from '../../src/catalog/read-bibtex.js';

const library = (count: number) =>
  Array.from(
    {length: count},
    (_, index) => `@article{k${index},
  author = {M{\\"u}ller, J{\\o}rgen and van der Aalst, Wil and {Meta AI} and others},
  title = {Work ${index} on $O(n^2)$ {LLMs}},
  journal = {Journal of Works},
  year = {${1900 + (index % 120)}},
  url = {https://example.org/\\_${index}},
}`,
  ).join('\n');

describe('readBibtex', () => {
  it('answers as every reader of data does: records and issues', async () => {
    const {records, issues} = await readBibtex('@misc{a, title = {A}} @misc{a, title = {B}}');
    assert.deepEqual(
      records.reference.map(({id, title}) => [id, title]),
      [['a', 'A']],
    );
    assert.deepEqual(records.model, []);
    assert.deepEqual(
      issues.map(({path}) => path),
      ['1:23'],
    );
  });

  it('gives the page its turn while it reads a large file', async () => {
    let turns = 0;
    const {records} = await readBibtex(library(3000), async () => {
      turns += 1;
    });
    assert.equal(records.reference.length, 3000);
    assert.ok(turns > 2, `${turns} turns`);
  });

  it('lets timers fire between its slices', async () => {
    let fired = false;
    setTimeout(() => (fired = true));
    await readBibtex(library(3000));
    assert.ok(fired);
  });
});
