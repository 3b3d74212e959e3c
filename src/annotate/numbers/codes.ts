// In: a numeral in digits and what touches it. Out: whether it is part of a code: F-16, دريم2, 5+1, a web address, a telephone number.

import { formAt } from '../../core/document.ts';
import { type Form, TOKEN_KIND } from '../../core/lexeme.ts';
import { TRAIT } from '../kinds.ts';
import { flagsAt, formIn, glued, isDigits, isMark, type Scan, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import type { Numeral } from './numeral.ts';

const LONGEST_COUNT = 9;
const LONGEST_ZERO_LED = 5;
/** Tokens of an address that are looked back for its beginning. */
const LONGEST_ADDRESS = 200;

/** Is the numeral no number but a piece of a code? */
export function isCode(scan: Scan, numeral: Numeral): boolean {
  return (
    touchesLatin(scan, numeral) ||
    touchesArabic(scan, numeral) ||
    hyphenated(scan, numeral) ||
    isFormula(scan, numeral) ||
    isPhone(scan, numeral)
  );
}

/** Digits inside a web or mail address or a line of code: an unbroken run of characters with `://`, `www`, `@` or `=` before them. */
export function inAddress(scan: Scan, i: number): boolean {
  const { start } = scan.doc.tokens;
  let at = i;
  while (at > Math.max(0, i - LONGEST_ADDRESS) && glued(scan, at)) at--;
  if (at === i) return false;
  const run = scan.text.slice(start[at]!, start[i]!);
  return /:\/\/|www\.|@/.test(run) || /[=;{}[\]][\s\S]*[A-Za-z]|[A-Za-z][\s\S]*[=;{}[\]]/.test(run);
}

/** Latin letters glued before the digits, directly or by a hyphen, or unknown ones behind them (1M in Arabic text). */
function touchesLatin(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  const behind = glued(scan, tokenEnd) ? formIn(scan, tokenEnd) : undefined;
  if (behind && isLatin(behind) && flagsAt(scan, tokenEnd) === 0) return true;
  const hyphen = touches(scan, token) && isMark(scan, token - 1, '-') ? token - 1 : token;
  const letters = touches(scan, hyphen) ? formIn(scan, hyphen - 1) : undefined;
  if (letters === undefined || letters.kind !== TOKEN_KIND.word || !isLatin(letters)) return false;
  return (flagsAt(scan, hyphen - 1) & (FLAG.currency | FLAG.calendar)) === 0 && (hyphen === token || letters.capital);
}

const isLatin = (form: Form): boolean => /^[A-Za-z]/.test(form.surface);

/** Token `i` begins where the one before it ends, in the same sentence. */
function touches(scan: Scan, i: number): boolean {
  const { start, end } = scan.doc.tokens;
  return i > scan.first && end[i - 1] === start[i];
}

/** اف-16, إس-300: a short word and digits with a hyphen between, all glued. */
function hyphenated(scan: Scan, { token }: Numeral): boolean {
  const word = scan.lang === 'ar' && isMark(scan, token - 1, '-') && glued(scan, token) && glued(scan, token - 1);
  const letters = word ? formIn(scan, token - 2) : undefined;
  return letters?.kind === TOKEN_KIND.word && letters.fold.length <= LONGEST_PREFIX;
}

const LONGEST_PREFIX = 3;

/** دريم2: digits glued to a word that nothing follows that they could count; مقتل12 شخصا only lacks its space. */
function touchesArabic(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  const word = touches(scan, token) ? formIn(scan, token - 1) : undefined;
  if (scan.lang !== 'ar' || word?.kind !== TOKEN_KIND.word || word.fold.length < 3) return false;
  if ((flagsAt(scan, token - 1) & (FLAG.modifier | FLAG.calendar | FLAG.currency)) !== 0) return false;
  if (word.readings.some((r) => r.pronoun !== '' && r.entry >= 0)) return false;
  const next = formIn(scan, tokenEnd);
  return (
    next === undefined ||
    isMark(scan, tokenEnd, '.،,؛:()«»"') ||
    (flagsAt(scan, tokenEnd) & FLAG.calendar) !== 0 ||
    senseWith(scan, tokenEnd, TRAIT.stop) !== undefined
  );
}

/** 5+1, 3×4, النهار+2: digits joined by a sign. */
function isFormula(scan: Scan, { token, tokenEnd }: Numeral): boolean {
  const sign = (i: number): boolean => isMark(scan, i, '+×') && glued(scan, i) && glued(scan, i + 1);
  const behind = formIn(scan, token - 2)?.kind;
  const joined = behind === TOKEN_KIND.number || behind === TOKEN_KIND.word;
  return (sign(tokenEnd) && isDigits(scan, tokenEnd + 1)) || (sign(token - 1) && joined);
}

/** More digits than anything counts, or a leading zero. */
function isPhone(scan: Scan, { plain, token }: Numeral): boolean {
  const digits = formAt(scan.doc, token).surface;
  return plain && (digits.length > LONGEST_COUNT || (digits.startsWith('0') && digits.length > LONGEST_ZERO_LED));
}
