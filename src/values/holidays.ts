// In: the id of a named day and a year. Out: when it falls: fixed, by weekday, by Easter, or by the Hijri or Hebrew calendar.
import { civilOf, daysOf, weekdayOf } from './civil.ts';
import { daysToHanukkah, hebrewNewYear } from './hebrew.ts';
import { hijriDays, hijriOf, nextMonth } from './hijri.ts';
import { HOLIDAY_RULES, type HolidayRule } from './holiday-rules.ts';

/** Day numbers `[first, last]` of a named day in a Gregorian year; undefined where the calendar of it is not known here. */
export function holidayDays(id: string, year: number): readonly [number, number] | undefined {
  const rule = HOLIDAY_RULES[id];
  if (rule === undefined) return undefined;
  if ('hijri' in rule) return hijriHoliday(rule.hijri, year, rule.length ?? 1);
  if ('hebrew' in rule) return hebrewHoliday(rule.hebrew, year, rule.length);
  if ('lastFriday' in rule) return lastFriday(rule.lastFriday, year);
  const day = civilHoliday(rule, year);
  return [day, day + ('length' in rule ? (rule.length ?? 1) : 1) - 1];
}

function civilHoliday(
  rule: Exclude<HolidayRule, { hijri: unknown } | { hebrew: unknown } | { lastFriday: unknown }>,
  year: number,
): number {
  if ('on' in rule) return daysOf({ year, month: rule.on[0], day: rule.on[1] });
  if ('easter' in rule) return easter(year) + rule.easter;
  if ('orthodox' in rule) return orthodoxEaster(year) + rule.orthodox;
  return nthWeekday(year, ...rule.nth) + (rule.plus ?? 0);
}

/** The n-th weekday of a month, counted from the end where `index` is negative. */
function nthWeekday(year: number, index: number, weekday: number, month: number): number {
  if (index > 0) {
    const first = daysOf({ year, month, day: 1 });
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7;
  }
  const last = daysOf(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (index + 1) * 7;
}

function hijriHoliday(
  [month, day]: readonly [number, number],
  year: number,
  length: number,
): readonly [number, number] | undefined {
  const { year: hijriYear } = hijriOf(daysOf({ year, month: 1, day: 1 }));
  for (const candidate of [hijriYear, hijriYear + 1]) {
    const first = hijriDays(candidate, month, day);
    if (first !== undefined && civilOf(first).year === year) return [first, first + length - 1];
  }
  return undefined;
}

/** A Jewish feast begins on the evening before its first day: that evening's day is its first here. */
function hebrewHoliday(from: number | 'hanukkah', year: number, length: number): readonly [number, number] {
  const first = hebrewNewYear(year) + (from === 'hanukkah' ? daysToHanukkah(year) : from);
  return [first - 1, first + length - 1];
}

const FRIDAY = 5;

function lastFriday(month: number, year: number): readonly [number, number] | undefined {
  const { year: hijriYear } = hijriOf(daysOf({ year, month: 1, day: 1 }));
  for (const candidate of [hijriYear, hijriYear + 1]) {
    const last = nextMonth(candidate, month) - 1;
    const friday = last - ((weekdayOf(last) - FRIDAY + 7) % 7);
    if (civilOf(friday).year === year) return [friday, friday];
  }
  return undefined;
}

/** Gregorian Easter Sunday (the anonymous algorithm, Nature, 20 April 1876). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return daysOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** Orthodox Easter Sunday (Meeus, Astronomical Algorithms, ch. 8), moved from the Julian to the Gregorian calendar. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const julianShift = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return daysOf({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }) + julianShift;
}
