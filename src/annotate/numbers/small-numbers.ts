// In: numeral words at a token. Out: what they compose below a thousand: خمسة وعشرون, ثلاث مئة وسبعة, twenty-five.

import { isOfRank, RANK } from '../kinds.ts';
import { isMark, isWord, numberOf, ranksAt, type Scan, sensesAt } from '../scan.ts';
import type { Sense } from '../senses.ts';

/** A number read up to (not including) token `end`. `room`: what is added next must be smaller. */
export interface Part {
  readonly value: number;
  readonly end: number;
  readonly room: number;
  readonly digits: boolean;
}

/** How the next word is tied to the numeral so far: not at all (its first word), side by side, or added with و / and. */
export type Tie = 'first' | 'next' | 'added';

/** The numeral sense of one of these ranks (bits of `RANK`) at token `i`, tied as demanded. */
export function numeralWord(scan: Scan, i: number, tie: Tie, ranks: number): Sense | undefined {
  if ((ranksAt(scan, i) & ranks) === 0) return undefined;
  for (const sense of sensesAt(scan, i)) if (isOfRank(sense.kind, ranks) && tied(scan, sense, tie)) return sense;
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
export function ties(scan: Scan, end: number): ReadonlyArray<{ readonly at: number; readonly tie: Tie }> {
  const { and, andOptional } = scan.doc.language.numerals;
  if (isWord(scan, end, and)) return [{ at: end + 1, tie: scan.lang === 'ar' ? 'next' : 'added' }];
  if (!andOptional) return [{ at: end, tie: 'added' }];
  if (isMark(scan, end, '-–—‑')) return [{ at: end + 1, tie: 'next' }];
  return [{ at: end, tie: 'next' }];
}

export const SMALL = RANK.unit | RANK.ten | RANK.teen | RANK.tens | RANK.part;

/** 1 to 99: خمسة وعشرون, twenty-five, ثلاثة عشر. */
export function belowHundred(scan: Scan, i: number, tie: Tie): Part | undefined {
  const word = numeralWord(scan, i, tie, SMALL);
  if (word === undefined) return undefined;
  const value = numberOf(word, 'value');
  const alone: Part = { value, end: i + 1, room: 1, digits: false };
  if (word.role === 'unit' || word.role === 'part') {
    if (!scan.doc.language.numerals.unitsFirst) return alone;
    const ten = numeralWord(scan, i + 1, 'next', RANK.ten);
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
    const unit = tie === wanted ? numeralWord(scan, at, tie, RANK.unit) : undefined;
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
    const tens = numeralWord(scan, at, tie, RANK.tens);
    if (tens) return { value: numberOf(tens, 'value'), end: at + 1 };
  }
  return undefined;
}

/** 1 to 999: [count] hundred [and rest]. A count of hundreds may be a small number (ثلاث مئة, twenty-five hundred) or an article. */
export function belowThousand(scan: Scan, i: number, tie: Tie): Part | undefined {
  const fused = numeralWord(scan, i, tie, RANK.hundreds);
  if (fused) return withRest(scan, numberOf(fused, 'value'), i + 1);
  const bare = numeralWord(scan, i, tie, RANK.hundred);
  if (bare) return withRest(scan, numberOf(bare, 'value'), i + 1);
  const count = countOf(scan, i, tie);
  if (count === undefined) return undefined;
  const hundred = numeralWord(scan, count.end, 'next', RANK.hundred) ?? hundredsAfterUnit(scan, count);
  if (hundred) return withRest(scan, count.value * numberOf(hundred, 'value'), count.end + 1);
  return isArticle(scan, i) ? undefined : count;
}

/** ثلاث مئات: the plural of hundred is a number only after a unit. */
function hundredsAfterUnit(scan: Scan, count: Part): Sense | undefined {
  if (scan.lang !== 'ar' || count.value > 10) return undefined;
  const word = numeralWord(scan, count.end, 'next', RANK.vague);
  return word && numberOf(word, 'value') === 100 ? word : undefined;
}

function countOf(scan: Scan, i: number, tie: Tie): Part | undefined {
  return isArticle(scan, i) ? { value: 1, end: i + 1, room: 1, digits: false } : belowHundred(scan, i, tie);
}

export const isArticle = (scan: Scan, i: number): boolean => numeralWord(scan, i, 'first', RANK.article) !== undefined;

function withRest(scan: Scan, hundreds: number, end: number): Part {
  for (const { at, tie } of ties(scan, end)) {
    const rest = belowHundred(scan, at, tie);
    if (rest && !countsParts(scan, at, rest, end)) return { ...rest, value: hundreds + rest.value };
  }
  return { value: hundreds, end, room: 100, digits: false };
}

/** مئة وثلاثة أرباع, two million and one half: what is added with و or `and` counts parts of the whole, not wholes. */
export function countsParts(scan: Scan, at: number, added: Part, end: number): boolean {
  if ((scan.lang === 'en' && at === end) || added.value > 10) return false;
  return sensesAt(scan, added.end).some(
    (s) => s.role === 'fraction' && (s.is.plural === true || (scan.lang === 'en' && added.value === 1)),
  );
}
