/** Finds the browsers of this machine, and installs what is missing where it may. */
import {execFileSync} from 'node:child_process';
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => runnable(join(folder, name)))
    .find(Boolean);

const first = (...paths) =>
  paths.map((path) => path && (path.includes('/') ? runnable(path) : onPath(path))).find(Boolean);

/** WebKitGTK’s small browser lives beside its library, under a path with the version in it. */
function miniBrowser() {
  for (const lib of [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/libexec',
    '/usr/lib',
  ]) {
    if (!existsSync(lib)) continue;
    for (const folder of readdirSync(lib)
      .filter((name) => name.startsWith('webkit2gtk-4.'))
      .sort()
      .reverse()) {
      const found = runnable(join(lib, folder, 'MiniBrowser'));
      if (found) return found;
    }
  }
  return undefined;
}

/** What can run here; an engine that is missing is undefined. */
export function findBrowsers() {
  const driver = first('WebKitWebDriver', '/usr/bin/WebKitWebDriver');
  const browser = miniBrowser();
  const xvfb = first('xvfb-run');
  return {
    chromium: first(
      process.env.CHROME_PATH,
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ),
    firefox: first(
      process.env.FIREFOX_PATH,
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    webkit: driver && browser && (xvfb || process.env.DISPLAY) ? {driver, browser, xvfb} : undefined,
  };
}

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * The browsers to test in, after installing the missing ones through apt where this is root’s own Debian.
 *
 * @throws Error that says what to install when there is none at all.
 */
export function ensureBrowsers(log = console.log) {
  let found = findBrowsers();
  const missing = () => Object.keys(packages).filter((engine) => !found[engine]);
  const wanted = missing().flatMap((engine) => packages[engine]);
  if (wanted.length && process.getuid?.() === 0 && onPath('apt-get')) {
    log(`Installing ${wanted.join(', ')} …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    try {
      execFileSync('apt-get', ['update', '-qq'], {stdio: ['ignore', 'ignore', 'inherit'], env});
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env,
      });
    } catch (error) {
      log(`apt-get could not install them: ${error.message}`);
    }
    found = findBrowsers();
  }
  const left = missing();
  if (left.length === Object.keys(packages).length) {
    throw new Error(
      'No browser to test in. Install one of Chromium (or Chrome), Firefox, WebKitGTK’s driver (webkit2gtk-driver, xvfb).',
    );
  }
  if (left.length) log(`Left out, since not installed here: ${left.join(', ')}.`);
  return found;
}
