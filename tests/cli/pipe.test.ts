import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {describe, it} from 'node:test';

describe('The command in a pipe', () => {
  it('says nothing of a reader that has read enough, as head does', async () => {
    const child = spawn(process.execPath, [
      '--import',
      'tsx',
      'src/cli/main.ts',
      'evaluate',
      'tests/cli/fixtures/deepseek-r1.yml',
    ]);
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    const status = await new Promise((done) => child.on('close', done));
    assert.equal(err, '');
    assert.equal(status, 0);
  });
});
