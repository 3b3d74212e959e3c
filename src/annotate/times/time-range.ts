// In: the parts of a sentence in order. Out: the same, with the ranges that pairs of them make: من 13 إلى 15 يوليو, 2011-2015, 4 to 5pm.

import type { CalendarFields, TimeExpression } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { cueBefore } from '../numbers/range.ts';
import { followsResult } from '../numbers/score.ts';
import { isMark, isWord, ownSenses, senseWith } from '../scan.ts';
import { countsNoun, isNewsYear } from './bare-year.ts';
import { ranksBefore } from './clock.ts';
import { calendarWord, hasNumeral, part, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';
import { shareHalf } from './share-half.ts';
import { saysClock, saysDate } from './unify.ts';
import { yearNumber } from './year-number.ts';

/** Finds ranges; ends that are bare numbers (13 إلى 15 يوليو) are completed from the other end. */
export function joinRanges(t: TimeScan, parts: readonly TimePart[]): TimePart[] {
  const out: TimePart[] = [];
  for (let k = 0; k < parts.length; k++) {
    const here = parts[k]!;
    const range =
      (parts[k + 1] && pairRange(t, here, parts[k + 1]!)) ??
      numberBefore(t, here, here.weak ? out.at(-1) : out.findLast(isStrong)) ??
      numberAfter(t, here, parts[k + 1]);
    if (range && parts[k + 1] && range.tokenEnd >= parts[k + 1]!.tokenEnd) k++;
    while (range && (out[out.length - 1]?.tokenEnd ?? 0) > range.token) out.pop();
    out.push(range ?? here);
  }
  return out;
}

const isStrong = (p: TimePart): boolean => !p.weak;

type LinkKind = 'to' | 'and' | 'dash';

/** What links the ends: إلى, حتى, to, a dash; و and `and` only behind بين. */
function linkAt(t: TimeScan, end: number, next: number, between: boolean): LinkKind | undefined {
  const { scan } = t;
  if (end === next)
    return between && conjoined(t, next) ? 'and' : leadsTo(t, next) && !numbersLaw(t, end, next) ? 'to' : undefined;
  const to = senseWith(scan, end, TRAIT.to) ?? calendarWord(t, end, ROLE.until);
  const and = isWord(scan, end, scan.doc.language.numerals.and);
  // 9pm-to-6am
  if (isMark(scan, end, '-') && isMark(scan, next - 1, '-') && next - end > 2)
    return linkAt(t, end + 1, next - 1, between);
  const dash = isMark(scan, end, '-–—~');
  const kind = to ? 'to' : and && between ? 'and' : dash ? 'dash' : undefined;
  if (kind === undefined) return undefined;
  let at = end + (to?.length ?? 1);
  if (at !== next && isWord(scan, at, 'the')) at++;
  const approx = senseWith(scan, at, TRAIT.approximate);
  return at === next || (approx && at + approx.length === next) ? kind : undefined;
}

/** القضية 1856 لسنة 2002: a number of that year. */
function numbersLaw(t: TimeScan, end: number, next: number): boolean {
  return timeUnit(t, next)?.is.unit === 'year' && hasNumeral(t, end - 1);
}

const conjoined = (t: TimeScan, i: number): boolean => leadClitic(t, i).conjunction === 'و';
const leadsTo = (t: TimeScan, i: number): boolean => leadClitic(t, i).preposition === 'ل';

function leadClitic(t: TimeScan, i: number): { conjunction: string; preposition: string } {
  return ownSenses(t.scan, i)[0] ?? { conjunction: '', preposition: '' };
}

/** Two parts that are the ends of one range. */
function pairRange(t: TimeScan, a: TimePart, b: TimePart): TimePart | undefined {
  const cue = cueBefore(t.scan, a.token);
  const link = linkAt(t, a.tokenEnd, b.token, cue?.kind === 'between');
  if (link === undefined) return undefined;
  if (a.weak && b.weak && !areYears(t, a, b) && (!cue || isDayNumber(a) || isDayNumber(b))) return undefined;
  if (isDayNumber(a) && !b.expression.fields?.day && b.expression.shift?.unit !== 'month') return undefined;
  if (a.expression.set) return dailyHours(a, b);
  if (a.expression.from || b.expression.from || b.expression.set) return undefined;
  if (a.expression.duration || b.expression.duration) return lengthRange(a, b, cue?.token);
  if (link === 'dash' && !cue && !sameKind(a.expression, b.expression)) return undefined;
  const ends = completeEnds(a.expression, b.expression);
  return ends && inOrder(ends) ? range(cue?.token ?? a.token, b.tokenEnd, ends) : undefined;
}

/** يوميا من التاسعة مساء حتى السادسة صباحا, daily 9pm-to-6am curfews: each day from the one to the other. */
function dailyHours(a: TimePart, b: TimePart): TimePart | undefined {
  const { set: _, duration, fields = {} } = a.expression;
  if (duration !== undefined || fields.hour === undefined || fields.weekday !== undefined) return undefined;
  if (b.expression.set || saysDate(b.expression) || b.expression.fields?.hour === undefined) return undefined;
  const daily = range(a.token, b.tokenEnd, shareHalf({ fields }, b.expression));
  return { ...daily, expression: { ...daily.expression, set: true } };
}

/** العام الدراسي (2012 – 2013), جورج بللويز / 1882 - 1925: two years of the calendar, the later behind, that count nothing. */
function areYears(t: TimeScan, a: TimePart, b: TimePart): boolean {
  const [x = 0, y = 0] = [a.expression.fields?.year, b.expression.fields?.year];
  if (a.rule !== 'year' || b.rule !== 'year' || x >= y) return false;
  return y === x + 1 || (isNewsYear(x) && isNewsYear(y) && !countsNoun(t.scan, b.tokenEnd));
}

const isDayNumber = (p: TimePart): boolean => p.weak && (p.rule === 'day-number' || p.rule === 'year.words');

function lengthRange(a: TimePart, b: TimePart, token: number | undefined): TimePart | undefined {
  if (!a.expression.duration || !b.expression.duration) return undefined;
  return range(token ?? a.token, b.tokenEnd, [a.expression, b.expression]);
}

function range(token: number, tokenEnd: number, [from, to]: readonly [TimeExpression, TimeExpression]): TimePart {
  return part(token, tokenEnd, 'range', { from, to });
}

const sameKind = (a: TimeExpression, b: TimeExpression): boolean => {
  if (saysClock(a) && saysClock(b)) return true;
  const keys = (e: TimeExpression): string =>
    `${e.fields?.day !== undefined || e.fields?.weekday !== undefined || e.shift?.unit === 'day'}`;
  return keys(a) === keys(b) || saysClock(a) !== saysClock(b);
};

/** Gives each end what only the other says: the year, the month, the day, the half of the day. */
function completeEnds(a: TimeExpression, b: TimeExpression): readonly [TimeExpression, TimeExpression] | undefined {
  const [from, to] = shareHalf(a, b);
  return [borrowDate(from, to, 'before'), borrowDate(to, from, 'after')];
}

/** What of the other end's date this end lacks. */
function borrowDate(e: TimeExpression, other: TimeExpression, side: 'before' | 'after'): TimeExpression {
  if (!saysDate(e)) {
    if (!saysDate(other) || e.now) return e;
    const { hour: _h, minute: _m, second: _s, part: _p, ambiguousHalf: _a, ...date } = other.fields ?? {};
    return { ...other, fields: { ...date, ...e.fields } };
  }
  const [mine, theirs] = [e.fields ?? {}, other.fields ?? {}];
  const lent: { -readonly [K in keyof CalendarFields]: CalendarFields[K] } = {};
  const dayOnly = mine.day !== undefined && mine.month === undefined;
  if (dayOnly && theirs.month !== undefined) lent.month = theirs.month;
  if (theirs.calendar && mine.calendar === undefined && (dayOnly || mine.month !== undefined))
    lent.calendar = theirs.calendar;
  const lacksYear =
    mine.year === undefined &&
    (mine.month !== undefined || lent.month !== undefined) &&
    e.step === undefined &&
    e.shift === undefined;
  if (lacksYear && theirs.year !== undefined)
    lent.year =
      side === 'before' && (mine.month ?? lent.month ?? 0) > (theirs.month ?? 13) ? theirs.year - 1 : theirs.year;
  const shift = dayOnly && !e.shift && other.shift?.unit === 'month' ? { shift: other.shift } : {};
  const week = mine.weekday !== undefined && !e.shift && other.shift?.unit === 'week' ? { shift: other.shift } : {};
  if (Object.keys(lent).length === 0 && !('shift' in shift) && !('shift' in week)) return e;
  return { ...e, ...shift, ...week, fields: { ...mine, ...lent } };
}

/** من 13 إلى [15 يوليو], بين عامي 2011 و[2015], 5 to [6pm]: a bare number before the part. */
function numberBefore(t: TimeScan, b: TimePart, last: TimePart | undefined): TimePart | undefined {
  for (let token = b.token - 1; token >= Math.max(t.scan.first, b.token - 5); token--) {
    if (last && token < last.tokenEnd) return undefined;
    const number = wholeAt(t, token);
    if (number === undefined || number.end > b.token || number.token !== token) continue;
    // من الدرجة الثالثة إلى الثانية
    if (number.ordinal && b.expression.fields?.hour !== undefined && ranksBefore(t, token)) return undefined;
    const cue = cueBefore(t.scan, unitBefore(t, token));
    const link = linkAt(t, number.end, b.token, cue?.kind === 'between');
    if (link === undefined || (link === 'dash' && !cue && followsResult(t.scan, token))) return undefined;
    const filled = likeOther(number.value, b, t, token);
    if (filled === undefined || (filled.duration && (!cue || b.weak))) return undefined;
    const ends = completeEnds(filled, b.expression);
    return ends && inOrder(ends) ? range(cue?.token ?? unitBefore(t, token), b.tokenEnd, ends) : undefined;
  }
  return undefined;
}

/** عامي in بين عامي 2011 و2015 belongs to the range. */
function unitBefore(t: TimeScan, token: number): number {
  const unit = timeUnit(t, token - 1) ?? calendarWord(t, token - 1, ROLE.clock);
  return unit && token - 1 >= t.scan.first ? token - 1 : token;
}

/** A number read like the part on the other side: an hour, a day, a year. */
function likeOther(value: number, part: TimePart, t: TimeScan, token: number): TimeExpression | undefined {
  const other = part.expression;
  const f = other.fields ?? {};
  const single = other.duration === undefined ? undefined : /^(PT?)[\d.]+([A-Z])$/.exec(other.duration);
  if (single) return { duration: `${single[1]}${value}${single[2]}` };
  // from 5 to 6 pm on 1 January
  const hourFirst = f.day === undefined || (f.hour ?? 0) % 12 === (wholeAt(t, part.token)?.value ?? -1) % 12;
  if (f.hour !== undefined && hourFirst)
    return value <= 24 ? { fields: { hour: value, ...(value <= 12 && { ambiguousHalf: true }) } } : undefined;
  if (f.day !== undefined || other.shift?.unit === 'month')
    return value >= 1 && value <= 31 ? { fields: { day: value } } : undefined;
  if (f.year !== undefined && f.month === undefined && yearNumber(t, token)) return { fields: { year: value } };
  return undefined;
}

function inOrder([from, to]: readonly [TimeExpression, TimeExpression]): boolean {
  const [a, b] = [from.fields ?? {}, to.fields ?? {}];
  if (a.day !== undefined && a.month === b.month && a.year === b.year && a.weekday === undefined && b.day !== undefined)
    return a.day < b.day || a.hour !== undefined;
  return a.year === undefined || b.year === undefined || a.year <= b.year;
}

/** [August 10] to 22, [2011] إلى 2015, [3pm] to 4: a bare number behind the part. */
function numberAfter(t: TimeScan, a: TimePart, next: TimePart | undefined): TimePart | undefined {
  const cue = cueBefore(t.scan, a.token);
  for (let token = a.tokenEnd; token <= a.tokenEnd + 2 && token < t.scan.limit; token++) {
    if (next && token >= next.token) return undefined;
    const number = wholeAt(t, token);
    if (number === undefined) continue;
    const link = linkAt(t, a.tokenEnd, token, cue?.kind === 'between');
    if (link === undefined || timeUnit(t, number.end) || isMark(t.scan, number.end, '%٪')) return undefined;
    const filled = a.expression.duration ? undefined : likeOther(number.value, a, t, token);
    const until = calendarWord(t, a.tokenEnd, ROLE.until) !== undefined;
    if (filled === undefined || (filled.fields?.hour !== undefined && !cue && link !== 'dash' && !until))
      return undefined;
    const ends = completeEnds(a.expression, filled);
    if (!ends || !inOrder(ends)) return undefined;
    return range(cue?.token ?? a.token, number.end, ends);
  }
  return undefined;
}
