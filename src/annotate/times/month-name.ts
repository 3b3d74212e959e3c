// In: a token. Out: the month named there: أبريل, «يونيو/ حزيران», شهر 9, Aug.

import type { CalendarFields } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { glued, isMark, isWord, numberOf, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { type Counted, calendarWord, type TimeScan, timeUnit, wholeAt } from './part.ts';

export interface Month {
  readonly fields: CalendarFields;
  readonly end: number;
  /** The word means something else as well. */
  readonly careful: boolean;
  /** It is said to be a month: شهر رمضان. */
  readonly named: boolean;
}

/** A month at token `i`: its name, two names of it (يونيو/ حزيران), شهر and its name or number. */
export function monthAt(t: TimeScan, i: number): Month | undefined {
  const unit = timeUnit(t, i);
  const said = unit?.is.unit === 'month' && unit.length === 1 && !unit.article && (unit.features & FEATURE_DUAL) === 0;
  const at = said ? (isWord(t.scan, i + 1, 'of') ? i + 2 : i + 1) : i;
  const first = monthWord(t, at);
  if (first === undefined) return said && t.scan.lang === 'ar' ? numberedMonth(t, at) : undefined;
  const second = secondName(t, at + first.length, first);
  const hijri = first.role === 'hijri-month';
  return {
    fields: {
      ...(hijri && { calendar: 'hijri' as const }),
      month: numberOf(first, 'month'),
      ...(second && second.month !== numberOf(first, 'month') && { secondMonth: second.month }),
    },
    end: second?.end ?? endOfName(t, at, first),
    careful: first.is.careful === true && second === undefined,
    named: said,
  };
}

const FEATURE_DUAL = 1 << 4;

/** An abbreviation's full stop belongs to it. */
function endOfName(t: TimeScan, at: number, word: Sense): number {
  const end = at + word.length;
  return t.scan.lang === 'en' && word.key.endsWith('short') && isMark(t.scan, end, '.') && glued(t.scan, end)
    ? end + 1
    : end;
}

export function monthWord(t: TimeScan, i: number): Sense | undefined {
  const word = calendarWord(t, i, ROLE.month) ?? calendarWord(t, i, ROLE.hijriMonth);
  if (word?.article && word.key !== 'muharram') return undefined;
  // من باب: في goes before months, ب before cities and doors.
  return word?.is.careful === true && word.preposition !== '' ? undefined : word;
}

interface SecondName {
  readonly month: number;
  readonly end: number;
}

/**
 * «يونيو/ حزيران», «نيسان (أبريل)», «ديسمبر كانون الأول»: a second name of the month, in another system. By a slash or brackets it may
 * be the wrong one («يونيو/ تموز»); «يوليو/ أغسطس», of one system, are two months, and so are two that a hyphen joins.
 */
function secondName(t: TimeScan, end: number, first: Sense): SecondName | undefined {
  const month = numberOf(first, 'month');
  const beside = calendarWord(t, end, ROLE.month);
  if (beside && numberOf(beside, 'month') === month) return { month, end: end + beside.length };
  const bracket = isMark(t.scan, end, '(');
  if (!bracket && !isMark(t.scan, end, '/-')) return undefined;
  const second = calendarWord(t, end + 1, ROLE.month);
  if (second === undefined) return undefined;
  const named = numberOf(second, 'month');
  if (named !== month && (first.is.system === second.is.system || isMark(t.scan, end, '-'))) return undefined;
  const after = end + 1 + second.length;
  if (bracket && !isMark(t.scan, after, ')')) return undefined;
  return { month: named, end: bracket ? after + 1 : after };
}

/** شهر واحد, شهرا واحدا: one month long. */
const isOne = ({ value, digits, ordinal }: Counted): boolean => value === 1 && !digits && !ordinal;

/** شهر 9, شهر ثلاثة, الشهر الثامن. */
function numberedMonth(t: TimeScan, i: number): Month | undefined {
  const number = wholeAt(t, i);
  if (number === undefined || number.value < 1 || number.value > 12 || isOne(number)) return undefined;
  return { fields: { month: number.value }, end: number.end, careful: false, named: true };
}

/** Over من, of, a hyphen, slash or comma to the month. */
export function linkToMonth(t: TimeScan, end: number): number {
  const { scan } = t;
  if (senseWith(scan, end, TRAIT.of)) return isWord(scan, end + 1, 'the') ? end + 2 : end + 1;
  if (isMark(scan, end, '-/,،') || (isMark(scan, end, '.') && glued(scan, end))) return end + 1;
  return end;
}

/** الشهر الثامن after a day (27 من الشهر الثامن). */
export function definiteMonth(t: TimeScan, i: number): Month | undefined {
  const unit = timeUnit(t, i);
  return unit?.is.unit === 'month' && unit.article ? numberedMonth(t, i + 1) : undefined;
}
