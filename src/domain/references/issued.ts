/** The year of a work. */
import type {ReferenceRecord} from '../records/reference.js';
import {itemText} from './item-text.js';

export interface Issued {
  /** Negative before the common era; absent when the date is words, or there is none. */
  readonly year?: number;
  /** Last year of a range. */
  readonly until?: number;
  readonly circa?: boolean;
  /** A date in words: `in press`. */
  readonly literal?: string;
}

const whole = (value: unknown): number | undefined => {
  const year = typeof value === 'string' ? Number(value.trim() || NaN) : value;
  return typeof year === 'number' && Number.isInteger(year) && Math.abs(year) < 10000 && year !== 0
    ? year
    : undefined;
};

/** Reads a CSL date, and what people write in its place: a number, `2017`, `2017-06-12`, `June 2017`. */
export function issuedOf(item: ReferenceRecord): Issued {
  const date = item.issued as unknown;
  if (typeof date === 'number' || typeof date === 'string') return fromText(String(date));
  if (typeof date !== 'object' || date === null) return {};
  const {'date-parts': parts, literal, raw, circa} = date as Record<string, unknown>;
  const years = (Array.isArray(parts) ? (parts as unknown[]) : []).map((part) =>
    whole(Array.isArray(part) ? part[0] : part),
  );
  if (years[0] !== undefined) {
    return {
      year: years[0],
      ...(years[1] !== undefined && years[1] > years[0] ? {until: years[1]} : {}),
      ...(circa && circa !== 'false' ? {circa: true} : {}),
    };
  }
  return fromText(itemText(literal) || itemText(raw));
}

function fromText(text: string): Issued {
  const plain = itemText(text);
  // One number of four digits is the year; two might be a range or a day, and stay words.
  const years = plain.match(/(?<![\d-])\d{4}(?!\d)/g) ?? [];
  const year = years.length === 1 ? whole(years[0]) : undefined;
  return year !== undefined ? {year} : plain ? {literal: plain} : {};
}
