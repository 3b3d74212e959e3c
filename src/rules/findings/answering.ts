// In: observations of two articles. Out: which answers which: matched one to one, likest first, pairs that agree before pairs that clash.
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash, type Observation, type Slot } from './observations.ts';

export interface Answers<V> {
  readonly clashes: readonly Clash<V>[];
  /** Worked out when they are asked for: where nothing clashes nobody asks. */
  readonly agreements: () => readonly Clash<V>[];
}

/**
 * Matches the observations of each two linked articles. `points` weighs a pair, its values set aside; pairs below `least` are not of one
 * thing. A value that the other article gives too is never set against another, nor is what is left of two sentences that agree in one:
 * those are the parts of a whole that only one of them tells.
 */
export function matchAcross<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Pick<Slot<V>, 'agree' | 'id'>,
  points: (x: Observation<V>, y: Observation<V>) => number,
  least: number,
): Answers<V> {
  const clashes: Clash<V>[] = [];
  const agreements: Array<() => readonly Pair<V>[]> = [];
  const sideOf = (o: Observation<V>): string => `${o.statement.member.article} ${o.key} ${slot.id(o.value)}`;
  for (const [mine, theirs] of acrossLinks(view, observations)) {
    const pairs = (agree: boolean): Pair<V>[] => pairsOf(mine, theirs, slot, agree, points, least);
    const differing = pairs(false);
    if (differing.length === 0) {
      agreements.push(() => pairs(true));
      continue;
    }
    const agreed = pairs(true);
    agreements.push(() => agreed);
    const taken = new Set<string>();
    const agreeing = new Set<string>();
    for (const { x, y } of agreed) {
      taken.add(sideOf(x)).add(sideOf(y));
      agreeing.add(sentences(x, y));
    }
    for (const { x, y } of differing) {
      if (taken.has(sideOf(x)) || taken.has(sideOf(y)) || agreeing.has(sentences(x, y))) continue;
      taken.add(sideOf(x)).add(sideOf(y));
      clashes.push([x, y]);
    }
  }
  return { clashes, agreements: () => agreements.flatMap((pairs) => pairs().map(({ x, y }): Clash<V> => [x, y])) };
}

interface Pair<V> {
  readonly x: Observation<V>;
  readonly y: Observation<V>;
  readonly points: number;
}

/** Pairs that agree, or that do not, with at least so many points, likest first. */
function pairsOf<V>(
  mine: readonly Observation<V>[],
  theirs: readonly Observation<V>[],
  slot: Pick<Slot<V>, 'agree'>,
  agree: boolean,
  points: (x: Observation<V>, y: Observation<V>) => number,
  least: number,
): Pair<V>[] {
  const pairs: Pair<V>[] = [];
  for (const x of mine)
    for (const y of theirs) {
      if (slot.agree(x.value, y.value) !== agree) continue;
      const weight = points(x, y);
      if (weight >= least) pairs.push({ x, y, points: weight });
    }
  return pairs.sort(
    (p, q) => q.points - p.points || p.x.span.start - q.x.span.start || p.y.span.start - q.y.span.start,
  );
}

const sentences = (x: Observation<unknown>, y: Observation<unknown>): string =>
  `${x.statement.claim.sentence} ${y.statement.claim.sentence}`;
