// In: a slot whose pairs are weighed. Out: notes: in a topic of few articles, values of what may well be one event, told otherwise.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { CROWD } from '../happenings/likeness.ts';
import { matchAcross } from './answering.ts';
import { findingsFrom, type Tell } from './findings.ts';
import type { Observation, Slot } from './observations.ts';

/**
 * What falls short of a finding by no more than `slack` points. A difference that `found` tells already is not told again; topics of
 * more than a dozen articles hold several happenings of one kind, and give no such notes.
 */
export function doubtfulFindings<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Slot<V>,
  points: (x: Observation<V>, y: Observation<V>) => number,
  slack: number,
  tell: Tell<V>,
  found: readonly Finding[],
): Finding[] {
  if (view.members.length > CROWD) return [];
  const isTold = tellerOf(found, slot);
  const { clashes } = matchAcross(view, observations, slot, points, -slack);
  const fresh = clashes.filter(([x, y]) => !isTold(x, y) && !isTold(y, x));
  // A plan that came otherwise is no news.
  return findingsFrom(view, observations, fresh, [], slot, (v, group) => ({ ...tell(v, group), severity: 'note' }))
    .filter(({ explanation }) => explanation === undefined)
    .map((finding) => ({ ...finding, confidence: 'low' }));
}

/** Does a finding show the first of two, and the value of the second? */
export function tellerOf<V>(
  found: readonly Finding[],
  { id }: Slot<V>,
): (x: Observation<V>, y: Observation<V>) => boolean {
  const valuesAt = new Map<string, Set<string | number>>();
  for (const { sides } of found)
    for (const { marks } of sides)
      for (const { article, span } of marks) {
        const key = `${article} ${span.start}`;
        valuesAt.set(key, new Set([...(valuesAt.get(key) ?? []), ...sides.map(({ value }) => value)]));
      }
  return (x, y) => valuesAt.get(`${x.statement.member.article} ${x.span.start}`)?.has(id(y.value)) === true;
}
