import assert from 'node:assert/strict';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {isGlobal, namings, vocabularies} from '../../src/cli/check/attributes.js';
import {checkPost} from '../../src/cli/check/check-post.js';
import {DataFiles} from '../../src/cli/check/data-files.js';
import {knownTags} from '../../src/cli/check/manifest.js';
import {readPost} from '../../src/cli/check/post.js';
import {builtIn} from '../../src/catalog/built-in.js';
import {check, inHtml, inMarkdown, refs} from './checked.js';
import {called, command, folder} from './command.js';

describe('openness-elements check', () => {
  it('finds the demo post in order', async () => {
    const {status, out} = await called(['check', 'demo/index.html']);
    assert.deepEqual([status, out], [0, 'demo/index.html: all in order\n']);
  });

  it('tells how it is called', async () => {
    assert.equal((await called(['check'])).status, 2);
    assert.equal((await called(['check', 'x.md', '--date', 'yesterday'])).status, 2);
    assert.match((await called(['check', 'nowhere.md'])).err, /nowhere\.md: there is no such file/);
    assert.match((await called(['check', 'post.mdx'])).err, /post\.mdx/);
    assert.match((await called(['check', '--help'])).out, /--data FILE/);
  });

  it('reads what is piped in', async () => {
    const {status, err} = await command(['check', '-'], {
      input: 'A <license-badge license="mti">x</license-badge>',
    });
    assert.deepEqual([status, err], [1, '-:1:27: no licence “mti” is known; did you mean “MIT”?\n']);
  });

  it('tells programs the same', async () => {
    const {status, out} = await check(
      '---\ndate: 2025-02-01\n---\n\nA <license-badge license="mti">x</license-badge>',
      {
        args: ['--json'],
      },
    );
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(out), {
      posts: [{file: 'post.md', date: '2025-02-01'}],
      findings: [
        {
          file: 'post.md',
          line: 5,
          column: 27,
          severity: 'fault',
          message: 'no licence “mti” is known',
          suggestion: 'MIT',
        },
      ],
    });
  });
});

