/** `dist/`: one module per source module. `cdn/`: a file per tag, one with everything, and the loader. */
import {existsSync, readdirSync} from 'node:fs';
import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from '@swc/core';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const tags = readdirSync('src/elements').filter((tag) => existsSync(`src/elements/${tag}/${tag}.ts`));

/** White space in templates and style sheets is for us; one space between words stays, for readers. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.startsWith(`${root}src/`) || !/\b(html|svg|css)`/.test(code)) return null;
    const {code: smaller, map} = (await minifyHTMLLiterals(code, {
      fileName: id,
      html: {conservativeCollapse: true},
    })) ?? {code};
    return {code: smaller, map};
  },
});

/** A module of no file, for what is to stand once. */
const decorate = '\0decorate';

/**
 * Our decorators declare fields, and nothing else: a helper for all kinds would weigh more, in each element’s file.
 * The nearest to the field comes first, as in the language.
 */
const plainDecorators = () => ({
  name: 'plain-decorators',
  resolveId: (id) => (id === decorate ? id : null),
  load: (id) =>
    id === decorate
      ? 'export const decorate = (all, target, key) => all.reduceRight((_, each) => each(target, key), 0);'
      : null,
  transform(code) {
    const helper = /^var __defProp = [^]*?^var __decorateClass = [^]*?^};$/m;
    if (!helper.test(code)) return null;
    return {
      code: code.replace(helper, `import {decorate as __decorateClass} from ${JSON.stringify(decorate)};`),
      map: null,
    };
  },
});

const minified = () => ({
  name: 'minified',
  renderChunk: (code) =>
    minify(code, {
      module: true,
      mangle: true,
      compress: {ecma: 2020, passes: 3, sequences: false},
      format: {comments: false},
      sourceMap: false,
    }),
});

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

/** Modules that every element draws on, with Lit’s ground. */
const ground = new RegExp(
  `src/(${[
    'catalog/context',
    'controllers/(ancestors|catalog-controller|language|late|place|present|words)',
    'domain/records/(attributes|safe-url)',
    'elements/parts/(property|warn)',
    'styles/inks',
  ].join('|')})\\.(ts|js)$|^\0decorate$|node_modules/(@lit/|tslib|lit-html/is-server)`,
);

/** What templates take, and elements that show built-in records: all but closed citations and their list. */
const lit = new RegExp(
  `src/(${[
    'catalog/(built-in|remote-name)',
    'domain/records/(day-attribute|name-key)',
    'data/built/shards',
    'elements/parts/(link|notice)',
    'locales/(capital|format)',
    'styles/(base|block)',
  ].join('|')})\\.(ts|js)$|node_modules/lit`,
);

/** What every element that speaks of a model’s components draws on. */
const openness = new RegExp(
  `src/(${[
    'domain/openness/(as-of|components|glyph|osai|parts|topics|verdicts)',
    'elements/model-openness-card/(card-verdicts|card-view|model-openness-card-element|model-openness-card.styles)',
    'elements/parts/glyph',
    'locales/models/(claims|en|index)',
    'styles/glyph',
  ].join('|')})\\.(ts|js)$`,
);

/** A citation, and what it shares with the list of its article and with data; its tag is defined by its own file alone. */
const citations = new RegExp(
  `src/(${[
    'catalog/late-built-in',
    'controllers/(citation-scope|entry-ids|late-author-date|reading-order)',
    'domain/records/(one-line|word-attribute)',
    'domain/references/(arrange|field-text|format|fragment|issued|links|marker|number|people|plain-keys|venue)',
    'elements/parts/element',
    'elements/citation-tooltip/(citation-tooltip-element|asked-works|citation-marker|citation-tooltip.styles|light-words)',
    'controllers/numbering-controller',
    'locales/citations/(en|index)',
  ].join('|')})\\.(ts|js)$`,
);

