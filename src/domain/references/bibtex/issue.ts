import type {Issue} from '../../records/check.js';

/** What is wrong in a BibTeX file, and where; its path reads `12:3`. */
export interface BibtexIssue extends Issue {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Makes issues of offsets into a text. */
export function positionsIn(text: string): (at: number, message: string, suggestion?: string) => BibtexIssue {
  let starts: number[] | undefined;
  return (at, message, suggestion) => {
    // Files without a fault need no table of lines.
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    const [line, column] = [low + 1, at - starts[low]! + 1];
    return {path: `${line}:${column}`, line, column, message, ...(suggestion ? {suggestion} : {})};
  };
}
