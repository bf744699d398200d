import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, it} from 'node:test';

/** Starts the demo beside a server that holds the port it asks for. */
async function start() {
  const busy = createServer().listen(0);
  await once(busy, 'listening');
  const port = (busy.address() as AddressInfo).port;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {...process.env, PORT: String(port)},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const data of child.stdout) {
    output += String(data);
    if (output.includes('http://')) break;
  }
  const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
  return {
    port,
    address,
    stop: async () => {
      child.kill();
      await once(child, 'exit');
      busy.close();
    },
  };
}

describe('npm start', () => {
  it('takes another port when its own is busy, and serves the post with the library', async () => {
    const {port, address, stop} = await start();
    try {
      assert.ok(address && !address.includes(`:${port}/`), `it took ${address}`);
      const page = await fetch(address);
      assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.match(await page.text(), /<model-openness-card model="deepseek-r1"/);
      const script = await fetch(new URL('cdn/loader.js', address));
      assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
      assert.equal((await fetch(new URL('cdn/data/models/deepseek-r1.js', address))).status, 200);
      assert.equal((await fetch(new URL('../package.json', address))).status, 404);
      assert.equal((await fetch(new URL('%2e%2e/package.json', address))).status, 404);
    } finally {
      await stop();
    }
  });
});
