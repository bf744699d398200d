import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noCache} from '../../src/cli/references/cache.js';
import {resolveIds, type ResolveOptions} from '../../src/cli/references/resolve.js';
import {crossref, datacite, feed, feedError} from '../domain/references/registry-answers.js';
import {csl, inTurn, nobody, page, registrars, says, type Answer} from './registrars.js';

const atom = 'application/atom+xml; charset=UTF-8';

/** Resolves against a server that gives these answers; waits are noted, not waited. */
async function resolving(
  answers: Record<string, Answer>,
  ids: readonly string[],
  options: Partial<ResolveOptions> = {},
) {
  const server = await registrars(answers);
  const waits: number[] = [];
  try {
    const {items, failures, notes} = await resolveIds(ids, {
      doi: server.url,
      arxiv: server.url,
      cache: noCache,
      wait: (milliseconds) => Promise.resolve(void waits.push(milliseconds)),
      ...options,
    });
    const host = new URL(server.url).host;
    return {
      ids: items.map(({id}) => id),
      failures: Object.fromEntries(
        [...failures].map(([why, some]) => [why.replace(host, 'the server'), some]),
      ),
      notes,
      items,
      waits,
      asked: server.asked,
    };
  } finally {
    await server.close();
  }
}

describe('resolveIds', () => {
  it('asks a DOI’s registrar for CSL-JSON', async () => {
    const accepted: (string | undefined)[] = [];
    const {ids, failures, asked} = await resolving(
      {
        '/10.5555/deep.1': (request, ...rest) => {
          accepted.push(request.headers.accept);
          csl(crossref)(request, ...rest);
        },
        '/10.5555/a<b>#c': csl(datacite),
      },
      ['doi:10.5555/deep.1', 'doi:10.5555/a<b>#c'],
    );
    assert.deepEqual(accepted, ['application/vnd.citationstyles.csl+json']);
    assert.deepEqual(ids, ['doi:10.5555/deep.1', 'doi:10.5555/a<b>#c']);
    assert.deepEqual(failures, {});
    assert.equal(asked[1], '/10.5555/a%3Cb%3E%23c');
  });

  it('follows the registrar’s redirects', async () => {
    const {ids} = await resolving(
      {
        '/10.5555/deep.1': says('', 'text/html', 302, {location: '/elsewhere'}),
        '/elsewhere': csl(crossref),
      },
      ['doi:10.5555/deep.1'],
    );
    assert.deepEqual(ids, ['doi:10.5555/deep.1']);
  });

  it('says why a DOI could not be resolved, and resolves the others', async () => {
    const {ids, failures} = await resolving(
      {
        '/10.5555/406': page(406),
        '/10.5555/page': page(200),
        '/10.5555/torn': says('{"title": ', 'application/json'),
        '/10.5555/empty': csl({}),
        '/10.5555/204': says('', 'text/plain', 204),
        '/10.5555/good': csl(crossref),
      },
      ['404', '406', 'page', 'torn', 'empty', '204', 'good'].map((name) => `doi:10.5555/${name}`),
    );
    assert.deepEqual(ids, ['doi:10.5555/good']);
    assert.deepEqual(failures, {
      'there is no such DOI': ['doi:10.5555/404'],
      'its registrar gives no CSL-JSON': ['doi:10.5555/406'],
      'its registrar answered with a web page': ['doi:10.5555/page'],
      'its registrar’s answer could not be read': ['doi:10.5555/torn', 'doi:10.5555/empty'],
      'its registrar answered 204': ['doi:10.5555/204'],
    });
  });

  it('keeps a work under the DOI that was asked for, and says that its registrar knows it by another', async () => {
    const {ids, items, notes} = await resolving({'/10.5555/alias': csl(crossref)}, ['doi:10.5555/alias']);
    assert.deepEqual([ids, items[0]!.DOI], [['doi:10.5555/alias'], '10.5555/alias']);
    assert.deepEqual(notes, ['doi:10.5555/alias: its registrar answers about doi:10.5555/deep.1']);
  });

  it('asks again when a server is busy, as late as it says, else twice as late each time', async () => {
    const busy = (after?: string) => says('', 'text/plain', 429, after ? {'retry-after': after} : {});
    const {ids, waits} = await resolving(
      {'/10.5555/a': inTurn(busy('7'), says('', 'text/html', 503), busy(), csl(crossref))},
      ['doi:10.5555/a'],
    );
    assert.deepEqual(ids, ['doi:10.5555/a']);
    assert.deepEqual(waits, [7000, 2000, 4000]);
  });

  it('gives up on a server that stays busy, and asks it nothing more', async () => {
    const {failures, asked} = await resolving({'/10.5555/a': says('', 'text/plain', 429)}, [
      'doi:10.5555/a',
      'doi:10.5555/b',
    ]);
    assert.deepEqual(failures, {
      'the server has been asked too often (429)': ['doi:10.5555/a', 'doi:10.5555/b'],
    });
    assert.equal(asked.length, 4);
  });

  it('waits for nobody who asks for an hour', async () => {
    const {failures, waits} = await resolving(
      {'/10.5555/a': says('', 'text/plain', 429, {'retry-after': '3600'})},
      ['doi:10.5555/a'],
    );
    assert.deepEqual(Object.keys(failures), ['the server has been asked too often (429)']);
    assert.deepEqual(waits, []);
  });

  it('blames one registrar’s fault on no other', async () => {
    const {ids, failures} = await resolving({'/10.5555/a': page(500), '/10.5555/b': csl(crossref)}, [
      'doi:10.5555/a',
      'doi:10.5555/b',
    ]);
    assert.deepEqual(ids, ['doi:10.5555/b']);
    assert.deepEqual(failures, {'the server has a fault of its own (500)': ['doi:10.5555/a']});
  });

  it('asks a registrar that fails nothing more, and goes on asking doi.org and the others', async () => {
    const gone = await nobody();
    const hangs: Answer = () => {};
    const busy = says('', 'text/plain', 429);
    const cut: Answer = (_, response) => {
      response.writeHead(200, {'content-length': '100'});
      response.write('{"title"');
      setTimeout(() => response.destroy(), 5);
    };
    const to = (url: string) => says('', 'text/html', 302, {location: url});
    const sick = await registrars({'/hangs': hangs, '/more': csl(crossref)});
    const full = await registrars({'/busy': busy, '/more': csl(crossref)});
    const torn = await registrars({'/cut': cut, '/whole': csl(crossref)});
    const named = (url: string) => new URL(url).host;
    try {
      const {ids, failures, asked} = await resolving(
        {
          '/10.5555/gone': to(`${gone}/x`),
          '/10.5555/gone2': to(`${gone}/y`),
          '/10.5555/hangs': to(`${sick.url}/hangs`),
          '/10.5555/hangs2': to(`${sick.url}/more`),
          '/10.5555/busy': to(`${full.url}/busy`),
          '/10.5555/busy2': to(`${full.url}/more`),
          '/10.5555/cut': to(`${torn.url}/cut`),
          '/10.5555/whole': to(`${torn.url}/whole`),
          '/10.5555/unknown': to(`${torn.url}/unknown`),
          '/10.5555/good': csl(crossref),
        },
        [
          ...['gone', 'gone2', 'hangs', 'hangs2', 'busy', 'busy2', 'cut', 'whole', 'unknown', 'good'].map(
            (name) => `doi:10.5555/${name}`,
          ),
        ],
        {patience: 100},
      );
      assert.deepEqual(ids, ['doi:10.5555/whole', 'doi:10.5555/good']);
      assert.deepEqual(failures, {
        [`${named(gone)} could not be reached`]: ['doi:10.5555/gone', 'doi:10.5555/gone2'],
        [`${named(sick.url)} did not answer in time`]: ['doi:10.5555/hangs', 'doi:10.5555/hangs2'],
        [`${named(full.url)} has been asked too often (429)`]: ['doi:10.5555/busy', 'doi:10.5555/busy2'],
        [`${named(torn.url)} broke its answer off`]: ['doi:10.5555/cut'],
        [`${named(torn.url)} says nothing of it (404)`]: ['doi:10.5555/unknown'],
      });
      assert.equal(asked.length, 10);
      assert.deepEqual([sick.asked.length, full.asked.length, torn.asked.length], [4, 4, 6]);
    } finally {
      for (const each of [sick, full, torn]) await each.close();
    }
  });

  it('leaves a circle of redirects, and follows none away from the web', async () => {
    const {failures} = await resolving(
      {
        '/10.5555/round': says('', 'text/html', 302, {location: '/10.5555/round'}),
        '/10.5555/data': says('', 'text/html', 302, {location: 'data:text/plain,x'}),
      },
      ['doi:10.5555/round', 'doi:10.5555/data'],
    );
    assert.deepEqual(failures, {
      'the server leads in a circle': ['doi:10.5555/round'],
      'its registrar answered 302': ['doi:10.5555/data'],
    });
  });

  it('gives up a server that does not answer', async () => {
    const {failures} = await resolving({'/10.5555/a': () => {}}, ['doi:10.5555/a'], {patience: 50});
    assert.deepEqual(failures, {'the server did not answer in time': ['doi:10.5555/a']});
  });

  it('does without one that cannot be reached, and says so at once', async () => {
    const gone = await nobody();
    const {ids, failures, waits} = await resolving(
      {'/api/query': says(feed([{id: '1706.03762v7', title: 'T'}]), atom)},
      ['doi:10.5555/a', 'doi:10.5555/b', 'arxiv:1706.03762'],
      {doi: gone},
    );
    assert.deepEqual(ids, ['arxiv:1706.03762']);
    assert.deepEqual(failures, {
      [`${new URL(gone).host} could not be reached`]: ['doi:10.5555/a', 'doi:10.5555/b'],
    });
    assert.deepEqual(waits, []);
  });

  it('asks arXiv for many papers at once, and for more only after three seconds', async () => {
    const numbers = Array.from({length: 150}, (_, index) => `2001.${String(index).padStart(5, '0')}`);
    const {ids, waits, asked} = await resolving(
      {
        '/api/query': (request, ...rest) => {
          const query = new URL(request.url!, 'http://x').searchParams;
          const papers = query
            .get('id_list')!
            .split(',')
            .slice(0, Number(query.get('max_results') ?? 10));
          // arXiv keeps no order.
          says(feed(papers.reverse().map((id) => ({id: `${id}v1`, title: id}))), atom)(request, ...rest);
        },
      },
      numbers.map((id) => `arxiv:${id}`),
    );
    assert.deepEqual(
      ids,
      numbers.map((id) => `arxiv:${id}`),
    );
    assert.equal(asked.length, 2);
    assert.deepEqual(waits, [3000]);
  });

  it('resolves the version that was asked for, and says what arXiv lacks or its authors took back', async () => {
    const papers = [
      {id: '1706.03762v5', title: 'Five'},
      {id: 'hep-th/9901001v3', title: 'Old'},
      {id: '2001.00001v2', title: 'Gone', comment: 'This paper has been withdrawn: an error'},
    ];
    const {items, failures, notes} = await resolving({'/api/query': says(feed(papers), atom)}, [
      'arxiv:2001.00001',
      'arxiv:1706.03762v5',
      'arxiv:hep-th/9901001',
      'arxiv:2001.99999',
    ]);
    assert.deepEqual(
      items.map(({id, custom}) => [id, custom?.arxiv]),
      [
        ['arxiv:2001.00001', '2001.00001'],
        ['arxiv:1706.03762', '1706.03762v5'],
        ['arxiv:hep-th/9901001', 'hep-th/9901001'],
      ],
    );
    assert.deepEqual(failures, {'arXiv has no such paper': ['arxiv:2001.99999']});
    assert.deepEqual(notes, [
      'arxiv:2001.00001: withdrawn, says arXiv: “This paper has been withdrawn: an error”',
    ]);
  });

  it('asks without the id that arXiv cannot read', async () => {
    const {ids, failures, waits} = await resolving(
      {
        '/api/query': inTurn(
          says(feedError('2001.99999'), atom, 400),
          says(feed([{id: '1706.03762v7', title: 'T'}]), atom),
        ),
      },
      ['arxiv:2001.99999', 'arxiv:1706.03762'],
    );
    assert.deepEqual(ids, ['arxiv:1706.03762']);
    assert.deepEqual(failures, {
      'arXiv says: incorrect id format for 2001.99999': ['arxiv:2001.99999'],
    });
    assert.deepEqual(waits, [3000]);
  });

  it('says when arXiv answers with something else', async () => {
    const failing = async (answer: Answer) =>
      Object.keys((await resolving({'/api/query': answer}, ['arxiv:1706.03762'])).failures);
    assert.deepEqual(await failing(page(200)), ['arXiv’s answer could not be read']);
    assert.deepEqual(await failing(page(403)), ['arXiv answered 403']);
    assert.deepEqual(await failing(says(feedError('x'), atom)), ['arXiv says: incorrect id format for x']);
  });
});
