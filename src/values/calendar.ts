// In: calendar fields, a shift and a reference moment. Out: the period that they say on the calendar, down to the day.
import type { CalendarFields, TimeExpression } from '../core/value.ts';
import { type Choice, choose } from './choose.ts';
import { civilOf, DAY, daysInMonth, daysOf, mondayOfWeek, weekdayOf } from './civil.ts';
import { hijriDays, hijriOf, nextMonth } from './hijri.ts';
import { holidayDays } from './holidays.ts';
import { dayOf, monthOf, monthsOf, type Period, seasonOf, unitAround, yearsOf } from './period.ts';

/** Years around the reference that are tried for a date without one. */
const YEARS_AROUND = 4;
const MONTHS_AROUND = 7;
const WEEKS_AROUND = 5;
/** A larger year beside a Hijri month is of the common era. */
const LAST_HIJRI_YEAR = 1600;

/** The period of an expression's fields and shift; undefined where they need a reference that is not known, or name no day. */
export function calendarPeriod(e: TimeExpression, moment: number | undefined): Period | undefined {
  const fields = e.fields ?? {};
  const choice: Choice = { step: e.step, direction: e.direction };
  if (fields.calendar === 'hijri') return hijriPeriod(fields, moment, choice);
  const year = yearOf(e, moment);
  if (year !== undefined && namesPartOfYear(fields)) return inYear(fields, year);
  if (namesPartOfYear(fields)) return nearYear(fields, moment, choice);
  if (fields.day !== undefined) return dayOfMonth(e, fields, moment, choice);
  if (fields.weekday !== undefined && e.shift?.unit !== 'day') return weekdayPeriod(e, fields.weekday, moment, choice);
  if (fields.year !== undefined) return yearsOf(fields.year, 1, 'year');
  if (fields.decade !== undefined) return decade(fields, moment);
  if (fields.century !== undefined) return yearsOf((fields.century - 1) * 100, 100, 'century');
  if (moment === undefined) return undefined;
  if (e.shift) return unitAround(moment, e.shift.unit, e.shift.by);
  return dayOf(Math.floor(moment / DAY));
}

function yearOf(e: TimeExpression, moment: number | undefined): number | undefined {
  if (e.fields?.year !== undefined) return e.fields.year;
  if (e.shift?.unit !== 'year' || moment === undefined) return undefined;
  return civilOf(Math.floor(moment / DAY)).year + e.shift.by;
}

function namesPartOfYear(f: CalendarFields): boolean {
  return (
    f.month !== undefined ||
    f.quarter !== undefined ||
    f.half !== undefined ||
    f.season !== undefined ||
    f.holiday !== undefined ||
    f.week !== undefined
  );
}

/** The part of a known year that the fields name; undefined for a day that does not exist (31 April). */
function inYear(f: CalendarFields, year: number): Period | undefined {
  if (f.holiday !== undefined) {
    const days = holidayDays(f.holiday, year);
    return days && { start: days[0] * DAY, end: (days[1] + 1) * DAY, grain: 'day' };
  }
  if (f.month !== undefined) {
    if (f.day === undefined) return monthOf(year, f.month);
    if (f.day < 1 || f.day > daysInMonth(year, f.month)) return undefined;
    return dayOf(daysOf({ year, month: f.month, day: f.day }));
  }
  if (f.quarter !== undefined) return monthsOf(year, f.quarter * 3 - 2, 3, 'quarter');
  if (f.half !== undefined) return monthsOf(year, f.half * 6 - 5, 6, 'half');
  if (f.season !== undefined) return seasonOf(year, f.season);
  const monday = mondayOfWeek(year, f.week!);
  return { start: monday * DAY, end: (monday + 7) * DAY, grain: 'week' };
}

const MARCH = 3;

function nearYear(f: CalendarFields, moment: number | undefined, choice: Choice): Period | undefined {
  if (moment === undefined) return undefined;
  const { year, month } = civilOf(Math.floor(moment / DAY));
  // `this June` is June of the running year, even when it is over; `this winter` in January began in December.
  if (choice.step === 0) return inYear(f, f.season === 'WI' && month < MARCH ? year - 1 : year);
  const candidates: Period[] = [];
  for (let y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
    const period = inYear(f, y);
    if (period) candidates.push(period);
  }
  // A weekday that fits a day close by tells more than the tense does.
  const fitting = choice.step === undefined && candidates.find((p) => onItsWeekday(f, p) && isClose(p, moment));
  return fitting || choose(candidates, moment, choice);
}

