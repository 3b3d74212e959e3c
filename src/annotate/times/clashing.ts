// In: a time that contradicts itself. Out: where its two readings stand: the weekday and the date, one calendar's date and the other's.

import type { Span } from '../../core/span.ts';
import type { TimeClash } from '../../core/value.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { ROLE } from '../kinds.ts';
import { isMark, sensesAt } from '../scan.ts';
import { calendarWord, numeralAt, numeralsIn, type TimePart, type TimeScan, timeUnit } from './part.ts';

/** Tokens `[from, to)`. */
type Run = readonly [from: number, to: number];

/** The spans of the two readings, in the order of the clash's readings; undefined where nothing parts them. */
export function clashingSpans(t: TimeScan, p: TimePart, kind: TimeClash['kind']): readonly [Span, Span] | undefined {
  if (p.expression.from || p.expression.to) return undefined;
  const runs = RUNS[kind](t, p);
  if (!runs || runs.some(([from, to]) => to <= from)) return undefined;
  const [first, second] = runs;
  return [spanOf(t, first), spanOf(t, second)];
}

/** Where the two readings of a clash stand. */
const RUNS: Readonly<Record<TimeClash['kind'], (t: TimeScan, p: TimePart) => readonly [Run, Run] | undefined>> = {
  'hijri-gregorian': datesOf,
  'no-such-day': dayAndMonth,
  'two-months': monthAndMonth,
  'weekday-date': weekdayAndDate,
  'weekday-deictic': weekdayAndDate,
};

function spanOf(t: TimeScan, [from, to]: Run): Span {
  const { start, end } = t.scan.doc.tokens;
  const lead = sensesAt(t.scan, from).find((s) => s.table === 'calendar' || s.table === 'number');
  return { start: offsetAfterLetters(t.scan.text, start[from]!, lead?.skip ?? 0), end: end[to - 1]! };
}

/** يوم الخميس | 21 آذار 2018; 7 April 2021, | a Thursday. */
function weekdayAndDate(t: TimeScan, p: TimePart): readonly [Run, Run] | undefined {
  for (let i = p.token; i < p.tokenEnd; i++) {
    const word = calendarWord(t, i, ROLE.weekday);
    if (word === undefined) continue;
    const from = i > p.token && timeUnit(t, i - 1)?.is.unit === 'day' ? i - 1 : i;
    const [before, after] = [trimmed(t, p.token, from), trimmed(t, i + word.length, p.tokenEnd)];
    const longer = after[1] - after[0] >= before[1] - before[0] ? after : before;
    return [[from, i + word.length], longer];
  }
  return undefined;
}

/** 31 | April. */
function dayAndMonth(t: TimeScan, p: TimePart): readonly [Run, Run] | undefined {
  for (let i = p.token; i < p.tokenEnd; i++) {
    const month = calendarWord(t, i, ROLE.month);
    if (month === undefined) continue;
    const [numeral] = numeralsIn(t, p);
    const day = numeral && numeral.token < i ? numeral : numeralAt(t, i + month.length);
    return (
      day && [
        [day.token, day.tokenEnd],
        [i, i + month.length],
      ]
    );
  }
  return undefined;
}

/** يونيو | / تموز. */
function monthAndMonth(t: TimeScan, p: TimePart): readonly [Run, Run] | undefined {
  const runs: Run[] = [];
  for (let i = p.token; i < p.tokenEnd; i++) {
    const month = calendarWord(t, i, ROLE.month);
    if (month === undefined) continue;
    runs.push([i, i + month.length]);
    i += month.length - 1;
  }
  const [first, second] = runs;
  return first && second && [first, second];
}

/** 12 ربيع الأول 1446هـ | الموافق | 20 سبتمبر 2024; the Gregorian date is the first reading. */
function datesOf(t: TimeScan, p: TimePart): readonly [Run, Run] | undefined {
  for (let i = p.token + 1; i < p.tokenEnd; i++) {
    const same = calendarWord(t, i, ROLE.same);
    if (!same && !isMark(t.scan, i, '(/')) continue;
    const [one, two] = [trimmed(t, p.token, i), trimmed(t, i + (same?.length ?? 1), p.tokenEnd)];
    return isHijri(t, one) ? [two, one] : [one, two];
  }
  return undefined;
}

function isHijri(t: TimeScan, [from, to]: Run): boolean {
  for (let i = from; i < to; i++) if (calendarWord(t, i, ROLE.hijriMonth)) return true;
  return false;
}

/** Without marks at either end. */
function trimmed(t: TimeScan, from: number, to: number): Run {
  const marks = ',،()-–—/';
  let [first, last] = [from, to];
  while (first < last && isMark(t.scan, first, marks)) first++;
  while (last > first && isMark(t.scan, last - 1, marks)) last--;
  return [first, last];
}
