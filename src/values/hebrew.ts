// In: a Gregorian year. Out: the day of the Hebrew new year in it, from which the feasts of the spring and autumn around it are counted.
import { daysOf } from './civil.ts';

/** Hebrew years begin in the autumn of this many Gregorian years before theirs. */
const YEARS_AHEAD = 3761;
/** Day number of the first day of the Hebrew calendar, 7 October 3761 BCE of the Julian one. */
const EPOCH = daysOf({ year: 1, month: 1, day: 1 }) - 1_373_428;

/**
 * The day number of 1 Tishri, the new year, that falls in a Gregorian year.
 * Source: E. M. Reingold and N. Dershowitz, Calendrical Calculations, ch. 8.
 */
export function hebrewNewYear(year: number): number {
  return newYear(year + YEARS_AHEAD);
}

/** Days from the new year to 25 Kislev: one more where the month of Heshvan before it is long. */
export function daysToHanukkah(year: number): number {
  const length = newYear(year + YEARS_AHEAD + 1) - newYear(year + YEARS_AHEAD);
  return length % 10 === 5 ? 84 : 83;
}

function newYear(hebrewYear: number): number {
  const [before, own, after] = [-1, 0, 1].map((by) => elapsed(hebrewYear + by)) as [number, number, number];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return EPOCH + own + delay;
}

/** Days from the epoch to the mean new moon of a year's Tishri, put off where it may not fall. */
function elapsed(hebrewYear: number): number {
  const months = Math.floor((235 * hebrewYear - 234) / 19);
  const day = 29 * months + Math.floor((12_084 + 13_753 * months) / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}
