// In: a token. Out: the date written with a month's name that begins there: 7 أبريل 2021, April 7, السابع من حزيران/يونيو, رمضان.
import { formAt } from '../../core/document.ts';
import type { CalendarFields } from '../../core/value.ts';
import { glued, isDigits, isMark, isWord, numberOf, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { shortYear } from './numeric-date.ts';
import {
  type Counted,
  calendarWord,
  fieldsPart,
  part,
  roleBefore,
  type TimePart,
  type TimeScan,
  timeUnit,
  wholeAt,
} from './part.ts';
import { readPeriod } from './period.ts';
import { type Year, yearNumber } from './year.ts';

/** Reads the longest date with a month in it. */
export function readMonthDate(t: TimeScan, i: number): TimePart | undefined {
  return dayFirst(t, i) ?? monthFirst(t, i) ?? yearFirst(t, i);
}

interface Month {
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
  const second = secondName(t, at + first.length, numberOf(first, 'month'));
  const hijri = first.role === 'hijri-month';
  return {
    fields: { ...(hijri && { calendar: 'hijri' as const }), month: numberOf(first, 'month') },
    end: second ?? endOfName(t, at, first),
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

function monthWord(t: TimeScan, i: number): Sense | undefined {
  const word = calendarWord(t, i, 'month') ?? calendarWord(t, i, 'hijri-month');
  if (word?.article && word.key !== 'muharram') return undefined;
  // من باب: في goes before months, ب before cities and doors.
  return word?.is.careful === true && word.preposition !== '' ? undefined : word;
}

/** «يونيو/ حزيران», «نيسان (أبريل)», «ديسمبر كانون الأول»: the end of a second name of the same month. */
function secondName(t: TimeScan, end: number, month: number): number | undefined {
  const beside = calendarWord(t, end, 'month');
  if (beside && numberOf(beside, 'month') === month) return end + beside.length;
  const bracket = isMark(t.scan, end, '(');
  if (!bracket && !isMark(t.scan, end, '/-')) return undefined;
  const second = calendarWord(t, end + 1, 'month');
  if (second === undefined) return undefined;
  const after = end + 1 + second.length;
  return bracket ? (isMark(t.scan, after, ')') ? after + 1 : undefined) : after;
}

/** شهر 9, شهر ثلاثة, الشهر الثامن. */
function numberedMonth(t: TimeScan, i: number): Month | undefined {
  const number = wholeAt(t, i);
  if (number === undefined || number.value < 1 || number.value > 12) return undefined;
  return { fields: { month: number.value }, end: number.end, careful: false, named: true };
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

/** The 15th, on 15, Tuesday the 19th: a day of a month that is not said; weak but behind `on` and يوم. */
export function readDayNumber(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const on =
    senseWith(scan, i, 'on') !== undefined || (scan.lang === 'ar' && (isWord(scan, i, 'يوم') || isWord(scan, i, 'في')));
  const lead = on ? i + 1 : i;
  const the = scan.lang === 'en' && isWord(scan, lead, 'the');
  const day = wholeAt(t, the ? lead + 1 : lead);
  if (
    day === undefined ||
    day.value < 1 ||
    day.value > 31 ||
    (scan.lang === 'en' && !day.ordinal && !on && !(day.digits && roleBefore(t, i, 'weekday') && closes(t, day.end)))
  )
    return undefined;
  if (isMark(scan, day.end, '%٪$:/') || timeUnit(t, day.end) || (on && !closes(t, day.end))) return undefined;
  if (isWord(scan, i, 'في') && !(day.digits && (day.end >= scan.limit || isMark(scan, day.end, '.!،'))))
    return undefined;
  if (scan.lang === 'ar' && !namesDay(t, day, on)) return undefined;
  if ((on || the) && ofMonth(t, day)) return undefined;
  const ranked = scan.lang === 'ar' && day.ordinal && isWord(scan, i, 'يوم') && isDefiniteOrdinal(t, day);
  return fieldsPart(i, day.end, 'day-number', { day: day.value }, !(on && (day.digits || the || ranked)));
}

/** يوم الثامن والعشرين من يناير, on the 15th of May: read from the number on. */
const ofMonth = (t: TimeScan, { end }: Counted): boolean => {
  const at = linkToMonth(t, end);
  return monthAt(t, at) !== undefined || readPeriod(t, at) !== undefined;
};

const isDefiniteOrdinal = (t: TimeScan, day: Counted): boolean => t.items.ordinals.get(day.token)?.definite === true;

/** A day is masculine (الأولى is none) and not the ordinal of a noun before it (الاجتماع الـ20); in words it needs يوم before it. */
function namesDay(t: TimeScan, day: Counted, on: boolean): boolean {
  const word = formAt(t.scan.doc, day.end - 1).surface;
  const feminine = /[ةى]$/.test(word) || (day.value === 1 && word.endsWith('ي'));
  if (!day.digits && (feminine || !(day.ordinal || on))) return false;
  return on || t.items.ordinals.get(day.token)?.cardinal !== true;
}

/** Nothing stands behind it that it could count or rank. */
function closes(t: TimeScan, end: number): boolean {
  const next = end < t.scan.limit ? formAt(t.scan.doc, end) : undefined;
  return (
    next === undefined ||
    next.kind !== 1 ||
    senseWith(t.scan, end, 'stop') !== undefined ||
    calendarWord(t, end, 'clock') !== undefined
  );
}

/** A careful month (مارس) needs digits or an ordinal before it, or من between. */
function glues(t: TimeScan, dayEnd: number, at: number, digits: boolean): boolean {
  return digits || at > dayEnd || t.items.ordinals.has(dayEnd - 1);
}

/** Over من, of, a hyphen, slash or comma to the month. */
function linkToMonth(t: TimeScan, end: number): number {
  const { scan } = t;
  if (senseWith(scan, end, 'of')) return isWord(scan, end + 1, 'the') ? end + 2 : end + 1;
  if (isMark(scan, end, '-/,،') || (isMark(scan, end, '.') && glued(scan, end))) return end + 1;
  return end;
}

/** الشهر الثامن after a day (27 من الشهر الثامن). */
function definiteMonth(t: TimeScan, i: number): Month | undefined {
  const unit = timeUnit(t, i);
  return unit?.is.unit === 'month' && unit.article ? numberedMonth(t, i + 1) : undefined;
}

/** A Hijri month with a year that can only be of the common era stays Hijri by name (رمضان 2001). */
function hijriByYear(month: CalendarFields, year: Year | undefined): CalendarFields {
  return month.calendar === 'hijri' && (year?.fields.year ?? 0) > 1700 ? { calendar: 'hijri' } : {};
}

/** The year behind a day and month, after a comma, عام, of, or an apostrophe; two digits only behind a day in digits. */
export function yearAfter(t: TimeScan, end: number, shortAllowed: boolean): Year | undefined {
  const { scan } = t;
  let at = end;
  if (isMark(scan, at, ',،/-.') && !(isMark(scan, at, '.') && !glued(scan, at))) at++;
  const link = at;
  if (senseWith(scan, at, 'of') || senseWith(scan, at, 'in')) at++;
  const unit = timeUnit(t, at);
  const named = unit?.is.unit === 'year' && unit.length === 1 && !unit.article;
  if (named) at++;
  else if (at > link && scan.lang === 'ar') at = link;
  const quoted = isMark(scan, at, "'’") && isDigits(scan, at + 1);
  const year = yearNumber(t, quoted ? at + 1 : at);
  if (year && (named || isYearHere(t, year))) return year;
  return shortAllowed
    ? twoDigitYear(
        t,
        quoted ? at + 1 : at,
        quoted || (isMark(scan, end, '-/') && glued(scan, end) && glued(scan, end + 1)),
      )
    : undefined;
}

function isYearHere(t: TimeScan, year: Year): boolean {
  if (year.fields.calendar === 'hijri' || calendarWord(t, year.end - 1, 'era')) return true;
  const value = year.fields.year ?? 0;
  // وفي شهر سبتمبر 1110 حالات
  return value >= 1200 && value <= 2199;
}

function twoDigitYear(t: TimeScan, i: number, marked: boolean): Year | undefined {
  const numeral = t.items.numerals.get(i);
  if (!numeral?.plain || numeral.width !== 2) return undefined;
  const value = numeral.value!;
  if (calendarWord(t, numeral.tokenEnd, 'half') || isMark(t.scan, numeral.tokenEnd, ':')) return undefined;
  if (!marked && (value < 32 ? t.scan.lang === 'ar' || value > 30 : false)) return undefined;
  if (!marked && numeral.tokenEnd < t.scan.limit && !isMark(t.scan, numeral.tokenEnd, '.,،)')) return undefined;
  return { fields: { year: shortYear(formAt(t.scan.doc, i).surface) }, end: numeral.tokenEnd };
}

/** أبريل 2021, April 7, 2021, شباط 13, يناير الأول, May the eleventh. */
function monthFirst(t: TimeScan, i: number): TimePart | undefined {
  const lead = t.scan.lang === 'en' ? calendarWord(t, i, 'direction') : calendarWord(t, i, 'this');
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

/** «فبراير الأسود», يناير المجيدة: an adjective makes a name of the month. */
function isTitle({ scan }: TimeScan, end: number): boolean {
  const next = scan.lang === 'ar' && end < scan.limit ? formAt(scan.doc, end) : undefined;
  if (next?.kind !== 1 || senseWith(scan, end, 'stop') || senseAt(scan, end, 'calendar')) return false;
  const adjective = next.readings.filter((r) => r.article && r.preposition === '' && r.conjunction === '');
  return (
    adjective.length > 0 && adjective.some((r) => r.entry >= 0 && scan.lexicon.entries[r.entry]!.pos === 'adjective')
  );
}

/** أكتوبر الماضي, 3 شباط القادم, March after next: which one, counted from the reference. */
function stepped(t: TimeScan, i: number, month: Month, fields: CalendarFields, lead?: Sense): TimePart | undefined {
  const behind = calendarWord(t, month.end, 'direction');
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
  if (calendarWord(t, day.end, 'half') || isMark(scan, day.end, ':%')) return undefined;
  return day;
}

/** In Arabic a number behind a month is a day only where nothing follows that it could count. */
function countsOn(t: TimeScan, end: number): boolean {
  const next = end < t.scan.limit ? formAt(t.scan.doc, end) : undefined;
  if (next === undefined || next.kind !== 1) return false;
  return (
    !senseWith(t.scan, end, 'stop') && !senseWith(t.scan, end, 'to') && calendarWord(t, end, 'clock') === undefined
  );
}

/** March and May, مارس and رمضان: weak unless a preposition or a capital shows the month. */
function isWeakMonth(t: TimeScan, i: number, month: Month): boolean {
  const { scan } = t;
  const word = formAt(scan.doc, i);
  // an august setting
  if (scan.lang === 'en' && !word.capital && senseAt(scan, i - 1, 'number', 'article')) return true;
  if (scan.lang === 'en' && !month.careful)
    return formAt(scan.doc, i).surface.length <= 4 && !word.capital && !isCued(t, i);
  if (!month.careful) return false;
  // كل أب وأم: a father; only in letters of its own is آب a month by a preposition.
  if (scan.lang === 'ar' && monthWord(t, i)?.exact === false) return true;
  return !(isCued(t, i) || (word.capital && !calendarWord(t, i - 1, 'direction')));
}

/** أرض بأكتوبر: with ب the month is a city. */
function isInPlace(t: TimeScan, i: number): boolean {
  return t.scan.lang === 'ar' && monthWord(t, i)?.preposition === 'ب';
}

/** في, خلال, منذ, حتى, in, since, by, of, last, next … before a month. */
function isCued(t: TimeScan, i: number): boolean {
  const { scan } = t;
  if (
    senseWith(scan, i - 1, 'in') ||
    senseWith(scan, i - 1, 'of') ||
    senseWith(scan, i - 1, 'from') ||
    senseWith(scan, i - 1, 'to')
  )
    return true;
  if (calendarWord(t, i + 1, 'direction')) return true;
  return roleBefore(
    t,
    i,
    'since',
    'until',
    'before',
    'after',
    'ago',
    'edge',
    'within',
    'this',
    'lasting',
    'rest',
    'every',
  );
}

/** 2016 November, 2012/aug/10, 2019-sep-1. */
function yearFirst(t: TimeScan, i: number): TimePart | undefined {
  const numeral = t.items.numerals.get(i);
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
