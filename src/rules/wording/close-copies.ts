// In: an aligned pair. Out: whether little more than one thing was changed in it.
import type { AlignedPair } from '../../core/topic.ts';

/** Share of the shorter sentence that both have. */
const LEAST_COVERAGE = 0.7;
/** Words that may be replaced, and their share of those kept. */
const MOST_REPLACED = 5;
const MOST_SHARE = 0.35;

/** Sentences with many changes fill one form with what happened to others; in a close copy the change is about one thing. */
export function isCloseCopy({ coverage, common, substitutions }: AlignedPair): boolean {
  const replaced = substitutions.reduce((n, { aWords, bWords }) => n + Math.max(aWords.length, bWords.length), 0);
  return coverage >= LEAST_COVERAGE && replaced <= Math.max(MOST_REPLACED, common * MOST_SHARE);
}
