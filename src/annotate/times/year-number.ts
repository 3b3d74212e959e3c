// In: tokens. Out: a year by its number alone: 2021, 1442 هـ, ألفين وثمانية عشر, nineteen seventy-eight.
import type { CalendarFields } from '../../core/value.ts';
import { RANK, ROLE } from '../kinds.ts';
import { numeralWord } from '../numbers/small-numbers.ts';
import { isMark } from '../scan.ts';
import { calendarWord, FIRST_YEAR, LAST_YEAR, numeralAt, type TimeScan } from './part.ts';

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
