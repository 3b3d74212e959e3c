// In: a symbolic time and, where it is known, the moment it was written. Out: the interval it means.
import type { Basis, CalendarFields, TimeExpression, TimeType, TimeValue } from '../core/value.ts';
import { calendarPeriod } from './calendar.ts';
import { DAY, type LocalTime, parseLocal } from './civil.ts';
import { endsOf, moved, type Period, parseDuration, timexOf } from './period.ts';
import { edgeOf, nthOf, timeOnDay } from './refine.ts';
import { symbolOf } from './timex.ts';

/** The TIMEX3 type that an expression will have, resolved or not. */
export function typeOf(e: TimeExpression): TimeType {
  if (e.set) return 'SET';
  if (e.duration !== undefined) return 'DURATION';
  if (e.from || e.to)
    return isClock(e.from?.fields) || isClock(e.to?.fields) ? 'TIME' : durationRange(e) ? 'DURATION' : 'DATE';
  const grain = e.offset && parseDuration(e.offset.duration)?.grain;
  return isClock(e.fields) || grain === 'hour' || grain === 'minute' || grain === 'second' || e.now ? 'TIME' : 'DATE';
}

const isClock = (f: CalendarFields | undefined): boolean => f?.hour !== undefined || f?.part !== undefined;
const durationRange = (e: TimeExpression): boolean => e.from?.duration !== undefined && e.to?.duration !== undefined;

/**
 * Resolves an expression against a reference, an ISO 8601 local date-time (with or without a zone).
 * @returns undefined where it needs a reference and none is known, or where no such day exists.
 */
export function resolve(e: TimeExpression, reference?: string): TimeValue | undefined {
  const type = typeOf(e);
  if (type === 'SET' || type === 'DURATION') return symbolic(e, type);
  const anchor = reference === undefined ? undefined : parseLocal(reference);
  const period = periodOf(e, anchor);
  if (period === undefined) return type === 'TIME' ? clockAlone(e) : undefined;
  return {
    type,
    ...spanOf(period, e),
    grain: period.grain,
    basis: basisOf(e),
    ...(e.modifier && { modifier: e.modifier }),
  };
}

function spanOf(period: Open, e: TimeExpression): Pick<TimeValue, 'value' | 'first' | 'last'> {
  const from =
    period.start === undefined
      ? undefined
      : endsOf({ ...period, start: period.start, end: period.end ?? period.start }).first;
  const to =
    period.end === undefined
      ? undefined
      : endsOf({ ...period, start: period.start ?? period.end - DAY, end: period.end }).last;
  const bounds = { ...(from !== undefined && { first: from }), ...(to !== undefined && { last: to }) };
  if (e.from || e.to || period.start === undefined || period.end === undefined)
    return {
      value: `${from ?? ''}/${period.lastLabel ?? to ?? ''}`,
      ...bounds,
      ...(period.lastLabel !== undefined && { last: period.lastLabel }),
    };
  return { value: partValue(e, period as Period) ?? timexOf(period as Period), ...bounds };
}

/** A part of the day keeps its TIMEX3 name: 2021-04-07TMO. */
function partValue(e: TimeExpression, period: Period): string | undefined {
  if (period.grain !== 'daypart' || e.fields?.part === undefined) return undefined;
  return `${timexOf({ ...period, end: period.start + DAY, grain: 'day' })}T${e.fields.part}`;
}

function symbolic(e: TimeExpression, type: 'SET' | 'DURATION'): TimeValue {
  const value = symbolOf(e);
  const clock = type === 'SET' ? clockAlone(e) : undefined;
  const grain = (e.duration !== undefined && parseDuration(e.duration)?.grain) || 'day';
  return {
    type,
    value,
    ...(clock?.first && { first: clock.first, last: clock.last ?? clock.first }),
    grain,
    basis: 'stated',
    ...(e.modifier && { modifier: e.modifier }),
  };
}

