// In: a scan and a token. Out: the ordinal that begins there: رابع, الخامسة والعشرون, المئة والثالثة, twenty-fifth, 25th.

import { formAt } from '../../core/document.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { offsetAfterLetters } from '../../text/tokenise.ts';
import { RANK } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, isWordOf, numberOf, type Scan, senseAt, sensesAt } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { readWhole } from './compose.ts';
import { numeralWord } from './small-numbers.ts';

const BEYOND = wordSet('beyond-a-hundred');

/** An ordinal over the tokens `[token, tokenEnd)`. */
export interface Ordinal {
  readonly token: number;
  readonly tokenEnd: number;
  readonly start: number;
  readonly value: number;
  /** With the article: الرابعة; without it the noun follows: رابع جولة. */
  readonly definite: boolean;
  /** A cardinal by form, read as an ordinal by its place (الدورة العشرون, الـ12). */
  readonly cardinal: boolean;
  readonly digits: boolean;
  /** ثالثا, in the accusative of an adverb. */
  readonly adverb?: boolean;
}

/** Reads the ordinal that begins at token `i`; undefined where there is none. */
export function readOrdinal(scan: Scan, i: number): Ordinal | undefined {
  if (scan.lang === 'en') return englishDigits(scan, i) ?? englishWords(scan, i);
  return arabicUnits(scan, i) ?? afterHundreds(scan, i);
}

/** الرابعة, الخامس عشر, الحادية والعشرون, العاشر بعد المئة. */
function arabicUnits(scan: Scan, i: number): Ordinal | undefined {
  const word = ordinalWord(scan, i);
  if (word === undefined) return undefined;
  const found = compound(scan, i, word);
  if (found.end === i + 1 && (word.role === 'part' || adverbOpens(scan, i, word))) return undefined;
  const beyond = beyondHundred(scan, found.end);
  return ordinal(scan, i, beyond?.end ?? found.end, found.value + (beyond?.value ?? 0), word);
}

function ordinalWord(scan: Scan, i: number): Sense | undefined {
  for (const sense of sensesAt(scan, i)) if (sense.table === 'ordinal' && sense.pronoun === '') return sense;
  return undefined;
}

/** أولا and ثانيا at the head of a clause number its points, not a noun. */
function adverbOpens(scan: Scan, i: number, word: Sense): boolean {
  if (word.is.adverb !== true) return false;
  return (
    numberOf(word, 'value') < 3 ||
    i === scan.first ||
    word.conjunction !== '' ||
    isMark(scan, i - 1, '.،,؛:-(«"') ||
    isMark(scan, i + 1, ':-.،')
  );
}

function compound(scan: Scan, i: number, word: Sense): { value: number; end: number } {
  const unit = numberOf(word, 'value');
  if (numeralWord(scan, i + 1, 'next', RANK.ten) && unit < 10) return { value: unit + 10, end: i + 2 };
  const separate = isWord(scan, i + 1, 'و');
  const tens = numeralWord(scan, separate ? i + 2 : i + 1, separate ? 'next' : 'added', RANK.tens);
  if (tens && unit < 10 && (tens.article || !word.article || separate))
    return { value: unit + numberOf(tens, 'value'), end: i + (separate ? 3 : 2) };
  return { value: unit, end: i + 1 };
}

/** العاشر بعد المئة. */
export function beyondHundred(scan: Scan, end: number): { value: number; end: number } | undefined {
  if (!isWordOf(scan, end, BEYOND)) return undefined;
  const hundred = numeralWord(scan, end + 1, 'next', RANK.hundred | RANK.hundreds | RANK.scale);
  return hundred?.article
    ? { value: numberOf(hundred, 'value') * numberOf(hundred, 'times', 1), end: end + 2 }
    : undefined;
}

/** المئة والخامسة والعشرون: a definite hundred or scale with an ordinal added to it. */
function afterHundreds(scan: Scan, i: number): Ordinal | undefined {
  const word = senseAt(scan, i, 'number');
  if (word?.article !== true) return undefined;
  const whole = readWhole(scan, i, {});
  if (whole === undefined || whole.value < 100) return undefined;
  const separate = isWord(scan, whole.end, 'و');
  const at = separate ? whole.end + 1 : whole.end;
  const unit = ordinalWord(scan, at);
  if (unit === undefined || !unit.article || (unit.conjunction !== 'و') !== separate) return undefined;
  const rest = compound(scan, at, unit);
  return ordinal(scan, i, rest.end, whole.value + rest.value, word);
}

/** `25th`, `1st`. */
function englishDigits(scan: Scan, i: number): Ordinal | undefined {
  if (!isDigits(scan, i) || !glued(scan, i + 1) || !isEnding(scan, i + 1)) return undefined;
  const value = Number(formAt(scan.doc, i).surface);
  return {
    token: i,
    tokenEnd: i + 2,
    start: scan.doc.tokens.start[i]!,
    value,
    definite: true,
    cardinal: false,
    digits: true,
  };
}

const isEnding = (scan: Scan, i: number): boolean =>
  sensesAt(scan, i).some((s) => s.table === 'ordinal' && s.role === 'ending');

/** `third`, `twenty-fifth`, `two hundred eleventh`, `five hundredth`. */
function englishWords(scan: Scan, i: number): Ordinal | undefined {
  const plain = ordinalWord(scan, i);
  if (plain && plain.role !== 'ending') return ordinal(scan, i, i + 1, numberOf(plain, 'value'), plain);
  const whole = readWhole(scan, i, {});
  if (whole === undefined || !Number.isInteger(whole.value)) return undefined;
  const at = tieToOrdinal(scan, whole.end);
  const last = ordinalWord(scan, at);
  const value = last && joinedValue(whole.value, last);
  if (last === undefined || value === undefined) return undefined;
  return ordinal(scan, i, at + 1, value, last);
}

/** Over a hyphen or dash (twenty-fifth) or `and` (hundred and first). */
function tieToOrdinal(scan: Scan, end: number): number {
  return isMark(scan, end, '-–—') || isWord(scan, end, 'and') ? end + 1 : end;
}

function joinedValue(whole: number, last: Sense): number | undefined {
  const value = numberOf(last, 'value');
  if (last.role === 'hundred' || last.role === 'scale') return whole + (whole % value) * (value - 1);
  const room = whole % 10 !== 0 ? 1 : whole % 100 !== 0 ? 10 : 100;
  return value < room ? whole + value : undefined;
}

function ordinal(scan: Scan, token: number, tokenEnd: number, value: number, word: Sense): Ordinal {
  const start = offsetAfterLetters(
    scan.text,
    scan.doc.tokens.start[token]!,
    senseAt(scan, token, word.table)?.skip ?? 0,
  );
  return {
    token,
    tokenEnd,
    start,
    value,
    definite: word.article,
    cardinal: false,
    digits: false,
    ...(word.is.adverb === true && { adverb: true }),
  };
}