describe('check, of names,', () => {
  it('names every unknown model, licence and organisation at its own place', async () => {
    const {status, faults} = await inHtml(
      '<div>\r\n<model-openness-compare models="deepseek-r1, deepseek-r11"></model-openness-compare>\r\n' +
        '<license-compare licenses="mit, Apache-2.0 OR apach-2.0"></license-compare>' +
        '<openness-timeline organizations="opnai"></openness-timeline></div>',
    );
    assert.equal(status, 1);
    assert.deepEqual(faults, [
      'post.html:2:46: no model “deepseek-r11” is known; did you mean “deepseek-r1”?',
      'post.html:3:47: no licence “apach-2.0” is known; did you mean “Apache-2.0”?',
      'post.html:3:110: no organisation “opnai” is known; did you mean “openai”?',
    ]);
  });

  it('tells where a licence expression breaks', async () => {
    const {faults} = await inHtml('<license-badge license="MIT AND (Apache-2.0">x</license-badge>');
    assert.deepEqual(faults, [
      'post.html:1:31: “MIT AND (Apache-2.0” is no licence expression: a bracket is not closed at “(”',
    ]);
  });

  it('knows the words of every attribute that takes words', async () => {
    const {faults} = await inHtml(
      `<model-openness-card model="gpt-2" variant="sumary" frameworks="mof osia" as-of="soon" heading-level="9"></model-openness-card>
<license-check licenses="mit" uses="distill"></license-check>
<openness-timeline organizations="openai" kinds="relaese"></openness-timeline>
<openness-chart models="gpt-2" measure="mot"></openness-chart>
<license-compare licenses="mit gemma" terms="comercial-use"></license-compare>`,
    );
    assert.deepEqual(
      faults.map((fault) => fault.replace('post.html:', '')),
      [
        '1:60: “sumary” is nothing that variant takes: full, summary, line; did you mean “summary”?',
        '1:84: “osia” is nothing that frameworks takes: mof, osai, fmti, osaid; did you mean “osai”?',
        '1:97: “soon” is no day; write it like 2025-02-01',
        '1:118: “9” is no level from 1 to 6',
        '2:37: “distill” is nothing that uses takes; did you mean “distil”?',
        '3:50: “relaese” is nothing that kinds takes: release, opening, restriction, license, leak, statement, organization; did you mean “release”?',
        '4:41: “mot” is nothing that measure takes: mof, osai, license; did you mean “mof”?',
        '5:46: “comercial-use” is nothing that terms takes; did you mean “commercial-use”?',
      ],
    );
  });

  it('names attributes and tags that are nearly ours, and leaves those of others alone', async () => {
    const {faults} = await inHtml(
      `<model-openess-card model="gpt-2"></model-openess-card><license-list></license-list>
<license-badge license="mit" licence="mit" class="x" data-x="1" aria-label="x" @click="y" lang="it">x</license-badge>`,
    );
    assert.deepEqual(faults, [
      'post.html:1:16: there is no tag <model-openess-card>; did you mean “model-openness-card”?',
      'post.html:2:30: <license-badge> has no attribute “licence”; did you mean “license”?',
    ]);
  });

  it('says when a name with spaces was read as several', async () => {
    const {faults} = await inHtml('<model-openness-card model="Llama 3.1"></model-openness-card>');
    assert.deepEqual(faults, ['post.html:1:50: no model “3.1” is known; did you mean “llama-3.1”?']);
  });

  it('asks nobody about hf: names, but knows which are none; leaves a template’s expressions alone', async () => {
    const {faults} = await inHtml(
      '<model-openness-card model="hf:org/x"></model-openness-card><model-openness-card model="hf:a/b/c"></model-openness-card><model-openness-card model="{{ page.model }}"></model-openness-card>',
    );
    assert.deepEqual(faults, [
      'post.html:1:104: “hf:a/b/c” is no name on the Hub; write hf:organisation/model',
    ]);
  });

  it('classes every attribute of every tag', async () => {
    // Neither names nor words of ours: text, addresses, numbers and days, which need no list.
    const free =
      /^(?:locator|prefix|suffix|reference|src|type|as-of|heading-level|quiet|changes|all|for|format|metadata|provider|height)$/;
    const known = await knownTags();
    const left = [...known].flatMap(([tag, attributes]) =>
      [...attributes]
        .filter(
          ([name, {choices}]) =>
            !choices && !free.test(name) && !namings[name] && !vocabularies[name] && !isGlobal(name),
        )
        .map(([name]) => `${tag} ${name}`),
    );
    assert.deepEqual(left, [], 'add them to src/cli/check/attributes.ts, or above');
  });
});

