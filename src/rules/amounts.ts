// In: two quantities of one thing. Out: whether both can be right: intervals, rounding, conversion.
import type { ClaimQuantity } from '../core/claim.ts';
import type { WorldRecords } from '../core/world.ts';
import { relate } from '../values/quantity.ts';

/** Below this a count of people or things is exact: nobody rounds 19 to 20. */
const EXACT_BELOW = 100;
/** A rounded figure may be off by this much. */
const ROUNDING = 0.03;

/** Both can be right: overlapping intervals, or one is the other rounded. */
export function agreeing(a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (relate(a, b) !== 'disjoint') return true;
  if (a.value === undefined || b.value === undefined) return false;
  return rounds(a, b) || rounds(b, a);
}

/** Is `rounded` a rounding of `exact`? */
function rounds(rounded: ClaimQuantity, exact: ClaimQuantity): boolean {
  const [x, y] = [rounded.value!, exact.value!];
  if (x === Math.round(y) && !Number.isInteger(y)) return true;
  const counts = exact.unit === 'person' || exact.unit === 'thing';
  if (counts && Math.max(x, y) < EXACT_BELOW) return false;
  return significantDigits(x) < significantDigits(y) && Math.abs(x - y) <= ROUNDING * Math.abs(y);
}

/** Digits of a number without its trailing zeros. */
function significantDigits(n: number): number {
  return String(Math.abs(n)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Equal ids are one side: the value, or the bounds. */
export function quantityId(q: ClaimQuantity): string | number {
  if (q.value !== undefined) return q.value;
  return `${q.minInclusive ? '[' : '('}${q.min ?? ''},${q.max ?? ''}${q.maxInclusive ? ']' : ')'}`;
}

/** Nouns that say no more of people than what became of them count people: 12 قتيلا are 12 dead persons. */
export function countedClass(world: WorldRecords, { of, unit }: ClaimQuantity): string {
  if (unit !== 'person') return of;
  return world.nouns[of]?.outcome !== undefined || of === '' ? 'person' : of;
}
