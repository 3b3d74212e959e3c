// In: fraction words and slashes at a token. Out: their value: نصف, ثلاثة أرباع, two thirds, 3/4, 2 1/4.

import { formAt } from '../../core/document.ts';
import { RANK, TRAIT } from '../kinds.ts';
import {
  formIn,
  glued,
  isDigits,
  isMark,
  isWord,
  numberOf,
  rankAt,
  ranksAt,
  type Scan,
  saysRank,
  saysTrait,
  senseAt,
  sensesAt,
  senseWith,
} from '../scan.ts';
import type { Sense } from '../senses.ts';
import { readWhole } from './compose.ts';
import { belowHundred, numeralWord, type Part, type Tie } from './small-numbers.ts';

/** A fraction word or phrase that begins at token `i`, scaled by a scale word after it (نصف مليون, half a million). */
export function readFraction(scan: Scan, i: number, tie: Tie): Part | undefined {
  if (!saysRank(scan, RANK.fraction) && !saysTrait(scan, TRAIT.portion)) return undefined;
  const counted = tie === 'first' ? (countedParts(scan, i) ?? portionOf(scan, i)) : addedParts(scan, i, tie);
  const simple = counted ?? singlePart(scan, i, tie);
  if (simple === undefined) return undefined;
  return scaled(scan, simple);
}

function scaled(scan: Scan, part: Part): Part {
  const at = skipArticle(scan, part.end);
  const scale = numeralWord(scan, at, 'next', RANK.scale | RANK.dozen | RANK.hundred);
  if (scale === undefined || numberOf(scale, 'times') > 0) return part;
  return { value: part.value * numberOf(scale, 'value'), end: at + 1, room: 1, digits: false };
}

/** `half a million`, `a quarter of a million`. */
function skipArticle(scan: Scan, i: number): number {
  const at = isWord(scan, i, 'of') ? i + 1 : i;
  return numeralWord(scan, at, 'next', RANK.article) ? at + 1 : at === i ? i : at;
}

/** ثلاثة أرباع, مئة وثلاثون خمسا, two thirds, three-quarters: a count of parts, which grammar puts in the plural from 3 to 10. */
function countedParts(scan: Scan, i: number): Part | undefined {
  const count = readWhole(scan, i, {});
  if (count === undefined || !Number.isInteger(count.value)) return undefined;
  const at = isMark(scan, count.end, '-–') ? count.end + 1 : count.end;
  const many = scan.lang === 'ar' && count.value > 10 && !count.digits;
  const singular = scan.lang === 'en' && count.value === 1;
  const parts = partWord(
    scan,
    at,
    'next',
    (s) => ((s.is.plural === true) !== singular || many) && numberOf(s, 'parts', 1) === 1,
  );
  if (parts === undefined || parts.article) return undefined;
  const per = numberOf(parts, 'per');
  const tens = scan.lang === 'en' && per < 10 ? tensBefore(scan, at) : 0;
  if (tens > 0 && count.value > tens)
    return { value: (count.value - tens) / (tens + per), end: at + 1, room: 1, digits: false };
  return per < 3 ? undefined : { value: count.value / per, end: at + 1, room: 1, digits: false };
}

/** The tens that make a compound of the ordinal after them (three twenty-firsts); 0 where there are none (and thirty fifths). */
function tensBefore(scan: Scan, i: number): number {
  const at = isMark(scan, i - 1, '-') ? i - 2 : i - 1;
  const tens = numeralWord(scan, at, 'next', RANK.tens);
  return tens && !isWord(scan, at - 1, scan.doc.language.numerals.and) ? numberOf(tens, 'value') : 0;
}

/** وثلاثة أرباع, and two thirds. */
function addedParts(scan: Scan, i: number, tie: Tie): Part | undefined {
  const count = belowHundred(scan, i, tie);
  const parts = count && partWord(scan, count.end, 'next', (s) => s.is.plural === true || count.value === 1);
  if (count === undefined || parts === undefined) return undefined;
  return { value: count.value / numberOf(parts, 'per'), end: count.end + 1, room: 1, digits: false };
}

/** جزء من مئة: one part of so many. */
function portionOf(scan: Scan, i: number): Part | undefined {
  const portion = senseWith(scan, i, TRAIT.portion);
  if (portion === undefined || portion.article || !senseWith(scan, i + 1, TRAIT.of)) return undefined;
  const lead = numeralWord(scan, i + 2, 'next', RANK.hundred | RANK.scale);
  const total = lead && !lead.article ? readWhole(scan, i + 2, {}) : undefined;
  return total && { value: 1 / total.value, end: total.end, room: 1, digits: false };
}

