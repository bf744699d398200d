import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {inHtml} from './checked.js';
import {called, folder} from './command.js';

describe('check, of what it cannot read,', () => {
  it('says so of each path, with what to name instead, and checks the others', async () => {
    const home = await folder();
    await mkdir(join(home, 'drafts'));
    await writeFile(join(home, 'post.md'), 'A <license-badge license="mti">x</license-badge>');
    await writeFile(join(home, 'page.mdx'), 'x');
    const paths = ['drafts', 'page.mdx', 'pots.md', 'post.md'].map((name) => join(home, name));
    const {status, err, out} = await called(['check', ...paths]);
    assert.equal(status, 1);
    assert.deepEqual(err.replaceAll(`${home}/`, '').trim().split('\n'), [
      'drafts: is a folder; name the posts in it, as in drafts/*.md',
      'page.mdx: MDX is neither HTML nor Markdown; check the page that is built of it',
      'pots.md: there is no such file; did you mean “post.md”?',
      'post.md:1:27: no licence “mti” is known; did you mean “MIT”?',
    ]);
    assert.equal(out, '4 posts: 4 faults, 0 hints\n');
    const {posts, findings} = JSON.parse((await called(['check', '--json', ...paths])).out);
    assert.deepEqual(posts, [{file: paths[3]}]);
    assert.equal(findings.length, 4);
  });

  it('takes an address as it is when its percent signs stand for nothing', async () => {
    const data = '<openness-data src="100%.json"><a href="#cite=a">x</a></openness-data>';
    const json = '{"references": [{"id": "a", "title": "A"}]}';
    assert.equal((await inHtml(data, {files: {'100%.json': json}})).status, 0);
    assert.deepEqual((await inHtml(data)).faults, [
      'post.html:1:16: “100%.json”: there is no such file beside the post',
    ]);
    const coded = data.replace('100%', 'my%20refs%231');
    assert.equal((await inHtml(coded, {files: {'my refs#1.json': json}})).status, 0);
  });

  it('tells a folder that was given as data from a file that is not there', async () => {
    const home = await folder();
    await writeFile(join(home, 'post.md'), 'x');
    const {status, err} = await called(['check', join(home, 'post.md'), '--data', home]);
    assert.deepEqual([status, err], [1, `${home}: is a folder\n`]);
  });
});
