/** A browser and a server of this folder’s pages, for what is measured in a page. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {ensureBrowsers} from '../tests/support/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
};

/**
 * @param pages - Texts by path; any other path is a file of the repository.
 * @returns Chromium, the server’s address, and what ends both.
 */
export async function openBrowser(pages) {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const text = pages[pathname];
    const file = join(root, pathname);
    const type = {'content-type': types[extname(pathname)] ?? types['.html']};
    if (text !== undefined) return response.writeHead(200, type).end(text);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, type);
    return createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowsers().chromium,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
    ],
  });
  return {
    browser,
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
