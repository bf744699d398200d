import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {open} from '../catalog/hub-answers.js';
import {command, file, folder} from './command.js';

const example = /```json\n([\s\S]+?)\n```/.exec(readFileSync('docs/data.md', 'utf8'))![1]!;

describe('openness-elements new', () => {
  it('writes a starter that validates as it is', async () => {
    const path = join(await folder(), 'ours.json');
    const made = await command(['new', 'model', 'Ours 7B', '-o', path]);
    assert.deepEqual(
      [made.status, made.out],
      [0, `${path} written; next: openness-elements validate ${path}\n`],
    );
    const {status, out} = await command(['validate', path]);
    assert.deepEqual([status, out], [0, `${path}: 1 model, all in order\n`]);
  });

  it('writes over nothing unless told to', async () => {
    const path = await file('ours.json', 'mine');
    const {status, err} = await command(['new', 'model', '-o', path]);
    assert.deepEqual([status, err], [1, `${path}: exists already; --force writes over it\n`]);
    assert.equal(readFileSync(path, 'utf8'), 'mine');
    assert.equal((await command(['new', 'model', '-o', path, '--force'])).status, 0);
  });
});

describe('openness-elements validate', () => {
  it('finds the documented example in order', async () => {
    const {status, out} = await command(['validate', await file('d.json', example)]);
    assert.equal(status, 0);
    assert.match(out, /1 model, 1 license, 1 reference, all in order/);
  });

  it('names each fault with line, column and what was probably meant', async () => {
    const text = example
      .replace('"huggingface"', '"hugingface"')
      .replace('"source": "paper"', '"source": "papre"')
      .replace('"license": "CC-BY-4.0"', '"license": "CC-BY-4"')
      .replace('"organizationName": "A small team"', '"organization": "opnai"');
    const line = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    const path = await file('d.json', text);
    const {status, err} = await command(['validate', path]);
    assert.equal(status, 1);
    const said = err.trim().split('\n');
    const expected = [
      [line('hugingface'), 'unknown field “hugingface”; did you mean “huggingface”?'],
      [line('papre'), 'names no source of the record: “papre”; did you mean “paper”?'],
      [line('opnai'), 'no organization “opnai” is known; did you mean “openai”?'],
      [line('"CC-BY-4"'), 'no license “CC-BY-4” is known; did you mean “CC-BY-4.0”?'],
    ] as const;
    assert.equal(said.length, expected.length);
    for (const [at, message] of expected) {
      const found = said.find((each) => each.endsWith(message));
      assert.match(found ?? said.join('\n'), new RegExp(`^${path.replace(/\W/g, '\\$&')}:${at}:\\d+: `));
    }
  });

  it('tells where a file stops being JSON', async () => {
    const {status, err} = await command([
      'validate',
      await file('d.json', '{"models": [\n  {"id": "a",, }\n]}'),
    ]);
    assert.equal(status, 1);
    assert.match(err, /d\.json:2:\d+: /);
  });

  it('names a collection that is none', async () => {
    const {err} = await command(['validate', '-'], {input: '{"$comment": "x", "modles": [], "models": []}'});
    assert.match(err, /unknown field “modles”; did you mean “models”\?/);
  });

  it('tells programs the same', async () => {
    const {status, out} = await command(['validate', '-', '--json'], {input: '{"models": [{"id": "a"}]}'});
    assert.equal(status, 1);
    const {issues} = JSON.parse(out) as {issues: {path: string; message: string}[]};
    assert.deepEqual(
      issues.map(({path, message}) => `${path} ${message}`),
      ['models[0].name is missing'],
    );
  });

  it('survives what is meant to hurt, and keeps what is good beside it', async () => {
    const good = '{"id": "a", "name": "A", "components": {}, "sources": {}}';
    const evil = `{"models": [{"__proto__": {"x": 1}, "constructor": {"prototype": {"x": 1}}, "id": "b", "name": "B", "components": {"__proto__": [{"state": "open"}]}, "sources": {}}, ${good}, ${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}]}`;
    const {status, err} = await command(['validate', await file('d.json', evil)]);
    assert.equal(status, 1);
    assert.match(err, /models\[2\]/);
    assert.doesNotMatch(err, /\n {4}at /);
  });
});

describe('openness-elements fetch', () => {
  it('writes what the Hub says, for a page that then asks nobody', async () => {
    const server = createServer((request, response) => {
      const known = request.url === `/api/models/${open.id}`;
      response.writeHead(known ? 200 : 404, {'content-type': 'application/json'});
      response.end(JSON.stringify(known ? open : {error: 'Repository not found'}));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const path = join(await folder(), 'models.json');
      const {status, out, err} = await command([
        'fetch',
        `hf:${open.id}`,
        'hf:org/none',
        '--hub',
        hub,
        '-o',
        path,
      ]);
      assert.deepEqual(
        [status, out, err],
        [1, `${path}: 1 of 2 written\n`, 'the Hub has no model “hf:org/none”\n'],
      );
      assert.match(
        readFileSync(path, 'utf8'),
        /"aliases": \[\s+"hf:deepseek-ai\/DeepSeek-R1-Distill-Qwen-7B"/,
      );
      assert.equal((await command(['validate', path])).status, 0);
    } finally {
      server.close();
    }
  });

  it('writes nothing when nothing could be had', async () => {
    const path = join(await folder(), 'models.json');
    const {status, err} = await command(['fetch', 'hf:a/b', '--hub', 'http://127.0.0.1:9', '-o', path]);
    assert.deepEqual([status, err], [1, 'the Hub could not be reached about “hf:a/b”\n']);
    assert.equal(existsSync(path), false);
  });
});
