/** Text made fit to stand in a line of its own. */

// Controls; embeddings, overrides and isolates, which reach past their own end; marks of no width that only hide text.
const unfit = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * One line of text in NFC that turns nothing around it: controls and what directs text go, but direction marks; white
 * space becomes one space; a lone surrogate becomes U+FFFD.
 *
 * @param kept - Which of the signs that would go may stay.
 */
export const oneLine = (text: string, kept = /(?!)/) =>
  text
    .replace(unfit, (sign) => (kept.test(sign) ? sign : ''))
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize()
    .trim();
