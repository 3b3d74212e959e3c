// In: the token behind a day or month. Out: the year that follows it: 2021, عام 2021, '96, /13.

import { formAt } from '../../core/document.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, senseWith } from '../scan.ts';
import { shortYear } from './digit-chain.ts';
import { calendarWord, numeralAt, type TimeScan, timeUnit } from './part.ts';
import { type Year, yearNumber } from './year-number.ts';

/** The year behind a day and month, after a comma, عام, of, or an apostrophe; two digits only behind a day in digits. */
export function yearAfter(t: TimeScan, end: number, shortAllowed: boolean): Year | undefined {
  const { scan } = t;
  let at = end;
  if (isMark(scan, at, ',،/-.') && !(isMark(scan, at, '.') && !glued(scan, at))) at++;
  const link = at;
  if (senseWith(scan, at, TRAIT.of) || senseWith(scan, at, TRAIT.in)) at++;
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
  if (year.fields.calendar === 'hijri' || calendarWord(t, year.end - 1, ROLE.era)) return true;
  const value = year.fields.year ?? 0;
  // وفي شهر سبتمبر 1110 حالات
  return value >= 1200 && value <= 2199;
}

function twoDigitYear(t: TimeScan, i: number, marked: boolean): Year | undefined {
  const numeral = numeralAt(t, i);
  if (!numeral?.plain || numeral.width !== 2) return undefined;
  const value = numeral.value!;
  if (calendarWord(t, numeral.tokenEnd, ROLE.half) || isMark(t.scan, numeral.tokenEnd, ':')) return undefined;
  if (!marked && (value < 32 ? t.scan.lang === 'ar' || value > 30 : false)) return undefined;
  if (!marked && numeral.tokenEnd < t.scan.limit && !isMark(t.scan, numeral.tokenEnd, '.,،)')) return undefined;
  return { fields: { year: shortYear(formAt(t.scan.doc, i).surface) }, end: numeral.tokenEnd };
}
