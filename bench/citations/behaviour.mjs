/** What happens when a reader points, moves into the card, tabs, taps, presses Escape, prints, or has no scripts. */
import {contenders, modulePath, path} from './contenders.mjs';

const citations = 40;
const desktop = {width: 1000, height: 800};
const phone = {width: 390, height: 800, isMobile: true, hasTouch: true};
const pause = (time) => new Promise((next) => setTimeout(next, time));

/** A page with one of a contender’s posts, ready, and what can be asked of it. */
async function openPost(browser, address, name, viewport, scripts = true) {
  const {trigger, words = trigger, number = trigger, card, entry} = contenders[name];
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.goto(address + path(name, citations), {waitUntil: 'load'});
  await page.bringToFront();
  // A post holds no script that runs by itself.
  if (scripts) await page.evaluate(async (module) => (await import(module)).start(), modulePath(name));
  /** Where one of the contender’s own functions finds something, in the middle of it. */
  const point = (find) =>
    page.evaluate(`(() => {
      const box = (${find})()?.getBoundingClientRect();
      return box && [box.x + box.width / 2, box.y + box.height / 2];
    })()`);
  const seen = (find) =>
    page.evaluate(`(() => {
      const element = (${find})();
      const box = element?.getBoundingClientRect();
      return !!box && box.width > 2 && box.height > 2 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
    })()`);
  const becomes = async (wanted, patience) => {
    for (let waited = 0; waited < patience; waited += 50) {
      if ((await seen(card)) === wanted) return true;
      await pause(50);
    }
    return false;
  };
  return {
    page,
    trigger: () => point(trigger),
    card: () => point(card),
    entrySeen: () => seen(entry),
    numberSeen: () => seen(number),
    cardSeen: () => seen(card),
    opens: () => becomes(true, 3000),
    closes: () => becomes(false, 2000),
    place: () => page.evaluate(() => `${location.hash} ${Math.round(scrollY)}`),
    async hover() {
      await page.mouse.move(5, 790);
      await page.mouse.move(...(await point(words)), {steps: 5});
    },
    focused: () =>
      page.evaluate(`(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active === (${trigger})();
      })()`),
    async tab() {
      for (let press = 0; press < 5; press += 1) {
        await page.keyboard.press('Tab');
        if (await this.focused()) return true;
      }
      return false;
    },
  };
}

const or = (what, otherwise) => (what ? what : otherwise);

/** Each way in, and in words what came of it. */
const ways = {
  async hover(post) {
    await post.hover();
    return or((await post.opens()) && 'opens', 'nothing');
  },
  async 'pointer into the card'(post) {
    await post.hover();
    if (!(await post.opens())) return '–';
    await pause(300);
    const target = await post.card();
    for (let step = 1; step <= 5; step += 1) {
      const [x, y] = await post.trigger();
      await post.page.mouse.move(x + ((target[0] - x) * step) / 5, y + ((target[1] - y) * step) / 5);
      await pause(40);
    }
    await pause(1000);
    if (!(await post.cardSeen())) return 'closes under it';
    await post.page.mouse.move(5, 790, {steps: 5});
    return (await post.closes()) ? 'stays, closes after' : 'stays, also after';
  },
  async focus(post) {
    if (!(await post.tab())) return 'cannot be reached';
    return or((await post.opens()) && 'opens', 'nothing opens');
  },
  async Enter(post) {
    if (!(await post.tab())) return '–';
    const before = await post.place();
    await post.page.keyboard.press('Enter');
    await pause(500);
    if ((await post.place()) !== before) return 'follows the link';
    return (await post.cardSeen()) ? 'opens' : 'nothing';
  },
  async Escape(post) {
    await post.hover();
    let pointer = '–';
    if (await post.opens()) {
      await post.page.keyboard.press('Escape');
      pointer = (await post.closes()) ? 'closes' : 'stays open';
    }
    await post.page.mouse.move(5, 790);
    await pause(600);
    if (!(await post.tab()) || !(await post.opens())) return `pointer: ${pointer}; focus: –`;
    await post.page.keyboard.press('Escape');
    const keys = (await post.closes())
      ? `closes, focus ${(await post.focused()) ? 'stays' : 'lost'}`
      : 'stays open';
    return `pointer: ${pointer}; focus: ${keys}`;
  },
  async tap(post) {
    const before = await post.place();
    await post.page.touchscreen.tap(...(await post.trigger()));
    const opens = await post.opens();
    await pause(300);
    const stays = (await post.place()) === before;
    return `${opens ? 'opens' : 'opens nothing'}, ${stays ? 'page stays' : 'page jumps'}`;
  },
  async print(post) {
    await post.hover();
    await post.opens();
    await post.page.emulateMediaType('print');
    // At once: paper has no pointer that could leave.
    const card = await post.cardSeen();
    return printed(await post.numberSeen(), await post.entrySeen(), card);
  },
  async 'no script'(post) {
    return printed(await post.numberSeen(), await post.entrySeen(), false);
  },
};

function printed(number, entry, card) {
  const parts = [number && 'number', entry && 'list'].filter(Boolean);
  return `${['words', ...parts].join(', ')}${card ? '; the card lies over it' : ''}`;
}

/** @returns A Markdown table: a row for each contender, a column for each way in. */
export async function behaviourTable(browser, address) {
  const names = Object.keys(contenders).filter((name) => contenders[name].trigger);
  const rows = [];
  for (const name of names) {
    const cells = [];
    for (const [way, happens] of Object.entries(ways)) {
      const post = await openPost(
        browser,
        address,
        name,
        way === 'tap' ? phone : desktop,
        way !== 'no script',
      );
      cells.push(await happens(post));
      await post.page.close();
    }
    rows.push([name, ...cells, contenders[name].lacks || 'nothing']);
  }
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const head = ['', ...Object.keys(ways), 'leaves to the author'];
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
