// In: a sentence. Out: the numbers and dates in it that are parts of names: حركة 6 أبريل, المادة 179, بنزين 80, G-20, «اليوم السابع».
import { formAt } from '../../core/document.ts';
import { flagsAt, isDigits, isMark, isWord, type Scan, senseWith } from '../scan.ts';
import { FLAG } from '../senses.ts';
import type { TimePart } from '../times/part.ts';
import type { Numeral } from './numeral.ts';

const LONGEST_NAME = 5;

/** The token after the name that begins at token `i`; `i` where none does. */
export function nameEnd(scan: Scan, i: number): number {
  if ((flagsAt(scan, i) & FLAG.phrase) === 0) return i;
  const name = senseWith(scan, i, 'name');
  return name ? i + Math.min(name.length, LONGEST_NAME) : i;
}

/** Does a date belong to a name: a day and month without a year behind حركة, or before `movement`? */
export function isNamedDate(scan: Scan, p: TimePart): boolean {
  const f = p.expression.fields;
  const dayOfYear = f?.day !== undefined && f.month !== undefined && f.year === undefined;
  if (!dayOfYear || p.expression.step !== undefined) return false;
  return (
    senseWith(scan, p.token - 1, 'nameHead') !== undefined || senseWith(scan, p.tokenEnd, 'nameTail') !== undefined
  );
}

const LONGEST_COUNT = 9;

/** Is a numeral a label: behind رقم or Article, in brackets behind it, or digits as only telephones and files have them? */
export function isLabel(scan: Scan, numeral: Numeral): boolean {
  if (numeral.width < 0 || !isDigits(scan, numeral.token)) return false;
  const bracket = isMark(scan, numeral.token - 1, '(«"-:') ? 1 : 0;
  const word = senseWith(scan, numeral.token - 1 - bracket, 'label');
  if (word && !(bracket > 0 && isMark(scan, numeral.token - 1, '-'))) return true;
  const digits = formAt(scan.doc, numeral.token).surface;
  if (numeral.plain && (digits.length > LONGEST_COUNT || (digits.startsWith('0') && digits.length > 5))) return true;
  return isListed(scan, numeral);
}

/** المواد 4 و5 و6: labels joined to a label. */
function isListed(scan: Scan, numeral: Numeral): boolean {
  const and = scan.doc.language.numerals.and;
  const before = isWord(scan, numeral.token - 1, and) || isMark(scan, numeral.token - 1, '،,') ? numeral.token - 2 : -1;
  if (before < scan.first || !isDigits(scan, before)) return false;
  for (let at = before; at >= scan.first && at > before - LONGEST_COUNT; at--) {
    if (senseWith(scan, at, 'label')) return true;
    if (!isDigits(scan, at) && !isWord(scan, at, and) && !isMark(scan, at, '،,')) return false;
  }
  return false;
}
