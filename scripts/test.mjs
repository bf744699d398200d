/**
 * `npm test`: everything that must hold, from types to three browsers. Runs every stage even when one
 * fails, and ends with the count. `--node` leaves out what needs a browser, and the checks of style.
 */
import {spawn} from 'node:child_process';
import {mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {ensureDependencies} from './deps.mjs';

ensureDependencies();
mkdirSync('.cache', {recursive: true});

const counts = {passed: 0, failed: 0};
const failures = [];

/** Runs a command with its output collected; shown at once, unless another runs beside it. */
function run(command, args, {env = {}, quiet = false} = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: {...process.env, FORCE_COLOR: '0', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) process.stdout.write(data);
      });
    }
    child.on('error', (error) => resolve({code: 1, output: String(error)}));
    child.on('close', (code, signal) => resolve({code: code ?? 1, output, ended: signal ?? `code ${code}`}));
  });
}

const bin = (name) => `node_modules/.bin/${name}`;

/** A stage without tests of its own counts as one. */
async function check(name, command, args) {
  const {code, output} = await run(command, args, {quiet: true});
  console.log(`\n— ${name}\n${output}`);
  if (code === 0) counts.passed += 1;
  else {
    counts.failed += 1;
    failures.push(name);
  }
}

function testsIn(folder) {
  if (!statSync(folder, {throwIfNoEntry: false})) return [];
  return readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

async function nodeTests() {
  console.log('\n— Tests in Node');
  // One process for all that only calculates: to start one for each file would take longer than its tests.
  const together = '.cache/together.test.mjs';
  const calculating = ['domain', 'catalog', 'csl', 'locales'].flatMap((layer) => testsIn(`tests/${layer}`));
  writeFileSync(together, calculating.map((file) => `import '../${file.replaceAll('\\', '/')}';\n`).join(''));
  const others = ['data', 'cli', 'prerender', 'package'].flatMap((layer) => testsIn(`tests/${layer}`));
  const {code, output} = await run(process.execPath, [
    '--import',
    'tsx',
    '--test',
    `--test-concurrency=${availableParallelism()}`,
    '--test-reporter=spec',
    together,
    ...others,
  ]);
  const number = (word) => Number(new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled');
  counts.passed += number('pass');
  counts.failed += failed || (code === 0 ? 0 : 1);
  if (code !== 0) failures.push('Tests in Node');
}

/** @param again - A browser that died on the way is given another try; a test that failed is not. */
async function browserTests(again = true) {
  console.log('\n— Tests in browsers');
  const {code, output, ended} = await run(bin('wtr'), ['--config', 'web-test-runner.config.mjs'], {
    env: {CI: '1'},
  });
  const results = [...output.matchAll(/\[count\] (.+): (\d+) passed, (\d+) failed, (\d+) skipped$/gm)];
  for (const [, , passed, failed, skipped] of results) {
    counts.passed += Number(passed);
    // A test that is skipped is not a test that holds.
    counts.failed += Number(failed) + Number(skipped);
  }
  if (code === 0 && results.length) return;
  if (!results.length) {
    console.log(`\nThe runner ended before it had counted: ${ended}`);
    if (again) return browserTests(false);
  }
  failures.push('Tests in browsers');
  if (!results.some(([, , , failed]) => Number(failed))) counts.failed += 1;
}

const tsx = (file, ...args) => [process.execPath, ['--import', 'tsx', file, ...args]];

async function checkSource() {
  await check('Types', bin('tsc'), ['--noEmit']);
  await check('Lint', bin('eslint'), ['.', '--max-warnings', '0']);
  await check('Format', bin('prettier'), ['--check', '--log-level', 'warn', '.']);
}

const onlyNode = process.argv.includes('--node');
await check('Data modules', ...tsx('scripts/data.ts'));
await Promise.all([
  // The tests of the package look at what the build made.
  check('Build and sizes', process.execPath, ['scripts/build.mjs']),
  onlyNode || checkSource(),
]);
await nodeTests();
if (!onlyNode) await browserTests();

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failures.length ? 1 : 0;
