// In: the days that a topic's events are given. Out: notes: days of the happening that a topic of few articles is about, told otherwise.
import type { Finding } from '../../core/finding.ts';
import type { TopicView } from '../../core/topic.ts';
import { doubtfulFindings } from '../findings/doubtful.ts';
import type { Tell } from '../findings/findings.ts';
import type { Observation, Slot } from '../findings/observations.ts';
import { storyPoints } from '../happenings/happenings.ts';
import { CROWD } from '../happenings/likeness.ts';
import { publishedApart } from '../happenings/same-event.ts';
import { actDayPoints } from './act-days.ts';
import { bearing, comparable, type Dated, datedSlot, isRetold } from './dated.ts';
import { ofTwoBodies, tellTwo } from './dated-apart.ts';
import { daysAgree, isLoose } from './days.ts';

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

/** A weekday or a pointing word, and texts a day and more apart: it may have been copied from the day before. */
const areLoose = (x: Observation<Dated>, y: Observation<Dated>): boolean =>
  (isLoose(x.value) || isLoose(y.value)) && publishedApart(x.statement.member, y.statement.member);

const isAhead = (x: Observation<Dated>, y: Observation<Dated>): boolean => x.value.ahead && y.value.ahead;

/** Days of what a small topic is about, told otherwise. `found` is not told again. */
export function storyDays(
  view: TopicView,
  observations: readonly Observation<Dated>[],
  found: readonly Finding[],
  tell: Tell<Dated>,
): Finding[] {
  if (view.members.length > CROWD) return [];
  const points = storyPoints(view);
  const ofAct = actDayPoints(view, observations);
  const toldOfTwo = tellTwo(view, observations);
  const ofStory = (x: Observation<Dated>, y: Observation<Dated>): number =>
    x.value.grain === 'day' && y.value.grain === 'day' && !areLoose(x, y) && !(isAhead(x, y) && toldOfTwo(x, y))
      ? points(bearing(x), bearing(y)) - LEAST
      : -1;
  const beyond = (x: Observation<Dated>, y: Observation<Dated>): number =>
    comparable(x.value, y.value) && !ofTwoBodies(view, x, y) && !(kin(x, y) && isRetold(x, y))
      ? Math.max(ofStory(x, y), ofAct(x, y))
      : -1;
  return doubtfulFindings(view, observations, slot, beyond, 0, tell, found);
}
