// In: a token. Out: the date written with a month's name that begins there: 7 أبريل 2021, April 7, السابع من حزيران/يونيو, رمضان.

import { formAt } from '../../core/document.ts';
import type { CalendarFields } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { glued, isMark, isWord, numberOf, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { isInPlace, isTitle, isWeakMonth } from './month-cues.ts';
import { definiteMonth, linkToMonth, type Month, monthAt } from './month-name.ts';
import {
  type Counted,
  calendarWord,
  fieldsPart,
  hasOrdinal,
  numeralAt,
  part,
  type TimePart,
  type TimeScan,
  wholeAt,
} from './part.ts';
import { readPeriod } from './period.ts';
import { yearAfter } from './year-behind.ts';
import { type Year, yearNumber } from './year-number.ts';

/** Reads the longest date with a month in it. */
export function readMonthDate(t: TimeScan, i: number): TimePart | undefined {
  return dayFirst(t, i) ?? monthFirst(t, i) ?? yearFirst(t, i);
}

function dayFirst(t: TimeScan, i: number): TimePart | undefined {
  const day = wholeAt(t, i);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const at = linkToMonth(t, day.end);
  const month = monthAt(t, at) ?? definiteMonth(t, at);
  if (month === undefined) return dayOfRelativeMonth(t, i, day, at);
  if (month.careful && month.fields.calendar === undefined && !glues(t, day.end, at, day.digits)) return undefined;
  const moved = stepped(t, i, month, { ...month.fields, day: day.value });
  if (moved) return moved;
  const year = yearAfter(t, month.end, day.digits);
  // فاز 2-صفر is a score; صفر as a month stands alone or before its year.
  if (month.careful && month.fields.calendar === 'hijri' && !year && isMark(t.scan, day.end, '-/')) return undefined;
  const fields = { ...month.fields, ...hijriByYear(month.fields, year), day: day.value, ...year?.fields };
  return fieldsPart(i, year?.end ?? month.end, 'date', fields);
}

/** العشرين من الشهر الجاري, 20th of next month, 14 الشهر المقبل. */
function dayOfRelativeMonth(t: TimeScan, i: number, day: Counted, at: number): TimePart | undefined {
  const month = readPeriod(t, at);
  if (month?.expression.shift?.unit !== 'month') return undefined;
  return part(i, month.tokenEnd, 'date', { shift: month.expression.shift, fields: { day: day.value } });
}

/** A careful month (مارس) needs digits or an ordinal before it, or من between. */
function glues(t: TimeScan, dayEnd: number, at: number, digits: boolean): boolean {
  return digits || at > dayEnd || hasOrdinal(t, dayEnd - 1);
}

/** A Hijri month with a year that can only be of the common era stays Hijri by name (رمضان 2001). */
function hijriByYear(month: CalendarFields, year: Year | undefined): CalendarFields {
  return month.calendar === 'hijri' && (year?.fields.year ?? 0) > 1700 ? { calendar: 'hijri' } : {};
}

/** أبريل 2021, April 7, 2021, شباط 13, يناير الأول, May the eleventh. */
function monthFirst(t: TimeScan, i: number): TimePart | undefined {
  const lead = t.scan.lang === 'en' ? calendarWord(t, i, ROLE.direction) : calendarWord(t, i, ROLE.this);
  const led = lead && lead.is.behind !== true ? monthAt(t, i + lead.length) : undefined;
  if (lead && led && !(led.careful && !formAt(t.scan.doc, i + lead.length).capital && numberOf(lead, 'by') === 0))
    return (
      stepped(t, i, led, led.fields, lead) ??
      part(i, led.end, 'month', { fields: led.fields, step: numberOf(lead, 'by') })
    );
  const month = monthAt(t, i);
  if (month === undefined) return undefined;
  const moved = stepped(t, i, month, month.fields);
  if (moved) return moved;
  const day = dayAfter(t, month.end);
  const year = yearAfter(t, day?.end ?? month.end, day?.digits ?? false);
  if (day) return fieldsPart(i, year?.end ?? day.end, 'date', { ...month.fields, day: day.value, ...year?.fields });
  const weak =
    !month.named && year === undefined && (isWeakMonth(t, i, month) || isInPlace(t, i) || isTitle(t, month.end));
  return fieldsPart(
    i,
    year?.end ?? month.end,
    'month',
    { ...month.fields, ...hijriByYear(month.fields, year), ...year?.fields },
    weak,
  );
}

/** أكتوبر الماضي, 3 شباط القادم, March after next: which one, counted from the reference. */
function stepped(t: TimeScan, i: number, month: Month, fields: CalendarFields, lead?: Sense): TimePart | undefined {
  const behind = calendarWord(t, month.end, ROLE.direction);
  if (
    behind === undefined ||
    behind.conjunction !== '' ||
    !(behind.article || behind.length > 1 || behind.is.behind === true)
  )
    return undefined;
  const by = numberOf(behind, 'by') || numberOf(lead ?? behind, 'by');
  return part(i, month.end + behind.length, 'month', { fields, step: by });
}

function dayAfter(t: TimeScan, end: number): { value: number; end: number; digits: boolean } | undefined {
  const { scan } = t;
  let at = end;
  if (isMark(scan, at, '-/,.') && (scan.lang === 'en' || glued(scan, at))) at++;
  if (isWord(scan, at, 'the')) at++;
  const day = wholeAt(t, at);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  if (scan.lang === 'ar' && !day.digits && !(day.ordinal && day.value === 1 && day.end >= scan.limit)) return undefined;
  if (scan.lang === 'ar' && (at > end || day.token === at) && countsOn(t, day.end)) return undefined;
  if (calendarWord(t, day.end, ROLE.half) || isMark(scan, day.end, ':%')) return undefined;
  return day;
}

/** In Arabic a number behind a month is a day only where nothing follows that it could count. */
function countsOn(t: TimeScan, end: number): boolean {
  const next = end < t.scan.limit ? formAt(t.scan.doc, end) : undefined;
  if (next === undefined || next.kind !== 1) return false;
  return (
    !senseWith(t.scan, end, TRAIT.stop) &&
    !senseWith(t.scan, end, TRAIT.to) &&
    calendarWord(t, end, ROLE.clock) === undefined
  );
}

/** 2016 November, 2012/aug/10, 2019-sep-1. */
function yearFirst(t: TimeScan, i: number): TimePart | undefined {
  const numeral = numeralAt(t, i);
  if (!numeral?.plain || numeral.width !== 4) return undefined;
  const year = yearNumber(t, i);
  if (year === undefined) return undefined;
  const at = isMark(t.scan, year.end, '-/,') ? year.end + 1 : year.end;
  const month = monthAt(t, at);
  if (month === undefined || month.fields.calendar === 'hijri' || t.scan.lang === 'ar') return undefined;
  const slash = isMark(t.scan, month.end, '-/') && glued(t.scan, month.end);
  const day = slash ? wholeAt(t, month.end + 1) : undefined;
  return fieldsPart(i, day?.end ?? month.end, 'date', {
    ...year.fields,
    ...month.fields,
    ...(day && { day: day.value }),
  });
}
