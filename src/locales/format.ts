/** Dates, numbers and lists by `Intl`, each formatter made once for a page. */

// Bounded, since a page may name any number of languages; in practice it holds a handful.
const formatters = new Map<string, unknown>();

/** A formatter of a kind for a language, made once; a language that is none is English. */
export function cached<T>(kind: string, language: string, make: (language: string) => T): T {
  const key = `${kind} ${language}`;
  let formatter = formatters.get(key) as T | undefined;
  if (!formatter) {
    if (formatters.size > 63) formatters.clear();
    try {
      formatter = make(language);
    } catch {
      // `lang="x y"` is the page’s mistake, not a reason to fail.
      formatter = make('en');
    }
    formatters.set(key, formatter);
  }
  return formatter;
}

/** English without a region writes the day first, which no reader can take for another date. */
export const dateLanguage = (language: string) => (language === 'en' ? 'en-GB' : language);

/** `2025`, `2025-01` or `2025-01-20` as a reader writes it, no more precise than it is. */
export function formatDate(date: string, language: string): string {
  const parts = date.split('-').length;
  const day = new Date(`${date}${'-01'.repeat(3 - parts)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return cached(
    `date${parts}`,
    dateLanguage(language),
    (tag) =>
      new Intl.DateTimeFormat(tag, {
        year: 'numeric',
        month: parts > 1 ? 'short' : undefined,
        day: parts > 2 ? 'numeric' : undefined,
        timeZone: 'UTC',
      }),
  ).format(day);
}

/** A number in full, with the language’s separators. */
export function formatNumber(value: number, language: string): string {
  return cached('number', language, (tag) => new Intl.NumberFormat(tag)).format(value);
}

/** `a, b and c`. */
export function formatList(items: readonly string[], language: string): string {
  return cached(
    'list',
    dateLanguage(language),
    (tag) => new Intl.ListFormat(tag, {type: 'conjunction'}),
  ).format(items);
}
