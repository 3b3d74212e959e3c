// In: a period and what narrows it. Out: the narrower one: its n-th unit, its beginning, a part of its day, a time on the clock.
import type { CalendarFields, DayPart, Grain, TimeModifier, TimeNth } from '../core/value.ts';
import { civilOf, DAY, weekdayOf } from './civil.ts';
import { dayOf, monthsOf, type Period, unitAround } from './period.ts';

/**
 * Hours of the parts of the day, `[from, to)`. Source: Microsoft Recognizers-Text, DateTime definitions (MO, AF, EV, NI, MI, DT);
 * dawn is the two hours before sunrise at the equinox.
 */
const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  DN: [4, 6],
  MO: [8, 12],
  MI: [11, 13],
  AF: [12, 16],
  EV: [16, 20],
  NI: [20, 24],
  DT: [8, 18],
};

/** The n-th unit or weekday that begins inside a period; weeks by the rule of ISO 8601: the first has the period's first Thursday. */
export function nthOf(period: Period, nth: TimeNth): Period | undefined {
  const [first, last] = [period.start / DAY, period.end / DAY - 1];
  if (nth.count !== undefined && nth.unit !== undefined) return manyOf(period, nth.unit, nth.index, nth.count);
  if (nth.weekday !== undefined) return nthWeekday(first, last, nth.index, nth.weekday);
  if (nth.unit === 'week') return nthWeek(first, last, nth.index);
  if (nth.unit === undefined) return undefined;
  const unit =
    nth.index > 0
      ? unitAround(period.start, nth.unit, nth.index - 1)
      : unitAround(period.end - 1, nth.unit, nth.index + 1);
  return unit.start < period.end && unit.end > period.start ? unit : undefined;
}

/** The first or last so many units of a period. */
function manyOf(period: Period, unit: Grain, index: number, count: number): Period {
  const moment = index > 0 ? period.start : period.end - 1;
  const start = index > 0 ? unitAround(moment, unit, 0).start : unitAround(moment, unit, 1 - count).start;
  const end = index > 0 ? unitAround(moment, unit, count - 1).end : unitAround(moment, unit, 0).end;
  return { start: Math.max(start, period.start), end: Math.min(end, period.end), grain: 'day' };
}

function nthWeekday(first: number, last: number, index: number, weekday: number): Period | undefined {
  const day =
    index > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (index - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (index + 1) * 7;
  return day >= first && day <= last ? dayOf(day) : undefined;
}

function nthWeek(first: number, last: number, index: number): Period {
  const anchor =
    index > 0
      ? first + ((4 - weekdayOf(first) + 7) % 7) + (index - 1) * 7
      : last - ((weekdayOf(last) - 4 + 7) % 7) + (index + 1) * 7;
  return unitAround(anchor * DAY, 'week', 0);
}

/** The beginning, middle or end of a period: about a third of it, in whole days; half of a part of the day. */
export function edgeOf(period: Period, modifier: TimeModifier): Period {
  const { start, end, grain } = period;
  if (modifier !== 'START' && modifier !== 'MID' && modifier !== 'END') return period;
  if (grain === 'day') return dayEdge(start, modifier);
  if (grain === 'month') return monthEdge(period, modifier);
  if (grain === 'year') return yearEdge(period, modifier);
  const [from, to] = edgeShares(period, modifier);
  const size = grain === 'daypart' ? 1 : DAY;
  const cut = (share: number): number => Math.round((start + (end - start) * share) / size) * size;
  return { start: cut(from), end: cut(to), grain: grain === 'daypart' ? 'daypart' : 'day' };
}

/** Days of a month and months of a year by their edge: beginning, middle, end (Duckling's English time rules). */
const MONTH_EDGES = { START: [0, 10], MID: [10, 20], END: [20, 31] } as const;
const YEAR_EDGES = { START: [1, 3], MID: [4, 8], END: [9, 12] } as const;

function monthEdge(period: Period, modifier: 'START' | 'MID' | 'END'): Period {
  const [from, to] = MONTH_EDGES[modifier];
  return { start: period.start + from * DAY, end: Math.min(period.end, period.start + to * DAY), grain: 'day' };
}

/** The first minute of a day, its noon, its last minute. */
function dayEdge(start: number, modifier: 'START' | 'MID' | 'END'): Period {
  const at = start + (modifier === 'START' ? 0 : modifier === 'MID' ? DAY / 2 : DAY - 60);
  return { start: at, end: at + 60, grain: 'minute' };
}

function yearEdge(period: Period, modifier: 'START' | 'MID' | 'END'): Period {
  const [from, to] = YEAR_EDGES[modifier];
  return { ...monthsOf(civilOf(period.start / DAY).year, from, to - from + 1, 'day') };
}

function edgeShares({ grain }: Period, modifier: 'START' | 'MID' | 'END'): readonly [number, number] {
  if (grain === 'daypart') return modifier === 'START' ? [0, 0.5] : modifier === 'END' ? [0.5, 1] : [0.25, 0.75];
  if (grain === 'week') return modifier === 'START' ? [0, 3 / 7] : modifier === 'END' ? [4 / 7, 1] : [1 / 7, 5 / 7];
  if (grain === 'half' || grain === 'decade' || grain === 'century')
    return modifier === 'START' ? [0, 0.25] : modifier === 'END' ? [0.75, 1] : [0.25, 0.75];
  return modifier === 'START' ? [0, 1 / 3] : modifier === 'END' ? [2 / 3, 1] : [1 / 3, 2 / 3];
}

/** A clock time or part of the day on a day. `zone`: offset of the reference in minutes, for times given in another zone. */
export function timeOnDay(day: Period, fields: CalendarFields, zone: number | undefined): Period | undefined {
  if (fields.hour !== undefined) {
    const moved = fields.zone !== undefined && zone !== undefined ? (zone - fields.zone) * 60 : 0;
    const start = day.start + fields.hour * 3600 + (fields.minute ?? 0) * 60 + (fields.second ?? 0) + moved;
    if (fields.second !== undefined) return { start, end: start + 1, grain: 'second' };
    return {
      start,
      end: start + (fields.minute === undefined ? 3600 : 60),
      grain: fields.minute === undefined ? 'hour' : 'minute',
    };
  }
  if (fields.part === undefined) return undefined;
  const [from, to] = PART_HOURS[fields.part];
  return { start: day.start + from * 3600, end: day.start + to * 3600, grain: 'daypart' };
}
