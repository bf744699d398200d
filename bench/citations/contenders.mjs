/** One post, made citable in several ways: the page, and the module that brings it to life. */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {withStaticImports} from '../../scripts/static-imports.mjs';
import {doiUrl, post, referenceText, worksOf} from './works.mjs';

export const count = 400;
const works = worksOf(count);
const folder = fileURLToPath(new URL('.', import.meta.url));
const cdn = fileURLToPath(new URL('../../cdn/', import.meta.url));
const styles = '/bench/citations/node_modules/';

/** A reference with its address: an entry of every list that an author wrote. */
const entryText = (work) => `${referenceText(work)} <a href="${doiUrl(work)}">${work.DOI}</a>`;

/** The bibliography that an author writes where no tool makes one. */
const list = `<section><ol>${works.map((work) => `<li id="ref-${work.id}">${entryText(work)}</li>`).join('\n')}</ol></section>`;

/** The author’s own numbers, where no tool gives any. */
const linked =
  (attributes = () => '') =>
  (citation, place, words) =>
    `${words} <a class="cite" href="#ref-${works[place].id}"${attributes(works[place])}>[${place + 1}]</a>`;

const records = `<script type="application/json">${JSON.stringify({references: works}).replaceAll('<', '\\u003c')}</script>`;
const cited = (citation, place, words) =>
  `<citation-tooltip cite="${works[place].id}">${words}</citation-tooltip>`;

/** Waits, as a reader does, for the last marker. */
const untilMarked = `
  const all = Array.from(document.querySelectorAll('citation-tooltip'));
  for (let turn = 1; ; turn += 1) {
    await Promise.all(all.map((each) => each.updateComplete));
    if (all.every((each) => each.shadowRoot.querySelector('.marker'))) break;
    // Only what did not come of itself waits for the page’s next turn.
    if (turn % 4 === 0) await new Promise((next) => setTimeout(next));
  }`;

const updated = (tag) =>
  `await Promise.all(Array.from(document.querySelectorAll('${tag}'), (each) => each.updateComplete));`;

/** Ours with the author’s list, as the peers have it, and with the list that builds itself. */
const ours = (tags, end, more = '') => ({
  body: (citations) => `<openness-data>${records}${post(citations, count, cited)}${end}</openness-data>`,
  files: [
    ...new Set(tags.flatMap((tag) => [...withStaticImports(cdn, `${tag}.js`)].map((file) => `/cdn/${file}`))),
    `/defines/${tags.length}.js`,
  ],
  // One module with an import for each tag, as in an author’s script.
  defines: tags.map((tag) => `import '/cdn/${tag}.js';`).join(' '),
  code: `export async function start() {
    await import('/defines/${tags.length}.js');
    ${untilMarked}
    ${more}
  }`,
  host: 'citation-tooltip',
  ours: true,
  trigger: () => document.querySelector('citation-tooltip').shadowRoot?.querySelector('.marker'),
  words: () => document.querySelector('citation-tooltip'),
  card: () => document.querySelector('citation-tooltip').shadowRoot?.querySelector('[popover]:popover-open'),
  entry: () => document.querySelector('[id^=ref-]'),
});

const miniCite = `
  import {html, css, LitElement} from 'lit';
  class MiniCite extends LitElement {
    static properties = {key: {}, number: {}};
    static styles = css\`a { color: inherit; font-size: 0.72em; line-height: 0; vertical-align: 0.42em; }\`;
    render() {
      return html\`<slot></slot><a href="#ref-\${this.key}">[\${this.number}]</a>\`;
    }
  }`;
const miniCited = (citation, place, words) =>
  `<mini-cite key="${works[place].id}" number="${place + 1}">${words}</mini-cite>`;

/**
 * `body` is the markup of a post; `code` a module whose `start()` resolves when every citation is ready;
 * `files` what it imports as it is; `css` what the package wants linked; `host` selects what makes one
 * citation; `beside` names the yardstick. What runs in the page: `trigger` finds what takes the focus, `words`
 * what the pointer goes to, `number` what is read, `card` what has opened, `entry` the work in the list.
 * `lacks` is what of our job it leaves to the author; what `rendersNothing` begins when a reader points.
 */
