import assert from 'node:assert/strict';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';
import * as v from 'valibot';
import {builtIn} from '../../src/catalog/built-in.js';
import {askHub} from '../../src/catalog/hub.js';
import {ModelRecord} from '../../src/domain/records/model.js';
import {gated, old, open} from './hub-answers.js';

/** Asks a Hub of our own that answers as told. */
async function ask(id: string, answer: RequestListener, patience?: number) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const found = await askHub(id, {home, patience});
    return {found, record: found.record, why: found.record ? undefined : found.remote, asked, home};
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
const json =
  (value: unknown, status = 200): RequestListener =>
  (_, response) =>
    response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value));

describe('The Hub', () => {
  it('is asked once, for the model’s metadata, and its word makes a valid record', async () => {
    const {record, asked, home} = await ask(open.id, json(open));
    assert.deepEqual(asked, [`GET /api/models/${open.id}`]);
    v.parse(ModelRecord, record);
    assert.deepEqual(record?.hub, {
      source: 'hub',
      license: 'mit',
      gated: 'no',
      baseModels: ['Qwen/Qwen2.5-Math-7B'],
      created: '2025-01-20',
      changed: '2025-02-24',
      revision: open.sha,
    });
    assert.deepEqual(record?.sources['hub'], {
      url: `${home}/${open.id}`,
      asOf: '2025-02-24',
      title: 'Hugging Face Hub',
    });
    assert.equal(record?.access, 'download');
  });

  it('tells nothing of the components, nor when a model was released', async () => {
    const {record} = await ask(open.id, json(open));
    assert.deepEqual(record?.components, {});
    assert.equal(record?.released, undefined);
  });

  it('tells that a model is gated, and its own licence’s name; an unsafe link is left out', async () => {
    const {record} = await ask(gated.id, json(gated));
    assert.equal(record?.access, 'gated download');
    assert.deepEqual(
      [record?.hub?.gated, record?.hub?.licenseName, record?.hub?.licenseUrl, record?.hub?.baseModels],
      ['by hand', 'Llama 3.1 Community License', undefined, undefined],
    );
  });

  it('does not take the day on which the Hub began to count for a day of creation', async () => {
    const {record} = await ask('gpt2', json(old));
    assert.deepEqual([record?.hub?.created, record?.hub?.changed], [undefined, '2024-02-19']);
  });

  it('is told apart by how it fails', async () => {
    const of = async (answer: RequestListener, patience?: number) => (await ask('a/b', answer, patience)).why;
    const error = {error: 'Repository not found'};
    assert.equal(await of(json(error, 404)), 'not found');
    assert.equal(await of(json({error: 'Invalid username or password.'}, 401)), 'login');
    assert.equal(await of(json({error: 'Access is restricted'}, 403)), 'login');
    assert.equal(await of(json({error: 'rate limit'}, 429)), 'busy');
    assert.equal(await of(json({}, 500)), 'unreachable');
    assert.equal(await of(() => {}, 50), 'timeout');
    assert.equal(await of((_, response) => response.destroy()), 'unreachable');
    assert.equal(await of((_, response) => response.end('<!doctype html>')), 'unreadable');
    assert.equal(await of((_, response) => response.end('{"id": "a/')), 'unreadable');
    assert.equal(await of(json([])), 'unreadable');
    assert.equal(await of(json({id: '../../etc'})), 'unreadable');
  });

  it('is not asked for what cannot be a name', async () => {
    for (const id of ['', 'a b', '../x', 'a/b/c', 'a/..', 'https://evil.example/x', 'a?b', 'a#b']) {
      const {why, asked} = await ask(id, json(open));
      assert.deepEqual([id, why, asked], [id, 'no name', []]);
    }
  });

  it('keeps what is well formed of an answer in which something is not', async () => {
    const odd = {
      ...open,
      gated: 'sometimes',
      tags: 7,
      cardData: {license: ['apache-2.0', 'mit'], base_model: {}},
    };
    const {record} = await ask(open.id, json(odd));
    assert.deepEqual(
      [record?.hub?.license, record?.hub?.gated, record?.access],
      ['apache-2.0', undefined, undefined],
    );
  });

  it('is asked by the catalog only for a name that begins with hf:', async (context) => {
    const asked: string[] = [];
    context.mock.method(globalThis, 'fetch', async (url: string) => {
      asked.push(url);
      return Response.json(open);
    });
    const found = await builtIn.find('model', `hf:${open.id}`);
    assert.equal(found.record?.hub?.license, 'mit');
    await builtIn.find('model', 'deepseek-r1');
    await builtIn.find('model', open.id);
    await builtIn.find('license', 'hf:a/b');
    assert.deepEqual(asked, [`https://huggingface.co/api/models/${open.id}`]);
  });
});
