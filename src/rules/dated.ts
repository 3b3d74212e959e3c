// In: a topic. Out: the days that its events are given, and what of two of them can be set against each other.
import type { Finding } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { type Days, daysAgree, daysBetween } from './days.ts';
import type { Observation, Slot } from './observations.ts';
import { type Bearing, publishedApart } from './same-event.ts';
import { timingsOf } from './timings.ts';

/** Days with the predicates that they may be the days of, nearest first. */
export interface Dated extends Days {
  readonly bearers: readonly string[];
}

export const datedSlot: Slot<Dated> = {
  alike: (a, b) => comparable(a, b) && a.bearers[0] === b.bearers[0],
  agree: daysAgree,
  explain: planOf,
  id: ({ id }) => id,
  label: ({ text }) => text,
};

const FOUR_DIGITS = /\p{Nd}{4}/u;

/** What was said by a day happened on it or before. */
export function datesIn(view: TopicView): Observation<Dated>[] {
  return timingsOf(view).flatMap(({ statement, when, bearers, days }): Observation<Dated>[] => {
    // «الدعوى رقم 310 لسنة 66 قضائية»: a court counts its own years.
    if (!days || (days.grain === 'year' && !FOUR_DIGITS.test(when.text))) return [];
    const known = when.said ? { ...days, first: Number.NEGATIVE_INFINITY } : days;
    const { start, end } = when;
    return [{ statement, key: bearers[0]!, value: { ...known, bearers }, span: { start, end } }];
  });
}

export const bearing = ({ statement, value }: Observation<Dated>): Bearing => ({ statement, bearers: value.bearers });

/** One side lay ahead of its article, another is told as past. */
function planOf(group: readonly Observation<Dated>[]): Finding['explanation'] {
  const ahead = group.filter(({ value }) => value.ahead);
  const past = group.filter(({ value }) => !value.ahead);
  const apart = ahead.some((x) => past.some((y) => !daysAgree(x.value, y.value)));
  const apartAhead = ahead.some((x) => ahead.some((y) => !daysAgree(x.value, y.value)));
  return apart && !apartAhead ? { kind: 'planned', text: { id: 'explanation.planned' } } : undefined;
}

/** Days by which a plan may have been off. */
const LATEST_DELAY = 7;
/** Times further apart, in days, are of two events. */
const FURTHEST: Readonly<Record<Dated['grain'], number>> = { day: 31, week: 31, month: 366, year: 3660 };

/** May two times be given to one event: close enough, of like grain, both told as past or both as ahead? */
export function comparable(a: Dated, b: Dated): boolean {
  if (!Number.isFinite(a.first) && !Number.isFinite(b.first)) return false;
  const [year, week] = [a.grain === 'year' || b.grain === 'year', a.grain === 'week' || b.grain === 'week'];
  if ((year || week) && a.grain !== b.grain) return false;
  // What was to be and what came of it: a hearing and the next one are two.
  if (a.ahead !== b.ahead)
    return a.bearers.some((bearer) => b.bearers.includes(bearer)) && daysBetween(a, b) <= LATEST_DELAY;
  return daysBetween(a, b) <= Math.max(FURTHEST[a.grain], FURTHEST[b.grain]);
}

/** «اليوم» in a text that appeared a day later may have been copied with the rest; so were «فبراير المقبل» and all that reads the same. */
export function isRetold(
  { value: a, statement: x }: Observation<Dated>,
  { value: b, statement: y }: Observation<Dated>,
): boolean {
  if (a.text === b.text) return true;
  if (!a.deictic && !b.deictic) return false;
  const days = [x, y].map(({ member }) => member.date?.value.slice(0, 10));
  return publishedApart(x.member, y.member) || ((a.bare || b.bare) && days[0] !== days[1]);
}
