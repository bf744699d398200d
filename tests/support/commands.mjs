/**
 * What @web/test-runner-commands lacks: a finger.
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

export function commandsPlugin() {
  return {
    name: 'openness-commands',
    async executeCommand({command, payload, session}) {
      if (command !== 'tap') return undefined;
      return {real: await tap(session, payload)};
    },
  };
}
