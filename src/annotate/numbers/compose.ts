// In: numeral words and digits at a token. Out: the whole number they compose: units, tens, hundreds, then scales.
import { formAt } from '../../core/document.ts';
import { glued, isDigits, isMark, isWord, numberOf, type Scan, senseAt, sensesAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { type DigitStyle, readDigits } from './digits.ts';

/** A number read up to (not including) token `end`. `room`: what is added next must be smaller. */
export interface Part {
  readonly value: number;
  readonly end: number;
  readonly room: number;
  readonly digits: boolean;
}

/** How the next word is tied to the numeral so far: not at all (its first word), side by side, or added with و / and. */
export type Tie = 'first' | 'next' | 'added';

/** The numeral sense of one of these ranks at token `i`, tied as demanded. */
export function numeralWord(scan: Scan, i: number, tie: Tie, ...ranks: readonly string[]): Sense | undefined {
  for (const sense of sensesAt(scan, i))
    if (sense.table === 'number' && ranks.includes(sense.role) && tied(scan, sense, tie)) return sense;
  return undefined;
}

function tied(scan: Scan, sense: Sense, tie: Tie): boolean {
  if (sense.pronoun !== '' && sense.role !== 'fraction') return false;
  if (tie === 'first') return true;
  if (sense.preposition !== '') return false;
  if (scan.lang === 'en') return true;
  return sense.conjunction === (tie === 'added' ? scan.doc.language.numerals.and : '');
}

/**
 * Where the word after `end` begins and how it is tied: a separate و or `and` is passed over, a clitic stays on the word,
 * and in English a hyphen ties as well as a space (twenty-five).
 */
function ties(scan: Scan, end: number): ReadonlyArray<{ readonly at: number; readonly tie: Tie }> {
  const { and, andOptional } = scan.doc.language.numerals;
  if (isWord(scan, end, and)) return [{ at: end + 1, tie: scan.lang === 'ar' ? 'next' : 'added' }];
  if (!andOptional) return [{ at: end, tie: 'added' }];
  if (isMark(scan, end, '-–—‑')) return [{ at: end + 1, tie: 'next' }];
  return [{ at: end, tie: 'next' }];
}

const SMALL = ['unit', 'ten', 'teen', 'tens', 'part'];

/** 1 to 99: خمسة وعشرون, twenty-five, ثلاثة عشر. */
export function belowHundred(scan: Scan, i: number, tie: Tie): Part | undefined {
  const word = numeralWord(scan, i, tie, ...SMALL);
  if (word === undefined) return undefined;
  const value = numberOf(word, 'value');
  const alone: Part = { value, end: i + 1, room: 1, digits: false };
  if (word.role === 'unit' || word.role === 'part') {
    if (!scan.doc.language.numerals.unitsFirst) return alone;
    const ten = numeralWord(scan, i + 1, 'next', 'ten');
    if (ten && ten.article === false && value < 10) return { ...alone, value: value + 10, end: i + 2 };
    const tens = word.key === 'one' && followsUnit(scan, i) ? undefined : addedTens(scan, i + 1);
    if (tens && value < 10) return { ...alone, value: value + tens.value, end: tens.end };
    return word.role === 'part' ? undefined : alone;
  }
  return word.role === 'tens' ? (withUnit(scan, alone) ?? alone) : alone;
}

/** twenty-five; in Arabic the loose order أربعين وخمسة. */
function withUnit(scan: Scan, tens: Part): Part | undefined {
  const wanted = scan.doc.language.numerals.unitsFirst ? 'added' : 'next';
  for (const { at, tie } of ties(scan, tens.end)) {
    const unit = tie === wanted ? numeralWord(scan, at, tie, 'unit') : undefined;
    if (unit && !addedTens(scan, at + 1)) return { ...tens, value: tens.value + numberOf(unit, 'value'), end: at + 1 };
  }
  return undefined;
}

/** ريال واحد وخمسون هللة: behind a singular unit, one is complete. */
function followsUnit(scan: Scan, i: number): boolean {
  return sensesAt(scan, i - 1).some((s) => s.table === 'unit' || s.table === 'currency' || s.role === 'time-unit');
}

function addedTens(scan: Scan, end: number): { value: number; end: number } | undefined {
  for (const { at, tie } of ties(scan, end)) {
    const tens = numeralWord(scan, at, tie, 'tens');
    if (tens) return { value: numberOf(tens, 'value'), end: at + 1 };
  }
  return undefined;
}

/** 1 to 999: [count] hundred [and rest]. A count of hundreds may be a small number (ثلاث مئة, twenty-five hundred) or an article. */
function belowThousand(scan: Scan, i: number, tie: Tie): Part | undefined {
  const fused = numeralWord(scan, i, tie, 'hundreds');
  if (fused) return withRest(scan, numberOf(fused, 'value'), i + 1);
  const bare = numeralWord(scan, i, tie, 'hundred');
  if (bare) return withRest(scan, numberOf(bare, 'value'), i + 1);
  const count = countOf(scan, i, tie);
  if (count === undefined) return undefined;
  const hundred = numeralWord(scan, count.end, 'next', 'hundred') ?? hundredsAfterUnit(scan, count);
  if (hundred) return withRest(scan, count.value * numberOf(hundred, 'value'), count.end + 1);
  return isArticle(scan, i) ? undefined : count;
}

/** ثلاث مئات: the plural of hundred is a number only after a unit. */
function hundredsAfterUnit(scan: Scan, count: Part): Sense | undefined {
  if (scan.lang !== 'ar' || count.value > 10) return undefined;
  const word = numeralWord(scan, count.end, 'next', 'vague');
  return word && numberOf(word, 'value') === 100 ? word : undefined;
}

function countOf(scan: Scan, i: number, tie: Tie): Part | undefined {
  return isArticle(scan, i) ? { value: 1, end: i + 1, room: 1, digits: false } : belowHundred(scan, i, tie);
}

const isArticle = (scan: Scan, i: number): boolean => numeralWord(scan, i, 'first', 'article') !== undefined;

function withRest(scan: Scan, hundreds: number, end: number): Part {
  for (const { at, tie } of ties(scan, end)) {
    const rest = belowHundred(scan, at, tie);
    if (rest && !countsParts(scan, at, rest, end)) return { ...rest, value: hundreds + rest.value };
  }
  return { value: hundreds, end, room: 100, digits: false };
}

/** Decimal digits that a double keeps. */
const DECIMAL_DIGITS = 15;

/**
 * A term: a number below a thousand or in digits, times the scales after it (3.5 مليارات, مئة ألف), or a scale alone.
 * ألفان says its own count; ألفا alone is its construct.
 */
function term(scan: Scan, i: number, tie: Tie, style: DigitStyle): Part | undefined {
  const counted = digitTerm(scan, i, style) ?? belowThousand(scan, i, tie) ?? articleOfScale(scan, i);
  // اليوم الاثنين آلاف: a Monday; two thousand is ألفان.
  if (scan.lang === 'ar' && counted?.value === 2 && !counted.digits && senseAt(scan, i, 'number')?.article)
    return counted;
  let { value, end } = counted ?? { value: 1, end: i };
  let room = 1;
  for (;;) {
    const first = end === i;
    if (!first && room === 1 && hyphensScale(scan, end)) end++;
    const scale = numeralWord(scan, end, first ? tie : 'next', 'scale', 'dozen') ?? letterScale(scan, end, first);
    if (scale === undefined || (first && scale.is.plural === true)) break;
    if (!first && numberOf(scale, 'times') > 0) break;
    const size = numberOf(scale, 'value');
    // 4.1 times a million is not 4100000 in binary.
    value = Number((value * size * (first ? numberOf(scale, 'times', 1) : 1)).toPrecision(DECIMAL_DIGITS));
    if (first && numberOf(scale, 'alone') > 0 && !atSentenceEnd(scan, end + 1)) value *= numberOf(scale, 'alone');
    room = size;
    end += scale.length;
  }
  if (end === i) return undefined;
  return { value, end, room: room > 1 ? room : (counted?.room ?? 1), digits: counted?.digits ?? false };
}

/** $1.2-million */
const hyphensScale = (scan: Scan, end: number): boolean =>
  scan.lang === 'en' &&
  isMark(scan, end, '-') &&
  isDigits(scan, end - 1) &&
  glued(scan, end) &&
  glued(scan, end + 1) &&
  numeralWord(scan, end + 1, 'next', 'scale') !== undefined;

const atSentenceEnd = (scan: Scan, i: number): boolean => i >= scan.limit || isMark(scan, i, '.،,؛:');

function digitTerm(scan: Scan, i: number, style: DigitStyle): Part | undefined {
  const digits = readDigits(scan, i, style);
  if (digits === undefined || digits.chain) return undefined;
  const hundred = numeralWord(scan, digits.tokenEnd, 'next', 'hundred');
  if (hundred) return { value: digits.value * 100, end: digits.tokenEnd + 1, room: 100, digits: true };
  return { value: digits.value, end: digits.tokenEnd, room: 1, digits: true };
}

/** `a million`: an article counts one before a scale. */
function articleOfScale(scan: Scan, i: number): Part | undefined {
  if (!isArticle(scan, i) || !numeralWord(scan, i + 1, 'next', 'scale', 'dozen')) return undefined;
  return { value: 1, end: i + 1, room: 1, digits: false };
}

/** `10k`, `3M`: a letter glued to digits. */
function letterScale(scan: Scan, i: number, first: boolean): Sense | undefined {
  if (first || !isDigits(scan, i - 1) || !glued(scan, i)) return undefined;
  return numeralWord(scan, i, 'next', 'letter');
}

/**
 * The longest legal sum of terms that begins at token `i`: each term must fit below the scale of the one before
 * (3 ملايين و500 ألف is one number; 2011 و2015 are two).
 */
export function readWhole(scan: Scan, i: number, style: DigitStyle): Part | undefined {
  let sum = term(scan, i, 'first', style);
  while (sum && sum.room > 1) {
    const added = addedTerm(scan, sum, style);
    if (added === undefined) break;
    sum = { ...added, value: sum.value + added.value, digits: sum.digits || added.digits };
  }
  return sum && rising(scan, i, sum);
}

/** خمس وأربعين وثلاثمئة وألف: old dates go from the least to the greatest. Not so between two limits (بين مئة وألف). */
function rising(scan: Scan, i: number, sum: Part): Part {
  if (scan.lang !== 'ar' || sum.digits || senseWith(scan, i - 1, 'between') || isWord(scan, sum.end, 'و')) return sum;
  const greater = numeralWord(scan, sum.end, 'added', 'hundred', 'hundreds', 'scale');
  if (!greater || numberOf(greater, 'value') <= sum.value || isPlural(greater)) return sum;
  const value = sum.value + numberOf(greater, 'value') * numberOf(greater, 'times', 1);
  return rising(scan, i, { ...sum, value, end: sum.end + 1 });
}

const isPlural = (sense: Sense): boolean => sense.is.plural === true;

function addedTerm(scan: Scan, sum: Part, style: DigitStyle): Part | undefined {
  for (const { at, tie } of ties(scan, commaPassed(scan, sum.end))) {
    const explicit = tie === 'added' || at > sum.end || scan.lang === 'ar';
    if (isDigits(scan, at) && !explicit) continue;
    if (isDigits(scan, at) && scan.lang === 'ar' && at === sum.end && !goesOn(scan, at, sum)) continue;
    const added = term(scan, at, tie, style);
    if (added === undefined || countsParts(scan, at, added, sum.end)) continue;
    if (added.value < sum.room && Number.isInteger(added.value) && !isYearAfterDigits(scan, sum, at)) return added;
  }
  return undefined;
}

/** مليون 72 ألف طن, 864 ألف 500 جنيه: digits before a scale, a currency or a unit go on without a conjunction. */
function goesOn(scan: Scan, i: number, sum: Part): boolean {
  if (numeralWord(scan, i + 1, 'next', 'scale', 'hundred')) return true;
  if (!sum.digits) return false;
  return sensesAt(scan, i + 1).some((s) => s.table === 'currency' || s.table === 'unit');
}

/** مئة وثلاثة أرباع, two million and one half: what is added with و or `and` counts parts of the whole, not wholes. */
function countsParts(scan: Scan, at: number, added: Part, end: number): boolean {
  if ((scan.lang === 'en' && at === end) || added.value > 10) return false;
  return sensesAt(scan, added.end).some(
    (s) => s.role === 'fraction' && (s.is.plural === true || (scan.lang === 'en' && added.value === 1)),
  );
}

/** In English a comma may stand between the terms (one million, two hundred thousand). */
function commaPassed(scan: Scan, end: number): number {
  return scan.lang === 'en' && isMark(scan, end, ',') && numeralWord(scan, end + 1, 'next', ...SMALL) ? end + 1 : end;
}

function isYearAfterDigits(scan: Scan, sum: Part, at: number): boolean {
  return sum.digits && isDigits(scan, at) && formAt(scan.doc, at).surface.length === 4;
}
