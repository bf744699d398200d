import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

describe('Whatever installs what is missing', () => {
  it('leaves the folder alone that a linked node_modules leads to', () => {
    const home = mkdtempSync(join(tmpdir(), 'deps-'));
    const [checkout, other] = [join(home, 'checkout'), join(home, 'other')];
    for (const folder of [checkout, other]) mkdirSync(folder);
    writeFileSync(join(other, 'kept.txt'), '');
    writeFileSync(join(checkout, 'package-lock.json'), '{}');
    symlinkSync(other, join(checkout, 'node_modules'), 'junction');
    const script = `import(${JSON.stringify(pathToFileURL(resolve('scripts/deps.mjs')).href)}).then((deps) => deps.ensureDependencies())`;
    const {status, stderr} = spawnSync(process.execPath, ['-e', script], {cwd: checkout, encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, /node_modules is a link/);
    assert.ok(existsSync(join(other, 'kept.txt')));
  });
});
