// In: a sentence. Out: the names in it that hold numbers and dates: حركة 6 أبريل, «اليوم السابع», كوبري أكتوبر, group of 20.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { wordSet } from '../../lexicon/sets.ts';
import { TRAIT } from '../kinds.ts';
import { flagsAt, flagsWithPhrases, formIn, isDigits, isMark, type Scan, senseAt, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';

const SERVANT = wordSet('servant-in-names');

const LONGEST_NAME = 5;

/** The token after the name that begins at token `i`; `i` where none does. With its year (ثورة 25 يناير 2011) a name is a date. */
export function nameEnd(scan: Scan, i: number): number {
  if ((flagsWithPhrases(scan, i) & FLAG.name) === 0) return i;
  const name = senseWith(scan, i, TRAIT.name);
  if (name === undefined || (flagsAt(scan, i) & FLAG.phrase) === 0) return i;
  const end = i + Math.min(name.length, LONGEST_NAME);
  return isDigits(scan, end) && formAt(scan.doc, end).surface.length === YEAR_WIDTH ? i : end;
}

const YEAR_WIDTH = 4;

export const OPENING = '«"“';
export const CLOSING = '»"”';
const LONGEST_QUOTED = 5;

/** «آي فون 5», «الحياة اليوم»: short quotations without a verb or number of their own are titles. */
export function endsQuotedName(scan: Scan, token: number, tokenEnd: number): boolean {
  if (!isMark(scan, tokenEnd, CLOSING)) return false;
  for (let i = token - 1; i >= Math.max(scan.first, token - LONGEST_QUOTED - 1); i--) {
    if (isMark(scan, i, OPENING)) return i < token - 1;
    const form = formIn(scan, i);
    if (form?.kind !== TOKEN_KIND.word || isFunctionWord(scan, i) || senseWith(scan, i, TRAIT.side)) return false;
    if (senseAt(scan, i, 'number') || senseAt(scan, i, 'calendar')) return false;
  }
  return false;
}

/** آي, a Latin I, is spelled like أي. */
function isFunctionWord(scan: Scan, i: number): boolean {
  const word = senseWith(scan, i, TRAIT.stop);
  return word !== undefined && word.is.determiner === undefined;
}

/** Is the word before token `i` the head of a name (حي الأربعين, شارع الخمسين)? */
export function isNamedBy(scan: Scan, i: number): boolean {
  const head = senseWith(scan, i - 1, TRAIT.nameHead);
  return head !== undefined && head.is.nameHead !== 'dated';
}

/** عبد الواحد: the first half of a given name stands before. */
export function isDivineName(scan: Scan, i: number): boolean {
  return i > scan.first && SERVANT.has(formAt(scan.doc, i - 1).fold);
}
