import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {readText} from '../../src/cli/files.js';
import {called, folder} from './command.js';

const bom = '\uFEFF';
const utf16le = (text: string) => Buffer.from(bom + text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();
/** As Windows wrote it: an é, curly quotes, a euro. */
const windows = (text: string) =>
  Buffer.from(
    text.replace(/[“”€]/g, (letter) => ({'“': '\x93', '”': '\x94', '€': '\x80'})[letter]!),
    'latin1',
  );

async function reading(bytes: Uint8Array) {
  const path = join(await folder(), 'refs.bib');
  await writeFile(path, bytes);
  const notes: string[] = [];
  const text = await readText(path, (note) => notes.push(note.replace(path, 'refs.bib')));
  return {text, notes};
}

describe('reading a file', () => {
  it('reads UTF-8 and UTF-16, with nothing to say', async () => {
    const text = '@book{müller, title={“Netze” 𝒳}}';
    for (const bytes of [Buffer.from(text), Buffer.from(bom + text), utf16le(text), utf16be(text)]) {
      const read = await reading(bytes);
      assert.deepEqual([read.text.replace(bom, ''), read.notes], [text, []]);
    }
  });

  it('reads what Windows wrote before UTF-8, and says so', async () => {
    const text = '@book{müller, title={“Café” für 3 €}}';
    assert.deepEqual(await reading(windows(text)), {
      text,
      notes: ['refs.bib:1:1: is not in UTF-8 and was read as Windows-1252; save the file as UTF-8'],
    });
  });

  it('reads lines of both in one file, as files of references are put together', async () => {
    const bytes = Buffer.concat([Buffer.from('@book{müller}\n'), windows('@book{café}\n'), Buffer.from('é')]);
    const {text, notes} = await reading(bytes);
    assert.equal(text, '@book{müller}\n@book{café}\né');
    assert.match(notes.join(), /^refs\.bib:2:1: /);
  });

  it('refuses what is no text', async () => {
    await assert.rejects(reading(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), /refs\.bib: is no text/);
    await assert.rejects(reading(Buffer.from('A text', 'utf16le')), /refs\.bib: is no text/);
  });
});

describe('check, of files in other encodings,', () => {
  const check = async (post: Uint8Array, data: Uint8Array) => {
    const home = await folder();
    await writeFile(join(home, 'post.html'), post);
    await writeFile(join(home, 'refs.bib'), data);
    const {status, err} = await called(['check', join(home, 'post.html')]);
    return {status, said: err.replaceAll(`${home}/`, '').trim().split('\n').filter(Boolean)};
  };
  const post = '<p>é</p><openness-data src="refs.bib"><a href="#cite=a">x</a></openness-data>';
  const data = '@book{a, title={é}}';

  it('reads them, and says what will not come out whole', async () => {
    assert.deepEqual(await check(Buffer.from(post), Buffer.from(data)), {status: 0, said: []});
    assert.deepEqual(await check(utf16le(post), Buffer.from(data)), {status: 0, said: []});
    assert.deepEqual(await check(windows(post), Buffer.from(data)), {
      status: 0,
      said: ['post.html:1:1: hint: is not in UTF-8 and was read as Windows-1252; save the file as UTF-8'],
    });
  });

  it('says nothing of a page that names its encoding', async () => {
    const named = windows(`<meta charset="iso-8859-1">${post}`);
    assert.deepEqual((await check(named, Buffer.from(data))).said, []);
  });

  it('finds a fault in data of UTF-16 alone, which browsers cannot read', async () => {
    const {status, said} = await check(Buffer.from(post), windows(data));
    assert.deepEqual(
      [status, said],
      [0, ['refs.bib:1:1: hint: is not in UTF-8 and was read as Windows-1252; save the file as UTF-8']],
    );
    assert.deepEqual((await check(Buffer.from(post), utf16le(data))).said, [
      'refs.bib: is in UTF-16, which browsers take for UTF-8; save it as UTF-8',
    ]);
  });

  it('knows an unknown name in a post of UTF-16', async () => {
    const {status} = await check(
      utf16le('<license-badge license="mti">x</license-badge>'),
      Buffer.from(data),
    );
    assert.equal(status, 1);
  });
});
