/** Installs the dependencies where they are missing or older than the lock file. Needs nothing but Node. */
import {execFileSync} from 'node:child_process';
import {existsSync, lstatSync, statSync} from 'node:fs';

const installed = 'node_modules/.package-lock.json';

export function ensureDependencies() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  // `npm ci` would empty the folder that it leads to, another checkout’s perhaps.
  if (lstatSync('node_modules', {throwIfNoEntry: false})?.isSymbolicLink()) {
    console.error(
      'node_modules is a link, and older than package-lock.json: remove the link, or install where it leads.',
    );
    process.exit(1);
  }
  console.log('Installing dependencies …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
