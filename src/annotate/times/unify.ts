// In: two expressions that stand side by side. Out: the one time that both say together; undefined where they are two times.
import type { CalendarFields, TimeExpression } from '../../core/value.ts';
import { hourInHalf } from './half-day.ts';

const SIZES: Readonly<Record<string, number>> = {
  day: 1,
  week: 2,
  weekend: 2,
  month: 3,
  quarter: 4,
  season: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

/** A single point or period: no range, length, repetition, or second statement. */
function isSimple(e: TimeExpression): boolean {
  return !e.from && !e.to && e.duration === undefined && !e.set && !e.now && !e.also;
}

const DATE_KEYS = [
  'calendar',
  'century',
  'decade',
  'year',
  'half',
  'quarter',
  'season',
  'month',
  'secondMonth',
  'week',
  'day',
  'weekday',
  'holiday',
] as const;
const CLOCK_KEYS = ['part', 'hour', 'minute', 'second', 'zone', 'localZone', 'ambiguousHalf'] as const;

const has = (e: TimeExpression, keys: readonly (keyof CalendarFields)[]): boolean =>
  keys.some((key) => e.fields?.[key] !== undefined);

/** Does the expression say a day or a longer period? */
export const saysDate = (e: TimeExpression): boolean =>
  has(e, DATE_KEYS) || e.shift !== undefined || e.offset !== undefined || e.nth !== undefined;
/** Does it say a time of the day? */
export const saysClock = (e: TimeExpression): boolean => has(e, CLOCK_KEYS);

/** Puts two expressions together; `a` stands first in the text. */
export function unify(a: TimeExpression, b: TimeExpression): TimeExpression | undefined {
  const set = a.set ? setWithClock(a, b) : b.set ? setWithClock(b, a) : undefined;
  if (set) return set;
  const dated = a.set ? setWithDate(a, b) : b.set ? setWithDate(b, a) : undefined;
  if (dated) return dated;
  const spread = clockRangeOn(a, b) ?? clockRangeOn(b, a);
  if (spread) return spread;
  if (!isSimple(a) || !isSimple(b)) return undefined;
  const clock = unifyClocks(a, b);
  if (clock === undefined) return undefined;
  const date = saysDate(a) && saysDate(b) ? unifyDates(a, b) : saysDate(a) ? a : b;
  if (date === undefined || (Object.keys(clock).length > 0 && saysDate(date) && size(date) > 1)) return undefined;
  const modifier = date.modifier ?? (saysClock(a) ? a.modifier : undefined) ?? (saysClock(b) ? b.modifier : undefined);
  const fields = {
    ...pick(date.fields, DATE_KEYS),
    ...(date.fields?.ambiguousOrder && { ambiguousOrder: true }),
    ...clock,
  };
  const { fields: _, ...rest } = date;
  return { ...rest, ...(Object.keys(fields).length > 0 && { fields }), ...(modifier && { modifier }) };
}

/** `every Monday` and `at 4pm`; every day at 3 repeats at 3. */
function setWithClock(set: TimeExpression, clock: TimeExpression): TimeExpression | undefined {
  const hours = set.duration === 'P1D' && clock.from && clock.to && !clock.set;
  if (hours && [clock.from, clock.to].every((end) => end && isSimple(end) && saysClock(end) && !saysDate(end)))
    return { ...clock, set: true };
  if (!isSimple(clock) || saysDate(clock) || !saysClock(clock) || set.fields?.hour !== undefined) return undefined;
  const fields = unifyClocks(set, clock);
  if (fields === undefined || (set.duration !== undefined && set.duration !== 'P1D')) return undefined;
  const { weekday } = set.fields ?? {};
  return { set: true, fields: { ...(weekday !== undefined && { weekday }), ...fields } };
}

/** نهاية يونيو من كل عام, the 19th of every month, every week on Monday: a date that comes again in each period. */
function setWithDate({ duration, fields }: TimeExpression, date: TimeExpression): TimeExpression | undefined {
  if (!isSimple(date) || date.shift || date.offset || date.step !== undefined || fields !== undefined) return undefined;
  const { year, month, day, weekday } = date.fields ?? {};
  const fits =
    duration === 'P1Y'
      ? month !== undefined && year === undefined
      : duration === 'P1M'
        ? day !== undefined && month === undefined
        : duration === 'P1W' && weekday !== undefined && day === undefined;
  return fits ? { ...date, set: true } : undefined;
}

/** `Thursday` and `from 9:30 to 11:00`: the day holds for both ends. */
function clockRangeOn(date: TimeExpression, range: TimeExpression): TimeExpression | undefined {
  if (
    !isSimple(date) ||
    !saysDate(date) ||
    date.fields?.hour !== undefined ||
    range.duration ||
    range.set ||
    !(range.from || range.to)
  )
    return undefined;
  const ends = [range.from, range.to];
  const { year } = date.fields ?? {};
  if (
    year !== undefined &&
    Object.keys(date.fields!).length === 1 &&
    ends.every((end) => end?.fields?.month !== undefined && end.fields.year === undefined)
  )
    return {
      from: { ...range.from, fields: { ...range.from!.fields, year } },
      to: { ...range.to, fields: { ...range.to!.fields, year } },
    };
  if (ends.some((end) => end && (saysDate(end) || !saysClock(end)))) return undefined;
  const [from, to] = ends.map((end) => end && unify(date, end));
  return { ...(from && { from }), ...(to && { to }) };
}

function pick(fields: CalendarFields | undefined, keys: readonly (keyof CalendarFields)[]): CalendarFields {
  return Object.fromEntries(keys.filter((key) => fields?.[key] !== undefined).map((key) => [key, fields![key]]));
}

/** Hour and part of the day complete each other; two hours or two parts are two times. */
function unifyClocks(a: TimeExpression, b: TimeExpression): CalendarFields | undefined {
  const [x, y] = [pick(a.fields, CLOCK_KEYS), pick(b.fields, CLOCK_KEYS)];
  if (x.hour !== undefined && y.hour !== undefined) return undefined;
  if (x.part !== undefined && y.part !== undefined && x.part !== y.part) return undefined;
  const { part, ambiguousHalf: _, ...clock } = { ...x, ...y };
  const hour = x.hour ?? y.hour;
  if (hour === undefined || part === undefined) return { ...x, ...y };
  const open = (x.hour === undefined ? y : x).ambiguousHalf === true || hour <= 12;
  return { ...clock, hour: open ? hourInHalf(hour, { part }) : hour };
}

/** A date and what narrows it: a weekday, the month of a day, the week of a weekday, the year of anything. */
function unifyDates(a: TimeExpression, b: TimeExpression): TimeExpression | undefined {
  const shared = DATE_KEYS.filter((key) => a.fields?.[key] !== undefined && b.fields?.[key] !== undefined);
  if (shared.length > 0 || (a.offset && b.offset) || (a.nth && b.nth) || (a.step !== undefined && b.step !== undefined))
    return undefined;
  if (a.shift && b.shift) return undefined;
  if (a.shift?.unit === 'year' && isYearAlone(b)) return { fields: { ...a.fields, year: b.fields!.year! } };
  if (a.offset || b.offset) return withOffset(a, b);
  const [big, small] = size(a) >= size(b) ? [a, b] : [b, a];
  if (!completes(big, small)) return undefined;
  return { ...small, ...big, ...(small.nth && { nth: small.nth }), fields: { ...big.fields, ...small.fields } };
}

/** العام المقبل 2014: the number says which year. */
const isYearAlone = ({ fields, shift }: TimeExpression): boolean =>
  fields?.year !== undefined && shift === undefined && Object.keys(fields).length === 1;

function size(e: TimeExpression): number {
  const f = e.fields ?? {};
  const shift = e.shift ? (SIZES[e.shift.unit] ?? 0) : 0;
  if (e.nth || f.day !== undefined || f.holiday !== undefined) return Math.max(1, Math.min(shift, 1));
  if (f.weekday !== undefined) return shift === 0 ? 0 : 1;
  if (f.month !== undefined) return 3;
  if (f.quarter !== undefined || f.season !== undefined) return 4;
  if (f.week !== undefined) return 2;
  if (f.half !== undefined) return 5;
  if (f.year !== undefined) return 6;
  return f.decade === undefined ? shift || (f.century === undefined ? 0 : 8) : 7;
}

/** Which pairs make one date. */
function completes(big: TimeExpression, small: TimeExpression): boolean {
  const [b, s] = [big.fields ?? {}, small.fields ?? {}];
  const weekday = s.weekday !== undefined && s.day === undefined && !small.shift;
  if (weekday) return size(big) === 1 || big.shift?.unit === 'week' || big.shift?.unit === 'day' || b.day !== undefined;
  if (big.shift?.unit === 'day' || small.shift?.unit === 'day')
    return size(big) <= 1 && size(small) <= 1 && !dayWithoutMonth(b) && !dayWithoutMonth(s);
  if (size(big) === 6)
    return b.year === undefined
      ? s.year === undefined && size(small) > 0 && size(small) < 6 && !small.shift
      : small.fields?.year === undefined && !small.shift && size(small) > 0 && size(small) < 6 && !dayWithoutMonth(s);
  return big.shift?.unit === 'month' && s.day !== undefined && s.month === undefined;
}

const dayWithoutMonth = (f: CalendarFields): boolean => f.day !== undefined && f.month === undefined;

/** `Thursday in two weeks`: a length of whole weeks moves the week of the weekday. */
function withOffset(a: TimeExpression, b: TimeExpression): TimeExpression | undefined {
  const [moved, other] = a.offset ? [a, b] : [b, a];
  const weeks = /^P(\d+)W$/.exec(moved.offset!.duration);
  const weekday = other.fields?.weekday;
  if (weekday === undefined || other.fields?.day !== undefined || other.shift) return undefined;
  if (weeks && !moved.base)
    return { shift: { unit: 'week', by: Number(weeks[1]) * moved.offset!.sign }, fields: { weekday } };
  return undefined;
}
