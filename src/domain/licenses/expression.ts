/**
 * SPDX licence expressions: `MIT AND CC-BY-4.0`, `Apache-2.0 OR LGPL-3.0-only`, `GPL-2.0+ WITH …`.
 *
 * The grammar is the ecosystem’s parser’s, `spdx-expression-parse`. The words are read here: its own
 * scanner knows only the ids of its list, while ours are any name that a record answers to, in any case.
 * Import this module only where an expression is written: it brings the parser with it.
 */
import parse, {type Node, type Token} from 'spdx-expression-parse/parse.js';
import {isOperator} from './expression-text.js';

export type Expression =
  | {
      readonly kind: 'license';
      /** As written, with its `+`. */
      readonly name: string;
      /** An exception adds permissions: what the licence allows by itself is the least of it. */
      readonly exception?: string;
    }
  | {readonly kind: 'and' | 'or'; readonly parts: readonly Expression[]};

/** Why an expression cannot be read, and where. */
export interface ExpressionIssue {
  readonly problem: 'expected-license' | 'expected-operator' | 'expected-exception' | 'unclosed' | 'unopened';
  /** First character of what is wrong, from 0; the length of the text when something is missing at its end. */
  readonly at: number;
  /** What stands there; empty at the end. */
  readonly found: string;
}

interface Word {
  readonly text: string;
  readonly at: number;
}

const words = (text: string): Word[] =>
  [...text.matchAll(/[()]|[^\s()]+/g)].map((match) => ({text: match[0], at: match.index}));

function tokens(list: readonly Word[]): Token[] {
  return list.map(({text}, index): Token => {
    if (text === '(' || text === ')' || isOperator(text))
      return {type: 'OPERATOR', string: text.toUpperCase()};
    const before = list[index - 1]?.text.toUpperCase();
    return {type: before === 'WITH' ? 'EXCEPTION' : 'LICENSE', string: text};
  });
}

function flat(node: Node): Expression {
  if ('license' in node) {
    const {license, exception} = node;
    return {kind: 'license', name: license, ...(exception ? {exception} : {})};
  }
  const kind = node.conjunction;
  const parts = [flat(node.left), flat(node.right)].flatMap((part) =>
    part.kind === kind ? part.parts : [part],
  );
  return {kind, parts};
}

/** Where the grammar is left: the parser says that it is, not where. */
function issueIn(list: readonly Word[], length: number): ExpressionIssue {
  const open: Word[] = [];
  let wants: 'license' | 'operator' | 'exception' = 'license';
  // A licence in brackets takes no exception, nor does one that has one.
  let takesWith = false;
  for (const {text, at} of list) {
    const issue = (problem: ExpressionIssue['problem']): ExpressionIssue => ({problem, at, found: text});
    const upper = isOperator(text) ? text.toUpperCase() : undefined;
    if (wants === 'exception') {
      if (upper || text === '(' || text === ')') return issue('expected-exception');
      [wants, takesWith] = ['operator', false];
    } else if (wants === 'license') {
      if (upper || text === ')') return issue('expected-license');
      if (text === '(') open.push({text, at});
      else [wants, takesWith] = ['operator', true];
    } else if (text === ')') {
      if (!open.pop()) return issue('unopened');
      takesWith = false;
    } else if (!upper || (upper === 'WITH' && !takesWith)) {
      return issue('expected-operator');
    } else {
      wants = upper === 'WITH' ? 'exception' : 'license';
    }
  }
  const missing = {license: 'expected-license', exception: 'expected-exception', operator: undefined}[wants];
  if (missing) return {problem: missing as ExpressionIssue['problem'], at: length, found: ''};
  return {problem: 'unclosed', at: open.at(-1)?.at ?? length, found: open.length ? '(' : ''};
}

/** Reads an expression. Never throws: what is wrong comes back with its place. */
export function parseExpression(
  text: string,
):
  | {readonly expression: Expression; readonly issue?: undefined}
  | {readonly expression?: undefined; readonly issue: ExpressionIssue} {
  const list = words(text);
  try {
    return {expression: flat(parse(tokens(list)))};
  } catch {
    return {issue: issueIn(list, text.length)};
  }
}

/** Names of the licences, each once, in order. */
export function licensesIn(expression: Expression): readonly string[] {
  return expression.kind === 'license'
    ? [expression.name]
    : [...new Set(expression.parts.flatMap(licensesIn))];
}

/**
 * What an expression comes to: under AND all licences hold, so the worst decides; under OR the reader
 * chooses, so the best does.
 *
 * @param valueOf - The value of a single licence, for example its answer to a use or its verdict.
 * @param rank - The higher, the better for a reader.
 */
export function weigh<T>(
  expression: Expression,
  valueOf: (name: string) => T,
  rank: (value: T) => number,
): T {
  if (expression.kind === 'license') return valueOf(expression.name);
  const values = expression.parts.map((part) => weigh(part, valueOf, rank));
  const better = (a: T, b: T) => (expression.kind === 'and' ? rank(a) < rank(b) : rank(a) > rank(b));
  return values.reduce((chosen, value) => (better(value, chosen) ? value : chosen));
}
