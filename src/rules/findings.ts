// In: observations of one slot. Out: findings: groups that disagree, judged, with their sides.
import { groups } from '../core/components.ts';
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { judge } from './judge.ts';
import {
  byKey,
  type Clash,
  clashesByCopy,
  clashesByKey,
  type Observation,
  type Slot,
  sidesOf,
  type Told,
} from './observations.ts';

/** Says what a finding is about: `group` holds its observations. */
export type Tell<V> = (view: TopicView, group: readonly Observation<V>[]) => Told;

/**
 * Findings of a slot, by claim key and by sentence alignment. Clashes that share an observation are one finding; statements that
 * agree with one of its sides come along as further evidence.
 */
export function findingsOf<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Slot<V>,
  tell: Tell<V>,
): Finding[] {
  const keyed = byKey(observations);
  const clashes = [
    ...keyed.flatMap((group) => clashesByKey(view, group, slot)),
    ...clashesByCopy(view, observations, slot),
  ];
  return clusters(view, observations, keyed, clashes, slot).flatMap((cluster) => {
    const sides = sidesOf(cluster, slot);
    if (sides.length < 2) return [];
    const told = tell(view, cluster);
    return [{ ...told, ...judge(view, sides, told.severity), sides }];
  });
}

function clusters<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  keyed: readonly Observation<V>[][],
  clashes: readonly Clash<V>[],
  slot: Slot<V>,
): Observation<V>[][] {
  const index = new Map(observations.map((o, i) => [o, i]));
  const clashing = new Set(clashes.flat());
  const edges = clashes.map(([x, y]) => [index.get(x)!, index.get(y)!] as const);
  for (const group of keyed)
    for (const x of group) {
      if (!clashing.has(x)) continue;
      for (const y of group)
        if (y !== x && slot.agree(x.value, y.value) && goesWith(view, x, y)) edges.push([index.get(x)!, index.get(y)!]);
    }
  return groups(observations.length, edges)
    .filter((g) => g.some((i) => clashing.has(observations[i]!)))
    .map((g) => g.map((i) => observations[i]!));
}

function goesWith<V>(view: TopicView, x: Observation<V>, y: Observation<V>): boolean {
  const [a, b] = [x.statement, y.statement];
  return (a.member === b.member || view.linked(a.member, b.member)) && view.gate(a, b) === true;
}
