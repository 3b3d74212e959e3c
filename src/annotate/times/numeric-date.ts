// In: digits parted by slashes, hyphens or points. Out: the date they write: 2021-04-07, 7/4/2021, 4/7, 4/2021, with ISO times.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import type { CalendarFields } from '../../core/value.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { flagsAt, formIn, glued, hasTrait, isDigits, isMark, sensesAt } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { type Chain, chainFrom, isDay, isMonth, isYear, shortYear, yearAndMonth } from './digit-chain.ts';
import { isoClock } from './iso-clock.ts';
import { calendarWord, fieldsPart, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { seasonAt, yearPair } from './year-pair.ts';

/** A date written in digits that begins at token `i`. */
export function readNumericDate(t: TimeScan, i: number): TimePart | undefined {
  // $1.1872 is no month.
  if (!isDigits(t.scan, i) || isLinked(t, i) || (flagsAt(t.scan, i - 1) & FLAG.currency) !== 0) return undefined;
  const chain = spacedDate(t, i) ?? chainFrom(t, i);
  if (chain === undefined) return undefined;
  const years = yearPair(i, chain) ?? seasonAt(t, i, chain);
  if (years) return years;
  const fields = chain.parts.length === 3 ? threeParts(t, chain) : twoParts(t, i, chain);
  if (fields === undefined) return undefined;
  const clock = chain.parts.length === 3 ? isoClock(t, chain.end) : undefined;
  if (clock) return fieldsPart(i, clock.end, 'numeric', { ...fields, ...clock.fields });
  const era = calendarWord(t, chain.end, ROLE.era);
  const hijri = era?.is.era === 'hijri' || (fields.year !== undefined && fields.year > 1300 && fields.year < 1500);
  const end = era?.is.era === 'hijri' ? chain.end + era.length : chain.end;
  return fieldsPart(i, end, 'numeric', hijri ? { calendar: 'hijri', ...fields } : fields);
}

/** 30 /1/2013, 10 / 11 / 1947: with a year of four digits at its end a date may have spaces around its slashes. */
function spacedDate(t: TimeScan, i: number): Chain | undefined {
  const { scan } = t;
  const slashes = isMark(scan, i + 1, '/') && isMark(scan, i + 3, '/');
  if (!slashes || !isDigits(scan, i + 2) || !isDigits(scan, i + 4) || isMark(scan, i + 5, '/')) return undefined;
  const parts = [i, i + 2, i + 4].map((at) => formAt(scan.doc, at).surface);
  if (!isYear(parts[2]!) || !isDay(parts[0]!) || !isDay(parts[1]!)) return undefined;
  return { parts, mark: '/', end: i + 5 };
}

/** Is the token itself the middle of a chain of digits and marks? */
function isLinked(t: TimeScan, i: number): boolean {
  return isMark(t.scan, i - 1, '/-.') && glued(t.scan, i) && isDigits(t.scan, i - 2) && glued(t.scan, i - 1);
}

function threeParts(t: TimeScan, { parts, mark }: Chain): CalendarFields | undefined {
  const [a, b, c] = parts as [string, string, string];
  if (isYear(a)) {
    if (isMonth(b) && isDay(c)) return { year: Number(a), month: Number(b), day: Number(c) };
    return undefined;
  }
  const year = isYear(c) ? Number(c) : c.length === 2 && mark !== '.' ? shortYear(c) : undefined;
  const order = year === undefined ? undefined : dayAndMonth(t, a, b);
  return order && { year: year!, ...order };
}

/** 25/1 and 1/25 tell their order; 4/7 follows the article's other dates, else the custom of the language. */
function dayAndMonth(t: TimeScan, a: string, b: string): CalendarFields | undefined {
  const [dayFirst, monthFirst] = [isDay(a) && isMonth(b), isMonth(a) && isDay(b)];
  if (!dayFirst && !monthFirst) return undefined;
  const open = dayFirst && monthFirst && a !== b;
  const byArticle = t.evidence.dayFirst;
  const first = open ? (byArticle ?? t.scan.lang === 'ar') : dayFirst;
  const [day, month] = first ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return { month, day, ...(open && byArticle === undefined && { ambiguousOrder: true }) };
}

function twoParts(t: TimeScan, i: number, { parts, mark, end }: Chain): CalendarFields | undefined {
  const [a, b] = parts as [string, string];
  if (yearAndMonth(parts)) {
    const [year, month] = isYear(a) ? [Number(a), Number(b)] : [Number(b), Number(a)];
    return { year, month };
  }
  if (!isDatePlace(t, i, end, parts, mark)) return undefined;
  return dayAndMonth(t, a, b);
}

/** Two numbers are a day and a month, not a fraction, a score or a decimal: a date word stands before them or one has a leading zero. */
function isDatePlace(t: TimeScan, i: number, end: number, [a, b]: readonly string[], mark: string): boolean {
  if (mark !== '/' && (betweenLimits(t, i) || countsOn(t, end))) return false;
  if (mark === '.') return dated(t, i) && Number(b) > 12 !== Number(a) > 12;
  if (mark !== '/') return dated(t, i) && (Number(b) > 12 || Number(a) > 12);
  if (isMark(t.scan, end, '%') || timeUnit(t, end)) return false;
  const zero = a!.startsWith('0') || b!.startsWith('0');
  const impossible = Number(b) > 12 ? Number(b) <= 31 && Number(a) <= 12 : Number(a) > 12;
  return zero || dated(t, i) || (impossible && Number(b) !== 100) || i === t.scan.first;
}

/** ليصل إلى 5.15, بين 10-20: before decimals and ranges these words tell no date. */
function betweenLimits(t: TimeScan, i: number): boolean {
  return hasTrait(t.scan, i - 1, TRAIT.from, TRAIT.to, TRAIT.between);
}

/** A unit, a currency, a scale or a noun in the accusative follows: 5.15 دولار, 10-20 قتيلا. */
function countsOn(t: TimeScan, end: number): boolean {
  const measured = sensesAt(t.scan, end).some(
    (s) => s.table === 'unit' || s.table === 'currency' || s.table === 'number',
  );
  const next = formIn(t.scan, end);
  return measured || timeUnit(t, end) !== undefined || (next?.kind === TOKEN_KIND.word && next.fold.endsWith('ا'));
}

/** بتاريخ, يوم, في, on, since … stand before dates. */
function dated(t: TimeScan, i: number): boolean {
  const before = i - 1;
  if (hasTrait(t.scan, before, TRAIT.in, TRAIT.date, TRAIT.from, TRAIT.to, TRAIT.between)) return true;
  return (
    BEFORE_DATES.some((role) => calendarWord(t, before, role)) ||
    calendarWord(t, before, ROLE.timeUnit)?.is.unit === 'day'
  );
}

const BEFORE_DATES = [ROLE.dated, ROLE.before, ROLE.after, ROLE.since, ROLE.until, ROLE.weekday];