describe('check, of citations,', () => {
  it('finds unknown keys in every form of citation, with the nearest key', async () => {
    const {faults, hints} = await inMarkdown(
      `<openness-data src="data/refs.json">

A <citation-tooltip cite="rosi2021 verdi2022">word</citation-tooltip>, [link](#cite=verdi2002),
[title](https://example.org "cite:rossi2021"), <cite data-cite="rossi21">cite</cite>,
<a href="x.html#cite=doi%3A10.5555%2F1">DOI</a> and <a href="x" title="cite:doi:10.5555/9">another</a>.

</openness-data>
`,
      {files: {'data/refs.json': refs}},
    );
    assert.deepEqual(faults, [
      'post.md:3:27: no reference “rosi2021” is known; did you mean “rossi2021”?',
      'post.md:3:72: no reference “verdi2002” is known; did you mean “verdi2022”?',
      'post.md:4:54: no reference “rossi21” is known; did you mean “rossi2021”?',
      'post.md:5:65: no reference “doi:10.5555/9” is known; resolve it with openness-elements references doi:10.5555/9',
    ]);
    assert.deepEqual(hints, []);
  });

  it('follows links to their definitions, and reads footnotes', async () => {
    const {status, faults, hints} = await inMarkdown(
      `<openness-data src="refs.json">

See [words][r], [r][], [r] and [others] here.[^1][^b]

[^1]: [note](#cite=rosi2021)
[^b]: See [verdi2022] or [t][T].

[r]: #cite=rossi2021
[others]: https://example.org 'cite:verdi2002'
[verdi2022]: <#cite=verdi2022>
[t]: https://example.org/t

</openness-data>
`,
      {files: {'refs.json': refs}},
    );
    assert.equal(status, 1);
    assert.deepEqual(faults, [
      'post.md:5:7: no reference “rosi2021” is known; did you mean “rossi2021”?',
      'post.md:9:1: no reference “verdi2002” is known; did you mean “verdi2022”?',
    ]);
    assert.deepEqual(hints, []);
  });

  it('names a key once that several links lead to, where it is written', async () => {
    const {faults} = await inMarkdown('See [a][r] and [b][r].\n\n[r]: #cite=nosuch\n');
    assert.deepEqual(faults, ['post.md:3:1: no reference “nosuch” is known']);
  });

  it('reads on in a footnote of several paragraphs', async () => {
    const {faults, hints} = await inMarkdown(
      'Words.[^1]\n\n[^1]: A note.\n\n    More, [a](#cite=nosuch) and <license-badge license="mti">x</license-badge>.\n\n    ```\n    [a](#cite=code)\n    ```\n\nEnd.\n',
    );
    assert.deepEqual(faults, [
      'post.md:5:11: no reference “nosuch” is known',
      'post.md:5:57: no licence “mti” is known; did you mean “MIT”?',
    ]);
    assert.deepEqual(hints, []);
  });

  it('counts the first link of a citation without a key, and says when there is neither', async () => {
    const {faults} = await inHtml(
      `<openness-data src="refs.json"><p><citation-tooltip>a <a href="https://arxiv.org/abs/2201.00001">paper</a></citation-tooltip>
<citation-tooltip reference="Rossi (2021). Nets. doi:10.5555/1">b</citation-tooltip>
<citation-tooltip>c</citation-tooltip> <a href="#cite=rossi2021">d</a></p></openness-data>`,
      {files: {'refs.json': refs}},
    );
    assert.deepEqual(faults, [
      'post.html:3:1: cites nothing: give cite="key", or reference="…" with the reference written out',
    ]);
  });

  it('lists what is never cited, once for all posts that share a file, unless a list shows all', async () => {
    const home = await folder();
    const write = (name: string, text: string) => writeFile(join(home, name), text);
    await write('refs.json', refs);
    const citing = (key: string) =>
      `<openness-data src="refs.json"><a href="#cite=${key}">x</a></openness-data>`;
    await write('a.html', citing('rossi2021'));
    await write('b.html', citing('verdi2022'));
    const hintsOf = async (...names: string[]) =>
      (await called(['check', ...names.map((name) => join(home, name))])).err.replaceAll(`${home}/`, '');
    assert.equal(await hintsOf('a.html'), 'refs.json: hint: 1 of 2 references is never cited: verdi2022\n');
    assert.equal(await hintsOf('a.html', 'b.html'), '');
    await write(
      'list.html',
      `<openness-data src="refs.json"><citation-list all></citation-list></openness-data>`,
    );
    assert.doesNotMatch(await hintsOf('list.html'), /never cited/);
  });

  it('takes --data for what the page has around the post', async () => {
    const post = '<a href="#cite=rossi2021">x</a>';
    assert.equal((await inHtml(post)).status, 1);
    const {status, hints} = await inHtml(post, {files: {'refs.json': refs}, args: ['--data', '@refs.json']});
    assert.equal(status, 0);
    assert.deepEqual(hints, ['refs.json: 1 of 2 references is never cited: verdi2022']);
    const missing = await called(['check', 'demo/index.html', '--data', 'nowhere.json']);
    assert.deepEqual([missing.status, missing.err], [1, 'nowhere.json: there is no such file\n']);
  });

  it('says when a citation stands outside the data that knows its key', async () => {
    const {faults} = await inHtml(
      '<openness-data src="refs.json"><a href="#cite=verdi2022">y</a></openness-data><a href="#cite=rossi2021">x</a>',
      {files: {'refs.json': refs}},
    );
    assert.deepEqual(faults, [
      'post.html:1:97: “rossi2021” is in the data of an <openness-data> that does not reach here',
    ]);
  });
});