/** A card, in one file with what else few pages say: the first tap waits for it. */
const cards = new RegExp(
  `src/(${[
    'domain/references/(bibtex-out|bibtex-out-types|citation-text|run)',
    'elements/citation-tooltip/(citation-card|citation-card.styles|problems|work-card)',
    'locales/citation-cards/(en|index)',
  ].join('|')})\\.(ts|js)$`,
);

/** What tells an item in order, and keeps one as it was written: small, and needed together. */
const order = /src\/domain\/(records\/entities|references\/(as-written|csl-shape|csl-types))\.(ts|js)$/;

/** Whatever opens a surface beside its words. */
const popovers = /src\/(controllers\/page-popovers|styles\/marked-words)\.(ts|js)$/;

/** Parts of Lit that one tag alone uses go with it. */
const ofOneTag = /context-provider|value-notifier|directive/;

const groups = {popovers, ground, lit, openness, citations, cards, order};

function shared(id) {
  if (ofOneTag.test(id)) return undefined;
  for (const [name, group] of Object.entries(groups)) if (group.test(id)) return name;
  return undefined;
}

/**
 * A page of citations runs nearly all of this code at once: Chromium then compiles it while it loads, off the thread of
 * the page (https://v8.dev/blog/explicit-compile-hints); to others it is a comment.
 */
const atOnce = new Set(['citations', 'ground']);
const compileHints = () => ({
  name: 'compile-hints',
  renderChunk: (code, {name}) =>
    atOnce.has(name) ? {code: `//# allFunctionsCalledOnLoad\n${code}`, map: null} : null,
});

/** Records keep their place and name: `data/models/deepseek-r1.js`. */
function chunkName({facadeModuleId, name}) {
  const place = facadeModuleId && relative(`${root}src/data/built`, facadeModuleId);
  return place && !place.startsWith('..')
    ? `data/${place.replace(/\.js$/, '')}.js`
    : `chunks/${name}-[hash:7].js`;
}

/** @returns Entries of `dist/`: whatever a reader of the package may import by itself. */
function distEntries() {
  const files = ['src/index.ts'];
  for (const tag of tags) files.push(`src/elements/${tag}/${tag}.ts`);
  for (const area of readdirSync('src/locales')) {
    if (existsSync(`src/locales/${area}/index.ts`)) files.push(`src/locales/${area}/index.ts`);
  }
  for (const extra of [
    'src/all.ts',
    'src/catalog/index.ts',
    'src/cli/main.ts',
    'src/csl/index.ts',
    'src/domain/index.ts',
    'src/enhance/index.ts',
    'src/prerender/index.ts',
  ]) {
    if (existsSync(extra)) files.push(extra);
  }
  return files;
}

const dist = {
  input: distEntries(),
  external: (id) => !/^[./]/.test(id) && !id.startsWith(root),
  output: {dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true},
  plugins: [typescript()],
};

const cdn = [
  {
    input: {
      ...Object.fromEntries(tags.map((tag) => [tag, `src/elements/${tag}/${tag}.ts`])),
      enhance: 'src/enhance/index.ts',
      'openness-elements': 'src/all.ts',
    },
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'cdn',
      format: 'es',
      chunkFileNames: chunkName,
      // What every element needs is one file, Lit included: fewer requests, and 0.3 kB less than two.
      manualChunks: shared,
      onlyExplicitManualChunks: true,
      hoistTransitiveImports: true,
      generatedCode: {preset: 'es2015', symbols: false},
      // What a dynamic import gives is ours: nobody writes into it.
      freeze: false,
    },
    plugins: [
      typescript(),
      plainDecorators(),
      nodeResolve({browser: true}),
      // For the parser of SPDX expressions and its lists.
      commonjs(),
      json(),
      minifyTemplates(),
      minified(),
      compileHints(),
    ],
  },
  {
    input: 'src/loader.ts',
    output: {file: 'cdn/loader.js', format: 'es'},
    plugins: [typescript(), minified()],
  },
];

/** `--configOnlyCdn` leaves `dist/` out: what the demo needs. */
export default ({configOnlyCdn}) => (configOnlyCdn ? cdn : [dist, ...cdn]);
