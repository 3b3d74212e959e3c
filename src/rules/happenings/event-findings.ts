// In: values that are told of events, and what a pair must reach. Out: findings: of pairs that tell of one event, and of near copies.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { matchAcross } from '../findings/answering.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { filledAnew } from '../wording/filled-anew.ts';
import { type Bearing, clashesInCopies, eventPoints } from './same-event.ts';

/** What two values are told of, and the points from which that is one event; without `least` they are not compared. */
export interface Weighing<V> {
  readonly bearing: (observation: Observation<V>) => Bearing;
  readonly least: (x: Observation<V>, y: Observation<V>) => number | undefined;
}

/** Findings of a slot whose values belong to events: times, lengths, counts of days. */
export function findingsOfEvents<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Slot<V>,
  { bearing, least }: Weighing<V>,
  tell: Tell<V>,
): Finding[] {
  const [points, anew] = [eventPoints(view), filledAnew(view)];
  const beyond = (x: Observation<V>, y: Observation<V>): number => {
    const asked = anew(x.statement.member, y.statement.member) ? undefined : least(x, y);
    return asked === undefined ? -1 : points(bearing(x), bearing(y)) - asked;
  };
  const { clashes, agreements } = matchAcross(view, observations, slot, beyond, 0);
  const copied = clashesInCopies(view, observations, slot).filter(
    ([x, y]) => !anew(x.statement.member, y.statement.member) && least(x, y) !== undefined,
  );
  const all = [...clashes, ...copied];
  return findingsFrom(view, observations, all, all.length === 0 ? [] : agreements(), slot, tell);
}