/** A time of day without a date: T15:30, TMO. */
function clockAlone(e: TimeExpression): TimeValue | undefined {
  if (e.from || e.to) return clockRange(e);
  const period = e.fields && timeOnDay({ start: 0, end: DAY, grain: 'day' }, e.fields, undefined);
  if (period === undefined || dated(e)) return undefined;
  const narrowed = e.modifier ? edgeOf(period, e.modifier) : period;
  const { first, last } = endsOf(narrowed);
  const bare = (text: string): string => text.slice(text.indexOf('T'));
  const end = bare(last);
  return { type: 'TIME', value: symbolOf(e), first: bare(first), last: end, grain: period.grain, basis: 'stated' };
}

function clockRange(e: TimeExpression): TimeValue | undefined {
  const [from, to] = [e.from && clockAlone(e.from), e.to && clockAlone(e.to)];
  if ((e.from && !from) || (e.to && !to)) return undefined;
  return {
    type: 'TIME',
    value: `${from?.first ?? ''}/${to?.first ?? ''}`,
    ...(from?.first && { first: from.first }),
    ...(to && { last: to.first ?? '' }),
    grain: from?.grain ?? to?.grain ?? 'minute',
    basis: 'stated',
  };
}

/** Does the expression say a day, so that a clock time in it cannot stand alone? */
function dated(e: TimeExpression): boolean {
  const {
    hour: _h,
    minute: _m,
    second: _s,
    part: _p,
    zone: _z,
    localZone: _l,
    ambiguousHalf: _a,
    ...date
  } = e.fields ?? {};
  return Object.keys(date).length > 0 || e.shift !== undefined || e.offset !== undefined || e.nth !== undefined;
}

/** stated: the words give the date whole; implied: the reference completes it; guessed: day and month may be exchanged. */
function basisOf(e: TimeExpression): Basis {
  if (e.fields?.ambiguousOrder) return 'guessed';
  if (e.from || e.to)
    return [e.from, e.to].every((end) => end === undefined || basisOf(end) === 'stated') ? 'stated' : 'implied';
  const known = e.fields?.year !== undefined || e.fields?.century !== undefined || (e.fields?.decade ?? 0) >= 100;
  return known && !e.offset ? 'stated' : 'implied';
}

/** A period that may be open on one side. `lastLabel`: how its end is written where that is not a day. */
interface Open {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly grain: Period['grain'];
  readonly lastLabel?: string;
}

/** The period that an expression means; a range may be open on one side. */
export function periodOf(e: TimeExpression, anchor: LocalTime | undefined): (Period & Open) | Open | undefined {
  if (e.from || e.to) return rangePeriod(e, anchor);
  return closedPeriod(e, anchor);
}

function rangePeriod(e: TimeExpression, anchor: LocalTime | undefined): Open | undefined {
  const from = e.from && closedPeriod(e.from, anchor);
  const to = e.to && closedPeriod(withFutureOf(e.to, e.from), anchor, from);
  if ((e.from && !from) || (e.to && !to)) return undefined;
  const grain = (to ?? from)!.grain;
  if (from && e.from?.modifier === 'AFTER' && COARSE.has(from.grain) && !to)
    return { start: from.end, end: undefined, grain: 'day' };
  if (to && e.to?.modifier === 'BEFORE' && to.grain !== 'hour' && to.grain !== 'minute')
    return { start: from?.start, end: to.start, grain: 'day' };
  if (!to) return { start: from!.start, end: undefined, grain };
  const exact = grain === 'hour' || grain === 'minute' || grain === 'second';
  const end =
    from && (exact || to.grain === 'daypart') && to.start < from.start && to.start + DAY > from.start
      ? { ...to, start: to.start + DAY, end: to.end + DAY }
      : to;
  const lastLabel = exact ? endsOf(end).first : grain === 'month' || grain === 'year' ? endsOf(to).last : undefined;
  return { start: from?.start, end: exact ? end.start : end.end, grain, ...(lastLabel !== undefined && { lastLabel }) };
}

