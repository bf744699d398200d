/** Reads what authors write in attributes, after whatever a publishing tool did to it. */

// Quotation marks that a typographer put where a writer typed straight ones.
const stray = /^[\s"'“”„‟‘’‚‛«»]+|[\s"'“”„‟‘’‚‛«»]+$/g;

/** Text without the quotation marks and white space around it. */
export const unquoted = (text: string) => text.replace(stray, '');

/** A list by spaces or commas; curly quotes and empty items are dropped. */
export function attributeWords(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .map(unquoted)
    .filter(Boolean);
}
