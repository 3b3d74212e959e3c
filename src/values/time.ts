// In: a symbolic time and, where it is known, the moment it was written. Out: the interval it means.
import type { Basis, CalendarFields, TimeExpression, TimeType, TimeValue } from '../core/value.ts';
import { DAY, parseLocal } from './civil.ts';
import { endsOf, type Period, parseDuration, timexOf } from './period.ts';
import { edgeOf, timeOnDay } from './refine.ts';
import { type OpenPeriod, periodOf } from './time-period.ts';
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

function spanOf(period: OpenPeriod, e: TimeExpression): Pick<TimeValue, 'value' | 'first' | 'last'> {
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

/** stated: the words give the date whole; implied: the reference completes it; guessed: day and month may be exchanged, or the hour is of either half. */
function basisOf(e: TimeExpression): Basis {
  if ([e, e.from, e.to].some((end) => end?.fields?.ambiguousOrder || end?.fields?.ambiguousHalf)) return 'guessed';
  if (e.from || e.to)
    return [e.from, e.to].every((end) => end === undefined || basisOf(end) === 'stated') ? 'stated' : 'implied';
  const known = e.fields?.year !== undefined || e.fields?.century !== undefined || (e.fields?.decade ?? 0) >= 100;
  return known && !e.offset ? 'stated' : 'implied';
}

export { clashOf, daysSatisfying, isoWeekday, publicationOf } from './clash.ts';
export { durationSeconds, lengthsAgree } from './duration.ts';
