// In: two quantities of one thing. Out: whether both can be right: intervals, rounding, conversion.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { WorldRecords } from '../../core/world.ts';
import { relate } from '../../values/quantity.ts';

/** Below this a count of people or things is exact: nobody rounds 19 to 20. */
const EXACT_BELOW = 100;
/** A rounded figure may be off by this much. */
const ROUNDING = 0.03;

/** Both can be right: overlapping intervals, or one is the other rounded. */
export function agreeing(a: ClaimQuantity, b: ClaimQuantity): boolean {
  if (isVague(a) || isVague(b)) return vaguelyAgree(a, b);
  if (relate(reaching(a), reaching(b)) !== 'disjoint') return true;
  if (a.value === undefined || b.value === undefined) return false;
  if (isPointedOtherwise(a, b)) return true;
  return rounds(a, b) || rounds(b, a);
}

/** «7.370 كيلو» and «7,370 كيلو»: the same digits, and what parts thousands here parts the fraction there. */
function isPointedOtherwise(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [low, high] = [Math.min(a.value!, b.value!), Math.max(a.value!, b.value!)];
  const [x, y] = [POINTED.exec(a.text)?.slice(1).join(''), POINTED.exec(b.text)?.slice(1).join('')];
  return x !== undefined && x === y && Math.abs(high - low * THOUSAND) < low;
}

const THOUSAND = 1000;
const POINTED = /(\p{Nd}+)[.,،٫٬](\p{Nd}{3})(?!\p{Nd})/u;

/**
 * How far `at least 213 dead` reaches: nobody writes it who knows of 1,300. Counts alone; a bound on a measure says no more than it
 * says.
 */
function reaching(q: ClaimQuantity): ClaimQuantity {
  const counts = q.unit === 'person' || q.unit === 'thing';
  if (!counts || q.min === null || q.max !== null) return q;
  return { ...q, max: Math.max(2 * q.min, q.min + 10) };
}

/** Is `rounded` a rounding of `exact`? */
function rounds(rounded: ClaimQuantity, exact: ClaimQuantity): boolean {
  const [x, y] = [rounded.value!, exact.value!];
  if (x === Math.round(y) && !Number.isInteger(y)) return true;
  const counts = exact.unit === 'person' || exact.unit === 'thing';
  if (counts && Math.max(x, y) < EXACT_BELOW) return false;
  if (!counts && isPowerOfThousand(x) && x <= y && y <= ROUNDLY * x) return true;
  return significantDigits(x) < significantDigits(y) && Math.abs(x - y) <= ROUNDING * Math.abs(y);
}

/** «سرقة مليون جنيه» over a text that says مليون و200 ألف: a million said roundly. */
const ROUNDLY = 1.25;
const isPowerOfThousand = (n: number): boolean => n === 1e6 || n === 1e9 || n === 1e12;

/** Digits of a number without its trailing zeros. */
function significantDigits(n: number): number {
  return String(Math.abs(n)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;
}

/** Equal ids are one side: the number that is named (44 and at least 44), else the bounds; more than a third is no third. */
export function quantityId(q: ClaimQuantity): string | number {
  const named = q.value ?? q.stated;
  if (named !== undefined && (q.value !== undefined || named >= 1)) return named;
  return `${q.minInclusive ? '[' : '('}${q.min ?? ''},${q.max ?? ''}${q.maxInclusive ? ']' : ')'}`;
}

/** Nouns that say no more of people than what became of them count people: 12 قتيلا are 12 dead persons. */
export function countedClass(world: WorldRecords, { of, unit }: ClaimQuantity): string {
  if (unit !== 'person') return of;
  return world.nouns[of]?.outcome !== undefined || of === '' ? 'person' : of;
}

/** Dozens, scores, عشرات: no number is named. */
export const isVague = (q: ClaimQuantity): boolean => q.value === undefined && q.stated === undefined;

/** A vague count is wrong only where the other figure is less than half of the least that it can mean. */
function vaguelyAgree(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [least, other] = isVague(a) ? [a.min ?? 0, b] : [b.min ?? 0, a];
  return (other.value ?? other.stated ?? other.min ?? least) * 2 >= least;
}

/** What is counted up as news comes in; arrests, seizures and votes are counted when they are over. */
const TOLLS: ReadonlySet<string> = new Set<Outcome>([
  'dead',
  'injured',
  'casualty',
  'missing',
  'displaced',
  'evacuated',
  'infected',
  'damaged',
  'destroyed',
]);

/** A count of what an event did. */
export const isToll = ({ state }: ClaimQuantity): boolean => TOLLS.has(state);

/** What else befell people in one event, however long it is told of. */
const BEFELL: ReadonlySet<string> = new Set<Outcome>([
  'survived',
  'rescued',
  'evacuated',
  'hospitalised',
  'trapped',
  'stranded',
  'aboard',
  'unidentified',
]);

/** A count of what an event did, or of those to whom it happened. */
export const isOfOneEvent = (q: ClaimQuantity): boolean => isToll(q) || BEFELL.has(q.state);
