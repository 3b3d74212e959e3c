// In: resolved times. Out: how two of them relate as intervals, and how one is shown to a reader.
import type { Grain, TimeValue } from '../core/value.ts';
import { DAY, daysInMonth, daysOf } from './civil.ts';
import { parseDuration } from './period.ts';
import type { Relation } from './quantity.ts';

interface Interval {
  readonly start: number;
  readonly end: number;
}

const POINT = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Parts of the day are vague: a clock time three hours before or after still agrees with one. */
const PART_SLACK = 3 * 3600;
const HALF_DAY = DAY / 2;

/** The first second of an inclusive end (`first`), or the second after it (`last`). */
function secondsOf(text: string, edge: 'first' | 'last', grain: Grain): number | undefined {
  const m = POINT.exec(text);
  if (m === null) return undefined;
  const year = Number(m[1]);
  const month = m[2] === undefined ? (edge === 'first' ? 1 : 12) : Number(m[2]);
  const day = m[3] === undefined ? (edge === 'first' ? 1 : daysInMonth(year, month)) : Number(m[3]);
  const start = daysOf({ year, month, day }) * DAY;
  if (m[4] === undefined) return edge === 'first' ? start : start + DAY;
  const moment = start + Number(m[4]) * 3600 + Number(m[5]) * 60 + Number(m[6] ?? 0);
  if (edge === 'first') return moment;
  return moment + (grain === 'hour' ? 3600 : grain === 'daypart' ? 0 : 60);
}

function intervalOf(value: TimeValue): Interval | undefined {
  if (value.first === undefined && value.last === undefined) return undefined;
  const slack = value.grain === 'daypart' ? PART_SLACK : value.modifier === 'APPROX' ? DAY : 0;
  const start = value.first === undefined ? Number.NEGATIVE_INFINITY : secondsOf(value.first, 'first', value.grain);
  const end = value.last === undefined ? Number.POSITIVE_INFINITY : secondsOf(value.last, 'last', value.grain);
  return start === undefined || end === undefined ? undefined : { start: start - slack, end: end + slack };
}

/**
 * Relates two resolved times by their intervals, each at its own grain: `March` contains `7 March`.
 * Durations relate by length. @returns undefined where they cannot be compared (a date with a duration, a clock time without a day).
 */
export function relate(a: TimeValue, b: TimeValue): Relation | undefined {
  if (a.type === 'DURATION' || b.type === 'DURATION') return relateDurations(a, b);
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (!x || !y) return undefined;
  if (x.end <= y.start || y.end <= x.start) return 'disjoint';
  if (x.start === y.start && x.end === y.end) return 'equal';
  if (x.start <= y.start && x.end >= y.end) return 'contains';
  return y.start <= x.start && y.end >= x.end ? 'within' : 'overlaps';
}

const MONTH = 30 * DAY;

/** A duration means what its finest unit can tell apart: 2 years and 25 months overlap, 2 hours and 3 hours do not. */
function relateDurations(a: TimeValue, b: TimeValue): Relation | undefined {
  const [x, y] = [lengthOf(a), lengthOf(b)];
  if (!x || !y) return undefined;
  if (x.length === y.length) return 'equal';
  const slack = Math.max(x.unit, y.unit) / 2;
  return Math.abs(x.length - y.length) < slack ? 'overlaps' : 'disjoint';
}

const UNIT_SECONDS: Partial<Record<Grain, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  week: 7 * DAY,
  month: MONTH,
  year: 365 * DAY,
};

function lengthOf(value: TimeValue): { readonly length: number; readonly unit: number } | undefined {
  const d = value.type === 'DURATION' ? parseDuration(value.value) : undefined;
  return (
    d && { length: (d.months / 12) * 365 * DAY + d.days * DAY + d.seconds, unit: UNIT_SECONDS[d.grain] ?? HALF_DAY }
  );
}

const MONTHS = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
} as const;

/** The value as a reader is told it: `7 April 2021`, `April 2021`, `15:30, 7 April 2021`; ranges with a dash. */
export function show(value: TimeValue, lang: 'ar' | 'en'): string {
  const { first, last } = value;
  if (value.type === 'DURATION' || value.type === 'SET' || (first === undefined && last === undefined))
    return value.value;
  if (first === last || value.grain === 'daypart') return point(first!, lang);
  return `${first === undefined ? '…' : point(first, lang)} – ${last === undefined ? '…' : point(last, lang)}`;
}

function point(text: string, lang: 'ar' | 'en'): string {
  const m = POINT.exec(text);
  if (m === null) return text;
  const [, year, month, day, hour, minute] = m;
  const date = [day && String(Number(day)), month && MONTHS[lang][Number(month) - 1], year].filter(Boolean).join(' ');
  return hour === undefined ? date : `${hour}:${minute}${lang === 'ar' ? '، ' : ', '}${date}`;
}
