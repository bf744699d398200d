/** Reads what authors write in attributes, after whatever a publishing tool did to it. */

// Quotation marks that a typographer put where a writer typed straight ones.
const stray = /^[\s"'“”„‟‘’‚‛«»]+|[\s"'“”„‟‘’‚‛«»]+$/g;

/** A list by spaces or commas; curly quotes and empty items are dropped. */
export function attributeWords(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[\s,]+/)
    .map((word) => word.replace(stray, ''))
    .filter(Boolean);
}

/**
 * A day such as `2025-02-01`; a month or a year means its first day.
 *
 * @returns `undefined` for anything else, which shows the newest facts.
 */
export function dayAttribute(text: string | null | undefined): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec((text ?? '').replace(stray, ''));
  if (!parts) return undefined;
  const day = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}

/** The one of some words that an attribute names, in any case; `undefined` for none of them. */
export function wordAttribute<T extends string>(
  text: string | null | undefined,
  words: readonly T[],
): T | undefined {
  const word = attributeWords(text)[0]?.toLowerCase();
  return words.find((one) => one === word);
}
