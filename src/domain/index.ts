/** The knowledge without the page: for scripts, servers and other front ends. */
export * from './openness/components.js';
export {at, changedSince} from './openness/as-of.js';
export {
  evaluate,
  toVerdict,
  verdictOf,
  type MofMode,
  type MofRelease,
  type MofResult,
} from './openness/mof.js';
export {osaiScore} from './openness/osai.js';
export {partsOf, tallyOf, type Part, type Tally} from './openness/parts.js';
export {frameworks, verdictsOf, type Framework, type Verdict} from './openness/verdicts.js';
export {check, type Issue} from './records/check.js';
export {LicenseRecord} from './records/license.js';
export {ModelRecord} from './records/model.js';
export {nameKey} from './records/name-key.js';
export {OrganizationRecord} from './records/organization.js';
export {ReferenceRecord} from './records/reference.js';
