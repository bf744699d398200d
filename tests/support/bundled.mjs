/** Packages that are CommonJS, or of a hundred files, bundled into one module that a browser can import. */
import {build} from 'esbuild';

const prefix = '/__bundled/';

/** @param packages - Their names, as the source imports them. */
export function bundledPlugin(packages) {
  const bundles = new Map();
  return {
    name: 'bundled-packages',
    resolveImport: ({source}) => (packages.includes(source) ? `${prefix}${source}` : undefined),
    async serve({path}) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length);
      if (!bundles.has(name)) {
        bundles.set(
          name,
          build({
            entryPoints: [name],
            bundle: true,
            format: 'esm',
            platform: 'browser',
            // One copy of Lit renders what the tests and the elements write.
            external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
            write: false,
            logLevel: 'error',
          }),
        );
      }
      const {outputFiles} = await bundles.get(name);
      return {body: outputFiles[0].text, type: 'js'};
    },
  };
}