export const contenders = {
  'citation-tooltip': {
    ...ours(['openness-data', 'citation-tooltip'], list),
    beside: 'minimal Lit element',
    lacks: 'the list',
  },
  ...(existsSync(`${cdn}citation-list.js`) && {
    'citation-tooltip, citation-list': {
      ...ours(
        ['openness-data', 'citation-tooltip', 'citation-list'],
        '<citation-list></citation-list>',
        `const works = new Set(all.map((each) => each.cite)).size;
        while (document.querySelectorAll('[role=doc-bibliography] li[id]').length < works)
          await new Promise((next) => setTimeout(next));`,
      ),
      beside: 'minimal Lit elements, a list too',
      lacks: '',
    },
  }),
  'minimal Lit element': {
    body: (citations) => post(citations, count, miniCited) + list,
    code: `${miniCite}
      export async function start() {
        customElements.define('mini-cite', MiniCite);
        ${updated('mini-cite')}
      }`,
    host: 'mini-cite',
  },
  'minimal Lit elements, a list too': {
    body: (citations) => post(citations, count, miniCited) + records + '<mini-list></mini-list>',
    code: `${miniCite}
      class MiniList extends LitElement {
        createRenderRoot() { return this; }
        render() {
          const {references} = JSON.parse(document.querySelector('script[type="application/json"]').text);
          return html\`<section><h2>References</h2><ol>\${references.map(
            (work, index) => html\`<li id="ref-\${work.id}">\${work.author.map(({family, given}) => family + ', ' + given + '.').join(', ')}
              (\${work.issued['date-parts'][0][0]}). \${work.title}. <cite>\${work['container-title']}</cite> \${work.volume}, \${work.page}.
              <a href="https://doi.org/\${work.DOI}">\${work.DOI}</a> <a href="#cited-\${index}">↩</a></li>\`,
          )}</ol></section>\`;
        }
      }
      export async function start() {
        customElements.define('mini-cite', MiniCite);
        customElements.define('mini-list', MiniList);
        ${updated('mini-cite')}
        ${updated('mini-list')}
      }`,
    host: 'mini-cite',
  },
  'Shoelace tooltip': {
    body: (citations) =>
      post(
        citations,
        count,
        (citation, place, words) =>
          `${words} <sl-tooltip content="${referenceText(works[place])}"><a class="cite" href="#ref-${works[place].id}">[${place + 1}]</a></sl-tooltip>`,
      ) + list,
    code: `
      import '@shoelace-style/shoelace/dist/components/tooltip/tooltip.js';
      export async function start() {
        ${updated('sl-tooltip')}
      }`,
    css: '@shoelace-style/shoelace/dist/themes/light.css',
    host: 'sl-tooltip',
    trigger: () => document.querySelector('.cite'),
    card: () => document.querySelector('sl-tooltip[open]')?.shadowRoot.querySelector('[part~=body]'),
    entry: () => document.querySelector('[id^=ref-]'),
    lacks: 'numbers, list, ways back, links in the card, copying',
  },
  'tippy.js': {
    body: (citations) =>
      post(
        citations,
        count,
        linked((work) => ` data-tippy-content="${referenceText(work)}"`),
      ) + list,
    code: `
      import tippy from 'tippy.js';
      export const start = async () => void tippy('.cite', {interactive: true, appendTo: () => document.body});`,
    css: 'tippy.js/dist/tippy.css',
    host: '.cite',
    trigger: () => document.querySelector('.cite'),
    card: () => document.querySelector('.tippy-box[data-state=visible]'),
    entry: () => document.querySelector('[id^=ref-]'),
    rendersNothing: true,
    lacks: 'numbers, list, ways back, copying',
  },
  littlefoot: {
    body: (citations) =>
      post(
        citations,
        count,
        (citation, place, words) =>
          `${words}<sup id="fnref:${citation + 1}"><a href="#fn:${place + 1}" rel="footnote">${place + 1}</a></sup>`,
      ) +
      `<div class="footnotes"><ol>${works
        .map(
          (work, place) =>
            `<li class="footnote" id="fn:${place + 1}"><p>${entryText(work)} <a href="#fnref:${place + 1}" title="return to article">↩</a></p></li>`,
        )
        .join('\n')}</ol></div>`,
    code: `
      import littlefoot from 'littlefoot';
      export const start = async () => void littlefoot({activateOnHover: true});`,
    css: 'littlefoot/dist/littlefoot.css',
    host: '.littlefoot',
    trigger: () => document.querySelector('.littlefoot__button'),
    card: () => document.querySelector('.littlefoot__popover.is-active'),
    number: () =>
      matchMedia('print').matches
        ? document.querySelector('.littlefoot--print')
        : (document.querySelector('.littlefoot__button') ?? document.querySelector('[id="fnref:1"] a')),
    entry: () => document.querySelector('[id="fn:1"]'),
    lacks: 'numbers, list (which it hides on screen), ways back to all citations of a work, copying',
  },
  'plain links': {
    body: (citations) => post(citations, count, linked()) + list,
    code: 'export const start = async () => {};',
    host: '.cite',
    trigger: () => document.querySelector('.cite'),
    card: () => null,
    entry: () => document.querySelector('[id^=ref-]'),
    rendersNothing: true,
    lacks: 'anything that opens, numbers, list, ways back',
  },
};

async function bundle(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: folder},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['/cdn/*', '/defines/*'],
    define: {'process.env.NODE_ENV': '"production"'},
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const slug = (name) => name.replace(/\W+/g, '-').toLowerCase();

/** Where a contender’s page is, by the number of its citations. */
export const path = (name, citations) => `/${slug(name)}/${citations}`;
export const modulePath = (name) => `/${slug(name)}.js`;

/** The pages and modules of all, by path. Modules arrive with the page; nothing runs until `start()` is called. */
export async function pagesOf(sizes) {
  const pages = {};
  for (const [name, {body, code, css, defines, files = []}] of Object.entries(contenders)) {
    if (defines) pages[files.at(-1)] = defines;
    const module = modulePath(name);
    pages[module] = await bundle(code);
    const head = [
      '<link rel="stylesheet" href="/demo/blog.css">',
      ...(css ? [`<link rel="stylesheet" href="${styles}${css}">`] : []),
      ...[module, ...files].map((file) => `<link rel="modulepreload" href="${file}">`),
    ];
    for (const citations of sizes) {
      pages[path(name, citations)] =
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${head.join('')}<article>${body(citations)}</article></html>`;
    }
  }
  return pages;
}
