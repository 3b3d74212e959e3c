// In: a symbolic time and its reference. Out: what in it cannot hold together, and the days on which it can.
import type { TimeClash, TimeExpression } from '../core/value.ts';
import { calendarPeriod, isClose } from './calendar.ts';
import { civilOf, DAY, daysInMonth, daysOf, isoDate, parseLocal, weekdayOf } from './civil.ts';
import { HIJRI_TOLERANCE } from './hijri.ts';

/**
 * The contradiction inside an expression; undefined where there is none, or none that shows without a reference.
 * A Hijri and a Gregorian date one day apart do not clash.
 */
export function clashOf(e: TimeExpression, reference?: string): TimeClash | undefined {
  const moment = reference === undefined ? undefined : parseLocal(reference)?.seconds;
  return twoMonths(e) ?? noSuchDay(e) ?? weekdayClash(e, moment) ?? calendarClash(e, moment) ?? endsClash(e, reference);
}

function endsClash(e: TimeExpression, reference: string | undefined): TimeClash | undefined {
  return (e.from && clashOf(e.from, reference)) ?? (e.to && clashOf(e.to, reference));
}

/** «5 يونيو/ تموز»: two names that are not of one month. */
function twoMonths({ fields }: TimeExpression): TimeClash | undefined {
  if (fields?.month === undefined || fields.secondMonth === undefined) return undefined;
  const dated = (month: number): string =>
    [
      fields.year ?? 'XXXX',
      ...[month, ...(fields.day === undefined ? [] : [fields.day])].map((n) => String(n).padStart(2, '0')),
    ].join('-');
  return { kind: 'two-months', readings: [dated(fields.month), dated(fields.secondMonth)] };
}

/** 31 April; 29 February of a year without one. */
function noSuchDay(e: TimeExpression): TimeClash | undefined {
  const f = e.fields;
  if (f?.calendar !== undefined || f?.month === undefined || f.day === undefined || f.month > 12) return undefined;
  const last = daysInMonth(f.year ?? 2000, f.month);
  if (f.day <= last) return undefined;
  const month = `${f.year ?? 'XXXX'}-${String(f.month).padStart(2, '0')}`;
  return { kind: 'no-such-day', readings: [`${month}-${String(f.day).padStart(2, '0')}`, `${month}-${last}`] };
}

/** Wednesday 8 April 2021 (a Thursday); `yesterday Wednesday` where yesterday was a Tuesday. */
function weekdayClash(e: TimeExpression, moment: number | undefined): TimeClash | undefined {
  const weekday = e.fields?.weekday;
  if (weekday === undefined || e.nth || e.set) return undefined;
  const { weekday: _, ...fields } = e.fields!;
  const dated = fields.day !== undefined && fields.month !== undefined;
  const deictic = !dated && e.shift?.unit === 'day';
  if (!dated && !deictic) return undefined;
  const day = calendarPeriod({ ...e, fields }, moment)?.start;
  if (day === undefined || weekdayOf(day / DAY) === weekday) return undefined;
  if (dated && !isCertain(e, day, moment)) return undefined;
  return { kind: deictic ? 'weekday-deictic' : 'weekday-date', readings: [String(weekday), isoDate(day / DAY)] };
}

/** Years back that a day without a year may have been in: what is told may be of then, even of a day that is ahead this year. */
const ANNIVERSARIES = 2;

/**
 * Is the year of a date known well enough to hold its weekday against it? A year that is not said must follow from the date of writing:
 * the day lies close to it, and no neighbouring year has it on that weekday («الجمعة 28 يناير» told two years later).
 */
function isCertain(e: TimeExpression, day: number, moment: number | undefined): boolean {
  if (e.fields?.year !== undefined || e.fields?.calendar !== undefined || e.step !== undefined) return true;
  if (moment === undefined || !isClose({ start: day, end: day + DAY, grain: 'day' }, moment)) return false;
  const { year, month, day: ofMonth } = civilOf(day / DAY);
  for (let y = year - ANNIVERSARIES; y <= year; y++)
    if (weekdayOf(daysOf({ year: y, month, day: ofMonth })) === e.fields!.weekday) return false;
  return true;
}

function calendarClash(e: TimeExpression, moment: number | undefined): TimeClash | undefined {
  if (e.also === undefined) return undefined;
  const [a, b] = [calendarPeriod(e, moment), calendarPeriod(e.also, moment)];
  if (!a || !b || a.grain !== 'day' || b.grain !== 'day') return undefined;
  const hijri = e.fields?.calendar === 'hijri' || e.also.fields?.calendar === 'hijri';
  const apart = Math.abs(a.start - b.start) / DAY;
  if (apart <= (hijri ? HIJRI_TOLERANCE : 0)) return undefined;
  return { kind: 'hijri-gregorian', readings: [isoDate(a.start / DAY), isoDate(b.start / DAY)] };
}

/**
 * Days of the years `[firstYear, lastYear]` on which an expression can hold by its own fields: `Wednesday 7 April` holds in 2010,
 * 2021, … Empty for an expression that fixes no day of the month.
 */
export function daysSatisfying(e: TimeExpression, firstYear: number, lastYear: number): string[] {
  const f = e.fields;
  if (f?.day === undefined || f.month === undefined || f.calendar !== undefined) return [];
  const found: string[] = [];
  for (let year = f.year ?? firstYear; year <= (f.year ?? lastYear); year++) {
    if (f.day > daysInMonth(year, f.month)) continue;
    const days = daysOf({ year, month: f.month, day: f.day });
    if (f.weekday === undefined || weekdayOf(days) === f.weekday) found.push(isoDate(days));
  }
  return found;
}

/** The day on which a deictic expression was written if it means `day` (ISO): `yesterday` of the 7th is written on the 8th. */
export function publicationOf(e: TimeExpression, day: string): string | undefined {
  if (e.shift?.unit !== 'day') return undefined;
  const local = parseLocal(day);
  if (local === undefined) return undefined;
  const civil = civilOf(local.seconds / DAY - e.shift.by);
  return isoDate(daysOf(civil));
}

/** ISO 8601 weekday of a date: 1 Monday to 7 Sunday. @throws Error where the text is no date. */
export function isoWeekday(date: string): number {
  const local = parseLocal(date);
  if (local === undefined) throw new Error(`no date: ${date}`);
  return weekdayOf(Math.floor(local.seconds / DAY));
}
