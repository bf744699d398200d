/**
 * `npm run bench`: what elements cost on a page, beside the same content as static HTML in the same run.
 * Everything is loaded before the clock starts: this measures rendering, not the network. Exits with 1 above a limit.
 */
import {openBrowser} from './browser.mjs';

const {browser, address, close} = await openBrowser({
  '/': '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="/demo/blog.css"><main id="place"></main>',
});
const page = await browser.newPage();
await page.setViewport({width: 1200, height: 900});
await page.goto(address);
page.on('pageerror', (error) => console.error(error.message));

/** Runs in the page: makes what `markup` says `rounds` times, as elements and as their static HTML. */
const compareWithStatic = async ({tag, markup, rounds}) => {
  await import(`/cdn/${tag}.js`);
  const place = document.getElementById('place');
  const settled = async () => {
    const elements = [...place.querySelectorAll(tag)];
    for (;;) {
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
      if (
        elements.every(
          (each) => !each.matches(':state(loading)') && !each.shadowRoot.querySelector('.reserve'),
        )
      )
        return;
      await new Promise((next) => setTimeout(next));
    }
  };
  const measure = async (html, ready) => {
    place.replaceChildren();
    place.getBoundingClientRect();
    const start = performance.now();
    place.setHTMLUnsafe(html);
    await ready();
    place.getBoundingClientRect();
    return performance.now() - start;
  };
  // Once to fetch the records, once to take down what it looks like.
  await measure(markup, settled);
  await measure(markup, settled);
  const styles = [
    ...new Set([...place.querySelectorAll(tag)].flatMap(({shadowRoot}) => shadowRoot.adoptedStyleSheets)),
  ]
    .map((sheet) => [...sheet.cssRules].map(({cssText}) => cssText).join('\n'))
    .join('\n');
  const shared = new CSSStyleSheet();
  shared.replaceSync(styles);
  const statics = [...place.querySelectorAll(tag)].map((each) =>
    each.shadowRoot.innerHTML.replace(/<!--.*?-->/g, ''),
  );
  // The same content in shadow roots of elements that do nothing.
  const plain = statics
    .map((html) => `<div class="static"><template shadowrootmode="open">${html}</template></div>`)
    .join('');
  const adopt = async () => {
    for (const each of place.querySelectorAll('.static')) each.shadowRoot.adoptedStyleSheets = [shared];
  };
  const times = {element: [], plain: []};
  for (let round = 0; round < rounds; round += 1) {
    times.element.push(await measure(markup, settled));
    times.plain.push(await measure(plain, adopt));
  }
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  return {element: median(times.element), plain: median(times.plain)};
};

let over = false;
function report(what, value, unit, limit, more = '') {
  over ||= value > limit;
  console.log(
    `${what.padEnd(56)} ${value.toFixed(2).padStart(7)} ${unit}, ${value > limit ? 'ABOVE' : 'within'} ${limit}${more}`,
  );
}
const ratio = (what, {element, plain}, limit) =>
  report(
    what,
    element / plain,
    '×',
    limit,
    ` (${element.toFixed(1)} ms; static HTML ${plain.toFixed(1)} ms)`,
  );

const twelve =
  'mit apache-2.0 gpl-3.0-only mpl-2.0 cc-by-4.0 cc-by-nc-4.0 llama2 llama3.1 llama4 gemma LicenseRef-deepseek-model-1.0 openrail-m';
ratio(
  'license-compare, 12 licences × 41 terms',
  await page.evaluate(compareWithStatic, {
    tag: 'license-compare',
    markup: `<license-compare licenses="${twelve}"></license-compare>`,
    rounds: 15,
  }),
  2,
);

const toggles = await page.evaluate(async (licenses) => {
  const place = document.getElementById('place');
  place.setHTMLUnsafe(`<license-compare licenses="${licenses}"></license-compare>`);
  const element = place.firstElementChild;
  while (element.matches(':state(loading)') || !element.shadowRoot.querySelector('[part=toggle]')) {
    await new Promise((next) => setTimeout(next, 5));
  }
  const times = [];
  for (let round = 0; round < 100; round += 1) {
    const start = performance.now();
    element.shadowRoot.querySelector('[part=toggle]').click();
    await element.updateComplete;
    element.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[94];
}, twelve);
report('  switching to every term and back, 95th percentile', toggles, 'ms', 16);

const models = [
  'deepseek-r1',
  'llama-3.1',
  'olmo-2',
  'gpt-oss',
  'qwen3',
  'gemma-3',
  'mistral-7b',
  'pythia',
  'gpt-4',
  'llama-4',
];
ratio(
  'model-openness-card, 100 summaries',
  await page.evaluate(compareWithStatic, {
    tag: 'model-openness-card',
    markup: Array.from(
      {length: 100},
      (_, index) =>
        `<model-openness-card model="${models[index % 10]}" variant="summary"></model-openness-card>`,
    ).join(''),
    rounds: 15,
  }),
  2.5,
);

const kept = await page.evaluate(async () => {
  const place = document.getElementById('place');
  place.replaceChildren();
  const references = [];
  for (let round = 0; round < 1000; round += 1) {
    const card = document.createElement('model-openness-card');
    card.model = 'deepseek-r1';
    place.append(card);
    if (round % 50 === 0) await card.updateComplete;
    card.remove();
    references.push(new WeakRef(card));
  }
  for (let round = 0; round < 10; round += 1) {
    await new Promise((next) => setTimeout(next, 50));
    globalThis.gc();
  }
  return references.filter((reference) => reference.deref()).length;
});
report('  of 1,000 connected and removed, still in memory', kept, 'elements', 1);

await close();
if (over) process.exitCode = 1;
