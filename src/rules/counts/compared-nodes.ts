// In: the counts of each article. Out: which of two linked articles' may be of one thing: those of one figure, and the others.
import type { ClaimQuantity } from '../../core/claim.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { type ContextLikeness, LEAST_LIKENESS } from '../happenings/likeness.ts';
import { agreeing } from './amounts.ts';
import { amountOf, bestPoints, type Match, type Node } from './count-nodes.ts';

/** The nodes of two linked articles, and which of them may be one thing and are not given as the same figure. */
export interface Compared {
  readonly left: readonly Node[];
  readonly right: readonly Node[];
  readonly other: readonly Match[];
}

export function comparedIn(
  view: TopicView,
  byMember: ReadonlyMap<Member, readonly Node[]>,
  context: ContextLikeness,
): readonly Compared[] {
  const compared: Compared[] = [];
  const members = [...byMember];
  for (const [i, [a, left]] of members.entries())
    for (let j = i + 1; j < members.length; j++) {
      const [b, right] = members[j]!;
      if (!view.linked(a, b)) continue;
      compared.push({ left, right, other: scoresOf(view, left, right, context, false) });
    }
  return compared;
}

/** Pairs that may be one thing: those of one figure, or the others. */
export function scoresOf(
  view: TopicView,
  left: readonly Node[],
  right: readonly Node[],
  context: ContextLikeness,
  same: boolean,
): Match[] {
  const scored: Match[] = [];
  for (const x of left)
    for (const y of right) {
      const [a, b] = [amountOf(x), amountOf(y)];
      if (isOneFigure(a, b) !== same) continue;
      const points = bestPoints(view, x, y, context);
      if (points >= LEAST_LIKENESS) scored.push({ x, y, points, agree: same || agreeing(a, b) });
    }
  return scored;
}

/** One number with the same bounds: what is one figure with a third is one figure with it, too. */
const isOneFigure = (a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.value !== undefined &&
  a.value === b.value &&
  a.min === a.value &&
  b.min === b.value &&
  a.max === a.value &&
  b.max === b.value;
