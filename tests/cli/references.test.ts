import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {crossref, feed} from '../domain/references/registry-answers.js';
import {called, command, file, folder} from './command.js';
import {csl, inTurn, nobody, registrars, says, type Answer} from './registrars.js';

const bib = `@article{rossi2021, author = {Rossi, Ada}, title = {Deep nets}, year = 2021, doi = {10.5555/deep.1}}
@misc{vaswani2017, title = {Attention}, eprint = {1706.03762}, archiveprefix = {arXiv}}
`;
const servers: Record<string, Answer> = {
  '/10.5555/deep.1': csl(crossref),
  '/api/query': says(feed([{id: '1706.03762v7', title: 'Attention'}]), 'application/atom+xml'),
};

/** Runs the command against servers of this machine, with a cache of its own. */
async function references(args: readonly string[], answers = servers, cache?: string) {
  const server = await registrars(answers);
  try {
    const ran = await called([
      'references',
      ...['--doi', server.url, '--arxiv', server.url, '--cache', cache ?? (await folder())],
      ...args,
    ]);
    return {...ran, asked: server.asked};
  } finally {
    await server.close();
  }
}

describe('openness-elements references', () => {
  it('puts files and ids together into a file that validates', async () => {
    const refs = await file('refs.bib', bib);
    const more = await file('more.json', '[{"id": "other", "title": "Other"}]');
    const out = join(await folder(), 'refs.json');
    const ran = await references([refs, more, '--ids', 'doi:10.5555/deep.1', 'arxiv:1706.03762', '-o', out]);
    assert.equal(ran.status, 0, ran.err);
    assert.equal(ran.out, `${out}: 3 references written\n`);
    assert.deepEqual(ran.err.trim().split('\n'), [
      `what was resolved: “doi:10.5555/deep.1” is the same work as “rossi2021” of ${refs}, by doi:10.5555/deep.1; the first is kept, and “doi:10.5555/deep.1” cites it too; mind that their titles differ`,
      `what was resolved: “arxiv:1706.03762” is the same work as “vaswani2017” of ${refs}, by arxiv:1706.03762; the first is kept, and “arxiv:1706.03762” cites it too`,
    ]);
    const written = JSON.parse(readFileSync(out, 'utf8')) as {
      $schema: string;
      references: {id: string; abstract?: string}[];
    };
    assert.deepEqual(
      written.references.map(({id, abstract}) => [id, !!abstract]),
      [
        ['rossi2021', true],
        ['vaswani2017', true],
        ['other', false],
      ],
    );
    const {status, out: said} = await called(['validate', out]);
    assert.deepEqual([status, said], [0, `${out}: 3 references, all in order\n`]);
  });

  it('writes the same bytes again, and asks nobody the second time', async () => {
    const cache = await folder();
    const ids = ['doi:10.5555/deep.1', 'arxiv:1706.03762'];
    const first = await references(ids, servers, cache);
    const second = await references(ids, servers, cache);
    assert.equal(first.out, second.out);
    assert.equal(first.asked.length, 2);
    assert.equal(second.asked.length, 0);
  });

  it('says that a paper was withdrawn whenever it is asked for, also from the cache', async () => {
    const cache = await folder();
    const gone = {id: '2001.00001v2', title: 'Gone', comment: 'This paper has been withdrawn: an error'};
    const answers = {'/api/query': says(feed([gone]), 'application/atom+xml')};
    const first = await references(['arxiv:2001.00001'], answers, cache);
    assert.equal(
      first.err,
      'arxiv:2001.00001: withdrawn, says arXiv: “This paper has been withdrawn: an error”\n',
    );
    const second = await references(['arxiv:2001.00001'], answers, cache);
    assert.deepEqual([second.asked.length, second.err], [0, first.err]);
    const path = join(cache, readdirSync(cache)[0]!);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"date":"[\d-]+"/, '"date":"2020-01-01"'));
    const offline = await references(['arxiv:2001.00001', '--arxiv', await nobody()], answers, cache);
    assert.match(
      offline.err,
      /^arxiv:2001\.00001: .*the answer of 2020-01-01 is used\n.*: withdrawn, says arXiv/,
    );
  });

  it('uses an old answer when the source is silent, and says so; --no-cache uses none', async () => {
    const cache = await folder();
    await references(['doi:10.5555/deep.1'], servers, cache);
    const [name] = readdirSync(cache);
    const path = join(cache, name!);
    const kept = JSON.parse(readFileSync(path, 'utf8')) as {date: string};
    writeFileSync(path, JSON.stringify({...kept, date: '2020-01-01'}));
    const gone = await nobody();
    const offline = ['--doi', gone, '--cache', cache];
    const {status, out, err} = await called(['references', 'doi:10.5555/deep.1', ...offline]);
    assert.equal(status, 0);
    assert.match(out, /Deep nets/);
    assert.equal(
      err,
      `doi:10.5555/deep.1: ${new URL(gone).host} could not be reached; the answer of 2020-01-01 is used\n`,
    );
    const without = await called(['references', 'doi:10.5555/deep.1', '--no-cache', ...offline]);
    assert.deepEqual([without.status, without.out], [1, '']);
    // With the source back, the old answer is replaced.
    const {asked} = await references(['doi:10.5555/deep.1'], servers, cache);
    assert.equal(asked.length, 1);
    assert.doesNotMatch(readFileSync(path, 'utf8'), /2020-01-01/);
  });

  it('keeps its answers where XDG_CACHE_HOME says, and does without where it cannot', async () => {
    const home = await folder();
    const server = await registrars(servers);
    try {
      const args = ['references', 'doi:10.5555/deep.1', '--doi', server.url];
      await command(args, {env: {XDG_CACHE_HOME: home}});
      assert.equal(readdirSync(join(home, 'openness-elements', 'references')).length, 1);
      const noFolder = await file('taken', '');
      const {status, err} = await called([...args, '--cache', noFolder]);
      assert.equal(status, 0);
      assert.match(err, /taken: nothing can be kept here/);
    } finally {
      await server.close();
    }
  });

  it('takes a cached answer that is none of its own for none', async () => {
    const cache = await folder();
    await references(['doi:10.5555/deep.1'], servers, cache);
    const path = join(cache, readdirSync(cache)[0]!);
    for (const text of ['{"format": 1', '7', '{"format": 0, "id": "doi:10.5555/deep.1", "item": {}}']) {
      writeFileSync(path, text);
      const {status, asked} = await references(['doi:10.5555/deep.1'], servers, cache);
      assert.deepEqual([status, asked.length], [0, 1]);
    }
  });

  it('names what could not be resolved, and writes what could be', async () => {
    const out = join(await folder(), 'refs.json');
    const gone = await nobody();
    const {status, err} = await references([
      'doi:10.5555/deep.1',
      'doi:10.5555/none',
      'arxiv:2001.00001',
      ...['-o', out, '--arxiv', gone],
    ]);
    assert.equal(status, 1);
    assert.deepEqual(err.trim().split('\n').sort(), [
      `not resolved: arxiv:2001.00001: ${new URL(gone).host} could not be reached`,
      'not resolved: doi:10.5555/none: there is no such DOI',
    ]);
    assert.match(readFileSync(out, 'utf8'), /doi:10\.5555\/deep\.1/);
  });

  it('waits as long as a busy registrar asks', async () => {
    const {status, asked} = await references(['doi:10.5555/deep.1'], {
      '/10.5555/deep.1': inTurn(says('', 'text/plain', 429, {'retry-after': '1'}), csl(crossref)),
    });
    assert.deepEqual([status, asked.length], [0, 2]);
  });

  it('names faults with line and column, one key of two works among them', async () => {
    const broken = await file('refs.bib', `${bib}\n@article{torn, title = {x\n`);
    const more = await file('more.json', '[\n {"id": "rossi2021", "type": "bok", "title": "Trees"}]');
    const {status, out, err} = await called(['references', broken, more]);
    assert.equal(status, 1);
    assert.deepEqual(err.trim().split('\n'), [
      `${broken}:4:24: “{” of the field “title” is never closed; the @article is left out`,
      `${more}:2:30: [0].type: “bok” is not a type of CSL; did you mean “book”?`,
      `${more}: “rossi2021” is left out: in ${broken} this key is another work’s`,
    ]);
    assert.equal((JSON.parse(out) as {references: unknown[]}).references.length, 2);
  });

  it('reads a file of an older system for what it says, and tells its owner', async () => {
    const path = await file('refs.bib', '');
    writeFileSync(path, Buffer.from('@misc{a,\n  author = {Müller, J}, title = {T}}', 'latin1'));
    const {status, out, err} = await called(['references', path]);
    const note = `${path}:2:1: is not in UTF-8 and was read as Windows-1252; save the file as UTF-8\n`;
    assert.deepEqual([status, err], [0, note]);
    assert.match(out, /"Müller"/);
  });

  it('writes BibTeX too, and reads what is piped in', async () => {
    const {status, out} = await command(['references', '-', '--format', 'bibtex'], {
      input: '\uFEFF{"items": [{"id": "x", "type": "book", "title": "X"}]}',
    });
    assert.deepEqual([status, out], [0, '@book{x,\n  title = {X}\n}\n']);
  });

  it('reads a file whose path would be a DOI, and ids as they are copied', async () => {
    const [before, home] = [process.cwd(), await folder()];
    mkdirSync(join(home, '10.1234'));
    writeFileSync(join(home, '10.1234', 'refs.bib'), bib);
    process.chdir(home);
    try {
      const {status, out, asked} = await references(['10.1234/refs.bib']);
      assert.deepEqual([status, asked], [0, []]);
      assert.match(out, /rossi2021/);
    } finally {
      process.chdir(before);
    }
    const copied = ['DOI: 10.5555/deep.1', '[Nets](https://doi.org/10.5555/deep.1)'];
    for (const args of copied.flatMap((text) => [[text], ['--ids', text]])) {
      const {status, asked} = await references(args);
      assert.deepEqual([status, asked], [0, ['/10.5555/deep.1']], args.join(' '));
    }
  });

  it('writes what the ending of the file says, unless told otherwise', async () => {
    const refs = await file('refs.bib', bib);
    const home = await folder();
    const written = async (name: string, ...args: string[]) => {
      await called(['references', refs, '-o', join(home, name), ...args]);
      return readFileSync(join(home, name), 'utf8')[0];
    };
    assert.equal(await written('a.bib'), '@');
    assert.equal(await written('b.BIB'), '@');
    assert.equal(await written('c.json'), '{');
    assert.equal(await written('d.bib', '--format', 'json'), '{');
    assert.equal(await written('e.txt', '--format', 'bibtex'), '@');
  });

  it('asks nobody for what it could not write', async () => {
    const home = await folder();
    const taken = await file('taken', '');
    for (const [path, message] of [
      [join(home, 'none', 'refs.json'), `: there is no folder ${join(home, 'none')}`],
      [home, ': is a folder'],
      [join(taken, 'refs.json'), `: ${taken} is no folder`],
      [taken, ': exists already; --force writes over it'],
    ] as const) {
      const {status, err, asked} = await references(['doi:10.5555/deep.1', '-o', path]);
      assert.deepEqual([status, err, asked], [1, `${path}${message}\n`, []]);
    }
  });

  it('changes nothing more when what it wrote is converted again', async () => {
    const home = await folder();
    const source = `@software{kit, author = {{Kit team}}, title = {Kit for {R}}, version = {4},
      date = {2020-05-17}, url = {https://kit.example}, urldate = {2024-01-02}, note = {50\\% done}, abstract = {A \\& B}}
      @article{gene, author = {Rossi, Ada}, title = {On {E}. coli}, journal = {J}, year = 2020}`;
    let from = await file('refs.bib', source);
    const texts: string[] = [];
    for (const name of ['a.json', 'b.bib', 'c.json', 'd.bib']) {
      const path = join(home, name);
      const {status, err} = await called(['references', from, '-o', path]);
      assert.deepEqual([status, err], [0, '']);
      texts.push(readFileSync(path, 'utf8'));
      from = path;
    }
    const [json, bibtex, jsonAgain, bibtexAgain] = texts;
    assert.deepEqual(JSON.parse(jsonAgain!), JSON.parse(json!));
    assert.equal(bibtexAgain, bibtex);
  });

  it('writes over nothing, and nothing when there is nothing', async () => {
    const refs = await file('refs.bib', bib);
    const taken = await file('refs.json', 'mine');
    const {status, err} = await called(['references', refs, '-o', taken]);
    assert.deepEqual([status, err], [1, `${taken}: exists already; --force writes over it\n`]);
    assert.equal((await called(['references', refs, '-o', taken, '--force'])).status, 0);
    const out = join(await folder(), 'none.json');
    assert.equal((await called(['references', await file('e.bib', '\n'), '-o', out])).status, 1);
    assert.equal(existsSync(out), false);
  });

  it('tells how it is called', async () => {
    for (const [args, message] of [
      [[], 'name a file, a DOI or an arXiv id'],
      [['--ids', 'vaswani2017'], '“vaswani2017” is neither a DOI nor an arXiv id'],
      [['x.bib', '--format', 'xml'], '--format is json or bibtex'],
      [['doi:10.5555/x', '--doi', 'doi.org'], 'doi.org is no web address'],
    ] as const) {
      const {status, err} = await called(['references', ...args]);
      assert.equal(status, 2);
      assert.equal(err.split('\n')[0], message);
    }
    assert.equal((await called(['references', '--help'])).status, 0);
  });
});
