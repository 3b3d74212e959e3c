// In: the counts of a topic. Out: pairs of figures that differ in sentences that tell one thing in other words.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isCount } from '../../core/count.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import type { Clash, Observation } from '../findings/observations.ts';
import { isNew } from '../happenings/likeness.ts';
import { toldAlike } from '../happenings/told-alike.ts';
import { countedClass, isToll, isVague } from './amounts.ts';
import { isSumOfBoth } from './both-give.ts';
import { countsApart } from './counts-apart.ts';
import { figureOf, sameFigure } from './loose-likeness.ts';

type Counted = Observation<ClaimQuantity>;

/** Figures further apart are of two things. */
const LARGEST_RATIO = 2;

export function inOtherWords(view: TopicView, observations: readonly Counted[]): Clash<ClaimQuantity>[] {
  const named = observations.filter(({ value: q }) => !isVague(q) && !q.implied && figureOf(q) > 1);
  const apart = countsApart(view, observations);
  return toldAlike(view, named, {
    // «98 صوتا» for one, «98 نائبا» for another.
    agree: (a, b) => (a.unit === b.unit || (isCount(a) && isCount(b))) && sameFigure(a, b),
    alike: (a, b) => isOfOneKind(view.world, a, b),
  }).filter(([x, y]) => !apart(x, y) && !isSumOfBoth(view, x, y) && !isOfMore(named, x, y));
}

function isOfOneKind(world: WorldRecords, a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (a.unit !== b.unit || (isCount(a) && countedClass(world, a) !== countedClass(world, b))) return false;
  if (a.each !== b.each || a.qualifiers.some(isNew) !== b.qualifiers.some(isNew)) return false;
  // Tolls have rules of their own: with the gunman, without him.
  if (isToll(a) || isToll(b)) return false;
  const [low, high] = [figureOf(a), figureOf(b)].sort((m, n) => m - n) as [number, number];
  return high <= LARGEST_RATIO * low;
}

/** Smaller differences are those of a slip. */
const LEAST_REST = 10;

/** «31 متهما … بالإضافة إلى 64 آخرين»: is the one more than the other by what both count beside it, whatever became of those? */
function isOfMore(
  all: readonly Counted[],
  { statement: x, value: a }: Counted,
  { statement: y, value: b }: Counted,
): boolean {
  const rest = Math.abs(figureOf(a) - figureOf(b));
  const beside = (o: Counted): boolean => o.statement.member === x.member || o.statement.member === y.member;
  return rest >= LEAST_REST && all.some((o) => beside(o) && o.value.unit === a.unit && figureOf(o.value) === rest);
}
