/** Sentences with something to follow inside them: the words on either side of it are the language’s. */
import type {Claim} from './model-words.js';

/** One claim after the other, between them what separates the clauses of a sentence, and its end. */
export function claimsInWords<T>(
  claims: readonly Claim<T>[],
  separator: string,
  end: string,
  one: (claim: Claim<T>) => readonly (string | T)[],
): readonly (string | T)[] {
  return [...claims.flatMap((claim, index) => [index ? separator : '', ...one(claim)]), end];
}
