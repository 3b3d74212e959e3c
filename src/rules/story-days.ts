// In: the days that a topic's events are given. Out: notes: days of the happening that a topic of few articles is about, told otherwise.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { bearing, comparable, type Dated, datedSlot, isRetold } from './dated.ts';
import { daysAgree } from './days.ts';
import { doubtfulFindings } from './doubtful.ts';
import type { Tell } from './findings.ts';
import { storyPoints } from './happenings.ts';
import type { Observation, Slot } from './observations.ts';

const LEAST = 0.3;

/** What was told on a Monday did not happen on the Tuesday after, whichever week is meant. */
const slot: Slot<Dated> = {
  ...datedSlot,
  agree: (a, b) => {
    const told = !Number.isFinite(a.first) || !Number.isFinite(b.first);
    return told ? daysAgree({ ...a, byWeekday: false }, { ...b, byWeekday: false }) : daysAgree(a, b);
  },
};

/** Do both go back to one text, whose words may have been kept for days? */
const kin = ({ statement: x }: Observation<Dated>, { statement: y }: Observation<Dated>): boolean =>
  x.member.lineage === y.member.lineage;

/** Days of what a small topic is about, told otherwise. `found` is not told again. */
export function storyDays(
  view: TopicView,
  observations: readonly Observation<Dated>[],
  found: readonly Finding[],
  tell: Tell<Dated>,
): Finding[] {
  const points = storyPoints(view);
  const days = observations.filter(({ value }) => value.grain === 'day');
  const beyond = (x: Observation<Dated>, y: Observation<Dated>): number =>
    comparable(x.value, y.value) && !(kin(x, y) && isRetold(x, y)) ? points(bearing(x), bearing(y)) - LEAST : -1;
  return doubtfulFindings(view, days, slot, beyond, 0, tell, found);
}
