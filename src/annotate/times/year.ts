// In: a token. Out: the year, decade or century that begins there: 2013, عام 2013, nineteen eighty, the 1990s, القرن التاسع عشر.
import { formAt } from '../../core/document.ts';
import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import type { CalendarFields } from '../../core/value.ts';
import { numeralWord } from '../numbers/compose.ts';
import {
  flagsAt,
  formIn,
  glued,
  isDigits,
  isMark,
  isWord,
  numberOf,
  type Scan,
  senseAt,
  sensesAt,
  senseWith,
} from '../scan.ts';
import { FLAG } from '../senses.ts';
import { shortYear, yearPairAt } from './numeric-date.ts';
import {
  calendarWord,
  FIRST_YEAR,
  fieldsPart,
  LAST_YEAR,
  ordinalAt,
  roleBefore,
  type TimePart,
  type TimeScan,
  timeUnit,
  wholeAt,
} from './part.ts';

/** A year as a number with the token after it. */
export interface Year {
  readonly fields: CalendarFields;
  readonly end: number;
}

const NEWS_FIRST = 1800;
const NEWS_LAST = 2100;

export const isNewsYear = (year: number): boolean => year >= NEWS_FIRST && year <= NEWS_LAST;

/** A year by its number alone: four digits, an era behind it, or a year in words. */
export function yearNumber(t: TimeScan, i: number): Year | undefined {
  const { scan } = t;
  const numeral = t.items.numerals.get(i);
  if (numeral?.value === undefined || !Number.isInteger(numeral.value) || numeral.article) return undefined;
  const era = calendarWord(t, numeral.tokenEnd, 'era');
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
  const at = numeralWord(t.scan, end, 'next', 'oh') ? end + 1 : end;
  const rest = t.items.numerals.get(at);
  const oh = at > end || numeralWord(t.scan, end, 'next', 'zero');
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
  const year = t.items.numerals.get(at)?.fraction ? undefined : (yearNumber(t, at) ?? smallYear(t, at));
  return year && fieldsPart(i, year.end, 'year', year.fields);
}

/** عام 247, سنة 33: after the word any number is a year. */
function smallYear(t: TimeScan, i: number): Year | undefined {
  const number = wholeAt(t, i);
  if (number === undefined || number.ordinal || !number.digits || number.value < 32 || number.value > LAST_YEAR)
    return undefined;
  // لسنة 66 قضائية: of the court's own years.
  if (senseWith(t.scan, number.end, 'judicial')) return undefined;
  return { fields: { year: number.value < 100 ? shortYear(String(number.value)) : number.value }, end: number.end };
}

/** دستور 71, حدود 67. */
function shortYearBehind(t: TimeScan, i: number): TimePart | undefined {
  const numeral = t.items.numerals.get(i);
  if (!numeral?.plain || numeral.width !== 2 || numeral.value! < OLDEST_SHORT || !senseWith(t.scan, i - 1, 'yearHead'))
    return undefined;
  if (countsNoun(t.scan, numeral.tokenEnd) || isMark(t.scan, numeral.tokenEnd, '%٪')) return undefined;
  return fieldsPart(i, numeral.tokenEnd, 'year', { year: shortYear(formAt(t.scan.doc, i).surface) });
}

const OLDEST_SHORT = 48;

function bareYear(t: TimeScan, i: number): TimePart | undefined {
  const short = t.scan.lang === 'ar' ? shortYearBehind(t, i) : undefined;
  if (short) return short;
  const numeral = t.items.numerals.get(i);
  if (numeral === undefined || (numeral.width < 0 && t.scan.lang === 'ar')) return undefined;
  const year = yearNumber(t, i);
  if (year === undefined) return undefined;
  const era = calendarWord(t, numeral.tokenEnd, 'era') !== undefined;
  const likely = isNewsYear(year.fields.year ?? 0);
  const words = numeral.width < 0 && !era;
  return fieldsPart(
    i,
    year.end,
    words ? 'year.words' : 'year',
    year.fields,
    !era && !(likely && standsAsYear(t, i, year.end)),
  );
}

