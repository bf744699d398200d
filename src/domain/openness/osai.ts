/** The European Open Source AI Index: its own sum, nothing of ours. */
import type {OsaiRating} from '../records/rating.js';

const points = {open: 1, partial: 0.5, closed: 0} as const;

/**
 * Sum of the levels as the index computes it: open 1, partial 0.5, closed and empty 0.
 *
 * @returns The score and the number of dimensions: twelve, or fourteen for the predecessor.
 */
export function osaiScore(levels: OsaiRating['levels']): {score: number; of: number} {
  const all = Object.values(levels);
  return {score: all.reduce((sum, level) => sum + (level ? points[level] : 0), 0), of: all.length};
}
