/** A table as Markdown or CSV: what “copy” puts on the clipboard. */

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One line of plain text; nothing in it can start a table cell, a link, emphasis, HTML or code. */
function markdownCell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** GitHub’s table dialect, which most tools read. Short rows are filled up. */
export function markdownTable({head, rows}: TextTable): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, index) => markdownCell(cells[index] ?? '')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line), ''].join('\n');
}

/**
 * A field by RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe in front, as
 * OWASP advises for CSV injection; a plain negative number does not.
 */
function csvField(text: string): string {
  const runs = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  const safe = runs ? `'${text}` : text;
  return /[",;\r\n\t]|^\s|\s$/.test(safe) || runs ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma-separated, with CRLF line ends, by RFC 4180. */
export function csvTable({head, rows}: TextTable): string {
  const line = (cells: readonly string[]) => head.map((_, index) => csvField(cells[index] ?? '')).join(',');
  return [head, ...rows].map((cells) => `${line(cells)}\r\n`).join('');
}