/** After a month or a year means after its end; after a day, the day may count. */
const COARSE: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'season', 'half', 'year', 'decade']);

/** The end of a range lies after its beginning: `from December to May`. */
function withFutureOf(to: TimeExpression, from: TimeExpression | undefined): TimeExpression {
  return from === undefined || to.direction !== undefined ? to : { ...to, direction: 'future' };
}

function closedPeriod(e: TimeExpression, anchor: LocalTime | undefined, after?: Period): Period | undefined {
  const own = e.shift !== undefined || e.offset !== undefined;
  const based = e.base && !e.offset ? closedPeriod(e.base, anchor) : undefined;
  if (e.base && !e.offset && based === undefined) return undefined;
  const from = based
    ? { ...anchor, seconds: Math.floor(based.start / DAY) * DAY }
    : after && !own
      ? { ...anchor, seconds: after.start }
      : anchor;
  if (e.now) return anchor && { start: anchor.seconds, end: anchor.seconds + 60, grain: 'minute' };
  const base = e.offset ? offsetPeriod(e, from) : calendarPeriod(dateOnly(e), from?.seconds);
  if (base === undefined) return undefined;
  const day = e.nth ? nthOf(base, e.nth) : base;
  if (day === undefined) return undefined;
  const onClock =
    e.fields && day.grain !== 'hour' && day.grain !== 'minute' ? timeOnDay(day, e.fields, anchor?.zone) : undefined;
  const period = onClock ?? day;
  const narrowed = e.modifier ? edgeOf(period, e.modifier) : period;
  if (!e.rest || !anchor) return narrowed;
  const now = restStart(narrowed, anchor);
  const grain = narrowed.grain === 'day' ? 'daypart' : 'day';
  if (e.rest === 'before')
    return { start: narrowed.start, end: Math.min(narrowed.end, now + (grain === 'day' ? DAY : 0)), grain };
  return { ...narrowed, start: Math.max(narrowed.start, now), grain };
}

function restStart(period: Period, anchor: LocalTime): number {
  return period.grain === 'day' ? anchor.seconds : Math.floor(anchor.seconds / DAY) * DAY;
}

/** What of the fields says the day; a deictic day keeps its weekday for the check alone. */
function dateOnly(e: TimeExpression): TimeExpression {
  if (e.nth?.weekday === undefined && e.shift?.unit !== 'day') return e;
  const { weekday: _, ...fields } = e.fields ?? {};
  return { ...e, fields };
}

/** Beyond ten thousand years there is no calendar. */
const FARTHEST = 10_000 * 366 * DAY;

const CLOCK_GRAINS: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'daypart']);

function offsetPeriod(e: TimeExpression, anchor: LocalTime | undefined): Period | undefined {
  const duration = parseDuration(e.offset!.duration);
  const counted = e.base && closedPeriod(e.base, anchor);
  const base = e.base ? counted?.start : anchor?.seconds;
  if (duration === undefined || base === undefined) return undefined;
  const { sign, stretch } = e.offset!;
  const exact = CLOCK_GRAINS.has(duration.grain);
  // Minutes after a day are no time.
  if (exact && counted && !CLOCK_GRAINS.has(counted.grain)) return undefined;
  const from = exact ? base : Math.floor(base / DAY) * DAY;
  const to = moved(from, duration, sign);
  if (Math.abs(to) > FARTHEST) return undefined;
  if (stretch)
    return {
      start: Math.min(from, to) + (sign > 0 && !exact ? DAY : 0),
      end: Math.max(from, to) + (sign > 0 && !exact ? DAY : 0),
      grain: exact ? 'daypart' : 'day',
    };
  if (exact) return { start: to, end: to + 60, grain: to % 60 === 0 ? 'minute' : 'second' };
  return { start: to, end: to + DAY, grain: 'day' };
}

export { clashOf, daysSatisfying, isoWeekday, publicationOf } from './clash.ts';
export { durationSeconds, lengthsAgree } from './duration.ts';
export { relate, show } from './interval.ts';
