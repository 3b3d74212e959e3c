// In: a token behind an hour. Out: the half or part of the day that it tells, and the hour of the 24-hour clock in it.

import { formAt } from '../../core/document.ts';
import type { DayPart } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, numberOf, senseWith } from '../scan.ts';
import { monthAt } from './month-name.ts';
import { calendarWord, type TimeScan, timeUnit } from './part.ts';

interface Half {
  readonly part?: DayPart | undefined;
  readonly pm?: boolean | undefined;
  readonly midnight?: boolean | undefined;
  readonly end: number;
}

/** The half or part of the day behind an hour: p.m., مساء, بعد الظهر, in the evening, منتصف الليل. */
export function partAt(t: TimeScan, i: number): Half | undefined {
  const { scan } = t;
  const dot = scan.lang === 'en' && isMark(scan, i, '.') && glued(scan, i) ? 1 : 0;
  const half = calendarWord(t, i + dot, ROLE.half);
  const letter = half ? undefined : letterAt(t, i);
  if (letter) return letter;
  if (half && dot > 0) return { pm: half.is.half === 'pm', end: i + 1 + half.length };
  if (half) return { pm: half.is.half === 'pm', end: i + half.length };
  const midnight = calendarWord(t, i, ROLE.midnight);
  if (midnight) return { midnight: true, end: i + midnight.length };
  const noon = calendarWord(t, i, ROLE.noon);
  if (noon) return { part: 'MI', end: i + noon.length };
  const tonight = calendarWord(t, i, ROLE.daypart);
  if (tonight && scan.lang === 'en') return { part: tonight.is.part as DayPart, end: i };
  const this_ = scan.lang === 'en' ? calendarWord(t, i, ROLE.direction) : undefined;
  if (this_ && numberOf(this_, 'by') === 0 && calendarWord(t, i + 1, ROLE.part))
    return { part: calendarWord(t, i + 1, ROLE.part)!.is.part as DayPart, end: i };
  const skip = senseWith(scan, i, TRAIT.in)
    ? isWord(scan, i + 1, 'the')
      ? i + 2
      : i + 1
    : isWord(scan, i, 'at')
      ? i + 1
      : i;
  const word = calendarWord(t, skip, ROLE.part);
  if (word === undefined || word.conjunction !== '' || (scan.lang === 'en' && skip === i)) return undefined;
  if (
    scan.lang === 'ar' &&
    !word.article &&
    word.length === 1 &&
    !/[اء]$/.test(formAt(scan.doc, skip).surface) &&
    skip === i &&
    !endsPhrase(t, skip + 1)
  )
    return undefined;
  return { part: word.is.part as DayPart, end: skip + word.length };
}

const isCued = (t: TimeScan, i: number): boolean =>
  (senseWith(t.scan, i, TRAIT.from) ?? senseWith(t.scan, i, TRAIT.to) ?? calendarWord(t, i, ROLE.at)) !== undefined;

/** `9p`, `from 9a to 11a`: the letter touches its hour. */
function letterAt(t: TimeScan, i: number): Half | undefined {
  const { scan } = t;
  if (scan.lang !== 'en' || !glued(scan, i) || !isDigits(scan, i - 1)) return undefined;
  const pm = isWord(scan, i, 'p');
  return pm || (isWord(scan, i, 'a') && isCued(t, i - 2)) ? { pm, end: i + 1 } : undefined;
}

/** فجر اليوم, صباح الأحد, ظهر 29 يناير: the part of the day goes with what follows, and still tells the half. */
function endsPhrase(t: TimeScan, i: number): boolean {
  return (
    calendarWord(t, i, ROLE.day) !== undefined ||
    calendarWord(t, i, ROLE.weekday) !== undefined ||
    calendarWord(t, i, ROLE.daypart) !== undefined ||
    i >= t.scan.limit ||
    (isDigits(t.scan, i) && monthAt(t, i + 1) !== undefined) ||
    timeUnit(t, i) !== undefined
  );
}

/** The hour of the 24-hour clock: 3 عصرا is 15, 12 صباحا is 0, 11 ليلا is 23, 2 ليلا is 2. */
export function hourInHalf(hour: number, { part, pm, midnight }: Omit<Half, 'end'>): number {
  if (midnight) return hour === 12 ? 24 : hour;
  if (hour > 12) return hour;
  if (pm === true || part === 'AF' || part === 'EV') return hour === 12 ? 12 : hour + 12;
  if (pm === false || part === 'MO' || part === 'DN') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 24 : hour >= 5 ? hour + 12 : hour;
  return part === 'MI' && hour < 10 ? hour + 12 : hour;
}
