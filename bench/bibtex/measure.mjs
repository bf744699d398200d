/**
 * BibTeX parsers: size, time and what they get right. `npm install && npm start` in this folder.
 *
 * Size is one bundle for browsers, minified, and by brotli at its best; times are of this machine.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {parsers} from './parsers.mjs';
import {points} from './points.mjs';

const folder = new URL('./node_modules/.measured/', import.meta.url);
mkdirSync(folder, {recursive: true});

const library = Array.from(
  {length: 1000},
  (_, index) => `@inproceedings{k${index},
  author    = {Vaswani, Ashish and Shazeer, Noam and Parmar, Niki and Kaiser, {\\L}ukasz and van der Aalst, Wil},
  title     = {Work ${index}: {Attention} Is All You Need, in $O(n^2)$},
  booktitle = {Advances in Neural Information Processing Systems},
  year      = {2017},
  pages     = {5998--6008},
  url       = {https://example.org/paper\\_${index}}
}`,
).join('\n');

const quietly = (read, source) => {
  try {
    return read(source);
  } catch {
    return undefined;
  }
};

const rows = [];
for (const [name, {code, read: reader}] of Object.entries(parsers)) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: import.meta.dirname ?? new URL('.', import.meta.url).pathname},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const file = new URL(`${name.replace(/\W/g, '-')}.mjs`, folder);
  writeFileSync(file, outputFiles[0].contents);
  let start = performance.now();
  const module = await import(file.href);
  const load = performance.now() - start;
  const read = reader(module);
  start = performance.now();
  const answer = quietly(read, library);
  const time = performance.now() - start;
  const wrong = points.filter(([, source, right]) => {
    const given = quietly(read, source);
    return !given || !right(given);
  });
  rows.push({
    parser: name,
    'minified kB': (outputFiles[0].contents.length / 1000).toFixed(1),
    'brotli kB': (brotliCompressSync(outputFiles[0].contents).length / 1000).toFixed(1),
    'load ms': load.toFixed(0),
    '1,000 entries ms': answer?.items.length === 1000 ? time.toFixed(0) : 'fails',
    right: `${points.length - wrong.length}/${points.length}`,
  });
  console.log(`${name} gets wrong: ${wrong.map(([point]) => point).join('; ') || 'nothing'}`);
}
console.table(rows);
