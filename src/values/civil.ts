// In: civil dates of the proleptic Gregorian calendar. Out: day numbers, weekdays, ISO weeks, and back; no clock, no time zone.

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const DAY = 86_400;

/** Days since 1970-01-01. Algorithm: H. Hinnant, chrono-Compatible Low-Level Date Algorithms (2013). */
export function daysOf({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The civil date of a day number; the inverse of `daysOf`. */
export function civilOf(days: number): CivilDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO 8601 weekday of a day number: 1 Monday to 7 Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : MONTH_DAYS[month - 1]!;
}

/** The day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const january4 = daysOf({ year, month: 1, day: 4 });
  return january4 - (weekdayOf(january4) - 1) + (week - 1) * 7;
}

/** ISO year and week of a day number. */
export function isoWeekOf(days: number): { readonly year: number; readonly week: number } {
  const { year } = civilOf(days - (weekdayOf(days) - 1) + 3);
  return { year, week: Math.floor((days - mondayOfWeek(year, 1)) / 7) + 1 };
}

/** A number of two digits: 07. */
export const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `2021-04-07`; years before 0 carry a minus. */
export function isoDate(days: number): string {
  const { year, month, day } = civilOf(days);
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function isoYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
}

/** `2021-04-07T15:30`, with seconds where there are any. */
export function isoMinute(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const rest = seconds - days * DAY;
  const [hour, minute, second] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${isoDate(days)}T${twoDigits(hour)}:${twoDigits(minute)}${second > 0 ? `:${twoDigits(second)}` : ''}`;
}

/** A local date-time as seconds since 1970-01-01T00:00 of the same zone, with the zone's offset in minutes where it is written. */
export interface LocalTime {
  readonly seconds: number;
  readonly zone?: number;
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** What was read last: all times of an article are counted from one reference. */
const last: { text: string; local: LocalTime | undefined } = { text: '', local: undefined };

/** Reads an ISO 8601 date or local date-time; undefined where it is none, or gives no day. */
export function parseLocal(text: string): LocalTime | undefined {
  if (text !== last.text) {
    last.local = readLocal(text);
    last.text = text;
  }
  return last.local;
}

function readLocal(text: string): LocalTime | undefined {
  const m = ISO.exec(text.trim());
  if (!m || m[3] === undefined) return undefined;
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const seconds =
    daysOf({ year, month, day }) * DAY + Number(m[4] ?? 0) * 3600 + Number(m[5] ?? 0) * 60 + Number(m[6] ?? 0);
  return m[7] === undefined ? { seconds } : { seconds, zone: zoneMinutes(m[7]) };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const digits = zone.replace(':', '');
  const minutes = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5));
  return digits.startsWith('-') ? -minutes : minutes;
}
