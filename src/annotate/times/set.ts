// In: a token. Out: the repeated time that begins there: كل يوم, كل يوم اثنين, يوميا, every two weeks, on Mondays, daily.

import { FEATURE } from '../../core/lexeme.ts';
import type { CalendarFields, DayPart, Grain } from '../../core/value.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { formIn, isWord, numberOf, rankAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { isoDuration } from './iso-duration.ts';
import { lengthAt } from './length.ts';
import { calendarWord, hasNumeral, part, type TimePart, type TimeScan, timeUnit } from './part.ts';

export function readSet(t: TimeScan, i: number): TimePart | undefined {
  return frequency(t, i) ?? every(t, i) ?? pluralDays(t, i);
}

/** يوميا, daily, annually, once a week. */
function frequency(t: TimeScan, i: number): TimePart | undefined {
  const word = calendarWord(t, i, ROLE.frequency);
  if (word === undefined || isLength(t, i)) return undefined;
  const duration = isoDuration([{ value: numberOf(word, 'count', 1), unit: word.is.unit as Grain }]);
  return part(i, i + word.length, 'set', { duration, set: true });
}

/** `during a week of unrest`: behind a preposition `a week` is no rate. */
function isLength({ scan }: TimeScan, i: number): boolean {
  return rankAt(scan, i, RANK.article) !== undefined && senseWith(scan, i - 1, TRAIT.stop) !== undefined;
}

/** كل يومين, every three weeks, كل صباح, every Monday, every other Friday. */
function every(t: TimeScan, i: number): TimePart | undefined {
  const word = calendarWord(t, i, ROLE.every);
  if (word === undefined) return undefined;
  const at = i + word.length;
  const weekend = t.scan.lang === 'en' ? calendarWord(t, at, ROLE.weekend) : undefined;
  if (weekend) return part(i, at + weekend.length, 'set', WEEKENDS);
  const fields = dayFields(t, at);
  if (fields) return part(i, fields.end, 'set', { fields: fields.fields, set: true });
  const length = lengthAt(t, at) ?? bareUnit(t, at);
  if (length === undefined) return undefined;
  const count = numberOf(word, 'count', 1);
  const iso = count > 1 && /^P1[A-Z]$/.test(length.iso) ? length.iso.replace('1', String(count)) : length.iso;
  return part(i, length.end, 'set', { duration: iso, set: true });
}

function bareUnit(t: TimeScan, i: number): { iso: string; end: number } | undefined {
  const unit = timeUnit(t, i);
  if (unit === undefined || unit.article || (unit.features & FEATURE.dual) !== 0 || unit.is.short === true)
    return undefined;
  return {
    iso: isoDuration([{ value: numberOf(unit, 'count', 1), unit: unit.is.unit as Grain }]),
    end: i + unit.length,
  };
}

/** A weekday (after يوم) or a part of the day. */
function dayFields(t: TimeScan, i: number): { fields: CalendarFields; end: number } | undefined {
  const unit = timeUnit(t, i);
  const at = unit?.is.unit === 'day' && t.scan.lang === 'ar' && !unit.article ? i + 1 : i;
  const weekday = calendarWord(t, at, ROLE.weekday);
  if (weekday && standsAsDay(t, weekday, at > i))
    return { fields: { weekday: numberOf(weekday, 'weekday') }, end: at + weekday.length };
  const dayPart = calendarWord(t, i, ROLE.part);
  return dayPart && { fields: { part: dayPart.is.part as DayPart }, end: i + dayPart.length };
}

/** كل جمعة, but كل أحد is everyone, كل واحد each one, كل اثنين every two. */
function standsAsDay(t: TimeScan, weekday: Sense, led: boolean): boolean {
  if (t.scan.lang === 'en') return true;
  return weekday.conjunction === '' && (led || weekday.article || !['sunday', 'monday'].includes(weekday.key));
}

const WEEKENDS = { shift: { unit: 'weekend', by: 0 }, set: true } as const;

/** `weekends`, `in the mornings`: the plural repeats, but a count of them (three weekends) does not. */
function manyParts(t: TimeScan, i: number): TimePart | undefined {
  const form = formIn(t.scan, i);
  if (form === undefined || !form.fold.endsWith('s') || hasNumeral(t, i - 1)) return undefined;
  if (calendarWord(t, i, ROLE.weekend)) return part(i, i + 1, 'set', WEEKENDS);
  const word = calendarWord(t, i, ROLE.part);
  return (
    word &&
    part(
      i,
      i + word.length,
      'set',
      { fields: { part: word.is.part as DayPart }, set: true },
      !isWord(t.scan, i - 1, 'the'),
    )
  );
}

/** أيام الاثنين, on Mondays, Sundays; أيام الجمعة والسبت والأحد are single days. */
function pluralDays(t: TimeScan, i: number): TimePart | undefined {
  const on = t.scan.lang === 'en' && senseWith(t.scan, i, TRAIT.on) ? 1 : 0;
  const plural = calendarWord(t, i + on, ROLE.weekdays);
  if (plural)
    return part(i, i + on + plural.length, 'set', { fields: { weekday: numberOf(plural, 'weekday') }, set: true });
  const many = on > 0 || t.scan.lang === 'ar' ? undefined : manyParts(t, i);
  if (many) return many;
  const days = calendarWord(t, i, ROLE.daysOf);
  const weekday = days && days.is.two !== true ? calendarWord(t, i + 1, ROLE.weekday) : undefined;
  return weekday?.article && !calendarWord(t, i + 2, ROLE.weekday)
    ? part(i, i + 1 + weekday.length, 'set', { fields: { weekday: numberOf(weekday, 'weekday') }, set: true })
    : undefined;
}
