/** How long a post takes to be ready, and what it then holds: each figure from a page of its own. */
import {median} from '../browser.mjs';
import {contenders, modulePath, path} from './contenders.mjs';

const citations = 1000;

async function open(browser, address, name, before) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(name, error.message));
  await page.setViewport({width: 1200, height: 900});
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(address + path(name, citations), {waitUntil: 'load'});
  await page.bringToFront();
  // What the page itself had to do is done when a frame has been drawn.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50))));
  return page;
}

/** Runs in the page: from the first line of the library to the last citation, laid out. */
async function timed(module) {
  document.body.getBoundingClientRect();
  const start = performance.now();
  const {start: begin} = await import(module);
  await begin();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** Runs before the page’s scripts: every listener that is still there, of whatever on the page. */
function countListeners() {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const held = new Map();
  const key = (type, options) => `${type} ${!!(options?.capture ?? options === true)}`;
  const keysOf = (target, listener) => {
    if (!held.has(target)) held.set(target, new Map());
    const ofTarget = held.get(target);
    if (!ofTarget.has(listener)) ofTarget.set(listener, new Set());
    return ofTarget.get(listener);
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && !options?.signal?.aborted) {
      const keys = keysOf(target, listener);
      keys.add(key(type, options));
      if (options?.signal)
        addEventListener.call(options.signal, 'abort', () => keys.delete(key(type, options)));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener) keysOf(target, listener).delete(key(type, options));
    return removeEventListener.call(target, type, listener, options);
  };
  window.listeners = () =>
    [...held.values()]
      .flatMap((ofTarget) => [...ofTarget.values()])
      .reduce((sum, keys) => sum + keys.size, 0);
}

/** Runs in the page: nodes in a citation, its own included, through shadow roots, text and comments too. */
function nodesIn(selector) {
  const size = (node) =>
    1 +
    [...node.childNodes].reduce((sum, child) => sum + size(child), 0) +
    (node.shadowRoot ? size(node.shadowRoot) : 0);
  const all = [...document.querySelectorAll(selector)];
  return all.length && all.reduce((sum, each) => sum + size(each), 0) / all.length;
}

/** Seconds that the page’s own thread has worked: other programs of the machine do not count. */
async function worked(client) {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value;
}

async function heldBy(client) {
  await client.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = await client.send('Runtime.getHeapUsage');
  const {nodes} = await client.send('Memory.getDOMCounters');
  return {heap: usedSize, engine: embedderHeapUsedSize, nodes};
}

/** @returns Figures by contender; times and heaps are medians of rounds that take turns. */
export async function measureReady(browser, address, rounds) {
  const names = Object.keys(contenders);
  const figures = new Map(names.map((name) => [name, {times: [], works: [], heaps: [], engines: []}]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const figure = figures.get(name);
      const page = await open(browser, address, name);
      const client = await page.createCDPSession();
      await client.send('Performance.enable', {timeDomain: 'threadTicks'});
      const before = await worked(client);
      figure.times.push(await page.evaluate(timed, modulePath(name)));
      figure.works.push(((await worked(client)) - before) * 1000);
      if (round < 3) {
        const {heap, engine, nodes} = await heldBy(client);
        figure.heaps.push(heap);
        figure.engines.push(engine);
        figure.pageNodes = nodes;
      }
      await page.close();
    }
  }
  for (const name of names) {
    const page = await open(browser, address, name, countListeners);
    await page.evaluate(timed, modulePath(name));
    const figure = figures.get(name);
    figure.listeners = await page.evaluate(() => window.listeners());
    figure.nodes = await page.evaluate(nodesIn, contenders[name].host);
    await page.close();
  }
  return new Map(
    names.map((name) => {
      const {times, works, heaps, engines, ...rest} = figures.get(name);
      return [
        name,
        {
          time: median(times),
          work: median(works),
          rounds: works,
          heap: median(heaps),
          engine: median(engines),
          ...rest,
        },
      ];
    }),
  );
}
