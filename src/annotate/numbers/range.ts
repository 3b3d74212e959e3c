// In: amounts in the order of the text. Out: the ranges that pairs of them make: بين 20 و30, من 3 إلى 5 ملايين, 10-20 dollars.

import { betweenValues } from '../../values/quantity.ts';
import { TRAIT } from '../kinds.ts';
import { glued, isDigits, isMark, isWord, type Scan, senseAt, senseWith } from '../scan.ts';
import type { Amount } from './amount.ts';
import { isScore } from './score.ts';

/** Two amounts as one range. The unit is that of either. */
export interface AmountRange extends Amount {
  readonly ends: readonly [Amount, Amount];
}

/** Tokens that are looked back for a verb of change (ارتفع من 10 إلى 20). */
const CHANGE_WINDOW = 10;

/** The range that `a` and the amount after it make; undefined where they are two amounts of their own. */
export function readRange(scan: Scan, a: Amount, b: Amount): AmountRange | undefined {
  const cue = cueBefore(scan, a.token);
  const link = linkBetween(scan, a.tokenEnd, b, cue?.kind);
  if (link === undefined || !sameMeasure(a, b) || (link === 'dash' && isScore(scan, a, b))) return undefined;
  // ارتفع 0.6 بالمئة إلى 11208 نقطة: the second is of another kind.
  if (link === 'to' && cue === undefined && a.kind !== 'number' && b.kind === 'number') return undefined;
  if (cue?.kind === 'from' && changesBefore(scan, cue.token)) return undefined;
  const low = lowEnd(a, b);
  const high = b.value.max ?? b.value.min;
  if (low === undefined || high === null || low >= high) return undefined;
  if (link === 'dash' && (runsOn(scan, a, b) || (a.kind !== 'number' && a.kind !== b.kind))) return undefined;
  const token = cue?.token ?? a.token;
  const { unit, currency } = b.unit || b.currency ? b : a;
  return {
    kind: b.kind === 'number' ? a.kind : b.kind,
    token,
    tokenEnd: b.tokenEnd,
    start: cue ? cue.start : a.start,
    value: betweenValues(low, high),
    numerals: [...a.numerals, ...b.numerals],
    ends: [a, b],
    ...(unit && { unit }),
    ...(currency && { currency }),
  };
}

/** بين 5 و10 و20 فدانا: what was counted between two ends goes on to a third that nothing parts from the second. */
export function withThird(scan: Scan, range: AmountRange, c: Amount): AmountRange | undefined {
  const [a, b] = range.ends;
  const cue = cueBefore(scan, a.token);
  if (cue?.kind !== 'between' || linkBetween(scan, range.tokenEnd, c, 'between') !== 'and') return undefined;
  if (b.kind !== 'number' || c.value.max === null || (b.value.max ?? 0) >= c.value.max) return undefined;
  return joined(range, a, c);
}

function joined(range: AmountRange, a: Amount, c: Amount): AmountRange {
  const { unit, currency } = c;
  return {
    ...range,
    kind: c.kind,
    tokenEnd: c.tokenEnd,
    value: betweenValues(a.value.min ?? 0, c.value.max ?? 0),
    numerals: [...range.numerals, ...c.numerals],
    ends: [a, c],
    ...(unit && { unit }),
    ...(currency && { currency }),
  };
}

/** More than two numbers in a chain of dashes are a code or a telephone number. */
function runsOn(scan: Scan, a: Amount, b: Amount): boolean {
  const chained = a.numerals[0]?.chain === true || b.numerals[0]?.chain === true;
  const dashed = (i: number): boolean =>
    isMark(scan, i, '-–/') &&
    (glued(scan, i) || glued(scan, i + 1)) &&
    isDigits(scan, i === b.tokenEnd ? i + 1 : i - 1);
  return chained || dashed(b.tokenEnd) || dashed(a.token - 1) || isMark(scan, a.token, '+');
}

interface Cue {
  readonly kind: 'between' | 'from';
  readonly token: number;
  readonly start: number;
}

/** The word before a range: between, from, or its phrase (تتراوح بين), however many tokens it has. */
export function cueBefore(scan: Scan, token: number): Cue | undefined {
  for (let length = 3; length >= 1; length--) {
    const at = token - length;
    for (const kind of ['between', 'from'] as const) {
      const sense = senseWith(scan, at, TRAIT[kind]);
      if (sense?.length === length && sense.pronoun === '')
        return { kind, token: at, start: scan.doc.tokens.start[at]! };
    }
  }
  return undefined;
}

type Link = 'dash' | 'to' | 'and';

function linkBetween(scan: Scan, end: number, b: Amount, cue: Cue['kind'] | undefined): Link | undefined {
  const { and } = scan.doc.language.numerals;
  const lead = senseAt(scan, b.token, 'number') ?? senseAt(scan, b.token, 'currency');
  if (end === b.token) {
    if (cue === 'between' && lead?.conjunction === 'و') return 'and';
    return cue === 'from' && lead?.preposition === 'ل' ? 'to' : undefined;
  }
  let at = end;
  const word = isWord(scan, at, and)
    ? 'and'
    : senseWith(scan, at, TRAIT.to)
      ? 'to'
      : isMark(scan, at, '-–—~')
        ? 'dash'
        : undefined;
  if (word === undefined) return undefined;
  at += word === 'to' ? senseWith(scan, at, TRAIT.to)!.length : 1;
  const hedge = senseWith(scan, at, TRAIT.approximate);
  if (hedge && at + hedge.length === b.token) at += hedge.length;
  if (at !== b.token || (word === 'and' && cue === undefined)) return undefined;
  return word;
}

function sameMeasure(a: Amount, b: Amount): boolean {
  if (a.kind === 'number' || b.kind === 'number') return a.kind === 'number' || b.numerals.length > 0;
  if (a.kind !== b.kind) return false;
  return a.kind === 'money' ? a.currency!.key === b.currency!.key : a.unit?.id === b.unit?.id;
}

/** The lower end; a scale said once at the end holds for both (بين 3 و5 ملايين). */
function lowEnd(a: Amount, b: Amount): number | undefined {
  const low = a.value.min;
  if (low === null) return undefined;
  const scale = b.numerals[b.numerals.length - 1]?.scale ?? 1;
  const unscaled = (a.numerals[0]?.scale ?? 1) === 1 && scale >= 1000;
  return unscaled && b.value.max !== null && low < b.value.max / scale ? low * scale : low;
}

function changesBefore(scan: Scan, token: number): boolean {
  for (let i = token - 1; i >= Math.max(scan.first, token - CHANGE_WINDOW); i--)
    if (senseWith(scan, i, TRAIT.change)) return true;
  return false;
}
