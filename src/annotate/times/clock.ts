// In: a token. Out: the time on the clock that begins there: الساعة الثالثة والنصف عصرا, 15:30, half past seven, 8 p.m. GMT.

import { formAt } from '../../core/document.ts';
import { FEATURE, type Reading as FormReading, TOKEN_KIND } from '../../core/lexeme.ts';
import type { CalendarFields } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { formIn, glued, isDigits, isMark, isWord, isWordOf, numberOf, ownSenses, senseAt, senseWith } from '../scan.ts';
import { bracketed, colonTime, compactTime, type Reading } from './clock-digits.ts';
import { arabicTime, closes, englishTime, hourAt } from './clock-words.ts';
import { hourInHalf, partAt } from './half-day.ts';
import { calendarWord, fieldsPart, type TimePart, type TimeScan, timeUnit } from './part.ts';

const AT = wordSet('at-an-hour');

/** Reads a clock time with its half of the day and its zone. */
export function readClock(t: TimeScan, i: number): TimePart | undefined {
  const lead = clockWord(t, i);
  const reading =
    bracketed(t, i, lead) ??
    colonTime(t, lead) ??
    compactTime(t, lead, lead > i) ??
    (t.scan.lang === 'en' ? englishTime(t, lead) : arabicTime(t, lead, lead > i)) ??
    bareHour(t, lead, lead > i);
  if (reading === undefined) return undefined;
  return withHalf(t, i, reading, lead > i);
}

/** Over الساعة, في تمام الساعة, at. */
function clockWord(t: TimeScan, i: number): number {
  const clock = calendarWord(t, i, ROLE.clock) ?? calendarWord(t, i, ROLE.at);
  if (clock === undefined || (clock.conjunction !== '' && t.scan.lang === 'en')) return i;
  const approx = senseWith(t.scan, i + clock.length, TRAIT.approximate);
  return i + clock.length + (approx && t.scan.lang === 'en' ? approx.length : 0);
}

/** A bare hour needs الساعة, a half of the day, o'clock or a zone; with `at` alone it is weak. */
function bareHour(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const hour = hourAt(t, i);
  if (hour === undefined || hour.value > 24 || (t.scan.lang === 'en' && hour.ordinal)) return undefined;
  if (led && isTallied(t, i)) return undefined;
  const oclock = calendarWord(t, hour.end, ROLE.oclock);
  if (oclock) return { hour: hour.value, end: hour.end + 1, sure: true };
  if (!led && isCounted(t, i, hour)) return undefined;
  if (partAt(t, hour.end)) return { hour: hour.value, end: hour.end, sure: true };
  if (led && isWord(t.scan, hour.end, 'h') && glued(t.scan, hour.end))
    return { hour: hour.value, end: hour.end + 1, sure: true };
  if (!led && t.scan.lang === 'en' && calendarWord(t, hour.end, ROLE.day) && !hour.ordinal)
    return { hour: hour.value, end: hour.end, sure: false };
  if (
    timeUnit(t, hour.end) ||
    isMark(t.scan, hour.end, '%$/') ||
    (isMark(t.scan, hour.end, '-.') && isDigits(t.scan, hour.end + 1))
  )
    return undefined;
  const feminine =
    hour.ordinal &&
    formAt(t.scan.doc, hour.end - 1).surface.endsWith('ة') &&
    (senseAt(t.scan, i, 'ordinal') ?? senseAt(t.scan, i, 'number'))?.article === true;
  if (!led && (!feminine || ranksBefore(t, i))) return undefined;
  return {
    hour: hour.value,
    end: hour.end,
    sure: closes(t, hour.end) && (led ? hour.value > 0 : isWordOf(t.scan, i - 1, AT)),
  };
}

/** «أصيب 3 صباح اليوم», «قتل ثلاثة ليل الجمعة»: how many, where the number follows the verb with no preposition between. */
function isCounted({ scan }: TimeScan, i: number, { ordinal }: { readonly ordinal: boolean }): boolean {
  if (scan.lang !== 'ar' || ordinal || (ownSenses(scan, i)[0]?.preposition ?? '') !== '') return false;
  return formIn(scan, i - 1)?.readings.some(isPastVerb) === true;
}

const isPastVerb = ({ features, entry, preposition }: FormReading): boolean =>
  entry >= 0 && preposition === '' && (features & FEATURE.past) !== 0;

/** Words from what is counted to its figure: `put the number of dead and missing at six`. */
const TALLY_REACH = 9;
const TALLIES = wordSet('tally');

/** `the number of dead at six`: how many, and not when; an hour that a half of the day follows is one all the same. */
function isTallied(t: TimeScan, i: number): boolean {
  if (t.scan.lang !== 'en' || partAt(t, i + 1) || !isWord(t.scan, i - 1, 'at')) return false;
  for (let k = i - 2; k > i - TALLY_REACH; k--) {
    const form = formIn(t.scan, k);
    if (form === undefined || form.kind !== TOKEN_KIND.word) return false;
    if (TALLIES.has(form.fold)) return true;
  }
  return false;
}

/** للمرة الثانية, لليلة الثالثة: the ordinal belongs to the feminine noun before it. */
export function ranksBefore({ scan }: TimeScan, i: number): boolean {
  const noun = formIn(scan, i - 1);
  return noun?.surface.endsWith('ة') === true && noun.readings.some((r) => r.article);
}

function withHalf(t: TimeScan, i: number, reading: Reading, led: boolean): TimePart {
  const half = partAt(t, reading.end);
  const end = half?.end ?? reading.end;
  const zone = calendarWord(t, isMark(t.scan, end, '(') ? end + 1 : end, ROLE.zone);
  const hour = half ? hourInHalf(reading.hour, half) : reading.hour;
  const fields: CalendarFields = {
    hour,
    ...(reading.minute !== undefined && { minute: reading.minute }),
    ...(reading.second !== undefined && { second: reading.second }),
    ...(!half &&
      !reading.military &&
      hour > 0 &&
      hour <= 12 &&
      (reading.minute === undefined || reading.hour < 10) &&
      !isTwoDigit(t, i) && { ambiguousHalf: true }),
    ...(zone && (zone.is.local === true ? { localZone: true } : { zone: numberOf(zone, 'minutes') })),
  };
  const weak = !reading.sure && !half && !zone;
  return fieldsPart(
    i,
    zone ? end + (isMark(t.scan, end, '(') ? 1 : 0) + zone.length : end,
    led ? 'clock' : 'clock.bare',
    fields,
    weak,
  );
}

/** 07:00 with its zero is of the 24-hour clock. */
const isTwoDigit = (t: TimeScan, i: number): boolean =>
  isDigits(t.scan, i) && formAt(t.scan.doc, i).surface.length === 2;
