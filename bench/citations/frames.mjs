/** How long a page cannot draw while 1,000 entries of BibTeX come in. */
import {median} from '../browser.mjs';

/** Runs in the page: from the definition of the tags until every citation has its number. */
async function watched() {
  const tags = ['openness-data', 'citation-tooltip', 'citation-list'];
  const all = [...document.querySelectorAll('citation-tooltip')];
  const turn = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
  for (let frame = 0; frame < 10; frame += 1) await turn();
  const tasks = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({duration}) => duration)),
  );
  observer.observe({type: 'longtask'});
  let last = performance.now();
  let longest = 0;
  let watching = true;
  const frame = (now) => {
    longest = Math.max(longest, now - last);
    last = now;
    if (watching) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const start = performance.now();
  await Promise.all(tags.map((tag) => import(`/cdn/${tag}.js`)));
  while (!all.every((each) => /\d/.test(each.shadowRoot.querySelector('.marker')?.textContent))) await turn();
  const time = performance.now() - start;
  for (let after = 0; after < 5; after += 1) await turn();
  watching = false;
  return {time, blocked: longest - 1000 / 60, task: Math.max(0, ...tasks)};
}

export async function measureFrames(browser, address, path, rounds) {
  const figures = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.setViewport({width: 1200, height: 900});
    await page.goto(address + path, {waitUntil: 'load'});
    await page.bringToFront();
    figures.push(await page.evaluate(watched));
    await page.close();
  }
  const of = (name) => median(figures.map((figure) => figure[name]));
  return {time: of('time'), blocked: of('blocked'), task: of('task')};
}
