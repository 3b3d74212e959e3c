// In: a token. Out: the time on the clock that begins there: الساعة الثالثة والنصف عصرا, 15:30, half past seven, 8 p.m. GMT.
import { formAt } from '../../core/document.ts';
import type { CalendarFields, DayPart } from '../../core/value.ts';
import { belowHundred, numeralWord } from '../numbers/compose.ts';
import { cueBefore } from '../numbers/range.ts';
import { formIn, glued, isDigits, isMark, isWord, numberOf, senseAt, senseWith } from '../scan.ts';
import { calendarWord, fieldsPart, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';

/** Hour and minute as read, before the half of the day is known. */
interface Reading {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly end: number;
  /** Written 15:30, or with minutes in words: surely a time. */
  readonly sure: boolean;
  /** Of the 24-hour clock, by how it is written: 0737. */
  readonly military?: boolean;
}

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

/** الساعة (12.30) صباحا. */
function bracketed(t: TimeScan, i: number, lead: number): Reading | undefined {
  if (lead === i || !isMark(t.scan, lead, '(')) return undefined;
  const inside = colonTime(t, lead + 1) ?? dottedTime(t, lead + 1, true);
  return inside && isMark(t.scan, inside.end, ')') ? { ...inside, end: inside.end + 1 } : undefined;
}

/** Over الساعة, في تمام الساعة, at. */
function clockWord(t: TimeScan, i: number): number {
  const clock = calendarWord(t, i, 'clock') ?? calendarWord(t, i, 'at');
  if (clock === undefined || (clock.conjunction !== '' && t.scan.lang === 'en')) return i;
  const approx = senseWith(t.scan, i + clock.length, 'approximate');
  return i + clock.length + (approx && t.scan.lang === 'en' ? approx.length : 0);
}

/** `15:30`, `7:56:35`, `12h15`; the parts touch. */
function colonTime(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  if (!isDigits(scan, i) || !(isMark(scan, i + 1, ':') || isWord(scan, i + 1, 'h')) || !glued(scan, i + 1))
    return undefined;
  const [hour, minute] = [digits(t, i), isDigits(scan, i + 2) && glued(scan, i + 2) ? digits(t, i + 2) : undefined];
  if (hour === undefined || hour > 24 || isMark(scan, i - 1, ':')) return undefined;
  if (minute === undefined)
    return isWord(scan, i + 1, 'h') && hour > 0 && calendarWord(t, i + 2, 'zone')
      ? { hour, minute: 0, end: i + 2, sure: true }
      : undefined;
  if (minute > 59 || formAt(scan.doc, i + 2).surface.length !== 2) return undefined;
  const hasSecond = isMark(scan, i + 3, ':') && glued(scan, i + 3) && isDigits(scan, i + 4);
  const second = hasSecond ? digits(t, i + 4) : undefined;
  if (second !== undefined && second > 59) return undefined;
  return { hour, minute, second, end: second === undefined ? i + 3 : i + 5, sure: true };
}

function digits(t: TimeScan, i: number): number | undefined {
  const text = formAt(t.scan.doc, i).surface;
  return text.length <= 2 ? Number(text) : undefined;
}

/** الثالثة والنصف, ثلاثة وثمانية عشر دقيقة, الخامسة إلا ثلثا. */
function arabicTime(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const hour = hourAt(t, i);
  if (hour === undefined) return undefined;
  // بين 10 و15 دقيقة is a range of minutes.
  const shift = !led && cueBefore(t.scan, i) ? undefined : minutesAfter(t, hour.end);
  if (shift) {
    const total = hour.value * 60 + shift.minutes;
    return { hour: Math.floor((total + 1440) / 60) % 24, minute: (total + 1440) % 60, end: shift.end, sure: true };
  }
  return led ? { hour: hour.value, end: hour.end, sure: true } : undefined;
}

interface Hour {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/** An hour: feminine ordinal (الثالثة), cardinal or digits up to 24. الثامنة وعشرين is 8 with minutes, not 28. */
function hourAt(t: TimeScan, i: number): Hour | undefined {
  const found = wholeAt(t, i);
  // 3 ونصف is read as one numeral; on the clock its digits are the hour.
  if (found === undefined && isDigits(t.scan, i) && !isMark(t.scan, i + 1, ',./:')) {
    const hour = digits(t, i);
    return hour === undefined || hour > 24 ? undefined : { value: hour, end: i + 1, ordinal: false };
  }
  if (found === undefined) return oneOClock(t, i);
  if (found.value < 0) return undefined;
  if (found.value <= 24) return { value: found.value, end: found.end, ordinal: found.ordinal };
  const unit =
    t.scan.lang === 'ar' ? (senseAt(t.scan, i, 'ordinal') ?? senseAt(t.scan, i, 'number', 'unit')) : undefined;
  return unit && found.value < 100
    ? { value: numberOf(unit, 'value'), end: i + 1, ordinal: unit.table === 'ordinal' }
    : undefined;
}

/** الواحدة: of the hours only the first is a cardinal. */
function oneOClock({ scan }: TimeScan, i: number): Hour | undefined {
  const one = scan.lang === 'ar' ? senseAt(scan, i, 'number', 'unit') : undefined;
  if (one?.key !== 'one' || !one.article || !formAt(scan.doc, i).surface.endsWith('ة')) return undefined;
  return { value: 1, end: i + 1, ordinal: true };
}

/** والنصف, وربع, وعشر دقائق, إلا ثلثا, and both together. */
function minutesAfter(t: TimeScan, end: number): { minutes: number; end: number } | undefined {
  const less = calendarWord(t, end, 'less');
  if (less) {
    const amount = minuteAmount(t, end + 1, 'next');
    return amount && { minutes: -amount.minutes, end: amount.end };
  }
  const separate = isWord(t.scan, end, 'و');
  const amount = minuteAmount(t, separate ? end + 1 : end, separate ? 'next' : 'added');
  if (amount === undefined) return undefined;
  const more = minutesAfter(t, amount.end);
  return more ? { minutes: amount.minutes + more.minutes, end: more.end } : amount;
}

const FRACTION_MINUTES: Readonly<Record<number, number>> = { 2: 30, 3: 20, 4: 15 };

function minuteAmount(t: TimeScan, i: number, tie: 'next' | 'added'): { minutes: number; end: number } | undefined {
  const { scan } = t;
  const fraction = numeralWord(scan, i, tie, 'fraction');
  const minutes = fraction && FRACTION_MINUTES[numberOf(fraction, 'per')];
  if (minutes !== undefined && !timeUnit(t, i + 1)) return { minutes, end: i + 1 };
  const words = belowHundred(scan, i, tie);
  const count = words
    ? { value: words.value, end: words.end }
    : isDigits(scan, i)
      ? { value: Number(formAt(scan.doc, i).surface), end: i + 1 }
      : undefined;
  if (count === undefined || count.value > 59) return undefined;
  const unit = timeUnit(t, count.end);
  if (unit?.is.unit === 'minute' && unit.conjunction === '') return { minutes: count.value, end: count.end + 1 };
  return !unit && count.value % 5 === 0 && partAt(t, count.end) ? { minutes: count.value, end: count.end } : undefined;
}

/** `1030 pm`, 1140 صباحا, `0737 GMT`: hour and minutes without a mark. */
function compactTime(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const dotted = dottedTime(t, i, led);
  if (dotted) return dotted;
  const whole = isDigits(t.scan, i) ? wholeAt(t, i) : undefined;
  if (whole === undefined || whole.ordinal || whole.value < 100 || whole.value >= 2400 || whole.value % 100 > 59)
    return undefined;
  if (formAt(t.scan.doc, i).surface.length < 3 || !(partAt(t, whole.end) || calendarWord(t, whole.end, 'zone')))
    return undefined;
  const military = formAt(t.scan.doc, i).surface.length === 4 && !partAt(t, whole.end);
  return { hour: Math.floor(whole.value / 100), minute: whole.value % 100, end: whole.end, sure: true, military };
}

/** `8.30pm`, الساعة 22,45: with a point or comma, where a half of the day or a zone follows or الساعة leads. */
function dottedTime(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const { scan } = t;
  if (!isDigits(scan, i) || !isMark(scan, i + 1, '.,') || !isDigits(scan, i + 2) || !glued(scan, i + 2))
    return undefined;
  const [hour, minute] = [digits(t, i), digits(t, i + 2)];
  if (
    hour === undefined ||
    minute === undefined ||
    hour > 24 ||
    minute > 59 ||
    formAt(scan.doc, i + 2).surface.length !== 2
  )
    return undefined;
  const told = (led && scan.lang === 'ar') || calendarWord(t, i + 3, 'half') || calendarWord(t, i + 3, 'zone');
  return told ? { hour, minute, end: i + 3, sure: true } : undefined;
}

/** `half past seven`, `quarter to 8`, `20 minutes past 8`, `seven thirty`, `noon`. */
function englishTime(t: TimeScan, i: number): Reading | undefined {
  return spokenTime(t, i) ?? hourAndMinutes(t, i);
}

function spokenTime(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  const article = senseAt(scan, i, 'number', 'article') ? i + 1 : i;
  const fraction = t.items.numerals.get(i)?.fraction ? t.items.numerals.get(i) : undefined;
  const half = fraction ? undefined : numeralWord(scan, article, 'first', 'fraction');
  const whole = wholeAt(t, i);
  const minutes = fraction ? fraction.value! * 60 : half ? 60 / numberOf(half, 'per') : whole?.value;
  let end = fraction?.tokenEnd ?? (half ? article + 1 : whole?.end);
  if (minutes === undefined || end === undefined || minutes > 59) return undefined;
  const counted = timeUnit(t, end)?.is.unit === 'minute';
  if (counted) end++;
  const past = calendarWord(t, end, 'past-hour');
  const to = calendarWord(t, end, 'to-hour');
  // `5 to 6 pm` is a range; only counted minutes or a fraction are told back from an hour.
  const direction = past && (isWord(scan, end, 'past') || counted) ? 1 : to && (counted || fraction || half) ? -1 : 0;
  const hour = direction === 0 ? undefined : hourName(t, end + 1);
  if (hour === undefined) return undefined;
  const total = hour.value * 60 + direction * minutes + 1440;
  return { hour: Math.floor(total / 60) % 24, minute: total % 60, end: hour.end, sure: true };
}

/** The hour that minutes are told from: a number up to 12 or 24, noon, midnight. */
function hourName(t: TimeScan, i: number): { value: number; end: number } | undefined {
  if (calendarWord(t, i, 'noon')) return { value: 12, end: i + 1 };
  if (calendarWord(t, i, 'midnight')) return { value: 24, end: i + 1 };
  const hour = wholeAt(t, i);
  return hour === undefined || hour.ordinal || hour.value < 1 || hour.value > 24 ? undefined : hour;
}

/** `seven thirty pm`. */
function hourAndMinutes(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  const hour = wholeAt(t, i);
  if (hour === undefined || hour.ordinal || hour.value > 12 || hour.value < 1) return undefined;
  const minutes = wholeAt(t, hour.end);
  const words =
    minutes && !minutes.ordinal && minutes.value < 60 && minutes.value > 9 && !hour.digits && !minutes.digits;
  if (words && (partAt(t, minutes.end) || (isWord(scan, i - 1, 'for') && closes(t, minutes.end))))
    return { hour: hour.value, minute: minutes.value, end: minutes.end, sure: true };
  return undefined;
}

/** A bare hour needs الساعة, a half of the day, o'clock or a zone; with `at` alone it is weak. */
function bareHour(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const hour = hourAt(t, i);
  if (hour === undefined || hour.value > 24 || (t.scan.lang === 'en' && hour.ordinal)) return undefined;
  const oclock = calendarWord(t, hour.end, 'oclock');
  if (oclock) return { hour: hour.value, end: hour.end + 1, sure: true };
  if (partAt(t, hour.end)) return { hour: hour.value, end: hour.end, sure: true };
  if (led && isWord(t.scan, hour.end, 'h') && glued(t.scan, hour.end))
    return { hour: hour.value, end: hour.end + 1, sure: true };
  if (!led && t.scan.lang === 'en' && calendarWord(t, hour.end, 'day') && !hour.ordinal)
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
    sure: closes(t, hour.end) && (led ? hour.value > 0 : isWord(t.scan, i - 1, 'في') || isWord(t.scan, i - 1, 'عند')),
  };
}

/** للمرة الثانية, لليلة الثالثة: the ordinal belongs to the feminine noun before it. */
function ranksBefore({ scan }: TimeScan, i: number): boolean {
  const noun = formIn(scan, i - 1);
  return noun?.surface.endsWith('ة') === true && noun.readings.some((r) => r.article);
}

const closes = (t: TimeScan, i: number): boolean => i >= t.scan.limit || isMark(t.scan, i, '.،,!');

interface Half {
  readonly part?: DayPart | undefined;
  readonly pm?: boolean | undefined;
  readonly midnight?: boolean | undefined;
  readonly end: number;
}

/** The half or part of the day behind an hour: p.m., مساء, بعد الظهر, in the evening, منتصف الليل. */
function partAt(t: TimeScan, i: number): Half | undefined {
  const { scan } = t;
  const half = calendarWord(t, i, 'half');
  if (half) return { pm: half.is.half === 'pm', end: i + half.length };
  const midnight = calendarWord(t, i, 'midnight');
  if (midnight) return { midnight: true, end: i + midnight.length };
  const noon = calendarWord(t, i, 'noon');
  if (noon) return { part: 'MI', end: i + noon.length };
  const tonight = calendarWord(t, i, 'daypart');
  if (tonight && scan.lang === 'en') return { part: tonight.is.part as DayPart, end: i };
  const this_ = scan.lang === 'en' ? calendarWord(t, i, 'direction') : undefined;
  if (this_ && numberOf(this_, 'by') === 0 && calendarWord(t, i + 1, 'part'))
    return { part: calendarWord(t, i + 1, 'part')!.is.part as DayPart, end: i };
  const skip = senseWith(scan, i, 'in')
    ? isWord(scan, i + 1, 'the')
      ? i + 2
      : i + 1
    : isWord(scan, i, 'at')
      ? i + 1
      : i;
  const word = calendarWord(t, skip, 'part');
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

/** فجر اليوم, صباح الأحد: the part of the day goes with what follows, and still tells the half. */
function endsPhrase(t: TimeScan, i: number): boolean {
  return (
    ['day', 'weekday', 'daypart'].some((role) => calendarWord(t, i, role)) ||
    i >= t.scan.limit ||
    timeUnit(t, i) !== undefined
  );
}

function withHalf(t: TimeScan, i: number, reading: Reading, led: boolean): TimePart {
  const half = partAt(t, reading.end);
  const end = half?.end ?? reading.end;
  const zone = calendarWord(t, isMark(t.scan, end, '(') ? end + 1 : end, 'zone');
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

/** The hour of the 24-hour clock: 3 عصرا is 15, 12 صباحا is 0, 11 ليلا is 23, 2 ليلا is 2. */
export function hourInHalf(hour: number, { part, pm, midnight }: Omit<Half, 'end'>): number {
  if (midnight) return hour === 12 ? 0 : hour;
  if (hour > 12) return hour;
  if (pm === true || part === 'AF' || part === 'EV') return hour === 12 ? 12 : hour + 12;
  if (pm === false || part === 'MO' || part === 'DN') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 0 : hour >= 5 ? hour + 12 : hour;
  return part === 'MI' && hour < 10 ? hour + 12 : hour;
}
