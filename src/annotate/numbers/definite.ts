// In: a definite cardinal (العشرون, الـ12). Out: whether its place makes it an ordinal: الدورة الـ12, but الدول الـ12.

import { FEATURE, type Form, TOKEN_KIND } from '../../core/lexeme.ts';
import { hasPluralShape, isLoneArticle } from '../../lang/ar/endings.ts';
import { ROLE, TRAIT } from '../kinds.ts';
import { formIn, glued, isDigits, roleAt, type Scan, senseWith } from '../scan.ts';
import type { Numeral } from './numeral.ts';
import { beyondHundred, type Ordinal } from './ordinal.ts';

const SMALLEST_OF_TENS = 20;

/** The ordinal that a definite cardinal is by its place; undefined where it counts. */
export function asOrdinal(scan: Scan, numeral: Numeral): Ordinal | undefined {
  if (scan.lang !== 'ar' || numeral.value === undefined || !Number.isInteger(numeral.value) || numeral.fraction)
    return undefined;
  const digits = isDigits(scan, numeral.token);
  const token = digits ? articleBefore(scan, numeral.token) : numeral.token;
  if (digits ? token === numeral.token || !numeral.plain : !numeral.article) return undefined;
  if (nounFollows(scan, numeral.tokenEnd) || !ranks(scan, token, numeral, digits)) return undefined;
  const beyond = beyondHundred(scan, numeral.tokenEnd);
  return {
    token,
    tokenEnd: beyond?.end ?? numeral.tokenEnd,
    start: digits ? scan.doc.tokens.start[token]! : numeral.start,
    value: numeral.value + (beyond?.value ?? 0),
    definite: true,
    cardinal: true,
    digits,
  };
}

/** The token of the article before digits (الـ20, «ال 4»), or the digits themselves. */
export function articleBefore(scan: Scan, i: number): number {
  const before = formIn(scan, i - 1);
  if (before === undefined || before.kind !== TOKEN_KIND.word || !(glued(scan, i) || isDigits(scan, i))) return i;
  return isLoneArticle(before.fold) ? i - 1 : i;
}

/** A noun that is counted follows (العشرين شخصا, المئة يوم): the numeral is no ordinal. */
function nounFollows(scan: Scan, end: number): boolean {
  const next = formIn(scan, end);
  if (
    next === undefined ||
    next.kind !== TOKEN_KIND.word ||
    senseWith(scan, end, TRAIT.stop) ||
    senseWith(scan, end, TRAIT.of)
  )
    return false;
  const bare = next.readings.every((r) => !r.article && r.conjunction === '' && r.preposition === '');
  return bare && (/[اه]$/.test(next.fold) || roleAt(scan, end, ROLE.timeUnit) !== undefined);
}

/**
 * Does the noun before rank rather than count? A definite singular does (الدورة الـ67); a plural does not (الدول الـ12).
 * Nothing before it: tens and more are ordinals by themselves (العشرون), smaller numerals are not.
 */
function ranks(scan: Scan, token: number, numeral: Numeral, digits: boolean): boolean {
  const noun = formIn(scan, token - 1);
  const alone = noun === undefined || noun.kind !== TOKEN_KIND.word || !isDefinite(noun);
  if (alone) return !digits && numeral.token === token && standsAlone(numeral) && isWhole(scan, token, numeral);
  const numbered = senseWith(scan, token - 1, TRAIT.numbered);
  // المباريات الثلاث are counted, المباراة الـ12 is numbered; اليوم الواحد is one.
  if (numbered) return (numbered.features & FEATURE.plural) === 0 && (digits || standsAlone(numeral));
  if (isPluralShape(noun) || noun.readings.some((r) => r.entry >= 0 && (r.features & FEATURE.plural) !== 0))
    return false;
  return digits ? noun.surface.endsWith('ة') : standsAlone(numeral);
}

/** العشرون: the whole of a text or clause; في الخمسين من عمره counts years. */
const isWhole = (scan: Scan, token: number, { tokenEnd }: Numeral): boolean =>
  formIn(scan, token - 1)?.kind !== TOKEN_KIND.word &&
  formIn(scan, beyondHundred(scan, tokenEnd)?.end ?? tokenEnd)?.kind !== TOKEN_KIND.word;

const standsAlone = (numeral: Numeral): boolean =>
  (numeral.value ?? 0) >= SMALLEST_OF_TENS || (numeral.value ?? 0) > 10;

const isDefinite = (form: Form): boolean => form.readings.some((r) => r.article || (r.pronoun !== '' && r.entry >= 0));

/** Sound plurals by their ending, and the commonest pattern of broken ones (أفعال). */
function isPluralShape(form: Form): boolean {
  const stem = form.readings.find((r) => r.article)?.stem ?? form.fold;
  return hasPluralShape(stem);
}
