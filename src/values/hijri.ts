// In: dates of the Hijri calendar. Out: their Gregorian days, by the Umm al-Qura table where it reaches, else by arithmetic.
import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { type CivilDate, civilOf, daysOf } from './civil.ts';

/** Years of the Umm al-Qura table that the converter carries. */
const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

/** Two writings of one date may lie this many days apart: the month is seen, not computed. */
export const HIJRI_TOLERANCE = 1;

/**
 * The day number of a Hijri date; undefined where there is no such month or day.
 * Source: the Umm al-Qura calendar (@tabby_ai/hijri-converter); outside 1343 to 1500 the tabular calendar, which is within a day
 * or two of any seen month.
 */
export function hijriDays(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  if (year < FIRST_YEAR || year >= LAST_YEAR) return tabularDays(year, month, day);
  const first = daysOf(hijriToGregorian({ year, month, day: 1 }));
  return day <= 29 || first + 29 < nextMonth(year, month) ? first + day - 1 : first + 29;
}

/** The day number of the first day of the Hijri month after this one. */
export function nextMonth(year: number, month: number): number {
  const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return y < FIRST_YEAR || y > LAST_YEAR
    ? tabularDays(y, m, 1)
    : daysOf(hijriToGregorian({ year: y, month: m, day: 1 }));
}

/** The Hijri date of a day number. */
export function hijriOf(days: number): CivilDate {
  const civil = civilOf(days);
  if (civil.year > 1924 && civil.year < 2077) return gregorianToHijri(civil);
  const year = Math.floor((30 * (days + 492_148) + 10_646) / 10_631);
  const month = Math.min(12, Math.ceil((days - tabularDays(year, 1, 1) - 28) / 29.5) + 1);
  return { year, month: Math.max(1, month), day: days - tabularDays(year, Math.max(1, month), 1) + 1 };
}

/** Tabular Islamic calendar (E. M. Reingold and N. Dershowitz, Calendrical Calculations, ch. 7), epoch 16 July 622. */
function tabularDays(year: number, month: number, day: number): number {
  return day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) - 492_149;
}
