/** Licences side by side: where they differ first, by consequence; then what they share. */
import type {LicenseRecord, TermAnswer} from '../records/license.js';
import {asksOnlyForNotice, senseOf, type Sense} from './sense.js';
import {termIds, type TermId} from './terms.js';

/** Groups in which a comparison is read: fewer and larger than the vocabulary’s own. */
export const compareGroups = {
  /** Who may use it, for what. Thresholds and prohibitions first. */
  use: [
    'user-threshold',
    'revenue-threshold',
    'commercial-use',
    'geographic-limit',
    'military-limit',
    'field-limit',
    'acceptable-use',
    'registration',
    'hosting',
    'redistribution',
  ],
  /** What it asks of those who build on it. */
  build: [
    'modification',
    'fine-tuning',
    'train-other-models',
    'output-ownership',
    'relicense-derivatives',
    'same-licence',
    'flow-down',
    'name-prefix',
    'attribution-display',
    'include-notice',
    'state-changes',
    'disclose-source',
    'network-disclose',
    'update-duty',
    'guardrails',
    'label-outputs',
  ],
  /** What may change or go wrong. */
  risk: [
    'patent-grant',
    'trademark',
    'litigation-retaliation',
    'termination',
    'revocable',
    'changeable-terms',
    'remote-restriction',
    'indemnity',
    'liability',
    'warranty',
    'governing-law',
  ],
  /** What others say of it. */
  status: ['osi-approved', 'fsf-free', 'osaid-compatible', 'spdx-listed'],
} as const satisfies Record<string, readonly TermId[]>;
export type CompareGroup = keyof typeof compareGroups;

/** What one licence answers to one term, with all that a table shows of it. */
export interface Cell {
  readonly sense: Sense;
  readonly answer?: TermAnswer;
  /** Passing it on asks for the notice and nothing else. */
  readonly noticeOnly?: boolean;
}

export interface Row {
  readonly term: TermId;
  readonly group: CompareGroup;
  readonly cells: readonly Cell[];
  /** At least two licences answer differently. */
  readonly differs: boolean;
}

export interface Comparison {
  readonly rows: readonly Row[];
  /** Terms on which all agree, and of which at least one text speaks. */
  readonly same: readonly Row[];
  /** Terms of which no text speaks. */
  readonly unmentioned: readonly TermId[];
}

function cellOf(term: TermId, license: LicenseRecord): Cell {
  const sense = senseOf(term, license);
  const answer = license.terms?.[term];
  const noticeOnly = term === 'redistribution' && sense === 'allowed' && asksOnlyForNotice(license);
  return {sense, answer, ...(noticeOnly ? {noticeOnly} : {})};
}

/** What two answers must share to be the same to a reader; clauses are numbered differently everywhere. */
function meaning({sense, answer}: Cell): string {
  if (sense === 'silent' || sense === 'unread') return sense;
  // Two conditions are the same only if they are put in the same words.
  const condition = sense === 'conditional' ? answer?.note : undefined;
  return JSON.stringify([sense, answer?.value, answer?.detail, answer?.thresholds, condition]);
}

/**
 * Compares any number of licences.
 *
 * @param only - The terms to compare; all of them when absent.
 */
export function compare(licenses: readonly LicenseRecord[], only: readonly TermId[] = termIds): Comparison {
  const wanted = new Set(only);
  const rows = Object.entries(compareGroups).flatMap(([group, ids]) =>
    ids
      .filter((term) => wanted.has(term))
      .map((term): Row => {
        const cells = licenses.map((license) => cellOf(term, license));
        return {term, group: group as CompareGroup, cells, differs: new Set(cells.map(meaning)).size > 1};
      }),
  );
  const agreeing = rows.filter(({differs}) => !differs);
  const isSilent = ({cells}: Row) => cells.every(({sense}) => sense === 'silent');
  return {
    rows,
    same: agreeing.filter((row) => !isSilent(row)),
    unmentioned: agreeing.filter(isSilent).map(({term}) => term),
  };
}
