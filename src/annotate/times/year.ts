// In: a token. Out: the year, decade or century that begins there: 2013, عام 2013, nineteen eighty, the 1990s, القرن التاسع عشر.

import type { CalendarFields } from '../../core/value.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { numeralWord } from '../numbers/small-numbers.ts';
import { isMark, isWord, senseWith } from '../scan.ts';
import { bareYear } from './bare-year.ts';
import { century, decade } from './decade.ts';
import { shortYear } from './numeric-date.ts';
import {
  calendarWord,
  FIRST_YEAR,
  fieldsPart,
  LAST_YEAR,
  numeralAt,
  type TimePart,
  type TimeScan,
  timeUnit,
  wholeAt,
} from './part.ts';
import { yearPairAt } from './year-pair.ts';

/** A year as a number with the token after it. */
export interface Year {
  readonly fields: CalendarFields;
  readonly end: number;
}

/** A year by its number alone: four digits, an era behind it, or a year in words. */
export function yearNumber(t: TimeScan, i: number): Year | undefined {
  const { scan } = t;
  const numeral = numeralAt(t, i);
  if (numeral?.value === undefined || !Number.isInteger(numeral.value) || numeral.article) return undefined;
  const era = calendarWord(t, numeral.tokenEnd, ROLE.era);
  if (era && (numeral.plain || numeral.width < 0))
    return withEra(numeral.value, era.is.era, numeral.tokenEnd + era.length);
  if (numeral.width < 0) return yearInWords(t, numeral.value, numeral.tokenEnd);
  if (!numeral.plain || numeral.width !== 4 || numeral.value < FIRST_YEAR || numeral.value > LAST_YEAR)
    return undefined;
  if (isMark(scan, numeral.tokenEnd, '%٪$°')) return undefined;
  return { fields: { year: numeral.value }, end: numeral.tokenEnd };
}

function withEra(value: number, era: unknown, end: number): Year | undefined {
  if (value > LAST_YEAR) return undefined;
  if (era === 'hijri') return { fields: { calendar: 'hijri', year: value }, end };
  return { fields: { year: era === 'before' ? -value : value }, end };
}

/** ألفين وثمانية عشر, two thousand and eighteen; nineteen seventy-eight is two numerals side by side. */
function yearInWords(t: TimeScan, value: number, end: number): Year | undefined {
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return { fields: { year: value }, end };
  if (value < 10 || value > 21) return undefined;
  const at = numeralWord(t.scan, end, 'next', RANK.oh) ? end + 1 : end;
  const rest = numeralAt(t, at);
  const oh = at > end || numeralWord(t.scan, end, 'next', RANK.zero);
  if (rest?.value === undefined || rest.width >= 0 || rest.value > 99 || (!oh && rest.value < 10)) return undefined;
  return { fields: { year: value * 100 + rest.value }, end: rest.tokenEnd };
}

/** عام 2013, سنة ألفين, the year 2013, `2013` where its place shows that it is one; قرن and decades. */
export function readYear(t: TimeScan, i: number): TimePart | undefined {
  return century(t, i) ?? decade(t, i) ?? namedYear(t, i) ?? weekNumber(t, i) ?? bareYear(t, i);
}

/** `week 27`: an ISO week of the running year or of the one behind it. */
function weekNumber(t: TimeScan, i: number): TimePart | undefined {
  const unit = t.scan.lang === 'en' ? timeUnit(t, i) : undefined;
  const number = unit?.is.unit === 'week' && unit.length === 1 ? wholeAt(t, i + 1) : undefined;
  if (number === undefined || number.ordinal || !number.digits || number.value < 1 || number.value > 53)
    return undefined;
  return fieldsPart(i, number.end, 'week', { week: number.value });
}

function namedYear(t: TimeScan, i: number): TimePart | undefined {
  const lead = isWord(t.scan, i, 'the') ? i + 1 : i;
  const unit = timeUnit(t, lead);
  if (unit?.is.unit !== 'year' || unit.length > 1) return undefined;
  const at = isWord(t.scan, lead + 1, 'of') ? lead + 2 : lead + 1;
  const years = yearPairAt(t, at);
  if (years) return { ...years, token: i };
  const year = numeralAt(t, at)?.fraction ? undefined : (yearNumber(t, at) ?? smallYear(t, at));
  return year && fieldsPart(i, year.end, 'year', year.fields);
}

/** عام 247, سنة 33: after the word any number is a year. */
function smallYear(t: TimeScan, i: number): Year | undefined {
  const number = wholeAt(t, i);
  if (number === undefined || number.ordinal || !number.digits || number.value < 32 || number.value > LAST_YEAR)
    return undefined;
  // لسنة 66 قضائية: of the court's own years.
  if (senseWith(t.scan, number.end, TRAIT.judicial)) return undefined;
  return { fields: { year: number.value < 100 ? shortYear(String(number.value)) : number.value }, end: number.end };
}
