/**
 * What a reader’s browser fetches, in bytes after brotli, with the SRI hash of each file; fails above
 * budget. A page’s sum follows static imports, and the dynamic ones named below.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {withStaticImports} from './static-imports.mjs';

/** Pages by what they hold: the tag’s file and the modules it asks for by name. */
const pages = {
  'one card': {
    entry: 'model-openness-card.js',
    asks: ['data/index/d.js', 'data/models/deepseek-r1.js'],
    budget: 18_000,
  },
  loader: {entry: 'loader.js', asks: [], budget: 1_500},
};

const read = (file) => readFileSync(join('cdn', file));
const sizes = new Map();
function size(file) {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(read(file)).length);
  return sizes.get(file);
}

console.log('\nCDN files (bytes after brotli, integrity)');
for (const file of readdirSync('cdn')
  .filter((name) => /\.(js|css)$/.test(name))
  .sort()) {
  const hash = createHash('sha384').update(read(file)).digest('base64');
  console.log(`  ${file.padEnd(28)} ${String(size(file)).padStart(6)}  sha384-${hash}`);
}

console.log('\nPages (all files, bytes after brotli)');
let over = false;
for (const [name, {entry, asks, budget}] of Object.entries(pages)) {
  const files = new Set([entry, ...asks].flatMap((file) => [...withStaticImports('cdn', file)]));
  const sum = [...files].reduce((total, file) => total + size(file), 0);
  const verdict = sum > budget ? 'over budget' : 'within budget';
  console.log(
    `  ${name.padEnd(28)} ${String(sum).padStart(6)}  ${verdict} of ${budget}, ${files.size} files`,
  );
  over ||= sum > budget;
}
if (over) process.exitCode = 1;
