// In: four digits. Out: the year that they are by their place: in 2013, كأس 2014, «دستور 71», the 2006 war.

import { formAt } from '../../core/document.ts';
import { FEATURE, type Table, TOKEN_KIND } from '../../core/lexeme.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { ROLE, TRAIT, type Trait } from '../kinds.ts';
import { flagsAt, formIn, isMark, isWord, type Scan, senseAt, sensesAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import { shortYear } from './digit-chain.ts';
import { calendarWord, fieldsPart, numeralAt, roleBefore, type TimePart, type TimeScan, timeUnit } from './part.ts';
import { yearNumber } from './year-number.ts';

const NEWS_FIRST = 1800;
const NEWS_LAST = 2100;

export const isNewsYear = (year: number): boolean => year >= NEWS_FIRST && year <= NEWS_LAST;

/** دستور 71, حدود 67. */
function shortYearBehind(t: TimeScan, i: number): TimePart | undefined {
  const numeral = numeralAt(t, i);
  if (
    !numeral?.plain ||
    numeral.width !== 2 ||
    numeral.value! < OLDEST_SHORT ||
    !senseWith(t.scan, i - 1, TRAIT.yearHead)
  )
    return undefined;
  if (countsNoun(t.scan, numeral.tokenEnd) || isMark(t.scan, numeral.tokenEnd, '%٪')) return undefined;
  return fieldsPart(i, numeral.tokenEnd, 'year', { year: shortYear(formAt(t.scan.doc, i).surface) });
}

const OLDEST_SHORT = 48;

export function bareYear(t: TimeScan, i: number): TimePart | undefined {
  const short = t.scan.lang === 'ar' ? shortYearBehind(t, i) : undefined;
  if (short) return short;
  const numeral = numeralAt(t, i);
  if (numeral === undefined || (numeral.width < 0 && t.scan.lang === 'ar')) return undefined;
  const year = yearNumber(t, i);
  if (year === undefined) return undefined;
  const era = calendarWord(t, numeral.tokenEnd, ROLE.era) !== undefined;
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
    endsBefore(scan, i, TRAIT.dated) ||
    senseWith(scan, i - 1, TRAIT.in) ||
    senseWith(scan, i - 1, TRAIT.of) ||
    senseWith(scan, i - 1, TRAIT.date)
  )
    return true;
  if (roleBefore(t, i, ROLE.since, ROLE.until, ROLE.before, ROLE.after, ROLE.ago, ROLE.edge, ROLE.within)) return true;
  return (isMark(scan, i - 1, '(') && isMark(scan, end, ')')) || datesNoun(t, i) || isNamedYear(t, i, end);
}

/** أن يكون 2013 عام التغيير. */
function isNamedYear(t: TimeScan, i: number, end: number): boolean {
  const value = numeralAt(t, i)?.value ?? 0;
  const unit = t.scan.lang === 'ar' && value % 100 !== 0 ? timeUnit(t, end) : undefined;
  return unit?.is.unit === 'year' && !unit.article && unit.preposition === '';
}

const TELLS = FLAG.number | FLAG.ordinal | FLAG.modifier | FLAG.unit | FLAG.calendar;
const OWN_FIRST = 1940;
const OWN_LAST = 2050;

/** كأس 2014, دستور 1971, أمم أفريقيا 2013: behind a definite noun or a name four digits of our time date it; behind a count they count. */
function datesNoun(t: TimeScan, i: number): boolean {
  const { scan } = t;
  const value = numeralAt(t, i)?.value ?? 0;
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
  return !known.some((r) => (r.features & FEATURE.plural) !== 0) && !COUNTS.has(noun.fold.replace(/^و?ب?/, ''));
}

/** العدد 1950, الضحايا 2011: what a figure follows. */
const COUNTS = wordSet('followed-by-a-figure');

/** Does a modifier with the attribute end right before token `i`? */
function endsBefore(scan: Scan, i: number, attribute: Trait): boolean {
  return [1, 2].some((length) => senseWith(scan, i - length, attribute)?.length === length);
}

const COUNTED: ReadonlySet<string> = new Set<Table>(['currency', 'unit', 'number']);

/** Does the word after it look like what it counts? */
export function countsNoun(scan: Scan, end: number): boolean {
  // 1973 بين العرب: no Japanese money.
  if (sensesAt(scan, end).some((s) => COUNTED.has(s.table) && s.preposition === '')) return true;
  const next = end < scan.limit ? formAt(scan.doc, end) : undefined;
  if (next === undefined || next.kind !== 1) return false;
  if (senseWith(scan, end, TRAIT.stop) || senseAt(scan, end, 'calendar')) return false;
  return next.readings.every((r) => !r.article && r.conjunction === '' && r.preposition === '') &&
    !next.capital &&
    scan.lang === 'ar'
    ? /[اه]$/.test(next.fold)
    : scan.lang === 'en' && next.fold.endsWith('s') && !next.capital;
}
