/** The few terms by which a reader tells a licence from others: for a badge, and the head of a card. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf, type Cell} from './answer.js';
import {numbersBehind} from './carried.js';
import type {Sense} from './sense.js';
import type {TermId} from './terms.js';

export interface Decisive extends Cell {
  /** A term that says the same of more, and is told in one breath: military use and the other listed uses. */
  readonly also?: Cell;
}

/** What sets a licence apart from open ones, weightiest first, by the sense that does. */
const apart: readonly (readonly [TermId, readonly Sense[]])[] = [
  ['commercial-use', ['forbidden']],
  ['redistribution', ['forbidden', 'fact']],
  ['modification', ['forbidden', 'fact']],
  ['user-threshold', ['number']],
  ['revenue-threshold', ['number']],
  ['geographic-limit', ['forbidden']],
  ['train-other-models', ['forbidden']],
  ['hosting', ['forbidden', 'fact']],
  ['name-prefix', ['duty']],
  ['military-limit', ['forbidden', 'conditional']],
  ['acceptable-use', ['forbidden', 'conditional']],
  ['commercial-use', ['conditional']],
  ['registration', ['duty', 'conditional']],
  ['network-disclose', ['duty']],
  ['same-licence', ['duty', 'conditional']],
  ['disclose-source', ['duty', 'conditional']],
  ['geographic-limit', ['conditional']],
  ['attribution-display', ['duty']],
  ['flow-down', ['duty']],
  ['revocable', ['limit', 'fact']],
  ['train-other-models', ['conditional']],
  ['modification', ['conditional']],
  ['attribution-display', ['conditional']],
];

/** What an open licence gives, and the little it asks for. */
const granted: readonly (readonly [TermId, readonly Sense[]])[] = [
  ['commercial-use', ['allowed']],
  ['patent-grant', ['allowed']],
  ['litigation-retaliation', ['conditional', 'limit']],
  ['redistribution', ['allowed']],
  ['modification', ['allowed']],
  ['train-other-models', ['allowed']],
  ['include-notice', ['duty']],
];

/** Clauses that forbid uses are told together. */
const told: Partial<Record<TermId, TermId>> = {'military-limit': 'acceptable-use'};

/**
 * @param count - How many at most.
 * @returns Limits and prohibitions first; for open licences what they grant; none for an unread text.
 */
export function decisive(license: LicenseRecord, count = 3): readonly Decisive[] {
  const found = new Map<TermId, Decisive>();
  const toldAlong = new Set<TermId>();
  for (const [term, wanted] of [...apart, ...granted]) {
    if (found.size === count) break;
    const cell = cellOf(term, license);
    // A fact decides only where it is our conclusion that something is refused or may end.
    const counts = wanted.includes(cell.sense) && (cell.sense !== 'fact' || cell.answer?.basis === 'derived');
    if (!counts || found.has(term) || toldAlong.has(term)) continue;
    if (numbersBehind(cell, license).some((number) => found.has(number.term))) continue;
    const companion = told[term] && cellOf(told[term], license);
    const also = companion?.sense === cell.sense ? companion : undefined;
    if (also) toldAlong.add(also.term);
    found.set(term, {...cell, ...(also ? {also} : {})});
  }
  return [...found.values()];
}
