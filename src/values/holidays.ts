// In: the id of a named day and a year. Out: when it falls: fixed, by weekday, by Easter, or by the Hijri or Hebrew calendar.
import { civilOf, daysOf, weekdayOf } from './civil.ts';
import { daysToHanukkah, hebrewNewYear } from './hebrew.ts';
import { hijriDays, hijriOf, nextMonth } from './hijri.ts';

/** How a named day is found in a Gregorian year. */
type Rule =
  | { readonly on: readonly [month: number, day: number] }
  | { readonly nth: readonly [index: number, weekday: number, month: number]; readonly plus?: number }
  | { readonly easter: number }
  | { readonly orthodox: number }
  | { readonly hijri: readonly [month: number, day: number]; readonly length?: number }
  /** The last Friday of a Hijri month. */
  | { readonly lastFriday: number }
  /** Days from the Hebrew new year of the same Gregorian year; Hanukkah is counted through a month of either length. */
  | { readonly hebrew: number | 'hanukkah'; readonly length: number };

const RULES: Readonly<Record<string, Rule>> = {
  'new-year': { on: [1, 1] },
  'new-years-eve': { on: [12, 31] },
  'police-day-egypt': { on: [1, 25] },
  'groundhog-day': { on: [2, 2] },
  valentine: { on: [2, 14] },
  'womens-day': { on: [3, 8] },
  'ides-of-march': { on: [3, 15] },
  'st-patricks-day': { on: [3, 17] },
  nowruz: { on: [3, 21] },
  'mothers-day-arab': { on: [3, 21] },
  'land-day': { on: [3, 30] },
  'april-fools': { on: [4, 1] },
  'earth-day': { on: [4, 22] },
  'sinai-liberation-day': { on: [4, 25] },
  'nakba-day': { on: [5, 15] },
  'throne-day-morocco': { on: [7, 30] },
  'green-march-day': { on: [11, 6] },
  'labour-day': { on: [5, 1] },
  'labour-day-international': { on: [5, 1] },
  juneteenth: { on: [6, 19] },
  'independence-day': { on: [7, 4] },
  halloween: { on: [10, 31] },
  'veterans-day': { on: [11, 11] },
  'christmas-eve': { on: [12, 24] },
  christmas: { on: [12, 25] },
  'boxing-day': { on: [12, 26] },
  'martin-luther-king-day': { nth: [3, 1, 1] },
  'presidents-day': { nth: [3, 1, 2] },
  'super-bowl': { nth: [1, 7, 2] },
  'mothers-day': { nth: [2, 7, 5] },
  'memorial-day': { nth: [-1, 1, 5] },
  'fathers-day': { nth: [3, 7, 6] },
  'labor-day': { nth: [1, 1, 9] },
  'columbus-day': { nth: [2, 1, 10] },
  thanksgiving: { nth: [4, 4, 11] },
  'black-friday': { nth: [4, 4, 11], plus: 1 },
  'cyber-monday': { nth: [4, 4, 11], plus: 4 },
  'shrove-tuesday': { easter: -47 },
  'ash-wednesday': { easter: -46 },
  'palm-sunday': { easter: -7 },
  'maundy-thursday': { easter: -3 },
  'good-friday': { easter: -2 },
  easter: { easter: 0 },
  'easter-monday': { easter: 1 },
  pentecost: { easter: 49 },
  'whit-monday': { easter: 50 },
  'trinity-sunday': { easter: 56 },
  'orthodox-good-friday': { orthodox: -2 },
  'orthodox-easter': { orthodox: 0 },
  'sham-el-nessim': { orthodox: 1 },
  'hijri-new-year': { hijri: [1, 1] },
  ashura: { hijri: [1, 10] },
  mawlid: { hijri: [3, 12] },
  isra: { hijri: [7, 27] },
  qadr: { hijri: [9, 27] },
  'eid-al-fitr': { hijri: [10, 1] },
  hajj: { hijri: [12, 8], length: 6 },
  arafa: { hijri: [12, 9] },
  'eid-al-adha': { hijri: [12, 10] },
  'quds-day': { lastFriday: 9 },
  purim: { hebrew: -193, length: 1 },
  passover: { hebrew: -163, length: 8 },
  shavuot: { hebrew: -113, length: 2 },
  'rosh-hashanah': { hebrew: 0, length: 2 },
  'yom-kippur': { hebrew: 9, length: 1 },
  sukkot: { hebrew: 14, length: 8 },
  'simchat-torah': { hebrew: 22, length: 1 },
  hanukkah: { hebrew: 'hanukkah', length: 7 },
};

/** Day numbers `[first, last]` of a named day in a Gregorian year; undefined where the calendar of it is not known here. */
export function holidayDays(id: string, year: number): readonly [number, number] | undefined {
  const rule = RULES[id];
  if (rule === undefined) return undefined;
  if ('hijri' in rule) return hijriHoliday(rule.hijri, year, rule.length ?? 1);
  if ('hebrew' in rule) return hebrewHoliday(rule.hebrew, year, rule.length);
  if ('lastFriday' in rule) return lastFriday(rule.lastFriday, year);
  const day = civilHoliday(rule, year);
  return [day, day];
}

function civilHoliday(
  rule: Exclude<Rule, { hijri: unknown } | { hebrew: unknown } | { lastFriday: unknown }>,
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
