// In: a token. Out: one piece of a length of time: ثلاثة أيام, ساعتين, a week, an hour and a half.

import { FEATURE, TOKEN_KIND } from '../../core/lexeme.ts';
import type { Grain } from '../../core/value.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { RANK, ROLE, TRAIT } from '../kinds.ts';
import { boundAround } from '../numbers/bound.ts';
import { addedFraction } from '../numbers/fraction.ts';
import type { Numeral } from '../numbers/numeral.ts';
import {
  formIn,
  glued,
  isDigits,
  isMark,
  isWord,
  isWordOf,
  numberOf,
  rankAt,
  roleAt,
  type Scan,
  senseAt,
  senseWith,
} from '../scan.ts';
import type { Sense } from '../senses.ts';
import {
  calendarWord,
  FIRST_YEAR,
  LAST_YEAR,
  numeralAt,
  roleBefore,
  type TimeScan,
  timeUnit,
  timeUnits,
} from './part.ts';

const OF = wordSet('out-of');
const PASSED = wordSet('passed');
const FROM = wordSet('from');

export interface Piece {
  readonly value: number;
  readonly unit: Grain;
  readonly end: number;
  readonly counted: boolean;
  readonly vague?: boolean;
}

/** How a piece is tied: as the first, behind a conjunction of its own, or by the clitic و (in English: side by side). */
export function pieceAt(t: TimeScan, i: number, tie: 'first' | 'next' | 'added'): Piece | undefined {
  const few =
    t.scan.lang === 'en' && tie === 'first' && rankAt(t.scan, i, RANK.article) ? numeralAt(t, i + 1) : undefined;
  const numeral = numeralAt(t, i) ?? (few?.loose ? few : undefined);
  const piece = numeral ? countedPiece(t, numeral) : unitPiece(t, i, tie === 'first');
  if (piece === undefined || tie !== 'added' || t.scan.lang === 'en') return piece;
  const lead = numeral ? numeral.conjunction : roleAt(t.scan, i, ROLE.timeUnit)?.conjunction;
  return lead === 'و' ? piece : undefined;
}

/** A numeral and the unit behind it, over a hyphen, `of`, an article, an adjective (two additional minutes). */
function countedPiece(t: TimeScan, numeral: Numeral): Piece | undefined {
  if (numeral.chain) return undefined;
  const inQuarters = quarters(t, numeral);
  if (inQuarters) return inQuarters;
  for (const at of unitPlaces(t, numeral.tokenEnd)) {
    const unit = timeUnits(t, at).find((u) => u.conjunction === '' && u.preposition === '' && fits(t, numeral, u, at));
    if (unit && isOwnYear(numeral, unit)) continue;
    if (unit === undefined) continue;
    const end = at + unit.length;
    const whole = { value: numeral.value ?? numeral.min, end, room: 1, digits: false };
    const added = numeral.value === undefined || numeral.fraction ? undefined : addedFraction(t.scan, whole);
    const taken = added && !timeUnit(t, added.end) ? added : undefined;
    const count = (whole.value + (taken?.value ?? 0)) * numberOf(unit, 'count', 1) * numberOf(unit, 'times', 1);
    const vague = numeral.value === undefined;
    return { value: count, unit: unit.is.unit as Grain, end: taken?.end ?? end, counted: true, vague };
  }
  return undefined;
}

/** أن يكون 2013 عام التغيير: an exact year of our time names the year, it does not count years. */
function isOwnYear({ plain, width, value = 0 }: Numeral, unit: Sense): boolean {
  return unit.is.unit === 'year' && plain && width === 4 && value >= 1900 && value <= 2100 && value % 100 !== 0;
}

/** `3 quarters ago`: beside a word of time the parts of a whole are quarters of a year. */
function quarters(t: TimeScan, numeral: Numeral): Piece | undefined {
  const unit = timeUnit(t, numeral.tokenEnd - 1);
  if (!numeral.fraction || unit?.is.unit !== 'quarter' || numeral.value === undefined) return undefined;
  const timed =
    calendarWord(t, numeral.tokenEnd, ROLE.agoAfter) !== undefined ||
    calendarWord(t, numeral.tokenEnd, ROLE.hence) !== undefined ||
    roleBefore(t, numeral.token, ROLE.ahead, ROLE.direction);
  return timed ? { value: numeral.value * 4, unit: 'quarter', end: numeral.tokenEnd, counted: true } : undefined;
}

