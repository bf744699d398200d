/**
 * When passing something on asks for nothing but its notice.
 *
 * The data calls redistribution and hosting conditional as soon as a licence or a notice has to travel
 * along, so MIT is conditional too. A condition that every licence sets is not a restriction: to a
 * reader that is a yes, with the notice.
 */
import type {LicenseRecord, TermValue} from '../records/license.js';
import type {TermId} from './terms.js';

/** The two permissions of which the data calls a mere notice a condition. */
export type Sharing = 'redistribution' | 'hosting';
export const isSharing = (term: TermId): term is Sharing => term === 'redistribution' || term === 'hosting';

/** What a text must not say for the notice to be all, by what it must not say. */
const burdens: readonly (readonly [TermId, readonly TermValue[]])[] = [
  ['user-threshold', ['yes']],
  ['revenue-threshold', ['yes']],
  ['commercial-use', ['no', 'conditional']],
  ['modification', ['no', 'conditional']],
  ['geographic-limit', ['yes', 'conditional']],
  ['same-licence', ['yes', 'conditional']],
  ['disclose-source', ['yes', 'conditional']],
  ['flow-down', ['yes', 'conditional']],
  ['name-prefix', ['yes', 'conditional']],
  ['attribution-display', ['yes']],
  // Only hosting wakes this duty.
  ['network-disclose', ['yes', 'conditional']],
];

/** Terms that make passing it on, or hosting it, more than a matter of keeping the notice. */
export function burdensOn(term: Sharing, {terms}: LicenseRecord): readonly TermId[] {
  return burdens
    .filter(([burden, values]) => {
      const answer = terms?.[burden];
      if (burden === 'network-disclose' && term !== 'hosting') return false;
      return answer && answer.basis !== 'silence' && values.includes(answer.value);
    })
    .map(([burden]) => burden);
}
