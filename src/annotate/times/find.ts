// In: a sentence with its numerals. Out: its times, in order: parts read, merged, paired to ranges, opened by relating words.

import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { nameEnd } from '../numbers/names.ts';
import { flagsWithPhrases, isMark, isWord, isWordOf, numberOf, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { joinLengths } from './lasting.ts';
import { mergeParts } from './merge.ts';
import { calendarWord, hasNumeral, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';
import { readPart } from './readers.ts';
import { openRelations } from './relation.ts';
import { joinRanges } from './time-range.ts';

const BEFORE_A_VERB = wordSet('before-a-bare-verb');

/** The times of a sentence. */
export function findTimes(t: TimeScan): TimePart[] {
  const parts = readParts(t);
  if (parts.length === 0) return parts;
  const merged = joinLengths(t, mergeParts(t, joinRanges(t, mergeParts(t, parts))));
  const found: TimePart[] = [];
  for (const p of openRelations(t, withListedDays(t, listed(t, merged)))) if (!p.weak) found.push(zoned(t, p));
  return found;
}

/** السابعة مساء الأربعاء بتوقيت القاهرة: the zone may stand behind the day. */
function zoned(t: TimeScan, p: TimePart): TimePart {
  const { fields } = p.expression;
  if (fields?.hour === undefined || fields.zone !== undefined || fields.localZone) return p;
  const zone = calendarWord(t, p.tokenEnd, ROLE.zone);
  if (zone === undefined) return p;
  const said = zone.is.local === true ? { localZone: true } : { zone: numberOf(zone, 'minutes') };
  return { ...p, tokenEnd: p.tokenEnd + zone.length, expression: { ...p.expression, fields: { ...fields, ...said } } };
}

/** 2011 و2012, 2007 and 2009: a year behind a year is one too. */
function listed(t: TimeScan, parts: readonly TimePart[]): readonly TimePart[] {
  if (parts.length < 2) return parts;
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
    last = joins ? { ...p, weak: false } : p;
    return last;
  });
}

/** يومي 27 و28 يناير, يومي 27، و28 يناير: a number tied to a date by و is a day of its month too, where a word of days stands before. */
function withListedDays(t: TimeScan, parts: readonly TimePart[]): TimePart[] {
  const all: TimePart[] = [];
  for (const p of parts) {
    const day = listedDay(t, p);
    if (day) all.push(day);
    all.push(p);
  }
  return all;
}

function listedDay(t: TimeScan, p: TimePart): TimePart | undefined {
  const { fields } = p.expression;
  const and = t.scan.doc.language.numerals.and;
  if (fields?.day === undefined || fields.month === undefined || !isWord(t.scan, p.token - 1, and)) return undefined;
  const at = p.token - (isMark(t.scan, p.token - 2, ',،') ? 3 : 2);
  const number = wholeAt(t, at);
  if (number === undefined || !number.digits || number.end !== at + 1 || number.value >= fields.day) return undefined;
  if (!calendarWord(t, at - 1, ROLE.daysOf) && !senseWith(t.scan, at - 1, TRAIT.date)) return undefined;
  const { weekday: _, ...month } = fields;
  return {
    ...p,
    token: number.token,
    tokenEnd: number.end,
    expression: { ...p.expression, fields: { ...month, day: number.value } },
  };
}

const OPENS = FLAG.digits | FLAG.number | FLAG.ordinal | FLAG.calendar | FLAG.numeral;

function readParts(t: TimeScan): TimePart[] {
  const parts: TimePart[] = [];
  const { flags, limit } = t.scan;
  for (let i = t.scan.first; i < limit; ) {
    const named = nameEnd(t.scan, i);
    if (named > i) {
      i = named;
      continue;
    }
    const part = (flags[i]! & (OPENS | FLAG.lead)) !== 0 && mayOpen(t, i) ? readPart(t, i) : undefined;
    if (part) parts.push(part);
    i = part ? part.tokenEnd : i + 1;
  }
  return parts;
}

/** A numeral, a word or phrase of the calendar, or a preposition before one. */
function mayOpen(t: TimeScan, i: number): boolean {
  const opens = (flagsWithPhrases(t.scan, i) & OPENS) !== 0;
  return (opens || (flagsWithPhrases(t.scan, i + 1) & OPENS & ~FLAG.numeral) !== 0) && !isLasting(t, i);
}

/** `expected to last six weeks`: the verb, not the last six weeks. */
function isLasting(t: TimeScan, i: number): boolean {
  const { scan } = t;
  if (scan.lang !== 'en' || !isWord(scan, i, 'last') || !(hasNumeral(t, i + 1) || isWord(scan, i + 1, 'for')))
    return false;
  return senseWith(scan, i - 1, TRAIT.future) !== undefined || isWordOf(scan, i - 1, BEFORE_A_VERB);
}
