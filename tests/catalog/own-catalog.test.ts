import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {builtIn} from '../../src/catalog/built-in.js';
import type {Catalog} from '../../src/catalog/catalog.js';
import {noRecords, ownCatalog} from '../../src/catalog/own-catalog.js';

const nothing: Catalog = {
  peek: () => undefined,
  find: async (_kind, name) => ({name}),
  hasReference: async () => false,
  ids: async () => [],
  own: () => [],
};
/** A catalog that finds nothing, and what it was asked for. */
function whoIsAsked() {
  const asked: string[] = [];
  const parent: Catalog = {
    ...nothing,
    find: async (_kind, name) => {
      asked.push(name);
      return {name};
    },
  };
  return {parent, asked};
}
const catalog = (...ids: string[]) =>
  ownCatalog({...noRecords, reference: ids.map((id) => ({id, title: `Title of ${id}`}))}, nothing);
const found = async (ids: string[], name: string) =>
  (await catalog(...ids).find('reference', name)).record?.id;

describe('references in an author’s catalog', () => {
  it('are found by their very key at once, before one that is spelled alike', () => {
    const ids = ['smith2020', 'smith:2020', 'smith+2020', 'SMITH2020'];
    for (const id of ids) assert.equal(catalog(...ids).peek('reference', id)?.record?.id, id);
  });

  it('are found by a key spelled alike when there is no other', async () => {
    assert.equal(await found(['smith:2020'], 'Smith2020'), 'smith:2020');
    assert.equal(await found(['müller2020'], 'mu\u0308ller2020'), 'müller2020');
  });

  it('are found by a DOI before whoever stands further out, though it takes what reads DOIs', async () => {
    const reference = (id: string) => ({...noRecords, reference: [{id, DOI: 'https://doi.org/10.1000/X'}]});
    const inner = ownCatalog(reference('inner'), ownCatalog(reference('outer'), nothing));
    assert.notEqual(inner.peek('reference', 'doi:10.1000/x')?.record?.id, 'outer');
    assert.equal((await inner.find('reference', 'doi:10.1000/x')).record?.id, 'inner');
    assert.equal(inner.peek('reference', 'doi:10.1000/x')?.record?.id, 'inner');
  });

  it('are suggested when a key is nearly right', async () => {
    const missing = await catalog('vaswani2017').find('reference', 'vaswanni2017');
    assert.deepEqual(missing, {name: 'vaswanni2017', nearest: 'vaswani2017'});
  });
});

describe('whether a work is known', () => {
  it('is said of the author’s own and of those before, by any of their keys', async () => {
    const own = ownCatalog({...noRecords, reference: [{id: 'a', DOI: '10.1000/X'}]}, catalog('b'));
    const answers = ['a', 'doi:10.1000/x', 'b', 'c'].map((key) => own.hasReference(key));
    assert.deepEqual(await Promise.all(answers), [true, true, true, false]);
  });

  it('is said of the built-in ones without a suggestion for those that are not', async () => {
    const keys = ['arxiv:1706.03762', 'vaswani2017', 'arxiv:1706.03763', 'gpt-2', ''];
    const answers = await Promise.all(keys.map((key) => builtIn.hasReference(key)));
    assert.deepEqual(answers, [true, true, false, false, false]);
  });
});

describe('an author’s own records', () => {
  it('are listed in the author’s order, those further out last, and of two with one id the inner', () => {
    const outer = ownCatalog({...noRecords, reference: [{id: 'a', title: 'outer a'}, {id: 'c'}]}, nothing);
    const inner = ownCatalog({...noRecords, reference: [{id: 'b'}, {id: 'a', title: 'inner a'}]}, outer);
    assert.deepEqual(inner.own('reference'), [{id: 'b'}, {id: 'a', title: 'inner a'}, {id: 'c'}]);
    assert.equal(inner.own('reference'), inner.own('reference'));
    assert.deepEqual(inner.own('model'), []);
  });
});

describe('an author’s catalog whose records are here and being read', () => {
  it('has nobody else answer for them meanwhile', async () => {
    const outer = catalog('ours');
    const inner = ownCatalog({...noRecords, reference: [{id: 'read'}]}, outer, {
      incomplete: () => true,
      soon: true,
    });
    assert.equal(inner.peek('reference', 'ours'), undefined);
    assert.equal(inner.peek('reference', 'read')!.record!.id, 'read');
    const later = new Promise((resolve) => setTimeout(resolve, 20, 'waits'));
    assert.equal(await Promise.race([inner.find('reference', 'ours'), later]), 'waits');
  });
});

describe('an author’s catalog whose file is on its way', () => {
  it('asks nobody elsewhere for a model that the file may bring', async () => {
    const {parent, asked} = whoIsAsked();
    void ownCatalog(noRecords, parent, {incomplete: () => true}).find('model', 'hf:org/ours');
    await ownCatalog(noRecords, parent).find('model', 'hf:org/theirs');
    assert.deepEqual(asked, ['hf:org/theirs']);
  });

  it('asks elsewhere for a reference only when the file takes its time', async () => {
    const {parent, asked} = whoIsAsked();
    let loading = true;
    const incomplete = () => loading;
    void ownCatalog(noRecords, parent, {incomplete}).find('reference', 'slow');
    await new Promise((resolve) => setTimeout(resolve, 400));
    void ownCatalog(noRecords, parent, {incomplete}).find('reference', 'quick');
    loading = false;
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(asked, ['slow']);
  });
});
