// In: a token. Out: the year, decade or century that begins there: 2013, عام 2013, nineteen eighty, the 1990s, القرن التاسع عشر.

import { TRAIT } from '../kinds.ts';
import { isWord, senseWith } from '../scan.ts';
import { bareYear } from './bare-year.ts';
import { century, decade } from './decade.ts';
import { shortYear } from './digit-chain.ts';
import { fieldsPart, LAST_YEAR, numeralAt, type TimePart, type TimeScan, timeUnit, wholeAt } from './part.ts';
import { type Year, yearNumber } from './year-number.ts';
import { yearPairAt } from './year-pair.ts';

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
