/** A licence on one page: what it allows, asks for, forbids, how it can end, and what it leaves out. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';
import {limitOf, type Limit} from './limits.js';
import type {Sense} from './sense.js';
import {termIds, terms, type TermId} from './terms.js';

export const sheetSections = ['may', 'must', 'may-not', 'ending', 'facts'] as const;
export type SheetSection = (typeof sheetSections)[number];

export interface Sheet {
  readonly sections: Readonly<Record<SheetSection, readonly Cell[]>>;
  /** Open to more than one reading. */
  readonly unclear: readonly Cell[];
  /** The text was read and does not speak of them. */
  readonly silent: readonly TermId[];
  /** Not read, or by others’ account. */
  readonly unread: readonly Cell[];
}

/** Where a reader looks for a term, whatever its kind: all that can end or change stands together. */
const endings: ReadonlySet<TermId> = new Set([
  'revocable',
  'changeable-terms',
  'remote-restriction',
  'termination',
  'litigation-retaliation',
  'governing-law',
]);

function sectionOf({term, sense}: Cell): SheetSection {
  if (endings.has(term)) return 'ending';
  const [kind] = terms[term];
  // That a text asks for nothing, or limits nothing, is worth knowing and no more.
  if (kind === 'fact' || (sense === 'fact' && kind !== 'permission')) return 'facts';
  if (sense === 'forbidden') return 'may-not';
  if (kind === 'permission') return sense === 'fact' ? 'may-not' : 'may';
  if (kind === 'condition') return 'must';
  return 'may-not';
}

// Within a section the plain answer comes before the one with a condition.
const order: readonly Sense[] = ['number', 'allowed', 'duty', 'forbidden', 'limit', 'conditional', 'fact'];

/** @param only - The terms to show; all of them when absent. */
export function sheetOf(license: LicenseRecord, only: readonly TermId[] = termIds): Sheet {
  const cells = only.map((term) => cellOf(term, license));
  const of = (...wanted: Sense[]) => cells.filter(({sense}) => wanted.includes(sense));
  const sections: Record<SheetSection, Cell[]> = {may: [], must: [], 'may-not': [], ending: [], facts: []};
  for (const sense of order) for (const cell of of(sense)) sections[sectionOf(cell)].push(cell);
  return {
    sections,
    unclear: of('unclear'),
    silent: of('silent').map(({term}) => term),
    unread: of('unread'),
  };
}

/** What one sentence says of a licence. */
export interface Gist {
  readonly paid: Sense;
  readonly change: Sense;
  readonly share: Sense;
  readonly distil: Sense;
  /** Passing it on asks for the notice and nothing else. */
  readonly noticeOnly: boolean;
  /** Numbers at which rights or duties turn. */
  readonly limits: readonly Limit[];
  /** Uses are forbidden. */
  readonly limitsUse: boolean;
  /** Those limits have to be passed on. */
  readonly limitsTravel: boolean;
  /** Shared versions keep the licence. */
  readonly copyleft: boolean;
}

export function gistOf(license: LicenseRecord): Gist {
  const cell = (term: TermId) => cellOf(term, license);
  const binds = (term: TermId) => ['duty', 'conditional', 'forbidden'].includes(cell(term).sense);
  const share = cell('redistribution');
  return {
    paid: cell('commercial-use').sense,
    change: cell('modification').sense,
    share: share.sense,
    distil: cell('train-other-models').sense,
    noticeOnly: share.noticeOnly ?? false,
    limits: (['user-threshold', 'revenue-threshold'] as const)
      .map(cell)
      .filter(({sense}) => sense === 'number')
      .flatMap(({answer}) => answer!.thresholds!.map((threshold) => limitOf(threshold, license))),
    limitsUse: (['acceptable-use', 'military-limit', 'field-limit'] as const).some(binds),
    limitsTravel: binds('flow-down'),
    copyleft: binds('same-licence'),
  };
}
