/** Fourteen things a reader may want to do, with the terms that decide. */
import type {TermId} from './terms.js';

/** What of a model a use touches: a data set’s licence says nothing of a paid product. */
export type Material = 'code' | 'weights' | 'data';

export interface Use {
  /** Terms to consult, in order. */
  readonly terms: readonly TermId[];
  /** Permissions without which it is not possible: a no is a no, a silence leaves it open. */
  readonly needs?: readonly TermId[];
  /** Limits that are the very question: where the text is silent on them, so is the answer. */
  readonly asks?: readonly TermId[];
  /** The purposes granted count too, since a list that does not name a field does not open it. */
  readonly purposes?: true;
  /** A purpose, not an act; and one that non-commercial licences allow. */
  readonly nonCommercial?: true;
  /** It begins beyond this number of monthly users. */
  readonly usersOver?: number;
  readonly touches: readonly Material[];
}

const run: readonly Material[] = ['code', 'weights'];

export const uses = {
  'build-commercial-product': {
    terms: [
      'commercial-use',
      'user-threshold',
      'revenue-threshold',
      'registration',
      'acceptable-use',
      'geographic-limit',
      'attribution-display',
      'changeable-terms',
      'revocable',
    ],
    needs: ['commercial-use'],
    touches: run,
  },
  'internal-company-use': {
    terms: [
      'commercial-use',
      'user-threshold',
      'revenue-threshold',
      'registration',
      'acceptable-use',
      'geographic-limit',
    ],
    needs: ['commercial-use'],
    touches: run,
  },
  'offer-as-api': {
    terms: [
      'hosting',
      'commercial-use',
      'network-disclose',
      'flow-down',
      'user-threshold',
      'revenue-threshold',
      'attribution-display',
    ],
    needs: ['hosting'],
    touches: run,
  },
  'publish-fine-tune': {
    terms: [
      'fine-tuning',
      'redistribution',
      'relicense-derivatives',
      'same-licence',
      'include-notice',
      'state-changes',
      'flow-down',
      'name-prefix',
      'attribution-display',
    ],
    needs: ['fine-tuning', 'redistribution'],
    touches: ['weights'],
  },
  distil: {
    terms: ['train-other-models', 'name-prefix', 'attribution-display', 'flow-down'],
    needs: ['train-other-models'],
    touches: ['weights'],
  },
  'publish-outputs': {
    terms: ['output-ownership', 'label-outputs', 'acceptable-use', 'commercial-use'],
    needs: ['output-ownership'],
    touches: ['weights'],
  },
  'ship-in-app': {
    terms: [
      'redistribution',
      'include-notice',
      'attribution-display',
      'flow-down',
      'same-licence',
      'disclose-source',
    ],
    needs: ['redistribution'],
    touches: run,
  },
  'eu-based': {
    terms: ['geographic-limit', 'governing-law'],
    asks: ['geographic-limit'],
    touches: run,
  },
  'large-platform': {
    terms: ['user-threshold', 'revenue-threshold', 'attribution-display'],
    asks: ['user-threshold', 'revenue-threshold'],
    usersOver: 100_000_000,
    touches: run,
  },
  research: {
    terms: ['modification', 'redistribution', 'acceptable-use', 'geographic-limit'],
    needs: ['modification'],
    nonCommercial: true,
    touches: run,
  },
  defence: {
    terms: ['military-limit', 'acceptable-use', 'field-limit'],
    asks: ['military-limit'],
    purposes: true,
    touches: run,
  },
  'health-or-justice': {
    terms: ['field-limit', 'acceptable-use'],
    asks: ['field-limit'],
    purposes: true,
    touches: run,
  },
  'train-on-data': {
    terms: ['train-other-models', 'same-licence', 'include-notice', 'commercial-use'],
    needs: ['train-other-models'],
    touches: ['data'],
  },
  'long-term': {
    terms: [
      'revocable',
      'changeable-terms',
      'termination',
      'litigation-retaliation',
      'update-duty',
      'remote-restriction',
    ],
    asks: ['revocable'],
    touches: run,
  },
} as const satisfies Record<string, Use>;
export type UseId = keyof typeof uses;
/** In the order in which they are offered. */
export const useIds = Object.keys(uses) as UseId[];
/** The same, typed alike. */
export const useOf = (id: UseId): Use => uses[id];
