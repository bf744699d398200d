/** BibTeX text to entries with raw fields, skipping what is broken and saying where. */
import {Broken, groupEnd, isNextEntry, unclosed} from './group.js';
import {positionsIn, type BibtexIssue} from './issue.js';

/** A part of a value: text in braces, quotes or digits, or the name of an `@string`. */
export type Piece = {readonly text: string} | {readonly macro: string; readonly at: number};

export interface RawEntry {
  /** In lower case: `article`. */
  readonly type: string;
  /** Empty where the author gave none. */
  readonly key: string;
  /** Values by field name in lower case; the first of two of one name. */
  readonly fields: ReadonlyMap<string, readonly Piece[]>;
  /** Where the entry begins in the text. */
  readonly at: number;
}

export type Scanned =
  | {readonly entry: RawEntry}
  | {readonly macro: string; readonly value: readonly Piece[]}
  | {readonly issue: BibtexIssue};

const entryStart = /@[ \t]*([a-z][\w-]*)\s*([{(])/gi;
const keyText = /[^\s,{}=]+/y;
const fieldName = /[^\s,={}()"#%@\\]+/y;
const macroName = /[^\s,={}()"#%@\\]+/y;
const digits = /\d+(?=[\s,})#]|$)/y;
const blank = /(?:\s+|%[^\n]*(?:\n|$))*/y;
/** Another field within a value. */
const swallows = /[,}\n]\s*(?:[a-z][\w-]*\s*=\s*[{"]|(?:year|volume|number|pages)\s*=\s*\d)/i;
const tooEarly = /\s*,?\s*[a-z]+\s*=\s*[{"\d]/iy;

/**
 * Reads on from entry to entry; each answer is one step, so that a caller may pause between them.
 *
 * What stands between entries is ignored, as BibTeX ignores it; so is an entry behind `%`.
 */
export function* scan(text: string): Generator<Scanned> {
  const issue = positionsIn(text);
  const found: BibtexIssue[] = [];
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const result = pattern.exec(text);
    if (result) at = pattern.lastIndex;
    return result;
  };
  const report = (where: number, message: string) => found.push(issue(where, message));

  function value(field: string): Piece[] {
    const pieces: Piece[] = [];
    do {
      match(blank);
      const start = at;
      if (text[at] === '{' || text[at] === '"') {
        at = groupEnd(text, start, `the field “${field}”`) + 1;
        pieces.push({text: text.slice(start + 1, at - 1)});
      } else {
        const number = match(digits);
        if (number) pieces.push({text: number[0]});
        else {
          const macro = match(macroName);
          if (macro) pieces.push({macro: macro[0], at: start});
          else report(at, `the field “${field}” has no value`);
        }
      }
      match(blank);
    } while (text[at] === '#' && ++at);
    return pieces;
  }

  /** Skips what cannot be read, to the next comma or the end of the entry. */
  function skip(close: string) {
    while (at < text.length && text[at] !== ',' && text[at] !== close) {
      if (text[at] === '{' || text[at] === '"') at = groupEnd(text, at, 'this entry') + 1;
      else if (text[at] === '\n' && isNextEntry(text, at + 1)) return;
      else at += 1;
    }
  }

  function key(type: string): string {
    match(blank);
    const start = at;
    let word = match(keyText)?.[0] ?? '';
    match(blank);
    if (text[at] === '=') {
      at = start;
      word = '';
    }
    if (!word) report(start, `this @${type} has no key, so nothing can cite it by one`);
    // `smith 2020,`: a space where none may be.
    const rest = word && /^[^\n,={}]+(?=,)/.exec(text.slice(at, at + 80))?.[0].trim();
    if (rest) {
      at = text.indexOf(',', at);
      report(
        start,
        `the key “${word} ${rest}” holds a space and is read as “${word}-${rest.replace(/\s+/g, '-')}”`,
      );
      return `${word}-${rest.replace(/\s+/g, '-')}`;
    }
    if (word && text[at] !== ',' && !/[})]/.test(text[at] ?? '')) {
      report(at, `a comma is missing after the key “${word}”`);
    }
    return word;
  }

  function fieldsOf(close: string, name: string): Map<string, Piece[]> {
    const fields = new Map<string, Piece[]>();
    let last = '';
    let lastAt = at;
    for (;;) {
      match(blank);
      if (text[at] === ',') at += 1;
      else if (text[at] === close) {
        at += 1;
        tooEarly.lastIndex = at;
        if (tooEarly.test(text)) report(at - 1, `“${close}” ends ${name} here; what follows it is not read`);
        return fields;
      } else if (at >= text.length || text[at] === '@') {
        // The brace that should have ended the entry has ended a field, and with it those that follow.
        if (swallows.test(text.slice(lastAt, at))) throw unclosed(text, lastAt, last);
        report(Math.min(at, text.length), `${name} has no “${close}” at its end`);
        return fields;
      } else {
        const start = at;
        const field = match(fieldName)?.[0];
        match(blank);
        if (field && text[at] === '=') {
          at += 1;
          match(blank);
          [last, lastAt] = [`the field “${field}”`, at];
          const pieces = value(field);
          const lower = field.toLowerCase();
          if (pieces.length > 0 && !fields.has(lower)) fields.set(lower, pieces);
          if (at < text.length && !/[,@]/.test(text[at]!) && text[at] !== close) {
            fieldName.lastIndex = at;
            const next = fieldName.exec(text)?.[0];
            report(
              at,
              next ? `a comma is missing before “${next}”` : `unexpected “${text[at]}” after “${field}”`,
            );
            if (!next) skip(close);
          }
        } else {
          report(start, field ? `“=” is missing after “${field}”` : `unexpected “${text[start]}” in ${name}`);
          at = Math.max(at, start + 1);
          skip(close);
        }
      }
    }
  }

  for (;;) {
    entryStart.lastIndex = at;
    const start = entryStart.exec(text);
    if (!start) break;
    at = entryStart.lastIndex;
    const line = text.slice(text.lastIndexOf('\n', start.index) + 1, start.index);
    // An entry that is commented out, or an address: `a@b(c)`.
    if (/^\s*%/.test(line) || /[^\s})>,;]$/.test(line)) continue;
    const type = start[1]!.toLowerCase();
    const close = start[2] === '{' ? '}' : ')';
    try {
      if (type === 'comment' || type === 'preamble') {
        at = start[2] === '{' ? groupEnd(text, at - 1, '') + 1 : at;
      } else if (type === 'string') {
        for (const [macro, pieces] of fieldsOf(close, '@string')) yield {macro, value: pieces};
      } else {
        const name = key(type);
        const fields = fieldsOf(close, name ? `“${name}”` : `this @${type}`);
        yield {entry: {type, key: name, fields, at: start.index}};
      }
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      report(error.at, `${error.message}; the @${type} is left out`);
      // Entries may begin inside what was never closed.
      at = start.index + start[0].length;
    }
    for (const problem of found.splice(0)) yield {issue: problem};
  }
}
