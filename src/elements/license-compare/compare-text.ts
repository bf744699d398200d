/** The comparison as plain text, for a clipboard. */
import type {Cell} from '../../domain/licenses/answer.js';
import {limitOf} from '../../domain/licenses/limits.js';
import type {TextTable} from '../../domain/licenses/table-text.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {marksOf} from '../../locales/sentence.js';
import type {CompareView} from './compare-view.js';

function cellText(cell: Cell, license: LicenseRecord, {words, language}: CompareView): string {
  const {answer} = cell;
  const {gap, semicolon, brackets} = marksOf(language);
  const text =
    cell.sense === 'number'
      ? answer!
          .thresholds!.map((threshold) =>
            words.threshold(limitOf(threshold, license), (number) => number).join(''),
          )
          .join(`${semicolon}${gap}`)
      : words.answer(cell);
  const clause = answer?.clause && (/^\d/.test(answer.clause) ? `§ ${answer.clause}` : answer.clause);
  return clause ? `${text}${gap}${brackets[0]}${clause}${brackets[1]}` : text;
}

/** @param all - Every term instead of only those on which the licences differ. */
export function compareText(view: CompareView, all: boolean): TextTable {
  const {licenses, comparison, words} = view;
  return {
    head: [words.term, ...licenses.map(({shortName}) => shortName)],
    rows: comparison.rows
      .filter(({differs}) => all || differs)
      .map(({term, cells}) => [
        words.terms[term],
        ...cells.map((cell, index) => cellText(cell, licenses[index]!, view)),
      ]),
  };
}
