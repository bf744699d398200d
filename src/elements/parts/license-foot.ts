/** What stands below licences that were read: the days of reading, and that this is no advice. */
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {marksOf} from '../../locales/sentence.js';

export function licenseFoot(
  licenses: readonly LicenseRecord[],
  words: LicenseWords,
  language: string,
): string {
  const days = [...new Set(licenses.flatMap(({readOn}) => readOn ?? []))].sort();
  const dates = days.map((day) => formatDate(day, language));
  const read = days.length ? words.readOn(formatList(dates, language)) + marksOf(language).gap : '';
  return read + words.notAdvice;
}
