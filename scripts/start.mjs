/**
 * `npm start`: builds the library, serves the demo site with it, and rebuilds when a source changes.
 * Takes the next free port when 8000 is busy; `PORT` names another to begin with.
 */
import {execFile, execFileSync} from 'node:child_process';
import {createReadStream, existsSync, readFileSync, statSync, watch} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {ensureDependencies} from './deps.mjs';

ensureDependencies();
execFileSync(process.execPath, ['scripts/build.mjs', '--cdn'], {stdio: ['ignore', 'ignore', 'inherit']});

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.yml': 'application/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

// Only pages served here ask for it: a published demo knows nothing of this server.
const reload = `<script type="module">new EventSource('/-/changes').onmessage = () => location.reload();</script>`;
const listeners = new Set();

/** The file that an address means, if it is one that may be read. */
function fileOf(address) {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  if (path.split(sep).includes('..')) return undefined;
  const file = path.startsWith(`${sep}cdn${sep}`) ? join('.', path) : join('demo', path);
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  return existsSync(found) ? found : undefined;
}

const server = createServer((request, response) => {
  if (request.url === '/-/changes') {
    response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
    response.write(':\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
    return;
  }
  let file;
  try {
    file = fileOf(request.url);
  } catch {
    // An address that cannot be decoded names no file.
  }
  if (!file) {
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end(`Nothing at ${request.url}\n`);
    return;
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  if (extname(file) === '.html')
    response.end(readFileSync(file, 'utf8').replace('</head>', `${reload}</head>`));
  else createReadStream(file).pipe(response);
});

let port = Number(process.env.PORT) || 8000;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  port += 1;
  server.listen(port);
});
server.on('listening', () => console.log(`The demo is at http://localhost:${port}/`));
server.listen(port);

let building = false;
let again = false;
function rebuild() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  execFile(process.execPath, ['scripts/build.mjs', '--cdn'], (error, _output, errors) => {
    building = false;
    if (error) console.error(errors);
    else for (const listener of listeners) listener.write('data: changed\n\n');
    if (again) rebuild();
    again = false;
  });
}

let timer;
for (const folder of ['src', 'demo']) {
  watch(folder, {recursive: true}, (_event, name) => {
    // The generated modules are our own doing.
    if (name?.startsWith(join('data', 'built'))) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, 100);
  });
}
