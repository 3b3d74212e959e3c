// In: the parts of a sentence in order. Out: the same, with those that say one time together put together.

import type { TimeExpression } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { isDigits, isMark, isWord, senseAt, sensesAt, senseWith } from '../scan.ts';
import { calendarWord, hasOrdinal, part, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { saysClock, saysDate, unify } from './unify.ts';

const MOST_LINKS = 4;

/** What stood between two parts that touch. */
interface Link {
  /** الموافق, or a bracket: the second says the same as the first. */
  readonly same: boolean;
  /** A comma or dash. */
  readonly mark: boolean;
}

/** Joins neighbours again and again until none fit. A part that is weak is made strong by its neighbour. */
export function mergeParts(t: TimeScan, parts: readonly TimePart[]): readonly TimePart[] {
  if (parts.length < 2) return parts;
  const out: TimePart[] = [];
  for (const next of parts) {
    let joined: TimePart = next;
    if (isDayOf(out[out.length - 1], next)) out.pop();
    for (;;) {
      const last = out[out.length - 1];
      const both = last && joinPair(t, last, joined);
      if (both === undefined) break;
      out.pop();
      joined = both;
    }
    out.push(joined);
  }
  return out;
}

/** مساء يوم 28 يناير: the noun before a date is no length. */
const isDayOf = (last: TimePart | undefined, next: TimePart): boolean =>
  last?.weak === true &&
  last.expression.duration === 'P1D' &&
  last.tokenEnd === next.token &&
  next.expression.fields?.day !== undefined;

function joinPair(t: TimeScan, a: TimePart, b: TimePart): TimePart | undefined {
  const link = linkBetween(t, a.tokenEnd, b.token);
  const twice = link && (inZones(t, a, b, link) ?? acrossMidnight(t, a, b));
  if (twice) return twice;
  if (link === undefined || (a.weak && b.weak && !isWeakPair(a, b)) || isAnother(t, a, b)) return undefined;
  if (b.weak && b.rule === 'year' && link.mark && !wantsYear(a.expression)) return undefined;
  // ارتفاعا من 25 ليل الخميس: a number of something else.
  if (t.scan.lang === 'ar' && a.weak && a.rule === 'day-number' && saysClock(b.expression)) return undefined;
  // الأحد، وصباح الاثنين
  if (link.mark && leadClitic(t, b.token) === 'و') return undefined;
  if (link.mark && [a, b].some((p) => p.weak && p.rule === 'clock.bare')) return undefined;
  const expression = unify(a.expression, b.expression) ?? (link.same ? second(a.expression, b.expression) : undefined);
  if (expression === undefined || (link.mark && !mayTakeMark(a, b))) return undefined;
  const tokenEnd = isMark(t.scan, b.token - 1, '(') && isMark(t.scan, b.tokenEnd, ')') ? b.tokenEnd + 1 : b.tokenEnd;
  const rule = a.rule === b.rule ? a.rule : `${a.rule}+${b.rule}`;
  return part(a.token, tokenEnd, rule, expression);
}

const leadClitic = (t: TimeScan, i: number): string => sensesAt(t.scan, i)[0]?.conjunction ?? '';

/** An hour without الساعة and a part of the day without an article: each shows what the other is. */
function isWeakPair(a: TimePart, b: TimePart): boolean {
  // مساء غد
  if (a.rule === 'day' || b.rule === 'day') return true;
  return saysClock(a.expression) !== saysClock(b.expression)
    ? false
    : saysClock(a.expression) && saysClock(b.expression);
}

/**
 * Two days that stand side by side in Arabic and are not one: يوم الثلاثاء واليوم, with a conjunction; الثلاثاء أربعة أشخاص and اليوم الأول,
 * with a number in words that counts what follows or ranks the day.
 */
function isAnother(t: TimeScan, a: TimePart, b: TimePart): boolean {
  if (t.scan.lang !== 'ar' || !saysDate(a.expression) || !saysDate(b.expression)) return false;
  if (b.rule === 'day-number' && b.weak && !isDigits(t.scan, b.token))
    return !hasOrdinal(t, b.token) || a.expression.shift !== undefined;
  // اليوم الأخير (الأربعاء) is the last of several days, not yesterday.
  if (a.rule === 'relative.day' && b.expression.fields?.weekday !== undefined) return true;
  const joined = b.token === a.tokenEnd && senseAt(t.scan, b.token, 'calendar')?.conjunction === 'و';
  return joined && !saysClock(b.expression);
}

const wantsYear = (e: TimeExpression): boolean =>
  e.fields?.year === undefined && (e.fields?.month !== undefined || e.fields?.holiday !== undefined);

/** A comma joins a weekday, date and clock; not two dates of different kinds. */
function mayTakeMark(a: TimePart, b: TimePart): boolean {
  const [x, y] = [a.expression, b.expression];
  if (saysClock(x) !== saysClock(y)) return true;
  return x.fields?.weekday !== undefined || y.fields?.weekday !== undefined || wantsYear(x) || x.shift?.unit === 'day';
}

/** The other calendar's date of the same day: 12 ربيع الأول 1446هـ الموافق 15 سبتمبر 2024. */
function second(a: TimeExpression, b: TimeExpression): TimeExpression | undefined {
  if (a.from || b.from || a.duration || b.duration || a.also || !saysDate(a) || !saysDate(b) || a.set || b.set)
    return undefined;
  const hijri = a.fields?.calendar === 'hijri' || b.fields?.calendar === 'hijri';
  const days = a.fields?.day !== undefined && b.fields?.day !== undefined;
  if (!hijri || !days) return undefined;
  const { weekday, ...rest } = a.fields ?? {};
  const gregorian = {
    ...b,
    fields: { ...b.fields, ...(weekday !== undefined && b.fields?.weekday === undefined && { weekday }) },
  };
  return a.fields?.calendar === 'hijri' ? { ...gregorian, also: { ...a, fields: rest } } : { ...a, also: b };
}

/** Joining words and marks between two parts; undefined where anything else stands there. */
function linkBetween(t: TimeScan, from: number, to: number): Link | undefined {
  if (to < from || to - from > MOST_LINKS) return undefined;
  let [same, mark] = [false, false];
  for (let i = from; i < to; ) {
    const step = linkAt(t, i);
    if (step === undefined || i + step.length > to) return undefined;
    same ||= step.same;
    mark ||= step.mark;
    i += step.length;
  }
  return { same, mark };
}

function linkAt(
  t: TimeScan,
  i: number,
): { readonly length: number; readonly same: boolean; readonly mark: boolean } | undefined {
  const { scan } = t;
  const same = calendarWord(t, i, ROLE.same);
  // 28 يناير، وبتاريخ اليوم: another day.
  if (scan.lang === 'ar' && leadClitic(t, i) === 'و' && isMark(scan, i - 1, ',،')) return undefined;
  if (same) return { length: same.length, same: true, mark: false };
  if (isMark(scan, i, '(')) return { length: 1, same: true, mark: false };
  if (isMark(scan, i, '/')) return { length: 1, same: true, mark: true };
  if (isMark(scan, i, ',،-–—|∙·)')) return { length: 1, same: false, mark: true };
  if (senseWith(scan, i, TRAIT.joins) || senseWith(scan, i, TRAIT.approximate))
    return { length: 1, same: false, mark: false };
  if (calendarWord(t, i, ROLE.dated) || calendarWord(t, i, ROLE.at) || calendarWord(t, i, ROLE.clock))
    return {
      length: (calendarWord(t, i, ROLE.dated) ?? calendarWord(t, i, ROLE.at) ?? calendarWord(t, i, ROLE.clock))!.length,
      same: false,
      mark: false,
    };
  const unit = timeUnit(t, i);
  if (unit?.is.unit === 'day' && unit.length === 1 && !unit.article) return { length: 1, same: false, mark: false };
  return isWord(scan, i, 'the') ? { length: 1, same: false, mark: false } : undefined;
}

/** «الساعة 9,00 بالتوقيت المحلي (01,00 ت غ)», 1500 GMT (5 pm local time): one hour by the clocks of two places. */
function inZones(t: TimeScan, a: TimePart, b: TimePart, link: Link): TimePart | undefined {
  const [x, y] = [a.expression.fields, b.expression.fields];
  if (!link.same || x?.hour === undefined || y?.hour === undefined || saysDate(b.expression)) return undefined;
  if (y.zone === undefined && y.localZone !== true) return undefined;
  if (!isMark(t.scan, b.token - 1, '(') || !isMark(t.scan, b.tokenEnd, ')')) return undefined;
  return part(a.token, b.tokenEnd + 1, a.rule, a.expression);
}

/** ليل السبت الأحد, ليلة الجمعة/السبت: the night between two days is that of the first. */
function acrossMidnight(t: TimeScan, a: TimePart, b: TimePart): TimePart | undefined {
  const { weekday, part: of, hour } = a.expression.fields ?? {};
  const next = b.expression.fields?.weekday;
  if (t.scan.lang !== 'ar' || weekday === undefined || next !== (weekday % 7) + 1 || !(of === 'NI' || hour === 24))
    return undefined;
  if (b.rule !== 'weekday' || leadClitic(t, b.token) !== '') return undefined;
  return part(a.token, b.tokenEnd, a.rule, a.expression);
}