describe('check, of data,', () => {
  it('names faults in a file and in a script with line and column, a missing file, and one on the web', async () => {
    const {status, faults, hints} = await inHtml(
      `
<openness-data src="refs.bib"><a href="#cite=a">x</a> <a href="#cite=b">x</a></openness-data>
<openness-data src="nowhere.json"></openness-data>
<openness-data src="https://example.org/refs.json"><a href="#cite=c">x</a></openness-data>
<openness-data>
  <script type="application/json">
    {"models": [{"id": "m", "nam": "M", "name": "M", "components": {}, "sources": {}}]}
  </script>
</openness-data>`,
      {files: {'refs.bib': '@book{a, title={A}}\n@book{b, title={B}'}},
    );
    assert.equal(status, 1);
    assert.deepEqual(faults, [
      'post.html:3:1: “nowhere.json”: there is no such file beside the post',
      'post.html:7:36: models[0].nam: unknown field “nam”; did you mean “name”?',
      'refs.bib:2:19: “b” has no “}” at its end',
    ]);
    assert.deepEqual(hints, [
      'post.html:4:1: “https://example.org/refs.json” is not read here; to check with it, give a copy: --data FILE',
      'post.html:4:55: no reference “c” is known in what could be read',
    ]);
  });

  it('takes for data a block of code in what a publishing tool put around it', async () => {
    const bib = '@book{a, title={A}}';
    for (const block of [
      `<pre><code>${bib}</code></pre>`,
      `<div class="language-bibtex highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${bib}</code></pre></div></div>`,
      `<figure class="highlight bibtex"><table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre>${bib}</pre></td></tr></table></figure>`,
    ])
      assert.equal(
        (
          await inHtml(
            `<openness-data>${block}<citation-tooltip cite="a">x</citation-tooltip></openness-data>`,
          )
        ).status,
        0,
        block,
      );
    const deeper = `<blockquote><pre><code>${bib}</code></pre></blockquote>`;
    assert.equal(
      (
        await inHtml(
          `<openness-data>${deeper}<citation-tooltip cite="a">x</citation-tooltip></openness-data>`,
        )
      ).status,
      1,
    );
  });

  it('takes only records for data of the code in an article, as the element does', async () => {
    const code = {
      toml: '[package]\nname = "x"',
      json: '{"name": "x", "version": "1.0", "dependencies": {}}',
      css: '@media print { a { color: red } }',
      python: '@dataclass(frozen=True, order=True)\nclass A: pass',
      '': '[[0.1, 0.2]]',
    };
    const fences = Object.entries(code).map(([language, text]) => `\`\`\`${language}\n${text}\n\`\`\`\n`);
    const widget = '<script type="application/json" data-for="htmlwidget-1">{"x": {}}</script>';
    assert.deepEqual(
      await inMarkdown(`<openness-data>\n\n${fences.join('\n')}\n${widget}\n\n</openness-data>`),
      {status: 0, out: 'post.md: all in order\n', faults: [], hints: []},
    );
    const broken = '```json\n{"references": [{"id": "a", "issued": }]}\n```';
    assert.equal((await inMarkdown(`<openness-data>\n\n${broken}\n\n</openness-data>`)).status, 1);
  });

  it('reads data from scripts, templates and fenced code among the children', async () => {
    const {faults, hints} = await inMarkdown(`<openness-data>

\`\`\`bibtex
@book{rossi, title={A}}
\`\`\`

<script type="application/json">
{"references": [{"id": "verdi", "title": "B"}]}
</script>

See [a](#cite=rossi), [b](#cite=verdi) and [c](#cite=verid).

</openness-data>`);
    assert.deepEqual(faults, ['post.md:11:44: no reference “verid” is known; did you mean “verdi”?']);
    assert.deepEqual(hints, []);
  });

  it('names the place of a fault whatever the line ends, and within lists and quotations', async () => {
    const script =
      '<openness-data>\n<script type="application/json">\n{"models": [\n  {"id": "m", "nam": "M", "name": "M", "components": {}, "sources": {}}\n]}\n</script>\n</openness-data>';
    const places = async (text: string, name = 'post.html') => {
      const {faults} = await check(text, {name});
      return faults.map((fault) => /:(\d+:\d+): /.exec(fault)?.[1]);
    };
    const fenced =
      '<openness-data>\n\n> 1. Data:\n>\n>    ```bibtex\n>    @book{a, title={A}}\n>    @book{b, title={B}\n>    ```\n\n[a](#cite=a)\n\n</openness-data>';
    assert.deepEqual(await places(script), ['4:22']);
    assert.deepEqual(await places(script.replaceAll('\n', '\r\n')), ['4:22']);
    assert.deepEqual(await places(fenced, 'post.md'), ['7:24']);
    assert.deepEqual(await places(fenced.replaceAll('\n', '\r\n'), 'post.md'), ['7:24']);
  });

  it('looks for an address of the site in the folders above the post', async () => {
    const home = await folder();
    await mkdir(join(home, 'static'));
    await mkdir(join(home, 'posts'));
    await writeFile(join(home, 'static/refs.json'), refs);
    await writeFile(
      join(home, 'posts/a.md'),
      'x\n\n<openness-data src="/refs.json">\n\n[a](#cite=rossi2021), [b](#cite=verdi2022)\n\n</openness-data>',
    );
    const {status, out} = await command(['check', 'posts/a.md'], {cwd: home});
    assert.deepEqual([status, out], [0, 'posts/a.md: all in order\n']);
  });
});

