/** Dates of BibTeX (`year`, `month`) and BibLaTeX (`date`, EDTF level 1 as far as works need it). */
import type {CslDate} from '../../records/reference.js';

/** The names that BibTeX styles define for months. */
export const months: Readonly<Record<string, string>> = {
  jan: 'January',
  feb: 'February',
  mar: 'March',
  apr: 'April',
  may: 'May',
  jun: 'June',
  jul: 'July',
  aug: 'August',
  sep: 'September',
  oct: 'October',
  nov: 'November',
  dec: 'December',
};
const names = Object.keys(months);

type Parts = number[];

/** `2024`, `2024-07`, `2024-07-15`, by hand `2024-7-15`; a part that is 00 or X says nothing. */
function isoParts(text: string): Parts | undefined {
  const match = /^(-?\d{4})(?:-(\d{1,2}|XX))?(?:-(\d{1,2}|XX))?(?:T.*)?$/.exec(
    text.trim().replace(/[~?%]$/, ''),
  );
  if (!match) return undefined;
  const parts = [Number(match[1])];
  for (const [part, most] of [
    [match[2], 12],
    [match[3], 31],
  ] as const) {
    const number = Number(part);
    if (!(number >= 1 && number <= most)) break;
    parts.push(number);
  }
  return parts;
}

/** A `date` or `urldate`; `undefined` when it is not one. */
export function isoDate(text: string): CslDate | undefined {
  const [from = '', until = ''] = text.split('/');
  const start = isoParts(from);
  if (!start) return undefined;
  const end = isoParts(until);
  return {'date-parts': end ? [start, end] : [start], ...(/[~%]$/.test(from.trim()) ? {circa: true} : {})};
}

/** `mar`, `March`, `3`, `10~March`, `March 10--12`: month and day. */
function monthParts(text: string): Parts {
  const name = names.findIndex((month) => new RegExp(`\\b${month}`, 'i').test(text));
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const month = name >= 0 ? name + 1 : numbers.shift();
  if (!month || month > 12) return [];
  const [day] = numbers;
  return day && day <= 31 ? [month, day] : [month];
}

/** A `year`, with its month where there is one; words such as “in press” stay words. */
export function yearDate(year: string, month: string, day: string): CslDate | undefined {
  const text = year.trim();
  const digits = /^(?:[^\d]{0,8})?(\d{4})[a-z]?\]?$/i.exec(text) ?? /^(\d{4})\s*[-–/]+\s*(\d{4})$/.exec(text);
  if (!digits) return isoDate(text) ?? (text ? {literal: text} : undefined);
  const start = [Number(digits[1]), ...monthParts(`${month} ${day}`)];
  return {
    'date-parts': digits[2] ? [start, [Number(digits[2])]] : [start],
    ...(/^(?:c\.|ca\.|circa|~)/i.test(text) ? {circa: true} : {}),
  };
}
