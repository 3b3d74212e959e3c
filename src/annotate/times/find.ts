// In: a sentence with its numerals. Out: its times, in order: parts read, merged, paired to ranges, opened by relating words.
import { nameEnd } from '../numbers/names.ts';
import { flagsWithPhrases, isMark, isWord, numberOf, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { readClock } from './clock.ts';
import { readDayNumber } from './day-number.ts';
import { readDayPart } from './day-part.ts';
import { readDayWord, readWeekday } from './deictic.ts';
import { readDuration } from './duration.ts';
import { readEdge } from './edge.ts';
import { readFiscal } from './fiscal.ts';
import { joinLengths } from './lasting.ts';
import { mergeParts } from './merge.ts';
import { readMonthDate } from './month-date.ts';
import { readNamed } from './named.ts';
import { readNth } from './nth.ts';
import { readNumericDate } from './numeric-date.ts';
import { readOffset } from './offset.ts';
import { calendarWord, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';
import { readPeriod } from './period.ts';
import { openRelations } from './relation.ts';
import { readSet } from './set.ts';
import { joinRanges } from './time-range.ts';
import { readYear } from './year.ts';

const { digits: DIGITS, number: WORDS, ordinal: ORDINAL, calendar: CALENDAR, lead: LEAD } = FLAG;
const NUMERIC = DIGITS | WORDS | ORDINAL;

type Reader = (t: TimeScan, i: number) => TimePart | undefined;

/** Readers of single parts with the flags one of which their first token has; where two read equally far, the earlier one wins. */
const POINTS: ReadonlyArray<readonly [flags: number, read: Reader]> = [
  [DIGITS, readNumericDate],
  [NUMERIC | CALENDAR, readMonthDate],
  [CALENDAR, readDayWord],
  [CALENDAR, readNamed],
  [NUMERIC | CALENDAR, readFiscal],
  [NUMERIC | CALENDAR | LEAD, readPeriod],
  [CALENDAR, readWeekday],
  [NUMERIC | CALENDAR, readClock],
  [CALENDAR | LEAD, readDayPart],
  [NUMERIC | CALENDAR, readYear],
  [NUMERIC | CALENDAR | LEAD, readDayNumber],
];

/** The times of a sentence. */
export function findTimes(t: TimeScan): TimePart[] {
  const parts = readParts(t);
  if (parts.length === 0) return parts;
  const merged = joinLengths(t, mergeParts(t, joinRanges(t, mergeParts(t, parts))));
  return openRelations(t, withListedDays(t, listed(t, merged)))
    .filter((p) => !p.weak)
    .map((p) => zoned(t, p));
}

/** السابعة مساء الأربعاء بتوقيت القاهرة: the zone may stand behind the day. */
function zoned(t: TimeScan, p: TimePart): TimePart {
  const { fields } = p.expression;
  if (fields?.hour === undefined || fields.zone !== undefined || fields.localZone) return p;
  const zone = calendarWord(t, p.tokenEnd, 'zone');
  if (zone === undefined) return p;
  const said = zone.is.local === true ? { localZone: true } : { zone: numberOf(zone, 'minutes') };
  return { ...p, tokenEnd: p.tokenEnd + zone.length, expression: { ...p.expression, fields: { ...fields, ...said } } };
}

/** 2011 و2012, 2007 and 2009: a year behind a year is one too. */
function listed(t: TimeScan, parts: readonly TimePart[]): TimePart[] {
  let last: TimePart | undefined;
  return parts.map((p) => {
    const follows =
      last !== undefined &&
      !last.weak &&
      p.rule === 'year' &&
      p.weak &&
      timeUnit(t, p.tokenEnd)?.is.unit !== 'year' &&
      last.expression.fields?.year !== undefined &&
      last.expression.fields.month === undefined;
    const joins =
      follows &&
      p.token - last!.tokenEnd <= 1 &&
      (p.token === last!.tokenEnd ||
        isWord(t.scan, last!.tokenEnd, t.scan.doc.language.numerals.and) ||
        isMark(t.scan, last!.tokenEnd, ',،'));
    const { weak: _, ...strong } = p;
    last = joins ? strong : p;
    return last;
  });
}

/** يومي 27 و28 يناير, يومي 27، و28 يناير: a number tied to a date by و is a day of its month too, where a word of days stands before. */
function withListedDays(t: TimeScan, parts: readonly TimePart[]): TimePart[] {
  return parts.flatMap((p) => {
    const day = listedDay(t, p);
    return day ? [day, p] : [p];
  });
}

function listedDay(t: TimeScan, p: TimePart): TimePart | undefined {
  const { fields } = p.expression;
  const and = t.scan.doc.language.numerals.and;
  if (fields?.day === undefined || fields.month === undefined || !isWord(t.scan, p.token - 1, and)) return undefined;
  const at = p.token - (isMark(t.scan, p.token - 2, ',،') ? 3 : 2);
  const number = wholeAt(t, at);
  if (number === undefined || !number.digits || number.end !== at + 1 || number.value >= fields.day) return undefined;
  if (!calendarWord(t, at - 1, 'days-of') && !senseWith(t.scan, at - 1, 'date')) return undefined;
  const { weekday: _, ...month } = fields;
  return {
    ...p,
    token: number.token,
    tokenEnd: number.end,
    expression: { ...p.expression, fields: { ...month, day: number.value } },
  };
}

function readParts(t: TimeScan): TimePart[] {
  const parts: TimePart[] = [];
  for (let i = t.scan.first; i < t.scan.limit; ) {
    const named = nameEnd(t.scan, i);
    if (named > i) {
      i = named;
      continue;
    }
    const part = mayOpen(t, i) ? readPart(t, i) : undefined;
    if (part) parts.push(part);
    i = part ? part.tokenEnd : i + 1;
  }
  return parts;
}

/** A numeral, a word or phrase of the calendar, or a preposition before one. */
function mayOpen(t: TimeScan, i: number): boolean {
  if (isLasting(t, i)) return false;
  const flags = flagsWithPhrases(t.scan, i);
  if ((flags & (NUMERIC | CALENDAR)) !== 0 || t.items.numerals.has(i)) return true;
  return (flags & LEAD) !== 0 && (flagsWithPhrases(t.scan, i + 1) & (NUMERIC | CALENDAR)) !== 0;
}

/** `expected to last six weeks`: the verb, not the last six weeks. */
function isLasting({ scan, items }: TimeScan, i: number): boolean {
  if (!isWord(scan, i, 'last') || !(items.numerals.has(i + 1) || isWord(scan, i + 1, 'for'))) return false;
  return (
    senseWith(scan, i - 1, 'future') !== undefined ||
    ['to', 'could', 'can', 'may', 'might'].some((w) => isWord(scan, i - 1, w))
  );
}

/** The longest part that begins at token `i`; strong before weak. */
function readPart(t: TimeScan, i: number): TimePart | undefined {
  const point = readPoint(t, i);
  const period = (at: number): TimePart | undefined => readContainer(t, at);
  let best = better(
    point,
    readOffset(t, i, (at) => readPoint(t, at)),
  );
  best = better(best, readNth(t, i, period));
  best = better(best, readEdge(t, i, period));
  best = better(best, readSet(t, i));
  return better(best, readDuration(t, i));
}

const better = (best: TimePart | undefined, p: TimePart | undefined): TimePart | undefined =>
  isBetter(p, best) ? p : best;

function isBetter(p: TimePart | undefined, best: TimePart | undefined): boolean {
  if (p === undefined) return false;
  if (best === undefined) return true;
  if (p.weak !== best.weak && (p.weak ?? false) !== (best.weak ?? false))
    return best.weak === true ? p.tokenEnd >= best.tokenEnd : p.tokenEnd > best.tokenEnd + 1;
  return p.tokenEnd > best.tokenEnd;
}

function readPoint(t: TimeScan, i: number): TimePart | undefined {
  if (t.points.has(i)) return t.points.get(i);
  const flags = flagsWithPhrases(t.scan, i);
  let best: TimePart | undefined;
  for (const [needed, read] of POINTS) {
    const found = (flags & needed) === 0 ? undefined : read(t, i);
    if (isBetter(found, best)) best = found;
  }
  t.points.set(i, best);
  return best;
}

/** A period that holds others: with its own year or container behind it (سبتمبر من العام الماضي). */
function readContainer(t: TimeScan, i: number): TimePart | undefined {
  const first = readPoint(t, i);
  if (first === undefined) return undefined;
  const next = nextContainer(t, first.tokenEnd);
  if (next === undefined) return { ...first };
  const [joined] = mergeParts(t, [first, next]);
  return joined && joined.tokenEnd === next.tokenEnd ? joined : first;
}

function nextContainer(t: TimeScan, end: number): TimePart | undefined {
  for (const at of [end, end + 1]) {
    const found = readPoint(t, at);
    if (found && (found.expression.fields?.year !== undefined || found.expression.shift?.unit === 'year')) return found;
  }
  return undefined;
}
