// In: a token. Out: the time on the clock written in digits that begins there: 15:30, 1030 pm, 22,45.

import { formAt } from '../../core/document.ts';
import { ROLE } from '../kinds.ts';
import { glued, isDigits, isMark, isWord } from '../scan.ts';
import { partAt } from './half-day.ts';
import { monthAt } from './month-name.ts';
import { calendarWord, type TimeScan, wholeAt } from './part.ts';

/** Hour and minute as read, before the half of the day is known. */
export interface Reading {
  readonly hour: number;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly end: number;
  /** Written 15:30, or with minutes in words: surely a time. */
  readonly sure: boolean;
  /** Of the 24-hour clock, by how it is written: 0737. */
  readonly military?: boolean;
}

/** الساعة (12.30) صباحا. */
export function bracketed(t: TimeScan, i: number, lead: number): Reading | undefined {
  if (lead === i || !isMark(t.scan, lead, '(')) return undefined;
  const inside = colonTime(t, lead + 1) ?? dottedTime(t, lead + 1, true);
  return inside && isMark(t.scan, inside.end, ')') ? { ...inside, end: inside.end + 1 } : undefined;
}

/** `15:30`, `7:56:35`, `12h15`; the parts touch. */
export function colonTime(t: TimeScan, i: number): Reading | undefined {
  const { scan } = t;
  if (!isDigits(scan, i) || !(isMark(scan, i + 1, ':') || isWord(scan, i + 1, 'h')) || !glued(scan, i + 1))
    return undefined;
  const [hour, minute] = [digits(t, i), isDigits(scan, i + 2) && glued(scan, i + 2) ? digits(t, i + 2) : undefined];
  if (hour === undefined || hour > 24 || isMark(scan, i - 1, ':')) return undefined;
  if (minute === undefined)
    return isWord(scan, i + 1, 'h') && hour > 0 && calendarWord(t, i + 2, ROLE.zone)
      ? { hour, minute: 0, end: i + 2, sure: true }
      : undefined;
  if (minute > 59 || formAt(scan.doc, i + 2).surface.length !== 2) return undefined;
  // 19:18 يناير: days of the month.
  if (scan.lang === 'ar' && hour > 0 && minute > 0 && minute <= 31 && monthAt(t, i + 3)) return undefined;
  const hasSecond = isMark(scan, i + 3, ':') && glued(scan, i + 3) && isDigits(scan, i + 4);
  const second = hasSecond ? digits(t, i + 4) : undefined;
  if (second !== undefined && second > 59) return undefined;
  return { hour, minute, second, end: second === undefined ? i + 3 : i + 5, sure: true };
}

export function digits(t: TimeScan, i: number): number | undefined {
  const text = formAt(t.scan.doc, i).surface;
  return text.length <= 2 ? Number(text) : undefined;
}

/** `1030 pm`, 1140 صباحا, `0737 GMT`: hour and minutes without a mark. */
export function compactTime(t: TimeScan, i: number, led: boolean): Reading | undefined {
  const dotted = dottedTime(t, i, led);
  if (dotted) return dotted;
  const whole = isDigits(t.scan, i) ? wholeAt(t, i) : undefined;
  if (whole === undefined || whole.ordinal || whole.value < 100 || whole.value >= 2400 || whole.value % 100 > 59)
    return undefined;
  const spoken = militaryHours(t, i, whole.end, led);
  if (spoken !== undefined)
    return { hour: Math.floor(whole.value / 100), minute: whole.value % 100, end: spoken, sure: true, military: true };
  if (formAt(t.scan.doc, i).surface.length < 3 || !(partAt(t, whole.end) || calendarWord(t, whole.end, ROLE.zone)))
    return undefined;
  const military = formAt(t.scan.doc, i).surface.length === 4 && !partAt(t, whole.end);
  return { hour: Math.floor(whole.value / 100), minute: whole.value % 100, end: whole.end, sure: true, military };
}

/** `0420 hours`, `at 1100 hrs`: four digits and the word are a time, no length; where the word ends. */
function militaryHours(t: TimeScan, i: number, end: number, led: boolean): number | undefined {
  const { surface } = formAt(t.scan.doc, i);
  if (t.scan.lang !== 'en' || surface.length !== 4 || !(led || surface.startsWith('0'))) return undefined;
  return isWord(t.scan, end, 'hours') || isWord(t.scan, end, 'hrs') ? end + 1 : undefined;
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
  const told = (led && scan.lang === 'ar') || calendarWord(t, i + 3, ROLE.half) || calendarWord(t, i + 3, ROLE.zone);
  return told ? { hour, minute, end: i + 3, sure: true } : undefined;
}
