// In: amounts with their bounds. Out: the same, a lower and an upper bound of one thing made one range (more than 10 and less than 20).
import { TRAIT } from '../kinds.ts';
import { isMark, isWord, type Scan, senseWith } from '../scan.ts';
import type { Amount } from './amount.ts';
import type { BoundAmount } from './bound.ts';
import type { AmountRange } from './range.ts';

type AnyAmount = Amount | AmountRange | BoundAmount;

/** Joins each bound with the opposite bound right after it, where the two leave a range open. */
export function joinBounds(scan: Scan, amounts: readonly AnyAmount[]): AnyAmount[] {
  const out: AnyAmount[] = [];
  for (const amount of amounts) {
    const last = out[out.length - 1];
    const joined = last && opposite(last, amount) && adjoins(scan, last, amount) ? join(last, amount) : undefined;
    if (joined) out[out.length - 1] = joined;
    else out.push(amount);
  }
  return out;
}

function opposite(a: AnyAmount, b: AnyAmount): boolean {
  if (!('bound' in a) || !('bound' in b) || a.unit?.id !== b.unit?.id) return false;
  const [low, high] = a.value.min === null ? [b, a] : [a, b];
  const { min } = low.value;
  const { max } = high.value;
  return min !== null && max !== null && low.value.max === null && high.value.min === null && min < max;
}

function adjoins(scan: Scan, a: AnyAmount, b: AnyAmount): boolean {
  let at = a.tokenEnd;
  if (isMark(scan, at, ',،')) at++;
  if (isWord(scan, at, scan.doc.language.numerals.and) || senseWith(scan, at, TRAIT.but)) at++;
  return at === b.token;
}

function join(a: AnyAmount, b: AnyAmount): AmountRange {
  const [low, high] = a.value.min === null ? [b, a] : [a, b];
  return {
    kind: a.kind,
    token: a.token,
    start: a.start,
    tokenEnd: b.tokenEnd,
    numerals: [...a.numerals, ...b.numerals],
    ends: [a, b],
    value: {
      min: low.value.min,
      max: high.value.max,
      minInclusive: low.value.minInclusive,
      maxInclusive: high.value.maxInclusive,
    },
    ...(b.unit && { unit: b.unit }),
    ...(b.currency && { currency: b.currency }),
  };
}
