import {attributeWords} from './attributes.js';

/** The one of some words that an attribute names, in any case; `undefined` for none of them. */
export function wordAttribute<T extends string>(
  text: string | null | undefined,
  words: readonly T[],
): T | undefined {
  if (!text) return undefined;
  const word = attributeWords(text)[0]?.toLowerCase();
  return words.find((one) => one === word);
}
