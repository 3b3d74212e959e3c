// In: two counts of one thing and what their articles count beside them. Out: whether both can be right: sums, parts, with or without the attacker.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import type { WorldRecords } from '../../core/world.ts';

/** Counts of people or things that one article gives beside each other: 7 and 1 against 8, 4 dead and 28 hurt against 32. */
export function addsUp(
  world: WorldRecords,
  a: ClaimQuantity,
  b: ClaimQuantity,
  beside: readonly ClaimQuantity[],
  opposite: readonly ClaimQuantity[],
): boolean {
  return (
    isSum(a, b, opposite) ||
    isSum(b, a, beside) ||
    countsAttackers(world, a, b, beside) ||
    countsAttackers(world, b, a, opposite)
  );
}

/** Is `total` the sum of `part` and one or two other counts of the article that gives `part`? */
function isSum(total: ClaimQuantity, part: ClaimQuantity, others: readonly ClaimQuantity[]): boolean {
  if (total.value === undefined || part.value === undefined || total.unit !== part.unit) return false;
  const rest = total.value - part.value;
  if (rest <= 0) return false;
  const counts = others
    .filter((q) => q !== part && q.unit === part.unit && (q.state === part.state || q.state === ''))
    // Three storeys and one blast are no four.
    .filter((q) => q.unit !== 'thing' || q.of === part.of)
    .flatMap((q) => (q.value === undefined ? [] : [q.value]));
  return counts.some((x, i) => x === rest || counts.some((y, j) => j > i && x + y === rest));
}

/** Four dead including the gunman, three dead: is `all` as many as `others` and the attackers whom its own article counts among them? */
function countsAttackers(
  world: WorldRecords,
  all: ClaimQuantity,
  others: ClaimQuantity,
  beside: readonly ClaimQuantity[],
): boolean {
  if (all.value === undefined || others.value === undefined || all.state !== 'dead' || others.withAttacker)
    return false;
  const rest = all.value - others.value;
  if (rest === 1 && all.withAttacker) return true;
  return beside.some((q) => q.subset && q.value === rest && q.state === 'dead' && isKindOf(world, q.of, 'attacker'));
}
