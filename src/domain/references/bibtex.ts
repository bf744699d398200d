/** BibTeX and BibLaTeX to CSL-JSON items. */
import {nearest} from '../records/nearest.js';
import type {ReferenceRecord} from '../records/reference.js';
import {months} from './bibtex/dates.js';
import {inherited} from './bibtex/inherit.js';
import {positionsIn, type BibtexIssue} from './bibtex/issue.js';
import {scan, type Piece, type RawEntry} from './bibtex/scan.js';
import {toCsl} from './bibtex/to-csl.js';
import {referenceKeys} from './reference-keys.js';

export type {BibtexIssue};

export interface BibtexReading {
  /** In the order of the file; of entries with one key the first. */
  readonly items: readonly ReferenceRecord[];
  /** In the order of the file. */
  readonly issues: readonly BibtexIssue[];
}

/** Reads a file in steps of one entry, so that a page can take a breath between them. */
export function* bibtexSteps(source: string): Generator<undefined, BibtexReading> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const issueAt = positionsIn(text);
  const issues: BibtexIssue[] = [];
  const macros = new Map<string, readonly Piece[]>();
  const entries = new Map<string, RawEntry>();

  for (const scanned of scan(text)) {
    if ('issue' in scanned) issues.push(scanned.issue);
    else if ('macro' in scanned) macros.set(scanned.macro.toLowerCase(), scanned.value);
    else {
      const {entry} = scanned;
      // BibTeX takes keys that differ in case alone for one.
      const key = entry.key.normalize('NFC').toLowerCase();
      const first = key ? entries.get(key) : undefined;
      if (first) {
        const {line} = issueAt(first.at, '');
        issues.push(
          issueAt(entry.at, `the key “${entry.key}” is taken on line ${line}; this entry is left out`),
        );
      } else entries.set(key || `@${entry.at}`, entry);
    }
    yield;
  }

  const unknown = new Set<string>();
  const textOf = (pieces: readonly Piece[], depth = 0): string =>
    pieces
      .map((piece) => {
        if ('text' in piece) return piece.text;
        const name = piece.macro.toLowerCase();
        const value = macros.get(name);
        if (value && depth < 20) return textOf(value, depth + 1);
        if (Object.hasOwn(months, name)) return months[name]!;
        if (!unknown.has(name)) {
          unknown.add(name);
          const suggestion = nearest(name, macros.keys());
          issues.push(issueAt(piece.at, `no @string defines “${piece.macro}”`, suggestion));
        }
        // Most often a word whose braces were forgotten.
        return piece.macro;
      })
      .join('');

  const lookup = (key: string) => entries.get(key.normalize('NFC').toLowerCase());
  const items: ReferenceRecord[] = [];
  for (const entry of entries.values()) {
    if (entry.type === 'xdata' || entry.type === 'set') continue;
    for (const field of ['crossref', 'xdata']) {
      for (const key of textOf(entry.fields.get(field) ?? []).split(/[,\s]+/)) {
        if (!key || lookup(key)) continue;
        const suggestion = nearest(key, entries.keys());
        issues.push(
          issueAt(entry.at, `“${entry.key}” refers to “${key}”, which is not in the file`, suggestion),
        );
      }
    }
    const values = new Map<string, string>();
    const get = (field: string) => {
      let value = values.get(field);
      if (value === undefined) values.set(field, (value = inherited(entry, field, lookup, textOf)));
      return value;
    };
    const item = toCsl(entry.type, entry.key.normalize('NFC'), get, (field, message) =>
      issues.push(issueAt(entry.at, `${field} of “${entry.key}”: ${message}`)),
    );
    // Without a key of its own a work can still be cited by its DOI or arXiv id.
    if (!item.id) item.id = referenceKeys(item)[0] ?? `line-${issueAt(entry.at, '').line}`;
    if (Object.keys(item).length > 2) items.push(item);
    else issues.push(issueAt(entry.at, `“${item.id}” says nothing and is left out`));
    yield;
  }
  return {items, issues: issues.sort((a, b) => a.line - b.line || a.column - b.column)};
}

/** Reads a whole file at once, as the command does. */
export function readBibtex(source: string): BibtexReading {
  const steps = bibtexSteps(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