describe('check, of traps,', () => {
  const only = ({faults, hints}: {faults: string[]; hints: string[]}) => [...faults, ...hints];

  it('leaves the forms alone that come out whole', async () => {
    const {status, out} =
      await inMarkdown(`Introduced <citation-tooltip cite="vaswani2017">in a 2017 research <a href="https://arxiv.org/abs/1706.03762">paper</a></citation-tooltip>.

<div><model-openness-card model="deepseek-r1"><a href="https://example.org/r1">DeepSeek-R1</a></model-openness-card></div>

<div>
<license-compare models="deepseek-r1, llama-3.1">
<table><tbody><tr><th>Model</th><th>Licence</th></tr>
<tr><td>DeepSeek-R1</td><td>MIT</td></tr></tbody></table>
</license-compare>
</div>
`);
    assert.deepEqual([status, out], [0, 'post.md: all in order\n']);
  });

  it('checks no examples in code, comments and escapes', async () => {
    const {status, out} = await inMarkdown(
      [
        '```html\n<model-openness-card model="nosuch" />\n```',
        'A `<license-badge license="nosuch">` and \\<license-badge license="nosuch">.',
        '<!-- <license-badge license="nosuch"> -->',
        'If a <b and $x<y$, <https://example.org/a> [x](<#cite x>) ![<license-badge>](y)',
        '~~~\n<model-openness-card>\n~~~',
      ].join('\n\n'),
    );
    assert.deepEqual([status, out], [0, 'post.md: all in order\n']);
  });

  it('checks the raw HTML of pandoc and Quarto, which is in a fence and yet live', async () => {
    const {faults, hints} = await inMarkdown(
      '```{=html}\n<license-card license="mti"></license-card>\n```\n\n```{=latex}\n<license-card license="mti">\n```',
    );
    assert.deepEqual(faults, ['post.md:2:24: no licence “mti” is known; did you mean “MIT”?']);
    assert.deepEqual(hints, []);
  });

  it('a tag that closes itself, and one that is never closed', async () => {
    assert.deepEqual(only(await inHtml('<div><license-card license="mit" /></div>')), [
      'post.html:1:21: <license-card … /> does not close the tag, which takes in all that follows; write <license-card license="mit"></license-card>',
    ]);
    assert.deepEqual(only(await inHtml('<div><license-card license="mit"></div>')), [
      'post.html:1:21: <license-card> is never closed; write </license-card> after its content',
    ]);
    assert.deepEqual(
      only(
        await inHtml(
          '<p><license-card license="mit"><table><tr><td>MIT</td></tr></table></license-card></p>',
        ),
      ),
      [
        'post.html:1:19: <license-card> ends before its </license-card>: a <p> cannot hold a table, list or paragraph, and ends where one begins; put the tag into a <div>',
      ],
    );
  });

  it('attributes one per line, with > alone', async () => {
    assert.deepEqual(only(await inMarkdown('Words\n\n<license-card\n  license="mit"\n></license-card>')), [
      'post.md:3:1: Markdown takes the > alone on its line for a quotation, and <license-card> for text; write the tag on one line',
    ]);
    assert.deepEqual(
      only(await inMarkdown('<div>\n<license-card\n  license="mit"\n></license-card>\n</div>')),
      ['post.md:2:1: most tools take a > alone on its line for a quotation; write the tag on one line'],
    );
  });

  it('a block outside a <div>, an inline tag first in its line, a Markdown link, quotes that are not straight', async () => {
    assert.deepEqual(only(await inMarkdown('<license-card license="mit"></license-card>')), [
      'post.md:1:1: most tools put a <p> around <license-card>, which a table inside would end; put it into a <div>',
    ]);
    assert.deepEqual(only(await inMarkdown('<license-badge license="mit">MIT</license-badge> it is.')), [
      'post.md:1:1: some tools tear <license-badge> out of its paragraph when a line begins with it; begin with a word',
    ]);
    assert.deepEqual(
      only(await inMarkdown('A <license-badge license="mit">[MIT](https://mit.edu)</license-badge>')),
      [
        'post.md:1:32: some tools leave a Markdown link inside a tag as it is written; write <a href="…">…</a>',
      ],
    );
    assert.deepEqual(
      only(await inMarkdown('<div>\n<license-card license="mit">\n[MIT](x)\n</license-card>\n</div>')),
      ['post.md:3:1: Markdown links are not read here, in a block of HTML; write <a href="…">…</a>'],
    );
    assert.deepEqual(only(await inMarkdown('A <license-badge license=“mit”>MIT</license-badge>')), [
      'post.md:1:3: some tools take a tag for text whose values are not in straight quotes; write name="value"',
    ]);
    assert.deepEqual(only(await inMarkdown('Words\n\n    <license-card license="mit"></license-card>')), [
      'post.md:3:5: four spaces before it make code of this tag; indent it by three at most',
    ]);
  });

  it('a blank line in data, unless the script begins a block of its own', async () => {
    const script =
      '<script type="application/json">\n{"references": [\n\n    {"id": "rossi2021"}]}\n</script>';
    const uncited = /never cited/;
    const found = async (text: string) => only(await inMarkdown(text)).filter((line) => !uncited.test(line));
    assert.deepEqual(await found(`<openness-data>\n${script}\n</openness-data>`), [
      'post.md:4:1: a blank line ends this block of HTML, and Markdown gets into the data; take it out, or put the data into a file and write src="…"',
    ]);
    assert.deepEqual(await found(`<openness-data>\n\n${script}\n\n</openness-data>`), []);
  });

  it('{{ in data, where a template engine reads the file', async () => {
    const post = (title: string) =>
      `<div><openness-data><script type="application/json">{"references": [{"id": "a", "title": "${title}"}]}</script><a href="#cite=a">x</a></openness-data></div>`;
    const hint = 'Liquid and Nunjucks empty {{…}} without a word';
    const hinted = async (name: string, text: string) =>
      only(await check(text, {name})).some((line) => line.includes(hint));
    assert.equal(await hinted('post.md', post('{{Meta AI}}')), true);
    assert.equal(await hinted('post.html', `---\ntitle: x\n---\n${post('{{Meta AI}}')}`), true);
    assert.equal(await hinted('post.html', post('{{Meta AI}}')), false);
    assert.equal(await hinted('post.md', `{% raw %}${post('{{Meta AI}}')}{% endraw %}`), false);
    assert.equal(await hinted('post.md', `{% raw %}{% endraw %}${post('{{Meta AI}}')}`), true);
  });

  it('on any text, neither throwing nor losing count of where things are', async () => {
    const known = await knownTags();
    const piece = fc.constantFrom(
      '<model-openness-card model="nosuch">',
      '</model-openness-card>',
      '<openness-data>',
      '</openness-data>',
      '<script>',
      '</script>',
      '<p>',
      '<table>',
      '<a href="#cite=x">',
      '[x](#cite=y "cite:z")',
      '[x][r]',
      '\n[r]: #cite=y\n',
      '\n[^1]: ',
      '```openness\nlicense-card\nlicense: nosuch\n```\n',
      '```\n',
      '`',
      '\n\n',
      '\r\n',
      '> ',
      '    ',
      '- ',
      '---\n',
      '{"a": 1}',
      '@book{x}',
      '<!--',
      'é𝒳',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({maxLength: 5})), {maxLength: 25})
      .map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('x.md', 'x.html'), async (source, name) => {
        const outer = {catalog: builtIn, sources: [], incomplete: false};
        const {findings} = await checkPost(readPost(name, source), known, outer, new DataFiles());
        const lines = source.replace(/^\uFEFF/, '').split('\n');
        for (const {line, column, message} of findings) {
          const here = lines[line! - 1]!.slice(column! - 1);
          if (message.startsWith('no model')) assert.match(here, /^nosuch/);
          if (message.includes('is never closed'))
            assert.match(here, /^<(?:model-openness-card|openness-data)/);
        }
      }),
      {numRuns: 150},
    );
  });

  it('on a page that is nested without end', async () => {
    const {status} = await inHtml(`${'<div>'.repeat(20_000)}<license-badge license="mit">x</license-badge>`);
    assert.equal(status, 0);
  });
});