function* unitPlaces(t: TimeScan, end: number): Iterable<number> {
  yield end;
  const { scan } = t;
  if (isMark(scan, end, '-–')) yield end + 1;
  const of = isWordOf(scan, end, OF) ? end + 1 : end;
  const article = rankAt(scan, of, RANK.article) ? of + 1 : of;
  if (article > end) yield article;
  if (
    scan.lang === 'en' &&
    (isWord(scan, end, 'additional') ||
      isWord(scan, end, 'more') ||
      isWord(scan, end, 'fewer') ||
      isWord(scan, end, 'full') ||
      isWord(scan, end, 'consecutive') ||
      isWord(scan, end, 'business'))
  )
    yield end + 1;
}

/** A short unit (h, d, y, s) needs its digits glued or beside it; a unit in the dual or with a pronoun is not counted. */
function fits(t: TimeScan, numeral: Numeral, unit: Sense, at: number): boolean {
  if (unit.is.short === true && (numeral.width < 0 || (unitLetters(t.scan, at) === 1 && !glued(t.scan, at))))
    return false;
  if (unit.is.short === true && isWord(t.scan, at, 's') && numeral.width >= 2) return false;
  // توقيع 12 عقدا: so many are contracts.
  if (unit.is.unit === 'decade' && (numeral.value ?? 0) > MOST_DECADES) return false;
  // تعادلا 1/1 اليوم
  if (numeral.fraction && numeral.width >= 0 && unit.article) return false;
  return (unit.features & FEATURE.dual) === 0 || unit.is.times !== undefined;
}

const MOST_DECADES = 10;

const unitLetters = (scan: Scan, i: number): number => scan.doc.tokens.end[i]! - scan.doc.tokens.start[i]!;

/** ساعتين, أسبوعان, شهر, يوم واحد, ساعة ونصف, a week, an hour and a half, another hour. */
function unitPiece(t: TimeScan, i: number, first: boolean): Piece | undefined {
  const { scan } = t;
  const article =
    scan.lang === 'en' &&
    (rankAt(scan, i, RANK.article) || isWord(scan, i, 'another') || (first && isWord(scan, i, 'one')));
  const at = article ? i + 1 : i;
  // أسبوعا alone is the accusative of one week, not the construct of two.
  const unit = timeUnits(t, at).find((u) => (u.features & FEATURE.construct) === 0 && u.pronoun === '');
  if (unit === undefined || (scan.lang === 'en' && (!article || unit.is.short === true))) return undefined;
  if ((unit.features & FEATURE.plural) !== 0 && (unit.features & FEATURE.singular) === 0) return undefined;
  const dual = scan.lang === 'ar' && (unit.features & FEATURE.dual) !== 0;
  const one =
    scan.lang === 'ar' &&
    rankAt(scan, at + unit.length, RANK.unit)?.key === 'one' &&
    senseAt(scan, at + unit.length, 'number')?.conjunction === '';
  const end = at + unit.length + (one ? 1 : 0);
  if (!dual && unit.is.unit === 'year' && numbersYear(t, end)) return undefined;
  if (dual && (isDecades(t, at, end, unit) || (unit.article && isDigits(scan, end)))) return undefined;
  const added = addedFraction(scan, { value: 1, end, room: 1, digits: false });
  const taken = added && !timeUnit(t, added.end) ? added : undefined;
  const count = (dual ? 2 : 1) + (taken?.value ?? 0);
  if (unit.article && !dual) return undefined;
  // بعد عقد لقاء: holding a meeting, not ten years.
  if (unit.is.careful === true && !dual && !one && !taken && !endsPhrase(scan, end)) return undefined;
  return {
    value: count * numberOf(unit, 'count', 1),
    unit: unit.is.unit as Grain,
    end: taken?.end ?? end,
    counted: dual || one || taken !== undefined,
  };
}

/** توقيع عقدين: two contracts, where no word of time shows decades. */
function isDecades(t: TimeScan, at: number, end: number, unit: Sense): boolean {
  if (unit.is.unit !== 'decade' || unit.preposition === 'ل') return false;
  const timed =
    roleBefore(t, at, ROLE.ago, ROLE.ahead, ROLE.within, ROLE.throughout, ROLE.lasting, ROLE.since) ||
    boundAround(t.scan, at, end) !== undefined ||
    isWordOf(t.scan, at - 1, PASSED) ||
    isWordOf(t.scan, end, FROM) ||
    calendarWord(t, end, ROLE.direction) !== undefined;
  return !timed;
}

const endsPhrase = (scan: Scan, end: number): boolean =>
  formIn(scan, end)?.kind !== TOKEN_KIND.word || senseWith(scan, end, TRAIT.stop) !== undefined;

/** منذ عام 2006: behind a bare year its number. */
function numbersYear(t: TimeScan, i: number): boolean {
  const value = numeralAt(t, i)?.value ?? 0;
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