/** A preposition or bracket before it and no noun to count behind it (in 2013, منذ 2011, «2012», 2014-2018). */
function standsAsYear(t: TimeScan, i: number, end: number): boolean {
  const { scan } = t;
  if (countsNoun(scan, end)) return false;
  if (
    endsBefore(scan, i, 'dated') ||
    senseWith(scan, i - 1, 'in') ||
    senseWith(scan, i - 1, 'of') ||
    senseWith(scan, i - 1, 'date')
  )
    return true;
  if (roleBefore(t, i, 'since', 'until', 'before', 'after', 'ago', 'edge', 'within')) return true;
  return (isMark(scan, i - 1, '(') && isMark(scan, end, ')')) || datesNoun(t, i) || isNamedYear(t, i, end);
}

/** أن يكون 2013 عام التغيير. */
function isNamedYear(t: TimeScan, i: number, end: number): boolean {
  const value = t.items.numerals.get(i)?.value ?? 0;
  const unit = t.scan.lang === 'ar' && value % 100 !== 0 ? timeUnit(t, end) : undefined;
  return unit?.is.unit === 'year' && !unit.article && unit.preposition === '';
}

const TELLS = FLAG.number | FLAG.ordinal | FLAG.modifier | FLAG.unit | FLAG.calendar;
const OWN_FIRST = 1940;
const OWN_LAST = 2050;

/** كأس 2014, دستور 1971, أمم أفريقيا 2013: behind a definite noun or a name four digits of our time date it; behind a count they count. */
function datesNoun(t: TimeScan, i: number): boolean {
  const { scan } = t;
  const value = t.items.numerals.get(i)?.value ?? 0;
  // the 2006 war
  if (isWord(scan, i - 1, 'the'))
    return (
      value >= OWN_FIRST && value <= OWN_LAST && value % 100 !== 0 && formIn(scan, i + 1)?.kind === TOKEN_KIND.word
    );
  const noun = scan.lang === 'ar' ? formIn(scan, i - 1) : undefined;
  if (noun?.kind !== TOKEN_KIND.word || value < OWN_FIRST || value > OWN_LAST || value % 100 === 0) return false;
  if ((flagsAt(scan, i - 1) & TELLS) !== 0 || noun.readings.some((r) => r.pronoun !== '' && r.entry >= 0)) return false;
  const known = noun.readings.filter((r) => r.entry >= 0);
  const definite = noun.readings.some((r) => r.article && r.conjunction === '');
  if (!definite) return known.some((r) => scan.lexicon.entries[r.entry]!.table === 'place');
  return !known.some((r) => (r.features & FEATURE.plural) !== 0) && !COUNTS.test(noun.fold);
}

/** العدد 1950, الضحايا 2011: what a figure follows. */
const COUNTS = /^(?:و?ب?)?(?:العدد|عدد|الاجمالي|المجموع|الضحايا|القتلي|الجرحي)$/;

/** Does a modifier with the attribute end right before token `i`? */
function endsBefore(scan: Scan, i: number, attribute: string): boolean {
  return [1, 2].some((length) => senseWith(scan, i - length, attribute)?.length === length);
}

const COUNTED: ReadonlySet<string> = new Set(['currency', 'unit', 'number']);

/** Does the word after it look like what it counts? */
export function countsNoun(scan: Scan, end: number): boolean {
  // 1973 بين العرب: no Japanese money.
  if (sensesAt(scan, end).some((s) => COUNTED.has(s.table) && s.preposition === '')) return true;
  const next = end < scan.limit ? formAt(scan.doc, end) : undefined;
  if (next === undefined || next.kind !== 1) return false;
  if (senseWith(scan, end, 'stop') || senseAt(scan, end, 'calendar')) return false;
  return next.readings.every((r) => !r.article && r.conjunction === '' && r.preposition === '') &&
    !next.capital &&
    scan.lang === 'ar'
    ? /[اه]$/.test(next.fold)
    : scan.lang === 'en' && next.fold.endsWith('s') && !next.capital;
}