describe('check, of days,', () => {
  const card = '<div><model-openness-card model="gpt-2"></model-openness-card></div>';
  const hint = (day: string) =>
    `GPT-2 has changed since ${day} (Model parameters (Final): MIT then, GPT-2 Modified MIT since 2020-01-03); to show it as it was, write as-of="${day}"`;
  const said = async (text: string, options: Parameters<typeof check>[1] = {}) =>
    (await check(text, options)).hints.map((line) => line.replace(/^\S+ /, ''));

  it('hints at facts newer than the post, wherever its day is written', async () => {
    const day = '2019-12-24';
    for (const [text, options] of [
      [`---\ndate: ${day} 10:00:00 +0100\n---\n\n${card}`, {}],
      [`---\ntitle: [\npubDate: ${day}\n---\n\n${card}`, {}],
      [`+++\ntitle = "x"\ndate = ${day}T10:00:00Z\n+++\n\n${card}`, {}],
      [`<time datetime="${day}">x</time>${card}`, {name: 'post.html'}],
      [`<meta property="article:published_time" content="${day}T10:00:00Z">${card}`, {name: 'post.html'}],
      [card, {name: `_posts/${day}-a-title.md`}],
      [`---\ndate: 2018-01-01\n---\n\n${card}`, {args: ['--date', day]}],
    ] as const)
      assert.deepEqual(await said(text, options), [hint(day)]);
  });

  it('hints at a model that came out after the post', async () => {
    assert.deepEqual(await said(`---\ndate: 2018-02-01\n---\n\n${card}`), [
      'GPT-2 came out on 2019-02-14, after the day of the post (2018-02-01)',
    ]);
  });

  it('is quiet about a day that is set, and a post after the change', async () => {
    const at = (day: string, text: string) => said(`---\ndate: ${day}\n---\n\n${text}`);
    assert.deepEqual(await at('2019-12-24', card.replace('model=', 'as-of="2019-12-24" model=')), []);
    assert.deepEqual(
      await at('2019-12-24', `<openness-data as-of="2019-12-24">\n\n${card}\n\n</openness-data>`),
      [],
    );
    assert.deepEqual(await at('2020-02-01', card), []);
  });

  it('leaves the status at 0', async () => {
    const {status, out} = await check(card, {args: ['--date', '2019-12-24']});
    assert.deepEqual([status, out], [0, 'post.md: 0 faults, 1 hint\n']);
  });
});
