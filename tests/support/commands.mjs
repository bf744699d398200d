/**
 * What @web/test-runner-commands lacks: a finger, two that zoom, a pointer that does not dwell, and keys held
 * together.
 *
 * Coordinates are those of the test’s viewport, in CSS pixels. The runner must run one test file at a
 * time in each browser, so that the file is the page itself and not a frame in it.
 */
async function tap(session, {position: [x, y]}) {
  // WebKitGTK’s driver turns a finger into a mouse; the page then plays the finger’s events itself.
  if (typeof session.browser.getPage !== 'function') return false;
  await session.browser.getPage(session.id).touchscreen.tap(x, y);
  return true;
}

/** Only Chromium’s protocol zooms as two fingers do; the page then plays what the others would tell it. */
async function zoom(session, {scale}) {
  const page = session.browser.getPage?.(session.id);
  if (!page || /firefox/i.test(await page.browser().version())) return false;
  const protocol = await page.createCDPSession();
  await protocol.send('Emulation.setPageScaleFactor', {pageScaleFactor: scale});
  await protocol.detach();
  return true;
}

/** From point to point without asking the test in between. */
async function sweep(session, {points}) {
  const page = session.browser.getPage?.(session.id);
  for (const [x, y] of points) {
    if (page) await page.mouse.move(x, y);
    else await session.browser.sendMouseMove(session.id, x, y);
  }
}

/** The runner’s own keys are pressed one by one in WebKit. */
async function chord(session, {keys}) {
  const page = session.browser.getPage?.(session.id);
  if (!page) return session.browser.sendKeys(session.id, keys);
  const [last, ...held] = [...keys].reverse();
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held) await page.keyboard.up(key);
}

export function commandsPlugin() {
  return {
    name: 'openness-commands',
    async executeCommand({command, payload, session}) {
      if (command === 'tap') return {real: await tap(session, payload)};
      if (command === 'zoom') return {real: await zoom(session, payload)};
      if (command === 'sweep') return (await sweep(session, payload), true);
      if (command === 'chord') return (await chord(session, payload), true);
      return undefined;
    },
  };
}
