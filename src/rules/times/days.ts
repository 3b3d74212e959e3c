// In: a claim's time and the article's date. Out: the days that it means, and whether two times can be one.
import type { ClaimTime } from '../../core/claim.ts';
import type { Statement } from '../../core/topic.ts';
import type { Grain, TimeExpression } from '../../core/value.ts';
import { civilOf, DAY, daysInMonth, daysOf, isoDate, parseLocal } from '../../values/civil.ts';
import { type Pointer, writingDay } from './writing-day.ts';

/** Days that a time means, as day numbers, both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly grain: 'day' | 'week' | 'month' | 'year';
  /** Known by its weekday alone: the week that is meant may be another. */
  readonly byWeekday: boolean;
  /** Days by which both ends may be off: `yesterday` in an article whose date of publication is all that is known of its day. */
  readonly slack: number;
  /** Counted from the day of writing: today, yesterday. */
  readonly deictic: boolean;
  /** Days from that of writing, where it is counted from there. */
  readonly from?: number;
  /** Counted so, with no weekday beside it that would tell the day of writing. */
  readonly bare: boolean;
  /** It lay ahead when the article was written. */
  readonly ahead: boolean;
  /** The day, month or year, ISO 8601. */
  readonly id: string;
  readonly text: string;
}

/** A weekday or a pointing word. */
export const isLoose = ({ byWeekday, deictic }: Days): boolean => byWeekday || deictic;

const GRAINS: Partial<Record<Grain, Days['grain']>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  daypart: 'day',
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  year: 'year',
};

/** The days of a statement's time; undefined where it names none, or only says how it lies to another time. */
export function daysIn({ claim, member }: Statement, pointers: readonly Pointer[]): Days | undefined {
  const { when } = claim;
  const value = when && (when.resolved ?? member.times?.get(claim.id));
  const grain = value && GRAINS[value.grain];
  if (!when || !value || !grain || isRelative(when.expression) || !namesDay(when.expression)) return undefined;
  const [start, end] = [dayNumber(value.first, 0), dayNumber(value.last, 1)];
  if (start === undefined || end === undefined) return undefined;
  const written = writingDay(member, pointers);
  const { shift } = when.expression;
  const deictic = shift?.unit === 'day' && when.expression.fields?.day === undefined;
  const bare = deictic && when.expression.fields?.weekday === undefined;
  const today = written && dayNumber(written.day, 0);
  const day = today === undefined ? start : deictic ? today + shift.by : nearestYear(when.expression, start, today);
  const [first, last] = [day, day + end - start + (atNight(when) ? 1 : 0)];
  return {
    first,
    last,
    grain,
    byWeekday: isWeekdayAlone(when.expression),
    slack: deictic && (!written?.sure || (bare && isMoved(member, written.day))) ? 1 : 0,
    deictic,
    bare,
    ...(deictic && { from: shift.by }),
    ahead: today !== undefined && first > today,
    id: grain === 'day' ? isoDate(first) : value.value,
    text: when.text,
  };
}

/** A text of the small hours that says «اليوم الاثنين» of the day before may go on with «اليوم» of its own. */
const isMoved = ({ date }: Statement['member'], day: string): boolean => date?.value.startsWith(day) !== true;

/** A day of a month without its year is in the year that brings it nearest, whatever tense stands beside it. */
function nearestYear({ fields, step }: TimeExpression, day: number, today: number): number {
  if (fields?.day === undefined || fields.month === undefined || fields.year !== undefined || step !== undefined)
    return day;
  if (fields.calendar !== undefined) return day;
  const { year } = civilOf(today);
  const { month, day: ofMonth } = civilOf(day);
  const days = [year - 1, year, year + 1].map((y) => daysOf({ year: y, month, day: ofMonth }));
  return days.reduce((best, d) => (Math.abs(d - today) < Math.abs(best - today) ? d : best));
}

/** Times that repeat, ranges, bounds, and what is counted from another time: the next day, two weeks ago. */
function isRelative(e: TimeExpression): boolean {
  const { set, from, to, offset, base, nth, rest, now, duration, modifier, shift } = e;
  if (set || from || to || offset || base || nth || rest || now || duration !== undefined) return true;
  return modifier === 'BEFORE' || modifier === 'AFTER' || modifier === 'APPROX' || shift?.from === 'previous';
}

/** A time of day alone says nothing of the day: بعد صلاة الفجر. */
function namesDay({ fields, shift }: TimeExpression): boolean {
  if (shift !== undefined) return true;
  const { year, month, day, weekday, week, holiday } = fields ?? {};
  return [year, month, day, weekday, week, holiday].some((field) => field !== undefined);
}

const isWeekdayAlone = ({ fields, step, shift }: TimeExpression): boolean =>
  fields?.weekday !== undefined && fields.day === undefined && step === undefined && shift === undefined;

/** What happens late on a day may be told of the next. */
function atNight({ expression: { fields } }: ClaimTime): boolean {
  return fields?.part === 'NI' || fields?.part === 'EV' || (fields?.hour ?? 0) >= 18;
}

/** The day number of a date, of the first or last day of a month or year. */
export function dayNumber(text: string | undefined, edge: 0 | 1): number | undefined {
  const seconds = text === undefined ? undefined : parseLocal(padded(text, edge))?.seconds;
  return seconds === undefined ? undefined : Math.floor(seconds / DAY);
}

function padded(text: string, edge: 0 | 1): string {
  if (text.length > 7) return text;
  const [year = 0, month] = text.split('-').map(Number);
  if (edge === 0) return `${text}${month === undefined ? '-01' : ''}-01`;
  return `${text}${month === undefined ? '-12' : ''}-${daysInMonth(year, month ?? 12)}`;
}

const WEEK = 7;

/** Can two times be one: does one lie in the other, or may they be the same day as far as the words say? */
export function daysAgree(a: Days, b: Days): boolean {
  // Copies keep their words though they came out on two days: أمس الأول, اليوم السبت.
  if (a.from !== undefined && a.from === b.from) return true;
  const slack = a.slack + b.slack;
  const meet = (by: number): boolean => a.first + by <= b.last + slack && b.first <= a.last + by + slack;
  return meet(0) || ((a.byWeekday || b.byWeekday) && (meet(WEEK) || meet(-WEEK)));
}

/** Days between two times, 0 where they meet. */
export function daysBetween(a: Days, b: Days): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
