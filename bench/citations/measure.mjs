/**
 * `npm run bench`, or `npm install && npm start` in this folder: citations beside other tooltips, footnotes,
 * plain links and a minimal Lit element, in one run of one browser. Exits with 1 above a limit.
 *
 * Times are those of the page’s own thread, scripts, styles and layout, from the first line of the library to the
 * last citation laid out, so that other programs of the machine do not count; medians of rounds that take turns.
 * Ratios are taken within each round, since a machine that is shared changes its pace from round to round.
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {median, openBrowser} from '../browser.mjs';

const here = new URL('.', import.meta.url);
if (!existsSync(new URL('node_modules/tippy.js', here)))
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], {cwd: here, stdio: 'inherit'});

const {contenders, pagesOf} = await import('./contenders.mjs');
const {measureReady} = await import('./ready.mjs');
const {measureFrames} = await import('./frames.mjs');
const {behaviourTable} = await import('./behaviour.mjs');
const {weigh} = await import('./weight.mjs');
const {bibtexOf, worksOf} = await import('./works.mjs');

const rounds = Number(process.argv[2] ?? 9);
const pages = await pagesOf([1000, 40]);
const bibtex = {'/refs.bib': bibtexOf(worksOf(1000))};
const cited = Array.from({length: 40}, (_, index) => worksOf(1000)[index * 25].id);
bibtex['/bibtex'] =
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/demo/blog.css"><openness-data src="/refs.bib"><article>${cited
    .map((id) => `<p>It was found <citation-tooltip cite="${id}">to hold</citation-tooltip>.</p>`)
    .join('')}<citation-list></citation-list></article></openness-data></html>`;
const {browser, address, close} = await openBrowser({...pages, ...bibtex});

let over = false;
function report(what, value, unit, limit, more = '') {
  over ||= value > limit;
  console.log(
    `${what.padEnd(64)} ${value.toFixed(2).padStart(8)} ${unit}, ${value > limit ? 'ABOVE' : 'within'} ${limit}${more}`,
  );
}
const mega = (bytes) => (bytes / 1e6).toFixed(2);

const figures = await measureReady(browser, address, rounds);
console.log('1,000 citations of 400 works');
console.table(
  Object.fromEntries(
    [...figures].map(([name, {work, time, listeners, nodes, heap, engine}]) => [
      name,
      {
        'thread ms': Math.round(work),
        'clock ms': Math.round(time),
        listeners,
        'nodes each': Number(nodes.toFixed(1)),
        'heap MB': mega(heap),
        'DOM MB': mega(engine),
      },
    ]),
  ),
);
const ratioOf = (own, other) => median(own.rounds.map((work, round) => work / other.rounds[round]));
const plain = figures.get('plain links');
for (const [name, {ours, beside}] of Object.entries(contenders)) {
  if (!ours) continue;
  const own = figures.get(name);
  const yardstick = figures.get(beside);
  console.log(name);
  report(`  ready, beside ${beside}`, ratioOf(own, yardstick), '×', 1.25, ` (${Math.round(own.work)} ms)`);
  for (const [peer, {ours: too, rendersNothing, lacks}] of Object.entries(contenders)) {
    if (too || !lacks) continue;
    const ratio = ratioOf(own, figures.get(peer));
    // Nothing that renders a citation is ahead of what waits for a pointer before it does anything.
    if (rendersNothing) console.log(`  beside ${peer}, which renders nothing: ${ratio.toFixed(2)} ×`);
    else report(`  beside ${peer}`, ratio, '×', 1);
  }
  report('  listeners', own.listeners, '', 30);
  report('  nodes of a citation', own.nodes, '', 15);
  report('  heap above plain links', (own.heap - plain.heap) / 1e6, 'MB', 1.5);
}

const {own, all, served, lit} = await weigh(['citation-tooltip', 'citation-list']);
console.log('Both tags, after brotli, beyond Lit');
report('  our own code in one bundle, beside all of Lit', own / 1000, 'kB', 12);
report('  one bundle, beyond the Lit of a minimal element', (all - lit) / 1000, 'kB', 12);
report('  files of the CDN, beyond the Lit of a minimal element', (served - lit) / 1000, 'kB', 12);
console.log(`  in bytes: our code ${own}, one bundle ${all}, files of the CDN ${served}, Lit ${lit}`);

const frames = await measureFrames(browser, address, '/bibtex', Math.min(rounds, 7));
console.log(`BibTeX of 1,000 entries, in ${Math.round(frames.time)} ms`);
report('  longest gap between two frames, less a frame', frames.blocked, 'ms', 50);
report('  longest task', frames.task, 'ms', 50);

console.log(`\n${await behaviourTable(browser, address)}`);

await close();
if (over) process.exitCode = 1;
