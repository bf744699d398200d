/** How free a licence leaves a reader, as steps of a chart. */
import type {LicenseRecord} from '../records/license.js';
import {cellOf} from './answer.js';
import type {TermId} from './terms.js';
import {limitsOf, verdictOf} from './verdict.js';

/**
 * Our own scale, lowest first; no framework publishes one. It orders licences by what they withhold from
 * everyone, and says nothing of which is better for whom: copyleft keeps later versions open.
 *
 * - `closed`: the text refuses change or sharing
 * - `non-commercial`: the text refuses commercial use
 * - `limited`: limits on users, revenue, territory, fields, uses or on training other models
 * - `reciprocal`: any use; shared versions keep the licence (copyleft)
 * - `permissive`: any use; the notice at most is asked for
 */
export const freedoms = ['closed', 'non-commercial', 'limited', 'reciprocal', 'permissive'] as const;
export type Freedom = (typeof freedoms)[number];

/** @returns The step, or `undefined` for a licence of which too little was read. */
export function freedomOf(license: LicenseRecord): Freedom | undefined {
  const refuses = (term: TermId) => {
    const {answer, sense} = cellOf(term, license);
    return sense !== 'silent' && sense !== 'unread' && answer?.value === 'no';
  };
  if (refuses('redistribution') || refuses('modification')) return 'closed';
  if (refuses('commercial-use')) return 'non-commercial';
  if (verdictOf(license).verdict !== 'open') return limitsOf(license).length ? 'limited' : undefined;
  // Approval without terms tells that it is open, not how.
  if (!license.terms) return undefined;
  const {answer, sense} = cellOf('same-licence', license);
  return sense !== 'silent' && answer?.value !== 'no' ? 'reciprocal' : 'permissive';
}
