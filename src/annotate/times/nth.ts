// In: a token. Out: the n-th unit or weekday of a period: أول جمعة من يوليو, الأسبوع الثالث من 2027, the last week of October.

import type { Grain, TimeExpression, TimeNth } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isWord, isWordOf, numberOf, senseWith } from '../scan.ts';
import { calendarWord, ordinalAt, part, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';

const THE_LAST = wordSet('the-last');
const LAST = wordSet('last-of-a-series');

interface Head {
  readonly nth: TimeNth;
  readonly end: number;
}

/** Reads the head (the third Tuesday) and the period it is taken from (of September 2014). */
export function readNth(t: TimeScan, i: number, period: (at: number) => TimePart | undefined): TimePart | undefined {
  const head = t.scan.lang === 'ar' ? arabicHead(t, i) : englishHead(t, i);
  if (head === undefined) return undefined;
  const at = overOf(t, head.end);
  const container = period(at) ?? (isWord(t.scan, at, 'the') ? period(at + 1) : undefined);
  if (container === undefined) return soloWeekday(t, i, head);
  if (!holds(container.expression, head.nth)) return undefined;
  return part(i, container.tokenEnd, 'nth', { ...container.expression, nth: head.nth });
}

/** من, في, of, in and the article between head and period. */
function overOf(t: TimeScan, end: number): number {
  const { scan } = t;
  if (isWord(scan, end, 'ب')) return end + 1;
  if (!senseWith(scan, end, TRAIT.of) && !senseWith(scan, end, TRAIT.in)) return end;
  return end + 1;
}

/** The third Tuesday without a month is that of the running one. */
function soloWeekday(t: TimeScan, i: number, head: Head): TimePart | undefined {
  if (head.nth.weekday === undefined || head.nth.index < 1 || head.nth.index > 5) return undefined;
  const short = t.scan.lang === 'ar' && head.nth.index <= 1;
  return short ? undefined : part(i, head.end, 'nth', { shift: { unit: 'month', by: 0 }, nth: head.nth });
}

const SIZES: Readonly<Record<string, number>> = {
  day: 1,
  week: 2,
  weekend: 2,
  month: 3,
  quarter: 4,
  half: 5,
  year: 6,
  decade: 7,
  century: 8,
};

/** Is the period larger than the unit that is counted in it? */
function holds(e: TimeExpression, nth: TimeNth): boolean {
  if (e.nth || e.from || e.duration || e.set || e.offset || e.fields?.hour !== undefined) return false;
  const unit = nth.unit === undefined ? 1 : (SIZES[nth.unit] ?? 9);
  const f = e.fields ?? {};
  if (f.day !== undefined || f.weekday !== undefined) return false;
  const size =
    f.month !== undefined
      ? 3
      : f.quarter !== undefined
        ? 4
        : f.half !== undefined
          ? 5
          : f.year !== undefined
            ? 6
            : f.decade !== undefined
              ? 7
              : f.century !== undefined
                ? 8
                : e.shift
                  ? (SIZES[e.shift.unit] ?? 0)
                  : 0;
  return size > unit;
}

/** أول جمعة, آخر يوم, ثالث ثلاثاء, الأسبوع الأول, الثلاثاء الثالث, الاثنين الأخير. */
function arabicHead(t: TimeScan, i: number): Head | undefined {
  const first = ordinalAt(t, i);
  const last = isLast(t, i);
  const index = first?.value ?? (last ? -1 : undefined);
  if (index !== undefined && !(first && t.scan.lang === 'ar' && isDefinite(t, i))) {
    const thing = thingAt(t, first?.end ?? i + 1);
    if (thing) return { nth: { ...thing.what, index }, end: thing.end };
    const many = manyAt(t, first?.end ?? i + 1, index);
    if (many) return many;
  }
  const many = definiteMany(t, i);
  if (many) return many;
  const thing = thingAt(t, i);
  if (thing === undefined || !thing.article) return undefined;
  const nth = ordinalAt(t, thing.end);
  const lastBehind = isWordOf(t.scan, thing.end, THE_LAST);
  if (nth && isDefinite(t, thing.end) && !(thing.what.weekday !== undefined && nth.value > 5))
    return { nth: { ...thing.what, index: nth.value }, end: nth.end };
  return lastBehind ? { nth: { ...thing.what, index: -1 }, end: thing.end + 1 } : undefined;
}

const isLast = (t: TimeScan, i: number): boolean => isWordOf(t.scan, i, LAST);
const isDefinite = (t: TimeScan, i: number): boolean => t.items.ordinals.get(i)?.definite === true;

/** the first six months, last 3 weeks, الأشهر التسعة الأولى, أول ستة أشهر. */
function manyAt(t: TimeScan, i: number, index: number): Head | undefined {
  const count = wholeAt(t, i);
  const unit = count && !count.ordinal ? timeUnit(t, count.end) : undefined;
  if (count === undefined || unit === undefined || unit.is.short === true || count.value < 2) return undefined;
  return { nth: { index, unit: unit.is.unit as Grain, count: count.value }, end: count.end + unit.length };
}

/** الأشهر التسعة الأولى: noun, number, ordinal. */
function definiteMany(t: TimeScan, i: number): Head | undefined {
  const unit = timeUnit(t, i);
  const count = unit?.article ? wholeAt(t, i + 1) : undefined;
  if (unit === undefined || count === undefined || count.ordinal || count.value < 2) return undefined;
  const first = ordinalAt(t, count.end)?.value === 1;
  const last = isWordOf(t.scan, count.end, THE_LAST);
  if (!first && !last) return undefined;
  return { nth: { index: first ? 1 : -1, unit: unit.is.unit as Grain, count: count.value }, end: count.end + 1 };
}

function thingAt(t: TimeScan, i: number): { what: Omit<TimeNth, 'index'>; end: number; article: boolean } | undefined {
  const unit = timeUnit(t, i);
  const day =
    unit?.is.unit === 'day' && t.scan.lang === 'ar' && !unit.article ? calendarWord(t, i + 1, ROLE.weekday) : undefined;
  const weekday = day ?? calendarWord(t, i, ROLE.weekday);
  if (weekday)
    return {
      what: { weekday: numberOf(weekday, 'weekday') },
      end: i + (day ? 1 : 0) + weekday.length,
      article: weekday.article,
    };
  const weekend = calendarWord(t, i, ROLE.weekend);
  if (weekend) return { what: { unit: 'weekend' }, end: i + weekend.length, article: weekend.article };
  if (unit === undefined || unit.length > 1 || unit.is.short === true) return undefined;
  return { what: { unit: unit.is.unit as Grain }, end: i + 1, article: unit.article };
}

/** the first Friday, the third week, the last day, the second last week. */
function englishHead(t: TimeScan, i: number): Head | undefined {
  const lead = isWord(t.scan, i, 'the') ? i + 1 : i;
  const first = ordinalAt(t, lead);
  const last = isLast(t, first?.end ?? lead);
  const index = first ? (last ? -first.value : first.value) : last ? -1 : undefined;
  if (index === undefined) return undefined;
  const at = (first?.end ?? lead) + (last ? 1 : 0);
  const many = index === 1 || index === -1 ? manyAt(t, at, index) : undefined;
  if (many) return many;
  const thing = thingAt(t, at);
  return thing && { nth: { ...thing.what, index }, end: thing.end };
}
