/** What the licence elements say to a reader. */
import type {ReadingGroup} from '../../domain/licenses/groups.js';
import type {Sense} from '../../domain/licenses/sense.js';
import type {TermId} from '../../domain/licenses/terms.js';
import type {Threshold} from '../../domain/records/license.js';

export interface LicenseWords {
  /** The term in two or three words. */
  readonly terms: Readonly<Record<TermId, string>>;
  readonly groups: Readonly<Record<ReadingGroup, string>>;
  /** The answer in a word or two. */
  answer(term: TermId, sense: Sense, value: string | undefined): string;
  readonly withNotice: string;
  /** `over 700,000,000 monthly active users: no rights until …`; the effect is a note in English. */
  threshold(threshold: Threshold): string;
  /** `by others’ account`, where the text itself was not read. */
  readonly secondary: string;
  title(count: number): string;
  readonly osiApproved: string;
  sameInAll(count: number): string;
  readonly mentionedInNone: string;
  readonly showAll: string;
  readonly showDifferences: string;
  readonly legend: Readonly<Partial<Record<Sense, string>>>;
  readonly silentMeans: string;
  readonly forbiddenMeans: string;
  readOn(date: string): string;
  readonly notAdvice: string;
  missingLicense(name: string, nearest?: string): string;
  noTerms(name: string): string;
  unreachable(name: string): string;
  noWeights(model: string): string;
  missingModel(name: string, nearest?: string): string;
  readonly none: string;
}
