// In: a count. Out: whether it says so little of whom it counts that two of them are one lot or another.
import type { ClaimQuantity } from '../../core/claim.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import { group } from '../../lexicon/sets.ts';

/** «تم تحويل 2 منهم لمستشفى القصر العيني»: some of those told of before, with nothing that became of them. */
export const isOfAnybody = ({ unit, of, state, some }: ClaimQuantity): boolean =>
  unit === 'person' && of === 'person' && some === true && !OUTCOMES.some((o) => o === state);

/** Those whom each paper asks for itself: «61 % من القراء يوافقون». */
const AUDIENCE = group('own-audience');

export const isOfOwnAudience = ({ unit, of }: ClaimQuantity): boolean => unit === 'percent' && AUDIENCE.has(of);
