/** Text made fit to stand in a line of its own. */

// Controls; embeddings and overrides, which reach past their own end; marks of no width that only hide text.
const unfit = /(?!\s)[\p{Cc}\u202a-\u202e\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * One line of text in NFC, for a place that isolates it. Controls, bidi embeddings and overrides go; white space becomes
 * one space; a lone surrogate becomes U+FFFD.
 */
export const oneLine = (text: string) =>
  text
    .replace(unfit, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize()
    .trim();
