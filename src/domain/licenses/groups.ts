/** Groups in which licences are read: fewer and larger than the vocabulary’s own. */
import type {TermId} from './terms.js';

/** Terms by group, by consequence: numbers, refusals and prohibitions before duties and the usual. */
export const readingGroups = {
  /** Who may use it, for what. */
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
    'train-other-models',
    'name-prefix',
    'same-licence',
    'flow-down',
    'attribution-display',
    'modification',
    'fine-tuning',
    'relicense-derivatives',
    'output-ownership',
    'label-outputs',
    'guardrails',
    'update-duty',
    'disclose-source',
    'network-disclose',
    'state-changes',
    'include-notice',
  ],
  /** What may change or go wrong. */
  risk: [
    'revocable',
    'changeable-terms',
    'remote-restriction',
    'termination',
    'litigation-retaliation',
    'patent-grant',
    'trademark',
    'indemnity',
    'liability',
    'warranty',
    'governing-law',
  ],
  /** What others say of it. */
  status: ['osi-approved', 'fsf-free', 'osaid-compatible', 'spdx-listed'],
} as const satisfies Record<string, readonly TermId[]>;
export type ReadingGroup = keyof typeof readingGroups;
export const readingGroupIds = Object.keys(readingGroups) as ReadingGroup[];
