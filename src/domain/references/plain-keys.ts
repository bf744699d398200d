/** Keys as nearly all are, an author’s own; `identify` reads the others. */

// A DOI and an old arXiv id have a slash, a new one begins with a digit; neither sign is to be taken away.
const plain = /^(?!arxiv|doi)\p{L}[\p{L}\p{M}\p{N}_+.:-]*$/iu;

/** The keys of a `cite` attribute, each once in NFC, where all are plain; nothing where one must be read. */
export function plainKeys(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,]+/).filter(Boolean);
  return words.every((word) => plain.test(word))
    ? [...new Set(words.map((word) => word.normalize()))]
    : undefined;
}
