/**
 * The vocabulary of licence terms: 41 questions a reader may put to a licence, in eight groups.
 *
 * The wording for readers lives in `locales/`; this file holds only what decides.
 */
/** A `permission` allows, a `condition` asks, a `limitation` withholds, a `fact` states. */
export type TermKind = 'permission' | 'condition' | 'limitation' | 'fact';

/** Groups in display order. */
export const termGroups = [
  'use',
  'change',
  'outputs',
  'share',
  'attribution',
  'rights',
  'risk',
  'status',
] as const;
export type TermGroup = (typeof termGroups)[number];

/** Term ids with kind and group, in the vocabulary’s order. */
export const terms = {
  'commercial-use': ['permission', 'use'],
  modification: ['permission', 'change'],
  redistribution: ['permission', 'share'],
  hosting: ['permission', 'share'],
  'fine-tuning': ['permission', 'change'],
  'train-other-models': ['permission', 'outputs'],
  'relicense-derivatives': ['permission', 'share'],
  'patent-grant': ['permission', 'rights'],
  'output-ownership': ['permission', 'outputs'],
  'include-notice': ['condition', 'attribution'],
  'state-changes': ['condition', 'attribution'],
  'attribution-display': ['condition', 'attribution'],
  'name-prefix': ['condition', 'attribution'],
  'same-licence': ['condition', 'share'],
  'flow-down': ['condition', 'share'],
  'disclose-source': ['condition', 'share'],
  'network-disclose': ['condition', 'share'],
  registration: ['condition', 'use'],
  'update-duty': ['condition', 'use'],
  guardrails: ['condition', 'use'],
  'label-outputs': ['condition', 'outputs'],
  indemnity: ['condition', 'risk'],
  'user-threshold': ['limitation', 'use'],
  'revenue-threshold': ['limitation', 'use'],
  'acceptable-use': ['limitation', 'use'],
  'military-limit': ['limitation', 'use'],
  'field-limit': ['limitation', 'use'],
  'geographic-limit': ['limitation', 'use'],
  'changeable-terms': ['limitation', 'risk'],
  trademark: ['limitation', 'rights'],
  'litigation-retaliation': ['limitation', 'rights'],
  termination: ['limitation', 'risk'],
  revocable: ['limitation', 'risk'],
  'remote-restriction': ['limitation', 'risk'],
  liability: ['limitation', 'risk'],
  warranty: ['limitation', 'risk'],
  'governing-law': ['fact', 'risk'],
  'spdx-listed': ['fact', 'status'],
  'osi-approved': ['fact', 'status'],
  'fsf-free': ['fact', 'status'],
  'osaid-compatible': ['fact', 'status'],
} as const satisfies Record<string, readonly [TermKind, TermGroup]>;
export type TermId = keyof typeof terms;
export const termIds = Object.keys(terms) as TermId[];
