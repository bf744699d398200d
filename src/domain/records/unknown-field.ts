import type {Issue} from './check.js';
import {nearest} from './nearest.js';

/** What is said of a field that nothing reads, with the one that was probably meant. */
export function unknownField(name: string, known: readonly string[], path = name): Issue {
  const suggestion = nearest(name, known);
  return {path, message: `unknown field “${name}”`, ...(suggestion && {suggestion})};
}
