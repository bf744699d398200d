/** What a page of citations loads at once, in bytes after brotli: as one bundle, and as the files of the CDN. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {rollup} from 'rollup';
import config from '../../rollup.config.mjs';
import {withStaticImports} from '../../scripts/static-imports.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [{plugins, output}] = config({configOnlyCdn: true});
// There is no such file: packages are found from where it would be.
const entry = `${root}bench/entry.js`;

/**
 * A module in one piece, without what it may load later.
 *
 * @param external - Packages that are left out.
 */
async function bundled(code, external = /^$/) {
  const bundle = await rollup({
    input: entry,
    external,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
      ...plugins,
    ],
  });
  const {output: chunks} = await bundle.generate({
    format: 'es',
    chunkFileNames: output.chunkFileNames,
    generatedCode: output.generatedCode,
  });
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    if (!byName.has(name) || loaded.has(name)) return;
    loaded.add(name);
    byName.get(name).imports.forEach(load);
  };
  load(chunks.find(({isEntry}) => isEntry).fileName);
  return brotliCompressSync([...loaded].map((name) => byName.get(name).code).join('\n')).length;
}

/**
 * @returns Our own code in one bundle, the same with what it loads of Lit, the files of the CDN with Lit, and what a
 *   minimal element loads of Lit.
 */
export async function weigh(tags) {
  const paths = tags.map((tag) => `${root}src/elements/${tag}/${tag}.ts`);
  const files = new Set(tags.flatMap((tag) => [...withStaticImports(`${root}cdn`, `${tag}.js`)]));
  const code = paths.map((path) => `export * from '${path}';`).join('\n');
  return {
    own: await bundled(code, /^(@lit|lit)\b/),
    all: await bundled(code),
    lit: await bundled(`export {LitElement, css, html} from 'lit';`),
    served: [...files].reduce(
      (sum, file) => sum + brotliCompressSync(readFileSync(`${root}cdn/${file}`)).length,
      0,
    ),
  };
}
