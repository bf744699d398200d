/** Reads when a work appeared, as reference managers and people write it. */
import type {CslDate} from '../records/reference.js';
import {itemText} from './item-text.js';

const whole = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value.trim() || NaN) : value;
  return typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 10000 && number !== 0
    ? number
    : undefined;
};

/**
 * Reads a CSL date, and what people write in its place: a number, `2017`, `2017-06-12`, `June 2017`.
 *
 * @returns Dates in numbers, that of a range’s end as the second; or words. Nothing where there is neither.
 */
export function readIssued(date: unknown): CslDate | undefined {
  if (typeof date === 'number' || typeof date === 'string') return fromText(String(date));
  if (typeof date !== 'object' || date === null) return undefined;
  const {'date-parts': parts, literal, raw, circa} = date as Record<string, unknown>;
  const dates = (Array.isArray(parts) ? (parts as unknown[]) : []).map((part) => {
    const [year, ...rest] = (Array.isArray(part) ? (part as unknown[]) : [part]).map(whole);
    // A month that is none ends the date before it.
    const end = rest.indexOf(undefined);
    return [year, ...(end < 0 ? rest : rest.slice(0, end))];
  });
  const years = dates.slice(0, 2).filter((each): each is number[] => each[0] !== undefined);
  if (dates[0]?.[0] === undefined) return fromText(itemText(literal) || itemText(raw));
  return {'date-parts': years, ...(circa && circa !== 'false' ? {circa: true} : {})};
}

function fromText(text: string): CslDate | undefined {
  const plain = itemText(text);
  // One number of four digits is the year; two might be a range or a day, and stay words.
  const years = plain.match(/(?<![\d-])\d{4}(?!\d)/g) ?? [];
  const year = years.length === 1 ? whole(years[0]) : undefined;
  return year !== undefined ? {'date-parts': [[year]]} : plain ? {literal: plain} : undefined;
}
