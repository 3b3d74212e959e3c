// In: a token. Out: the weekday, part of the day or pointing word that begins there: يوم الأربعاء, صباحا, أمس, tonight, now.

import { formAt } from '../../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import type { DayPart } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { formIn, isMark, isWord, isWordOf, numberOf, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { longest } from './day-part.ts';
import { calendarWord, fieldsPart, part, type TimePart, type TimeScan, timeUnit } from './part.ts';

const BETWEEN = wordSet('between');

/** يوم الأربعاء, الأربعاء, Wednesday, Wed. */
export function readWeekday(t: TimeScan, i: number): TimePart | undefined {
  return directedWeekday(t, i) ?? plainWeekday(t, i);
}

/** last Sunday, this Monday, next Friday, Friday after next; الجمعة المقبل, الثلاثاء الماضي, هذا الخميس. */
function directedWeekday(t: TimeScan, i: number): TimePart | undefined {
  const lead = leadDirection(t, i);
  const day = plainWeekday(t, lead ? i + lead.length : i);
  const weekday = day?.expression.fields?.weekday;
  if (day === undefined || weekday === undefined) return undefined;
  const behind = calendarWord(t, day.tokenEnd, ROLE.direction);
  const follows =
    behind && (behind.is.behind === true || behind.article || (t.scan.lang === 'ar' && behind.length > 1))
      ? behind
      : undefined;
  const by = follows ? numberOf(follows, 'by') : lead ? numberOf(lead, 'by') : undefined;
  if (by === undefined || (follows && follows.conjunction !== '')) return undefined;
  const end = day.tokenEnd + (follows?.length ?? 0);
  // In English `next Friday` is the Friday of next week, in Arabic الجمعة المقبل the first one to come.
  if (by === 1 && t.scan.lang === 'en')
    return part(i, end, 'weekday', { shift: { unit: 'week', by: 1 }, fields: { weekday } });
  return part(i, end, 'weekday', { fields: { weekday }, step: by });
}

function leadDirection(t: TimeScan, i: number): Sense | undefined {
  const word = calendarWord(t, i, t.scan.lang === 'ar' ? ROLE.this : ROLE.direction);
  return word?.is.behind === true ? undefined : word;
}

function plainWeekday(t: TimeScan, i: number): TimePart | undefined {
  const day = dayWordBefore(t, i) ? i + 1 : i;
  const word = calendarWord(t, day, ROLE.weekday);
  if (word === undefined || (day > i && word.conjunction !== '')) return undefined;
  // يوم جمعة الغضب: a Friday of its own name.
  if (t.scan.lang === 'ar' && !word.article && isDefinite(t, day + word.length)) return undefined;
  // العلاقة بين الاثنين: the two of them.
  if (word.key === 'monday' && t.scan.lang === 'ar' && day === i && isWordOf(t.scan, i - 1, BETWEEN)) return undefined;
  if (
    t.scan.lang === 'ar' &&
    !word.article &&
    day === i &&
    !(timeUnit(t, i + 1)?.is.unit === 'week' && timeUnit(t, i + 1)?.article)
  )
    return undefined;
  const end = day + word.length;
  const stop = word.is.careful === true && isMark(t.scan, end, '.') ? end + 1 : end;
  return fieldsPart(
    i,
    stop,
    'weekday',
    { weekday: numberOf(word, 'weekday') },
    word.is.careful === true && !isAbbreviation(t, i),
  );
}

/** A definite word that is none of the calendar. */
function isDefinite({ scan }: TimeScan, i: number): boolean {
  const form = formIn(scan, i);
  return (
    form?.kind === TOKEN_KIND.word &&
    form.readings.length > 0 &&
    form.readings.every((r) => r.article && r.preposition === '' && r.conjunction === '') &&
    !senseAt(scan, i, 'calendar')
  );
}

/** يوم before a weekday: one word with it. */
function dayWordBefore(t: TimeScan, i: number): boolean {
  const unit = timeUnit(t, i);
  return (
    t.scan.lang === 'ar' &&
    unit?.is.unit === 'day' &&
    !unit.article &&
    unit.key === 'day' &&
    (unit.features & FEATURE.singular) !== 0
  );
}

/** Sat, Sun, Wed: with a capital or behind a preposition they are days. */
function isAbbreviation(t: TimeScan, i: number): boolean {
  const word = formAt(t.scan.doc, i);
  // The Sun is a newspaper.
  if (isWord(t.scan, i - 1, 'the')) return false;
  if (word.capital && word.surface.length < 6) return true;
  return (
    word.surface.length > 3 || senseWith(t.scan, i - 1, TRAIT.date) !== undefined || t.scan.limit - t.scan.first <= 2
  );
}

/** أمس, today, tomorrow, the day before yesterday, now. */
export function readDayWord(t: TimeScan, i: number): TimePart | undefined {
  const now = calendarWord(t, i, ROLE.now);
  const day = calendarWord(t, i, ROLE.day);
  const daypart = calendarWord(t, i, ROLE.daypart);
  const word = longest(longest(now, day), daypart);
  if (word === undefined) return t.scan.lang === 'en' ? directedPart(t, i) : undefined;
  const end = i + word.length;
  if (word === now) return part(i, end, 'now', { now: true });
  if (word.is.careful === true && !(end >= t.scan.limit || isMark(t.scan, end, '.?!'))) {
    if (!isWord(t.scan, i, 'my')) return undefined;
  }
  const by = numberOf(word, 'by');
  if (word.is.previous === true)
    return part(i, end, 'day.previous', {
      offset: { duration: `P${Math.abs(by)}D`, sign: by < 0 ? -1 : 1, from: 'previous' },
    });
  if (word === day)
    return namesAnotherDay(t, i, word)
      ? undefined
      : part(i, end, 'day', { shift: { unit: 'day', by } }, word.is.weak === true);
  return part(i, end, 'daypart', { shift: { unit: 'day', by }, fields: { part: word.is.part as DayPart } });
}

/** اليوم الأول للمؤتمر, اليوم الأخير, اليوم العالمي, في نفس اليوم: the words beside it tell which day it is, and it is not today. */
function namesAnotherDay(t: TimeScan, i: number, word: Sense): boolean {
  if (t.scan.lang !== 'ar' || word.length > 1 || word.key !== 'today') return false;
  if (isWordOf(t.scan, i - 1, SAME)) return true;
  const ordinal = senseAt(t.scan, i + 1, 'ordinal');
  if (ordinal?.article && ordinal.conjunction === '') return true;
  return (
    calendarWord(t, i + 1, ROLE.direction)?.is.latest === true || senseWith(t.scan, i + 1, TRAIT.dayKind) !== undefined
  );
}

const SAME = wordSet('same');

/** this morning, next evening. */
function directedPart(t: TimeScan, i: number): TimePart | undefined {
  const direction = calendarWord(t, i, ROLE.direction);
  const word = direction && direction.is.behind !== true ? calendarWord(t, i + direction.length, ROLE.part) : undefined;
  if (direction === undefined || word === undefined) return undefined;
  return part(i, i + direction.length + word.length, 'daypart', {
    shift: { unit: 'day', by: numberOf(direction, 'by') },
    fields: { part: word.is.part as DayPart },
  });
}