/** Does a day of the month fall on the weekday that is said beside it? */
function onItsWeekday({ weekday, day }: CalendarFields, { start }: Period): boolean {
  return weekday !== undefined && day !== undefined && weekdayOf(start / DAY) === weekday;
}

const CLOSE = 45 * DAY;

/** Close enough to the moment of writing that no year need be said. */
export function isClose({ start }: Period, moment: number): boolean {
  return Math.abs(start - moment) <= CLOSE;
}

/** A day without a month: of the month that the shift says, else of the nearest month where it falls on its weekday. */
function dayOfMonth(
  e: TimeExpression,
  f: CalendarFields,
  moment: number | undefined,
  choice: Choice,
): Period | undefined {
  if (moment === undefined || f.day === undefined) return undefined;
  const { year, month } = civilOf(Math.floor(moment / DAY));
  const inMonth = (by: number): Period[] => {
    const start = civilOf(monthOf(year, month + by).start / DAY);
    if (f.day! > daysInMonth(start.year, start.month)) return [];
    return [dayOf(daysOf({ ...start, day: f.day! }))];
  };
  if (e.shift?.unit === 'month') return inMonth(e.shift.by)[0];
  const around = Array.from({ length: 2 * MONTHS_AROUND + 1 }, (_, i) => i - MONTHS_AROUND).flatMap(inMonth);
  if (f.weekday === undefined) return choose(around, moment, choice);
  // «الجمعة 1» told the day before: the next one, whatever the tense.
  const fitting = around.filter((p) => onItsWeekday(f, p));
  return fitting.find((p) => isClose(p, moment)) ?? choose(fitting, moment, choice);
}

function weekdayPeriod(
  e: TimeExpression,
  weekday: number,
  moment: number | undefined,
  choice: Choice,
): Period | undefined {
  if (moment === undefined) return undefined;
  const day = unitAround(moment, 'week', 0).start / DAY + weekday - 1;
  if (e.shift?.unit === 'week') return dayOf(day + e.shift.by * 7);
  const weeks: Period[] = [];
  for (let by = -WEEKS_AROUND; by <= WEEKS_AROUND; by++) weeks.push(dayOf(day + by * 7));
  return choose(weeks, moment, choice);
}

/** `the 1980s`; `the eighties` are the last ones that have begun. */
function decade(f: CalendarFields, moment: number | undefined): Period | undefined {
  const start = f.decade!;
  if (start >= 100) return yearsOf(start, 10, 'decade');
  if (f.century !== undefined) return yearsOf((f.century - 1) * 100 + start, 10, 'decade');
  const now = moment === undefined ? undefined : civilOf(Math.floor(moment / DAY)).year;
  if (now === undefined) return undefined;
  const century = Math.floor(now / 100) * 100;
  return yearsOf(century + start <= now ? century + start : century - 100 + start, 10, 'decade');
}

function hijriPeriod(f: CalendarFields, moment: number | undefined, choice: Choice): Period | undefined {
  if (f.year !== undefined && f.year > LAST_HIJRI_YEAR) return hijriInCivilYear(f, f.year);
  if (f.year !== undefined) return hijriInYear(f, f.year);
  if (moment === undefined || f.month === undefined) return undefined;
  const { year } = hijriOf(Math.floor(moment / DAY));
  const years = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, i) => year - YEARS_AROUND + i);
  return choose(
    years.flatMap((y) => hijriInYear(f, y) ?? []),
    moment,
    choice,
  );
}

/** A Hijri month named with a year of the common era: رمضان 2018. */
function hijriInCivilYear(f: CalendarFields, civilYear: number): Period | undefined {
  const { year: first } = hijriOf(daysOf({ year: civilYear, month: 1, day: 1 }));
  const { year: _, ...fields } = f;
  return [first, first + 1]
    .flatMap((y) => hijriInYear(fields, y) ?? [])
    .find((p) => civilOf(p.start / DAY).year === civilYear);
}

function hijriInYear(f: CalendarFields, year: number): Period | undefined {
  const first = hijriDays(year, f.month ?? 1, f.day ?? 1);
  if (first === undefined) return undefined;
  if (f.day !== undefined) return dayOf(first);
  const last = nextMonth(year, f.month ?? 12) - 1;
  // Its days are told one by one: no month or year of the common era holds them.
  return { start: first * DAY, end: (last + 1) * DAY, grain: 'day' };
}
