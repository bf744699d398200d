/** `npm run build`: data, `dist/`, types, `cdn/`, and the printed sizes. `--cdn` makes only what pages load. */
import {execFileSync} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {ensureDependencies} from './deps.mjs';

ensureDependencies();

const run = (command, ...args) =>
  execFileSync(command, args, {stdio: 'inherit', shell: process.platform === 'win32'});
const bin = (name) => `node_modules/.bin/${name}`;

const onlyCdn = process.argv.includes('--cdn');
run(process.execPath, '--import', 'tsx', 'scripts/data.ts');
// While pages are being served their files are replaced, not taken away.
if (!onlyCdn) for (const folder of ['dist', 'cdn']) rmSync(folder, {recursive: true, force: true});
run(bin('rollup'), '--config', '--silent', ...(onlyCdn ? ['--configOnlyCdn'] : []));
copyFileSync('src/openness-elements.css', 'cdn/openness-elements.css');
if (!onlyCdn) {
  run(bin('tsc'), '--project', 'tsconfig.build.json');
  run(process.execPath, 'scripts/sizes.mjs');
}