/** ثمانينيات القرن الماضي, التسعينيات, the 1980s, the '90s, the nineteen seventies. */
function decade(t: TimeScan, i: number): TimePart | undefined {
  const { scan } = t;
  const lead = isWord(scan, i, 'the') || isMark(scan, i, "'’") ? i + 1 : i;
  if (lead > i) {
    const found = decade(t, lead);
    return found && { ...found, token: i };
  }
  const word = calendarWord(t, i, 'decade');
  if (word && word.is.careful !== true) return arabicDecade(t, i, numberOf(word, 'decade'));
  const digits = isDigits(scan, i) ? formAt(scan.doc, i).surface : undefined;
  const plural = digits !== undefined && isPluralEnding(scan, i + 1);
  if (plural && digits.length === 4 && digits.endsWith('0'))
    return fieldsPart(i, pluralEnd(scan, i + 1), 'decade', { decade: Number(digits) });
  if (plural && digits.length === 2 && digits.endsWith('0'))
    return fieldsPart(i, pluralEnd(scan, i + 1), 'decade', { decade: Number(digits) });
  const count = t.items.numerals.get(i);
  const tens = count && count.width < 0 ? calendarWord(t, decadeAt(scan, count.tokenEnd), 'decade') : undefined;
  if (count?.value === undefined || tens === undefined || count.value < 15 || count.value > 20) return undefined;
  return fieldsPart(i, decadeAt(scan, count.tokenEnd) + 1, 'decade', {
    decade: count.value * 100 + numberOf(tens, 'decade'),
  });
}

const decadeAt = (scan: Scan, i: number): number => (isMark(scan, i, '-') ? i + 1 : i);

/** `s` or `'s` behind digits. */
function isPluralEnding(scan: Scan, i: number): boolean {
  return isWord(scan, i, 's') || isWord(scan, i, "'s") || (isMark(scan, i, "'’") && isWord(scan, i + 1, 's'));
}

const pluralEnd = (scan: Scan, i: number): number => (isMark(scan, i, "'’") ? i + 2 : i + 1);

function arabicDecade(t: TimeScan, i: number, tens: number): TimePart {
  const century = timeUnit(t, i + 1);
  if (century?.is.unit !== 'century') return fieldsPart(i, i + 1, 'decade', { decade: tens });
  const nth = ordinalAt(t, i + 2);
  if (nth) return fieldsPart(i, nth.end, 'decade', { decade: tens, century: nth.value });
  const past = calendarWord(t, i + 2, 'direction');
  if (past && numberOf(past, 'by') === -1) return fieldsPart(i, i + 3, 'decade', { decade: tens, century: 20 });
  return fieldsPart(i, i + 1, 'decade', { decade: tens });
}

/** القرن التاسع عشر, the 19th century. */
function century(t: TimeScan, i: number): TimePart | undefined {
  const word = timeUnit(t, i);
  if (t.scan.lang === 'ar') {
    const nth = word?.is.unit === 'century' && word.article ? ordinalAt(t, i + 1) : undefined;
    return nth && fieldsPart(i, nth.end, 'century', { century: nth.value });
  }
  const nth = ordinalAt(t, i);
  const at = nth && isMark(t.scan, nth.end, '-') ? nth.end + 1 : (nth?.end ?? i);
  const unit = nth && timeUnit(t, at);
  if (nth === undefined || unit?.is.unit !== 'century' || (glued(t.scan, at + 1) && isWord(t.scan, at + 1, '-')))
    return undefined;
  return fieldsPart(i, at + unit.length, 'century', { century: nth.value });
}
