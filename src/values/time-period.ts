// In: a symbolic time and the moment it was written, where that is known. Out: the period on the calendar that it means.
import type { TimeExpression } from '../core/value.ts';
import { calendarPeriod } from './calendar.ts';
import { DAY, type LocalTime } from './civil.ts';
import { endsOf, moved, type Period, parseDuration } from './period.ts';
import { edgeOf, nthOf, timeOnDay } from './refine.ts';

/** A period that may be open on one side. `lastLabel`: how its end is written where that is not a day. */
export interface OpenPeriod {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly grain: Period['grain'];
  readonly lastLabel?: string;
}

/** The period that an expression means; a range may be open on one side. */
export function periodOf(
  e: TimeExpression,
  anchor: LocalTime | undefined,
): (Period & OpenPeriod) | OpenPeriod | undefined {
  if (e.from || e.to) return rangePeriod(e, anchor);
  return closedPeriod(e, anchor);
}

function rangePeriod(e: TimeExpression, anchor: LocalTime | undefined): OpenPeriod | undefined {
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
