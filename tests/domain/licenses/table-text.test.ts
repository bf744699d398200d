import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {csvTable, markdownTable} from '../../../src/domain/licenses/table-text.js';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('markdownTable', () => {
  it('writes a table', () => {
    assert.equal(
      markdownTable({head: ['Term', 'MIT'], rows: [['Military use', 'not mentioned'], ['Law']]}),
      '| Term | MIT |\n| --- | --- |\n| Military use | not mentioned |\n| Law |  |\n',
    );
  });

  it('lets no text break out of its cell or become markup', () => {
    assert.match(
      markdownTable({head: ['a'], rows: [['x | y\n<b>*z*</b> [l](u) `c` &lt;']]}),
      /\| x \\\| y \\<b\\>\\\*z\\\*\\<\/b\\> \\\[l\\\]\(u\) \\`c\\` \\&lt; \|/,
    );
  });

  it('has one line a row, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {minLength: 1, maxLength: 4}), (row) => {
        const lines = markdownTable({head: row, rows: [row]}).split('\n');
        assert.equal(lines.length, 4);
        for (const line of lines.slice(0, 3)) {
          assert.equal(line.replaceAll('\\\\', '').replaceAll('\\|', '').split('|').length, row.length + 2);
        }
      }),
    );
  });
});

describe('csvTable', () => {
  it('quotes what has to be quoted', () => {
    assert.equal(
      csvTable({head: ['Term', 'MIT'], rows: [['Show a credit', '“Built, with” "it"']]}),
      'Term,MIT\r\nShow a credit,"“Built, with” ""it"""\r\n',
    );
  });

  it('gives no spreadsheet a formula to run', () => {
    for (const text of ['=1+1', '+1', '-cmd|x', '@SUM(A1)', '\t=1', ' =1', '＝1']) {
      assert.match(csvTable({head: [text], rows: []}), /^"'/, text);
    }
    assert.equal(csvTable({head: ['-12.5', '1-2', 'a=b'], rows: []}), '-12.5,1-2,a=b\r\n');
  });

  it('comes back as it was from a reader of CSV, formulas aside', () => {
    const text = fc.string().filter((one) => !/^\s*[=+\-@\t\r]/.test(one));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), {minLength: 1, maxLength: 5}), (rows) => {
        assert.deepEqual(readCsv(csvTable({head: rows[0]!, rows: rows.slice(1)})), rows);
      }),
    );
  });
});
