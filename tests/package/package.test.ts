import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const {exports: map} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | {types: string; default: string}>;
};
const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/${tag}.ts`));

/** What an import of the package leads to, the patterns filled in. */
function targets(): [name: string, file: string][] {
  return Object.entries(map).flatMap(([name, target]) => {
    const paths = typeof target === 'string' ? [target] : [target.types, target.default];
    const fills = name.startsWith('./data/')
      ? ['models/deepseek-r1.js']
      : name.startsWith('./locales/')
        ? ['models', 'licenses', 'citations']
        : name.startsWith('./schemas/')
          ? ['model.json', 'data.json']
          : name.includes('*')
            ? tags
            : [''];
    return fills.flatMap((fill) =>
      paths.map((path): [string, string] => [name.replace('*', fill), path.replaceAll('*', fill)]),
    );
  });
}

describe('The package', () => {
  it('holds every file that an import leads to', () => {
    for (const [name, file] of targets())
      assert.ok(existsSync(file), `${name} leads to ${file}, which is not there`);
  });

  it('defines a tag in that tag’s own file of cdn/ alone, whatever else takes from it', async () => {
    // A script without types.
    const {withStaticImports} = (await import('../../scripts/static-imports.mjs' as string)) as {
      withStaticImports(folder: string, file: string): ReadonlySet<string>;
    };
    for (const name of [...tags, 'enhance', 'loader']) {
      const defined = [...withStaticImports('cdn', `${name}.js`)].flatMap((file) =>
        Array.from(readFileSync(`cdn/${file}`, 'utf8').matchAll(/\.define\(["']([\w-]+)/g), ([, tag]) => tag),
      );
      assert.deepEqual(defined, tags.includes(name) ? [name] : [], name);
    }
  });

  it('imports in Node without a page, and defines nothing by it', () => {
    const names = [
      ...new Set(
        targets()
          .filter(([, file]) => file.endsWith('.js'))
          .map(([name]) => `openness-elements${name.slice(1)}`),
      ),
    ];
    const script = `
      for (const name of ${JSON.stringify(names)}) await import(name);
      console.log(typeof document);
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    });
    assert.equal(output.trim(), 'undefined');
  });

  it('finds a built-in record in Node', () => {
    const script = `
      const {builtIn} = await import('openness-elements/catalog');
      console.log((await builtIn.find('model', 'deepseek-ai/DeepSeek-R1')).record.name);
    `;
    assert.equal(
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {encoding: 'utf8'}).trim(),
      'DeepSeek-R1',
    );
  });

  it('has its command', () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {bin: Record<string, string>};
    const out = execFileSync(
      process.execPath,
      [bin['openness-elements']!, 'evaluate', 'tests/cli/fixtures/olmo-7b.yml'],
      {
        encoding: 'utf8',
      },
    );
    assert.match(out, /Class I: Open Science Model/);
    assert.match(readFileSync(bin['openness-elements']!, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('names no machine and no registry', () => {
    for (const file of ['package.json', 'package-lock.json', 'README.md']) {
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /"resolved": "https?:|\/work\/|registry\.[a-z]+\.[a-z]+/,
        file,
      );
    }
  });
});
