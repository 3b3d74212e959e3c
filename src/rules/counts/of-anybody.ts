// In: a count. Out: whether it says so little of whom it counts that two of them are one lot or another.
import type { ClaimQuantity } from '../../core/claim.ts';
import { OUTCOMES } from '../../core/outcome.ts';

/** «تم تحويل 2 منهم لمستشفى القصر العيني»: some of those told of before, with nothing that became of them. */
export const isOfAnybody = ({ unit, of, state, some }: ClaimQuantity): boolean =>
  unit === 'person' && of === 'person' && some === true && !OUTCOMES.some((o) => o === state);
