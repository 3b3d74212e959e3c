// In: a topic. Out: notes: stretches of days (until 31 July, 4 to 10 February) that sentences much alike end or begin on other days.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { toldAlike } from '../happenings/told-alike.ts';
import { dayNumber } from './days.ts';
import { timingsOf } from './timings.ts';

/** The days that a stretch begins and ends with, as numbers; the first is absent where only its end is told. */
interface Stretch {
  readonly first: number | undefined;
  readonly last: number;
  readonly id: string;
  readonly text: string;
  readonly bearers: readonly string[];
}

const slot: Slot<Stretch> = { agree, id: ({ id }) => id, label: ({ text }) => text };

/** Ends further apart, in days, are of two stretches. */
const FURTHEST = 31;

/** Stretches that differ in sentences that tell one thing in other words. */
export function stretchesApart(view: TopicView, tell: Tell<Stretch>): Finding[] {
  const observations = stretchesIn(view);
  const alike = (a: Stretch, b: Stretch): boolean =>
    (a.first === undefined) === (b.first === undefined) && Math.abs(a.last - b.last) <= FURTHEST;
  const clashes = toldAlike(view, observations, { agree, alike, despite: 'gate.time' });
  return findingsFrom(view, observations, clashes, [], slot, (v, group) => ({ ...tell(v, group), severity: 'note' }));
}

function stretchesIn(view: TopicView): Observation<Stretch>[] {
  return timingsOf(view).flatMap(({ statement, when, bearers }): Observation<Stretch>[] => {
    const { expression, resolved, start, end, text } = when;
    if (expression.to?.fields?.day === undefined || resolved?.grain !== 'day') return [];
    const last = dayNumber(resolved.last, 1);
    if (last === undefined) return [];
    const value: Stretch = { first: dayNumber(resolved.first, 0), last, id: resolved.value, text, bearers };
    return [{ statement, key: `until|${bearers[0]}`, value, span: { start, end } }];
  });
}

/** Do they end on one day, and begin on one where both say so? */
function agree(a: Stretch, b: Stretch): boolean {
  return a.last === b.last && (a.first === undefined || b.first === undefined || a.first === b.first);
}
