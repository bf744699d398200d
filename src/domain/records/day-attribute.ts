import {unquoted} from './attributes.js';

/**
 * A day such as `2025-02-01`; a month or a year means its first day.
 *
 * @returns `undefined` for anything else, which shows the newest facts.
 */
export function dayAttribute(text: string | null | undefined): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(unquoted(text ?? ''));
  if (!parts) return undefined;
  const day = `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}`;
  return Number.isNaN(Date.parse(day)) ? undefined : day;
}
