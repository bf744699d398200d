import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dayOf} from '../../src/cli/check/dates.js';
import {dayIn} from '../../src/cli/check/day.js';
import {readPost} from '../../src/cli/check/post.js';
import {called} from './command.js';

const dayOfPost = (text: string, path = 'post.md') => dayOf(readPost(path, text));

describe('check, of the day of a post,', () => {
  it('reads a day however people and tools write it', () => {
    for (const text of [
      '2022-07-08',
      '2022-07-08 10:00:00 +0100',
      '2022-07-08T23:30:00-05:00',
      '2022-7-8',
      '2022/07/08',
      '2022/7/8 10:00',
      '2022.07.08',
      'Jul 08 2022',
      'July 8, 2022',
      'Jul. 8th, 2022',
      '8 July 2022',
      '08-Jul-2022',
      'Fri, 08 Jul 2022 10:00:00 +0200',
      'Fri Jul 08 2022 10:00:00 GMT+0200',
      'Friday, July 8th 2022',
    ])
      assert.equal(dayIn(text), '2022-07-08', text);
    for (const text of ['07/08/2022', 'today', '2022-13-01', 'Julia 8 2022', '', 8, null])
      assert.equal(dayIn(text), undefined, String(text));
  });

  it('finds it under whatever name a tool gives it', () => {
    for (const name of [
      'date',
      'Date',
      'datePublished',
      'published',
      'published_at',
      'publishedAt',
      'published-date',
      'pubDate',
      'pubDatetime',
      'publishDate',
      'publish_date',
    ])
      assert.equal(dayOfPost(`---\ntitle: x\n${name}: Jul 08 2022\n---\n\nText`), '2022-07-08', name);
    assert.equal(dayOfPost('---\nupdated: 2022-07-08\nlastmod: 2022-07-08\n---\n'), undefined);
    assert.equal(dayOfPost('---\npublished: true\ndate: 2022-07-08\n---\n'), '2022-07-08');
  });

  it('reads front matter in YAML, TOML and JSON', () => {
    for (const matter of [
      '---\ndate: 2022-07-08 # of the talk\n---\n',
      '---\ntitle: [\ndate: "2022-07-08"\n---\n',
      '---yaml\ndate: 2022-07-08\n---\n',
      '---\r\ndate: 2022-07-08\r\n---\r\n',
      '+++\ntitle = "x"\ndate = 2022-07-08T10:00:00Z\n+++\n',
      '+++\n  title = """\nx"""\n  date = "2022-07-08"\n[extra]\n  date = 2020-01-01\n+++\n',
      '---toml\ndate = 2022-07-08\n---\n',
      '---json\n{"title": "x", "date": "2022-07-08"}\n---\n',
      '{\n  "title": "a } b",\n  "date": "2022-07-08",\n  "params": {"a": 1}\n}\n',
    ]) {
      assert.equal(dayOfPost(`${matter}\nText`), '2022-07-08', matter);
      const post = readPost('post.md', `${matter}\nText <license-badge license="mit">x</license-badge>`);
      assert.deepEqual(post.elements.filter(({tagName}) => tagName === 'license-badge').length, 1, matter);
    }
  });

  it('finds it in the name of a file, or of its folder', () => {
    assert.equal(dayOfPost('x', '_posts/2022-07-08-title.md'), '2022-07-08');
    assert.equal(dayOfPost('x', 'blog/2022-07-08-title/index.md'), '2022-07-08');
    assert.equal(dayOfPost('x', 'blog/2022/07/08/title.md'), '2022-07-08');
    assert.equal(dayOfPost('x', 'blog/title.md'), undefined);
  });

  it('tells in its help that --date goes before all of them', async () => {
    assert.match(
      (await called(['check', '--help'])).out,
      /--date DAY\s+the day of the posts, whatever they say/,
    );
  });
});