/** نصف, ثلثا السكان, half, a third of. */
function singlePart(scan: Scan, i: number, tie: Tie): Part | undefined {
  const article = scan.lang === 'en' && numeralWord(scan, i, 'first', RANK.article) !== undefined;
  const at = article ? i + 1 : i;
  const word = partWord(scan, at, article ? 'next' : tie, (s) => s.is.plural !== true);
  if (word === undefined) return undefined;
  // in the first half
  if (scan.lang === 'en' && tie === 'first' && !article && senseAt(scan, i - 1, 'ordinal')) return undefined;
  if (word.is.guarded === true && !guardHolds(scan, at, article, tie)) return undefined;
  if (tie === 'first' && (word.is.noun === true || (word.is.spoken === true && !measures(scan, at + 1))))
    return undefined;
  const parts = numberOf(word, 'parts', 1);
  return { value: parts / numberOf(word, 'per'), end: at + 1, room: 1, digits: false };
}

/** نص كيلو, نص ساعة: a unit, a currency or a scale follows. */
function measures(scan: Scan, i: number): boolean {
  return sensesAt(scan, i).some(
    (s) => s.table === 'unit' || s.table === 'currency' || s.role === 'time-unit' || s.role === 'scale',
  );
}

function partWord(scan: Scan, i: number, tie: Tie, holds: (sense: Sense) => boolean): Sense | undefined {
  if ((ranksAt(scan, i) & RANK.fraction) === 0) return undefined;
  for (const sense of sensesAt(scan, i))
    if (sense.role === 'fraction' && holds(sense) && numeralWord(scan, i, tie, RANK.fraction)) return sense;
  return undefined;
}

/** خمس السكان is a fifth, خمس دقائق is five; `a third of` and `by a third` are a third, `a third man` is the third. */
function guardHolds(scan: Scan, at: number, article: boolean, tie: Tie): boolean {
  if (scan.lang === 'en')
    return (
      isWord(scan, at + 1, 'of') ||
      scaleFollows(scan, at + 1) ||
      (article && (tie === 'added' || isWord(scan, at - 2, 'by')))
    );
  const next = numeralWord(scan, at + 1, 'next', RANK.scale | RANK.vague) ? undefined : formIn(scan, at + 1);
  return next?.readings.some((r) => r.article && r.conjunction === '' && r.preposition === '') === true;
}

const scaleFollows = (scan: Scan, i: number): boolean => numeralWord(scan, i, 'next', RANK.scale) !== undefined;

/** `3/4`; the slash touches both sides and no further slash follows (a date). */
export function readSlash(scan: Scan, i: number): Part | undefined {
  if (!isDigits(scan, i) || !isMark(scan, i + 1, '/') || !isDigits(scan, i + 2)) return undefined;
  if (isMark(scan, i + 3, '/') && (glued(scan, i + 3) || isDigits(scan, i + 4))) return undefined;
  if (isMark(scan, i - 1, '/') && glued(scan, i)) return undefined;
  const [over, under] = [formAt(scan.doc, i).surface, formAt(scan.doc, i + 2).surface];
  if (Number(under) === 0 || over.startsWith('0') || under.startsWith('0')) return undefined;
  // 2012/2013
  if (over.length === YEAR_WIDTH && under.length === YEAR_WIDTH) return undefined;
  return { value: Number(over) / Number(under), end: i + 3, room: 1, digits: true };
}

const YEAR_WIDTH = 4;

/** `four-and-a-half`. */
function hyphenatedHalf(scan: Scan, end: number): Part | undefined {
  const joined = [0, 2, 4].every((k) => isMark(scan, end + k, '-'));
  if (!joined || !isWord(scan, end + 1, 'and') || !isWord(scan, end + 3, 'a')) return undefined;
  return singlePart(scan, end + 5, 'added');
}

/** ونصف, وربع, `and a half`, ` 1/4` after a whole number: what is to be added to it. */
export function addedFraction(scan: Scan, whole: Part): Part | undefined {
  const sign = whole.digits && glued(scan, whole.end) ? singlePart(scan, whole.end, 'next') : undefined;
  if (sign) return sign;
  if (whole.digits && isDigits(scan, whole.end) && !glued(scan, whole.end)) {
    const slash = readSlash(scan, whole.end);
    if (slash && slash.value < 1) return slash;
  }
  const word = scan.doc.language.numerals.and;
  const separate = isWord(scan, whole.end, word);
  const at = separate ? whole.end + 1 : whole.end;
  if (scan.lang === 'en' && !separate) return hyphenatedHalf(scan, whole.end);
  if (ranksAt(scan, at) === 0) return undefined;
  const part = readFraction(scan, at, scan.lang === 'ar' && separate ? 'next' : 'added');
  if (part === undefined || rankAt(scan, at, RANK.fraction)?.article === true) return undefined;
  const ownScale = part.value >= 1;
  return ownScale || whole.room < 1000 ? part : { ...part, value: part.value * whole.room };
}
