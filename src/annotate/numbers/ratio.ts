// In: two numerals that make one number together. Out: its value: one in five, واحد من ثلاثة, 1.3e6, 2^10.

import { formAt } from '../../core/document.ts';
import { TOKEN_KIND } from '../../core/lexeme.ts';
import { TRAIT } from '../kinds.ts';
import { formIn, glued, isDigits, isMark, isWord, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Sense } from '../senses.ts';
import { readWhole } from './compose.ts';
import { readDigits } from './digits.ts';
import type { Part } from './small-numbers.ts';

/**
 * `one in five`, واحد من ثلاثة, ثلاثة أجزاء من خمسة, `two out of five`: a share of so many. With `over` and على any two
 * numerals divide where nothing is counted (٢٠٠٠ على ٣); في goes before a definite scale (عشرون في المليون).
 */
export function readShare(scan: Scan, whole: Part): Part | undefined {
  const portion = senseWith(scan, whole.end, TRAIT.portion);
  const at = whole.end + (portion ? portion.length : 0);
  const of = senseWith(scan, at, TRAIT.share);
  if (of === undefined || of.conjunction !== '') return undefined;
  const total = readWhole(scan, at + of.length, {});
  const lead = senseAt(scan, at + of.length, 'number');
  if (total && lead?.article && of.is.in === true && total.room === total.value && total.value >= 1000)
    return { value: whole.value / total.value, end: total.end, room: 1, digits: whole.digits };
  if (total === undefined || total.value < 2 || lead?.article || (lead && lead.conjunction !== '')) return undefined;
  if (!portion && !divides(scan, whole, of, total)) return undefined;
  return { value: whole.value / total.value, end: total.end, room: 1, digits: whole.digits };
}

function divides(scan: Scan, whole: Part, of: Sense, total: Part): boolean {
  const nothingCounted = total.end >= scan.limit || formIn(scan, total.end)?.kind === TOKEN_KIND.punctuation;
  if (of.is.share === 'any') return (whole.value === 1 || nothingCounted) && whole.value !== total.value;
  if (of.is.share === 'less') return whole.value < total.value;
  return whole.value === 1 && (of.is.share !== 'bare' || nothingCounted);
}

/** `1.3e6`, `6.23x10^-4`, `1.1^23`: digits with a power. */
export function readPower(scan: Scan, base: Part): Part | undefined {
  if (!base.digits || !glued(scan, base.end)) return undefined;
  const sign = formAt(scan.doc, base.end).surface;
  if (sign === '^') return exponent(scan, base.end + 1, (power) => base.value ** power);
  if (sign === 'e' || sign === 'E') return exponent(scan, base.end + 1, (power) => Number(`${base.value}e${power}`));
  const ten = base.end + 1;
  if (!/^[x×]$/.test(sign) || !isDigits(scan, ten) || !isWord(scan, ten, '10') || !isMark(scan, ten + 1, '^'))
    return undefined;
  return exponent(scan, ten + 2, (power) => Number(`${base.value}e${power}`));
}

function exponent(scan: Scan, i: number, raise: (power: number) => number): Part | undefined {
  const signed = isMark(scan, i, '-+');
  const at = signed ? i + 1 : i;
  const digits = glued(scan, i) && glued(scan, at) ? readDigits(scan, at, {}) : undefined;
  if (digits === undefined) return undefined;
  const power = signed && isMark(scan, i, '-') ? -digits.value : digits.value;
  return { value: raise(power), end: digits.tokenEnd, room: 1, digits: true };
}
