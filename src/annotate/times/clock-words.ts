// In: a token. Out: the time on the clock told in words that begins there: الثالثة والنصف, half past seven, seven thirty pm.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { cueBefore } from '../numbers/range.ts';
import { belowHundred, numeralWord } from '../numbers/small-numbers.ts';
import { flagsAt, formIn, glued, isDigits, isMark, isWord, numberOf, rankAt, senseAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { digits, type Reading } from './clock-digits.ts';
import { partAt } from './half-day.ts';
import { calendarWord, numeralAt, type TimeScan, timeUnit, wholeAt } from './part.ts';

/** الثالثة والنصف, ثلاثة وثمانية عشر دقيقة, الخامسة إلا ثلثا. */
export function arabicTime(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const spoken = led ? undefined : minutesFrom(t, i);
  if (spoken) return spoken;
  const hour = hourAt(t, i);
  if (hour === undefined) return undefined;
  // بين 10 و15 دقيقة is a range of minutes.
  const shift = !led && cueBefore(t.scan, i) ? undefined : minutesAfter(t, hour.end);
  if (shift && !(!led && !hour.ordinal && isMeasured(t, shift.end))) {
    const total = hour.value * 60 + shift.minutes;
    return { hour: Math.floor((total + 1440) / 60) % 24, minute: (total + 1440) % 60, end: shift.end, sure: true };
  }
  return led ? { hour: hour.value, end: hour.end, sure: true } : undefined;
}

/** عشر دقائق بعد الخامسة, ثلاث دقائق قبل الساعة الثامنة. */
function minutesFrom(t: TimeScan, i: number): Reading | undefined {
  const count = wholeAt(t, i);
  const unit = count && !count.ordinal && count.value < 60 ? timeUnit(t, count.end) : undefined;
  if (count === undefined || unit?.is.unit !== 'minute') return undefined;
  const at = count.end + unit.length;
  const sign = calendarWord(t, at, ROLE.ahead) ? 1 : calendarWord(t, at, ROLE.ago) ? -1 : 0;
  const clock = sign === 0 ? undefined : calendarWord(t, at + 1, ROLE.clock);
  const hour = sign === 0 ? undefined : hourAt(t, at + 1 + (clock?.length ?? 0));
  if (hour === undefined || !(clock || (hour.ordinal && formAt(t.scan.doc, hour.end - 1).surface.endsWith('ة'))))
    return undefined;
  const total = hour.value * 60 + sign * count.value + 1440;
  return { hour: Math.floor(total / 60) % 24, minute: total % 60, end: hour.end, sure: true };
}

/** حجمه 2 ونصف طنا: behind a fraction of an hour stands neither a unit nor a scale. */
function isMeasured(t: TimeScan, end: number): boolean {
  const next = formIn(t.scan, end);
  if (next?.kind !== TOKEN_KIND.word || partAt(t, end) || senseWith(t.scan, end, TRAIT.stop)) return false;
  return next.surface.endsWith(TANWIN) || (flagsAt(t.scan, end) & MEASURES) !== 0;
}

const TANWIN = 'ا';
const MEASURES = FLAG.number | FLAG.unit;

interface Hour {
  readonly value: number;
  readonly end: number;
  readonly ordinal: boolean;
}

/** An hour: feminine ordinal (الثالثة), cardinal or digits up to 24. الثامنة وعشرين is 8 with minutes, not 28. */
export function hourAt(t: TimeScan, i: number): Hour | undefined {
  const found = wholeAt(t, i);
  // 3 ونصف is read as one numeral; on the clock its digits are the hour.
  if (found === undefined && isDigits(t.scan, i) && !isMark(t.scan, i + 1, ',./:')) {
    const hour = digits(t, i);
    return hour === undefined || hour > 24 ? undefined : { value: hour, end: i + 1, ordinal: false };
  }
  if (found === undefined) return oneOClock(t, i);
  if (found.value < 0) return undefined;
  if (found.value <= 24) return { value: found.value, end: found.end, ordinal: found.ordinal };
  const unit = t.scan.lang === 'ar' ? (senseAt(t.scan, i, 'ordinal') ?? rankAt(t.scan, i, RANK.unit)) : undefined;
  return unit && found.value < 100
    ? { value: numberOf(unit, 'value'), end: i + 1, ordinal: unit.table === 'ordinal' }
    : undefined;
}

/** الواحدة: of the hours only the first is a cardinal. */
function oneOClock({ scan }: TimeScan, i: number): Hour | undefined {
  const one = scan.lang === 'ar' ? rankAt(scan, i, RANK.unit) : undefined;
  if (one?.key !== 'one' || !one.article || !formAt(scan.doc, i).surface.endsWith('ة')) return undefined;
  return { value: 1, end: i + 1, ordinal: true };
}

/** والنصف, وربع, وعشر دقائق, إلا ثلثا, and both together. */
function minutesAfter(t: TimeScan, end: number): { minutes: number; end: number } | undefined {
  const less = calendarWord(t, end, ROLE.less);
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
  const fraction = numeralWord(scan, i, tie, RANK.fraction);
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

/** `half past seven`, `quarter to 8`, `20 minutes past 8`, `seven thirty`, `noon`. */
export function englishTime(t: TimeScan, i: number): Reading | undefined {
  return spokenTime(t, i) ?? hourAndMinutes(t, i);
}

function spokenTime(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  const article = rankAt(scan, i, RANK.article) ? i + 1 : i;
  const fraction = numeralAt(t, i)?.fraction ? numeralAt(t, i) : undefined;
  const half = fraction ? undefined : numeralWord(scan, article, 'first', RANK.fraction);
  const whole = wholeAt(t, i);
  const minutes = fraction ? fraction.value! * 60 : half ? 60 / numberOf(half, 'per') : whole?.value;
  let end = fraction?.tokenEnd ?? (half ? article + 1 : whole?.end);
  if (minutes === undefined || end === undefined || minutes > 59) return undefined;
  const counted = timeUnit(t, end)?.is.unit === 'minute';
  if (counted) end++;
  const past = calendarWord(t, end, ROLE.pastHour);
  const to = calendarWord(t, end, ROLE.toHour);
  // `5 to 6 pm` is a range; only counted minutes or a fraction are told back from an hour.
  const direction = past && (isWord(scan, end, 'past') || counted) ? 1 : to && (counted || fraction || half) ? -1 : 0;
  const hour = direction === 0 ? undefined : hourName(t, end + 1);
  if (hour === undefined) return undefined;
  const total = hour.value * 60 + direction * minutes + 1440;
  return { hour: Math.floor(total / 60) % 24, minute: total % 60, end: hour.end, sure: true };
}

/** The hour that minutes are told from: a number up to 12 or 24, noon, midnight. */
function hourName(t: TimeScan, i: number): { value: number; end: number } | undefined {
  if (calendarWord(t, i, ROLE.noon)) return { value: 12, end: i + 1 };
  if (calendarWord(t, i, ROLE.midnight)) return { value: 24, end: i + 1 };
  const hour = wholeAt(t, i);
  return hour === undefined || hour.ordinal || hour.value < 1 || hour.value > 24 ? undefined : hour;
}

/** `seven thirty pm`. */
function hourAndMinutes(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  const hour = wholeAt(t, i);
  if (hour === undefined || hour.ordinal || hour.value > 12 || hour.value < 1) return undefined;
  const dash = isMark(scan, hour.end, '-') && glued(scan, hour.end) ? 1 : 0;
  const minutes = wholeAt(t, hour.end + dash);
  const words =
    minutes && !minutes.ordinal && minutes.value < 60 && minutes.value > 9 && !hour.digits && !minutes.digits;
  const told = isWord(scan, i - 1, 'for') || isWord(scan, i - 1, 'at');
  const dayBehind = calendarWord(t, minutes?.end ?? 0, ROLE.day) !== undefined;
  if (words && (partAt(t, minutes.end) || (told && (closes(t, minutes.end) || dayBehind))))
    return { hour: hour.value, minute: minutes.value, end: minutes.end, sure: true };
  return undefined;
}

export const closes = (t: TimeScan, i: number): boolean => i >= t.scan.limit || isMark(t.scan, i, '.،,!');
