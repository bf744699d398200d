/** Browser tests in Chromium, Firefox and WebKit. `ENGINES=chromium,firefox` narrows, `FILES=…` picks. */
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {fileURLToPath} from 'node:url';
import puppeteerCore from 'puppeteer-core';
import {ensureBrowsers} from './tests/support/browsers.mjs';
import {bundledPlugin} from './tests/support/bundled.mjs';
import {commandsPlugin} from './tests/support/commands.mjs';
import {countReporter} from './tests/support/count-reporter.mjs';
import {startWebKitDriver} from './tests/support/webkit.mjs';

const found = ensureBrowsers();
const wanted = process.env.ENGINES?.split(',') ?? Object.keys(found);
const use = (engine) => (wanted.includes(engine) ? found[engine] : undefined);

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function browsers() {
  const launchers = [];
  if (use('chromium')) {
    launchers.push(
      chromeLauncher({launchOptions: {executablePath: found.chromium, args: chromiumArgs}, concurrency: 1}),
    );
  }
  if (use('firefox')) {
    launchers.push(
      chromeLauncher({
        puppeteer: puppeteerCore,
        launchOptions: {browser: 'firefox', executablePath: found.firefox},
        concurrency: 1,
      }),
    );
  }
  if (use('webkit')) {
    const port = await startWebKitDriver(found.webkit);
    launchers.push(
      webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {binary: found.webkit.browser, args: ['--automation']},
        },
      }),
    );
  }
  return launchers;
}

async function kept(context, next) {
  await next();
  if (/\.[cm]?[jt]s$/.test(context.path) && context.status === 200)
    context.set('cache-control', 'max-age=3600');
}

export default {
  files: process.env.FILES?.split(',') ?? ['tests/{elements,controllers,enhance,pages}/**/*.test.ts'],
  nodeResolve: {exportConditions: ['production', 'default']},
  browsers: await browsers(),
  concurrentBrowsers: 3,
  // One file at a time in each browser: pointer and keyboard belong to one page.
  concurrency: 1,
  testFramework: {config: {timeout: 20_000, ui: 'bdd'}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  // A run in which no source changes need not ask for each module again in every test file.
  middleware: process.env.CI ? [kept] : [],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    bundledPlugin(['@open-wc/testing', 'spdx-expression-parse/parse.js', 'yaml', 'd3-scale']),
    commandsPlugin(),
  ],
  reporters: [defaultReporter({reportTestProgress: !process.env.CI}), countReporter()],
};
