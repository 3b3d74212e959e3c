// In: numeral words and digits at a token. Out: the whole number they compose: units, tens, hundreds, then scales.

import { formAt } from '../../core/document.ts';
import { RANK, TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, numberOf, type Scan, senseAt, sensesAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { type DigitStyle, readDigits } from './digits.ts';
import {
  belowThousand,
  countsParts,
  isArticle,
  numeralWord,
  type Part,
  SMALL,
  type Tie,
  ties,
} from './small-numbers.ts';

/** Decimal digits that a double keeps. */
const DECIMAL_DIGITS = 15;
const MILLION = 1e6;

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
    const scale =
      numeralWord(scan, end, first ? tie : 'next', RANK.scale | RANK.dozen) ?? letterScale(scan, end, first);
    if (scale === undefined || (first && scale.is.plural === true)) break;
    if (!first && numberOf(scale, 'times') > 0) break;
    const size = numberOf(scale, 'value');
    // «18.286.250 مليون جنيه»: the digits say all of it.
    if (counted?.digits && size >= MILLION && counted.value >= size) {
      end += scale.length;
      break;
    }
    // 4.1 times a million is not 4100000 in binary.
    value = Number((value * size * (first ? numberOf(scale, 'times', 1) : 1)).toPrecision(DECIMAL_DIGITS));
    if (first && numberOf(scale, 'alone') > 0 && !isAccusative(scan, end + 1)) value *= numberOf(scale, 'alone');
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
  numeralWord(scan, end + 1, 'next', RANK.scale) !== undefined;

/** مليونا و200 ألف, كانوا ألفا: the construct dual stands before its noun. */
const isAccusative = (scan: Scan, i: number): boolean =>
  atSentenceEnd(scan, i) ||
  ties(scan, i).some(
    ({ at, tie }) =>
      (isDigits(scan, at) && at > i) ||
      belowThousand(scan, at, tie) !== undefined ||
      numeralWord(scan, at, tie, RANK.scale),
  );

const atSentenceEnd = (scan: Scan, i: number): boolean => i >= scan.limit || isMark(scan, i, '.،,؛:');

function digitTerm(scan: Scan, i: number, style: DigitStyle): Part | undefined {
  const digits = readDigits(scan, i, style);
  if (digits === undefined || digits.chain) return undefined;
  const hundred = numeralWord(scan, digits.tokenEnd, 'next', RANK.hundred);
  if (hundred) return { value: digits.value * 100, end: digits.tokenEnd + 1, room: 100, digits: true };
  return { value: digits.value, end: digits.tokenEnd, room: 1, digits: true };
}

/** `a million`: an article counts one before a scale. */
function articleOfScale(scan: Scan, i: number): Part | undefined {
  if (!isArticle(scan, i) || !numeralWord(scan, i + 1, 'next', RANK.scale | RANK.dozen)) return undefined;
  return { value: 1, end: i + 1, room: 1, digits: false };
}

/** `10k`, `3M`: a letter glued to digits. */
function letterScale(scan: Scan, i: number, first: boolean): Sense | undefined {
  if (first || !isDigits(scan, i - 1) || !glued(scan, i)) return undefined;
  const letter = numeralWord(scan, i, 'next', RANK.letter);
  return letter?.is.money === true && !isBehindSign(scan, i) ? undefined : letter;
}

/** £66.8m: do the digits before the letter stand behind a sign of money? */
function isBehindSign(scan: Scan, i: number): boolean {
  let at = i - 1;
  while (at > scan.first && (isDigits(scan, at) || (isMark(scan, at, '.,') && glued(scan, at)))) at--;
  return sensesAt(scan, at).some((s) => s.table === 'currency' && s.role === 'sign');
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
  if (scan.lang !== 'ar' || sum.digits || senseWith(scan, i - 1, TRAIT.between) || isWord(scan, sum.end, 'و'))
    return sum;
  const greater = numeralWord(scan, sum.end, 'added', RANK.hundred | RANK.hundreds | RANK.scale);
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
  if (numeralWord(scan, i + 1, 'next', RANK.scale | RANK.hundred)) return true;
  if (!sum.digits) return false;
  return sensesAt(scan, i + 1).some((s) => s.table === 'currency' || s.table === 'unit');
}

/** In English a comma may stand between the terms (one million, two hundred thousand). */
function commaPassed(scan: Scan, end: number): number {
  return scan.lang === 'en' && isMark(scan, end, ',') && numeralWord(scan, end + 1, 'next', SMALL) ? end + 1 : end;
}

function isYearAfterDigits(scan: Scan, sum: Part, at: number): boolean {
  return sum.digits && isDigits(scan, at) && formAt(scan.doc, at).surface.length === 4;
}
