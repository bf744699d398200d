/** What each framework says of a model, side by side and never blended. */
import type {ModelRecord} from '../records/model.js';
import type {FmtiRating, MofRating, OsaidRating, OsaiRating, Rating} from '../records/rating.js';
import {isAfter} from './as-of.js';

/** In the order in which they are shown. */
export const frameworks = ['mof', 'osai', 'fmti', 'osaid'] as const;
export type Framework = (typeof frameworks)[number];

type RatingOf = {mof: MofRating; osai: OsaiRating; fmti: FmtiRating; osaid: OsaidRating};

/** A framework with its rating; without one, the framework has not rated the model. */
export type Verdict = {
  readonly [F in Framework]: {
    readonly framework: F;
    readonly rating?: RatingOf[F];
    /** Where the rating was read. */
    readonly url?: string;
  };
}[Framework];

/** The frameworks’ own pages. */
export const frameworkHomes: Readonly<Record<Framework, string>> = {
  mof: 'https://mot.isitopen.ai',
  osai: 'https://osai-index.eu',
  fmti: 'https://crfm.stanford.edu/fmti',
  osaid: 'https://opensource.org/ai/open-source-ai-definition',
};

/** The definition itself: it is applied by reviewers, so its own version and day are known without a rating. */
export const osaidEdition = {version: '1.0', date: '2024-10-28'} as const;

/**
 * The newest rating of each framework asked for.
 *
 * @param asOf - Ratings made after this day are left out.
 */
export function verdictsOf(
  model: ModelRecord,
  wanted: readonly Framework[] = frameworks,
  asOf?: string,
): readonly Verdict[] {
  const known = (model.ratings ?? []).filter(({date}) => !asOf || !isAfter(date, asOf));
  return wanted.map((framework) => {
    const rating = known
      .filter((rating) => rating.framework === framework)
      .reduce<Rating | undefined>(
        (newest, rating) => (newest && newest.date >= rating.date ? newest : rating),
        undefined,
      );
    return {framework, rating, url: rating && model.sources[rating.source]?.url} as Verdict;
  });
}
