// In: a topic. Out: the days that its events are given, and what of two of them can be set against each other.
import type { Finding } from '../../core/finding.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { type Observation, type Slot, statementsOf } from '../findings/observations.ts';
import { lineOf } from '../happenings/relations.ts';
import { type Bearing, publishedApart } from '../happenings/same-event.ts';
import { type Days, daysAgree, daysBetween } from './days.ts';
import { timingsOf } from './timings.ts';

/** Days with the predicates that they may be the days of, nearest first. */
export interface Dated extends Days {
  readonly bearers: readonly string[];
  /** The day to which something was put off: «تأجيل القضية إلى 5 فبراير». */
  readonly putOff: boolean;
  /** The month, or the day of the month, where the words give no year: `-12`, `-12-08`. */
  readonly yearless: string | undefined;
}

export const datedSlot: Slot<Dated> = {
  alike: (a, b) => comparable(a, b) && a.bearers[0] === b.bearers[0],
  agree: datesAgree,
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
    const { start, end, expression } = when;
    const { first, last } = when.said ? { first: Number.NEGATIVE_INFINITY, last: days.last } : spanOf(days);
    const yearless = expression.fields?.month !== undefined && expression.fields.year === undefined;
    const value: Dated = {
      ...days,
      first,
      last,
      bearers,
      putOff: days.ahead && isPutOff(view, statement, start),
      yearless: yearless ? days.id.slice(YEAR) : undefined,
    };
    return [{ statement, key: bearers[0]!, value, span: { start, end } }];
  });
}

/** Characters of a year in an ISO date. */
const YEAR = 4;
/** Days by which weeks differ that begin on Saturday, on Sunday or on Monday, or on the day of writing. */
const WEEKS_APART = 6;

/** «هذا الأسبوع», last week: which week is meant hangs on the day that it begins with. */
const spanOf = ({ first, last, grain }: Days): Pick<Days, 'first' | 'last'> =>
  grain === 'week' ? { first: first - WEEKS_APART, last: last + WEEKS_APART } : { first, last };

/** Does the sentence say before that time that something is put off? */
function isPutOff(view: TopicView, { member, claim: { sentence } }: Statement, start: number): boolean {
  return statementsOf(view, member).some(
    ({ claim: { sentence: own, what, polarity } }) =>
      own === sentence &&
      what?.concept !== undefined &&
      what.end <= start &&
      polarity === 'affirmed' &&
      lineOf(view.world, what.concept).some(({ id }) => id === 'adjourn'),
  );
}

/** Can both be one time? A month or a day of one without its year is that of any. */
export function datesAgree(a: Dated, b: Dated): boolean {
  if (daysAgree(a, b)) return true;
  const [bare, full] = a.yearless === undefined ? [b, a] : [a, b];
  return bare.yearless !== undefined && full.yearless === undefined && full.id.slice(YEAR) === bare.yearless;
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
  // «تنظر المحكمة غدا القضية», «تأجيل القضية إلى 5 فبراير»: the hearing, and the one after it.
  if (a.putOff !== b.putOff) return false;
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
