import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

const read = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')) as {modules: {declarations: Declaration[]}[]};
const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/${tag}.ts`));

describe('custom-elements.json', () => {
  it('says what the source says: run `npm run analyze` when this fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const bin = 'node_modules/.bin/custom-elements-manifest';
    const config = 'custom-elements-manifest.config.mjs';
    execFileSync(bin, ['analyze', '--config', config, '--quiet', '--outdir', relative('.', folder)], {
      stdio: 'ignore',
    });
    assert.deepEqual(read('custom-elements.json'), read(join(folder, 'custom-elements.json')));
  });

  it('describes every tag, and everything a site may set or style on it', () => {
    const declared = new Map(
      read('custom-elements.json').modules.flatMap(({declarations}) =>
        declarations.map((d) => [d.tagName, d] as const),
      ),
    );
    assert.deepEqual([...declared.keys()].sort(), tags.sort());
    for (const [tag, {description, attributes, members, slots, cssParts, cssStates}] of declared) {
      assert.ok(description, `<${tag}> has no description`);
      for (const list of [attributes, members, slots, cssParts, cssStates]) {
        for (const {name, description} of list ?? [])
          assert.ok(description, `<${tag}> ${name} has no description`);
      }
      assert.ok(slots?.length, `<${tag}> does not say what its children are for`);
    }
  });
});
