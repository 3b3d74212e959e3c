// In: an amount and the words around it. Out: the amount bounded or approximated: أكثر من 20, 20 على الأقل, about 25.

import { formAt } from '../../core/document.ts';
import type { NumberValue } from '../../core/value.ts';
import { type Bound, bounded } from '../../values/quantity.ts';
import { TRAIT } from '../kinds.ts';
import { flagsAt, isDigits, isMark, isWord, type Scan, sensesAt, senseWith } from '../scan.ts';
import { FLAG, type Sense } from '../senses.ts';
import type { Amount } from './amount.ts';

/** An amount that words around it bound; `inner` is the amount as it stands. */
export interface BoundAmount extends Amount {
  readonly inner: Amount;
  readonly bound: Bound | 'about';
}

/** A counted noun and its adjectives may stand between a numeral and what bounds it from behind (20 شخصا على الأقل). */
const NOUN_WINDOW = 3;
const LONGEST_PHRASE = 6;

/** The bound or approximation of an amount; undefined where it stands for itself. */
export function readBound(scan: Scan, amount: Amount): BoundAmount | undefined {
  if (amount.value.value === undefined) return undefined;
  const before = boundBefore(scan, amount.token, amount.kind);
  const after = boundAfter(scan, amount.tokenEnd);
  const weak = before === undefined || before.sense.is.approximate === true || before.sense.is.bound === 'eq';
  if (before && !(weak && after?.sense.is.bound)) return fromBefore(scan, amount, before);
  if (after === undefined) return undefined;
  const token = before?.token ?? amount.token;
  return make(amount, after.sense, token, before ? scan.doc.tokens.start[token]! : amount.start, after.end);
}

/** The word that bounds or approximates what stands at `[token, tokenEnd)`: أكثر من, about, على الأقل; undefined where none does. */
export function boundAround(scan: Scan, token: number, tokenEnd: number): Sense | undefined {
  return boundBefore(scan, token)?.sense ?? boundAfter(scan, tokenEnd)?.sense;
}

interface Placed {
  readonly sense: Sense;
  readonly token: number;
}

/** The longest phrase of bounding or approximating that ends where the amount begins. */
function boundBefore(scan: Scan, token: number, kind?: Amount['kind']): Placed | undefined {
  if (opensAnew(scan, token)) return undefined;
  for (let length = LONGEST_PHRASE; length >= 1; length--) {
    const at = token - length;
    if (at < scan.first || (flagsAt(scan, at) & (FLAG.modifier | FLAG.phrase)) === 0) continue;
    for (const sense of sensesAt(scan, at))
      if (
        sense.table === 'modifier' &&
        sense.length === length &&
        sense.is.side === 'before' &&
        leads(scan, sense, token) &&
        !(sense.is.measured === true && kind === 'number')
      )
        return { sense, token: at };
  }
  return undefined;
}

function leads(scan: Scan, sense: Sense, token: number): boolean {
  if (sense.pronoun !== '' || sense.article || (sense.is.bare === true && sense.preposition !== '')) return false;
  if (sense.is.digits !== true) return true;
  return (isDigits(scan, token) || isMark(scan, token, '-+')) && !isMark(scan, token - sense.length - 1, '=');
}

function fromBefore(scan: Scan, amount: Amount, { sense, token }: Placed): BoundAmount {
  const orEqual = senseWith(scan, amount.tokenEnd, TRAIT.bound);
  const widens =
    orEqual?.is.bound === 'eq' && orEqual.is.side === 'after' && !numeralAt(scan, amount.tokenEnd + orEqual.length);
  const tokenEnd = widens ? amount.tokenEnd + orEqual.length : amount.tokenEnd;
  return make(amount, sense, token, scan.doc.tokens.start[token]!, tokenEnd, widens);
}

/** «12 متشددا على الأقل وتسعة مسؤولين»: what a conjunction opens is bounded by nothing before it. */
const opensAnew = (scan: Scan, at: number): boolean => (formAt(scan.doc, at).readings[0]?.conjunction ?? '') !== '';

/** `18 قتيلا وأكثر من 70 جريحا`, `31 were killed and more than 60 hurt`: the words bound the number that follows them. */
const boundsNext = (scan: Scan, at: number): boolean =>
  (numeralAt(scan, at) && !opensAnew(scan, at)) ||
  ((senseWith(scan, at, TRAIT.of) !== undefined || isWord(scan, at, 'than')) && numeralAt(scan, at + 1));

function boundAfter(scan: Scan, end: number): { sense: Sense; end: number } | undefined {
  for (let at = end; at <= end + NOUN_WINDOW && at < scan.limit; at++) {
    for (const sense of sensesAt(scan, at))
      if (
        sense.table === 'modifier' &&
        sense.is.side === 'after' &&
        sense.is.bound !== 'eq' &&
        !boundsNext(scan, at + sense.length) &&
        // تحت سن الخمسين وأكثر من نصفهم
        !(sense.length === 1 && senseWith(scan, at + 1, TRAIT.of))
      )
        return { sense, end: at + sense.length };
    // في الفندق الواحد والذي يوجد به على أقل تقدير
    if (opensAnew(scan, at)) return undefined;
    const flags = flagsAt(scan, at);
    if ((flags & (FLAG.digits | FLAG.number)) !== 0 || isMark(scan, at, '.،,؛;:()') || isWord(scan, at, 'و'))
      return undefined;
  }
  return undefined;
}

const numeralAt = (scan: Scan, i: number): boolean => (flagsAt(scan, i) & (FLAG.digits | FLAG.number)) !== 0;

function make(
  amount: Amount,
  sense: Sense,
  token: number,
  start: number,
  tokenEnd: number,
  orEqual = false,
): BoundAmount {
  const bound = sense.is.bound;
  const place = { token, start, tokenEnd, inner: amount };
  const stated = amount.value.value!;
  if (typeof bound !== 'string')
    return { ...amount, ...place, bound: 'about', value: { ...amount.value, approximate: true } };
  const op = (orEqual ? WIDER[bound] : bound) as Bound;
  return { ...amount, ...place, bound: op, value: bounded(stated, op) satisfies NumberValue };
}

const WIDER: Readonly<Record<string, Bound>> = { gt: 'gte', lt: 'lte', gte: 'gte', lte: 'lte', eq: 'eq' };
