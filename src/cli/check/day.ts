/** Days as people and publishing tools write them. */
import {dayAttribute} from '../../domain/records/day-attribute.js';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})(?!\\d)';

const forms = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  new RegExp(`^${weekday}${month}\\s+${day},?\\s+${year}`, 'i'),
  new RegExp(`^${weekday}${day}[\\s-]+${month},?[\\s-]+${year}`, 'i'),
];

/**
 * `2022-07-08`, `2022/7/8`, `Jul 08 2022`, `Fri, 08 Jul 2022 10:00:00 +0200`, whatever follows. Of `07/08/2022` nobody
 * can tell which is the month.
 *
 * @returns The day as the records write it.
 */
export function dayIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const found = forms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!found) return undefined;
  const named = months.indexOf(found['month']!.slice(0, 3).toLowerCase()) + 1;
  const [at, on] = [named || Number(found['month']), Number(found['day'])];
  const padded = (part: number) => String(part).padStart(2, '0');
  return dayAttribute(`${found['year']}-${padded(at)}-${padded(on)}`);
}
