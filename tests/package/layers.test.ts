import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';

/** What each layer may import, besides itself. Arrows run downwards only. */
const below: Readonly<Record<string, readonly string[]>> = {
  data: [],
  domain: ['data'],
  locales: ['domain'],
  styles: [],
  catalog: ['domain', 'data'],
  controllers: ['catalog', 'domain', 'locales'],
  elements: ['controllers', 'catalog', 'domain', 'locales', 'styles'],
  enhance: ['elements', 'controllers', 'catalog', 'domain', 'locales'],
  csl: ['domain'],
  prerender: ['enhance', 'elements', 'catalog', 'domain', 'locales'],
  cli: ['prerender', 'catalog', 'domain', 'locales'],
};
/** Entries of the package, which draw on everything. */
const entries = new Set(['index.ts', 'all.ts', 'loader.ts']);
const browserOnly = new Set([
  'document',
  'window',
  'navigator',
  'fetch',
  'HTMLElement',
  'Element',
  'localStorage',
  'customElements',
  'XMLHttpRequest',
]);

const parse = (file: string, text: string) => ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);

function importsOf(source: ts.SourceFile): {path: string; type: boolean}[] {
  const found: {path: string; type: boolean}[] = [];
  const visit = (node: ts.Node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const type = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly;
      found.push({path: (node.moduleSpecifier as ts.StringLiteral).text, type});
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [path] = node.arguments;
      if (path && ts.isStringLiteralLike(path)) found.push({path: path.text, type: false});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Arrows that run the wrong way, and whatever of the page or of a clock stands in the domain. */
function faults(path: string, text: string): string[] {
  const layer = path.split('/')[0]!;
  if (entries.has(path)) return [];
  const source = parse(path, text);
  const wrong: string[] = [];
  for (const {path: imported} of importsOf(source)) {
    if (!imported.startsWith('.')) {
      if (layer === 'domain' && /^(@?lit\b|@lit\/|node:)/.test(imported))
        wrong.push(`${path} imports ${imported}`);
      continue;
    }
    const target = join(dirname(path), imported).split('/')[0]!;
    if (target !== layer && !below[layer]?.includes(target)) wrong.push(`${path} imports ${imported}`);
  }
  if (layer === 'domain') {
    const visit = (node: ts.Node) => {
      const isName =
        ts.isIdentifier(node) &&
        !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) &&
        !ts.isPropertyAssignment(node.parent) &&
        !ts.isPropertySignature(node.parent);
      if (isName && browserOnly.has(node.text)) wrong.push(`${path} uses ${node.text}`);
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now')
        wrong.push(`${path} reads the clock`);
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
        wrong.push(`${path} reads the clock`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return wrong;
}

/** Statements at the top of a module that do something, instead of saying what is. */
function effects(path: string, text: string): string[] {
  return parse(path, text).statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      return statement.importClause
        ? []
        : [`${path} imports ${statement.moduleSpecifier.getText()} for its effect`];
    }
    if (
      ts.isExpressionStatement(statement) ||
      ts.isIfStatement(statement) ||
      ts.isIterationStatement(statement, false)
    ) {
      return [`${path}: ${statement.getText().slice(0, 60)}`];
    }
    return [];
  });
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('data/built/'));
const read = (path: string) => readFileSync(join('src', path), 'utf8');
const defines = (path: string) => /^elements\/([\w-]+)\/\1\.ts$/.test(path);

describe('The layers', () => {
  it('import downwards only, and the domain knows no page and no clock', () => {
    assert.deepEqual(
      files.flatMap((path) => faults(path, read(path))),
      [],
    );
  });

  it('are told apart from a file that breaks them', () => {
    assert.deepEqual(faults('domain/x.ts', "import {html} from 'lit';"), ['domain/x.ts imports lit']);
    assert.deepEqual(faults('domain/x.ts', "import '../catalog/catalog.js';"), [
      'domain/x.ts imports ../catalog/catalog.js',
    ]);
    assert.deepEqual(faults('catalog/x.ts', "const e = import('../elements/a/a.js');"), [
      'catalog/x.ts imports ../elements/a/a.js',
    ]);
    assert.deepEqual(faults('domain/x.ts', 'export const a = () => document.title;'), [
      'domain/x.ts uses document',
    ]);
    assert.deepEqual(faults('domain/x.ts', 'export const a = () => new Date();'), [
      'domain/x.ts reads the clock',
    ]);
  });

  it('have no effect when they are imported, but for the files that define', () => {
    const found = files
      .filter((path) => !defines(path) && path !== 'all.ts' && path !== 'loader.ts' && path !== 'cli/main.ts')
      .flatMap((path) => effects(path, read(path)));
    assert.deepEqual(found, []);
  });

  it('are told apart from a file with an effect', () => {
    assert.equal(effects('x.ts', "import './y.js';").length, 1);
    assert.equal(effects('x.ts', 'if (a) b();').length, 1);
    assert.equal(effects('x.ts', 'export const a = 1;').length, 0);
  });

  it('keep files short enough to hold one idea', () => {
    const long = files.filter((path) => !path.startsWith('locales/') && read(path).split('\n').length > 230);
    assert.deepEqual(long, []);
  });
});

describe('The files that define', () => {
  const tags = files.filter(defines).map((path) => path.split('/')[1]!);

  it('are all in the file that imports every tag', () => {
    for (const tag of tags) assert.match(read('all.ts'), new RegExp(`'./elements/${tag}/${tag}.js'`));
  });

  it('are the only modules of the package that are marked as having an effect', () => {
    const {sideEffects} = JSON.parse(readFileSync('package.json', 'utf8')) as {sideEffects: string[]};
    const listed = sideEffects.filter((path) => path.startsWith('./dist/elements/')).sort();
    assert.deepEqual(listed, tags.map((tag) => `./dist/elements/${tag}/${tag}.js`).sort());
  });

  it('are known to the loader', () => {
    for (const tag of tags) assert.match(read('elements/tags.ts'), new RegExp(`'${tag}'`));
  });
});
