/** Text of a record made fit to stand in a sentence of the page. */
import {oneLine} from './one-line.js';

// Most text: words of Latin letters and its signs, one space between; or none. Nothing in them is composed of two.
const fit = /^(?:[!-~¡-¬®-ɏ‐-―‘-”…]+(?: [!-~¡-¬®-ɏ‐-―‘-”…]+)*)?$/;
const isolates = /[\u2066-\u2069]/;

/** Removes isolates that are not closed, and closings of what was not opened. */
function balanced(text: string): string {
  if (!isolates.test(text)) return text;
  const characters = [...text];
  const open: number[] = [];
  characters.forEach((character, index) => {
    if (character >= '\u2066' && character <= '\u2068') open.push(index);
    else if (character === '\u2069' && open.pop() === undefined) characters[index] = '';
  });
  for (const index of open) characters[index] = '';
  return characters.join('');
}

/**
 * One line of text in NFC whose writing direction ends where it ends.
 *
 * Controls, bidi embeddings and overrides, and isolates without a partner go (they would turn the text
 * around them: “Trojan Source”, CVE-2021-42574); direction marks and closed isolates stay, since Arabic
 * and Hebrew titles need them.
 */
export function plainText(text: string): string {
  return fit.test(text) ? text : oneLine(balanced(text), isolates);
}
