// In: number values, units and conversion factors. Out: bounds made of them, and how two of them relate.
import type { NumberValue } from '../core/value.ts';

/** How two values relate as intervals. Symmetric but for `contains` and `within`, which change places. */
export type Relation = 'equal' | 'contains' | 'within' | 'overlaps' | 'disjoint';

/** A value that is stated exactly. */
export function exactly(value: number): NumberValue {
  return { value, min: value, max: value, minInclusive: true, maxInclusive: true };
}

/** A closed interval. */
export function betweenValues(min: number, max: number): NumberValue {
  return { min, max, minInclusive: true, maxInclusive: true };
}

export type Bound = 'gt' | 'gte' | 'lt' | 'lte' | 'eq';

/** What `more than 20` says: the number named, and the interval that it bounds. */
export function bounded(stated: number, bound: Bound): NumberValue {
  const open = { stated, min: null, max: null, minInclusive: false, maxInclusive: false };
  switch (bound) {
    case 'gt':
      return { ...open, min: stated };
    case 'gte':
      return { ...open, min: stated, minInclusive: true };
    case 'lt':
      return { ...open, max: stated };
    case 'lte':
      return { ...open, max: stated, maxInclusive: true };
    case 'eq':
      return exactly(stated);
  }
}

/** The value times a factor: 3 kilometres in metres. The factor is positive. */
export function scaledBy(value: NumberValue, factor: number): NumberValue {
  const by = (n: number | null): number | null => (n === null ? null : product(n, factor));
  return {
    ...value,
    ...(value.value !== undefined && { value: product(value.value, factor) }),
    ...(value.stated !== undefined && { stated: product(value.stated, factor) }),
    min: by(value.min),
    max: by(value.max),
  };
}

/** A product without the last bits that binary fractions add (0.1 * 3 is 0.3). */
function product(a: number, b: number): number {
  return Number((a * b).toPrecision(15));
}

/** An approximate value reaches this far to either side: `about 25` may be 23 or 27, not 30. */
const APPROXIMATION = 0.1;

interface Interval {
  readonly min: number;
  readonly max: number;
  readonly openMin: boolean;
  readonly openMax: boolean;
}

function intervalOf(value: NumberValue): Interval {
  const slack = value.approximate && value.value !== undefined ? Math.abs(value.value) * APPROXIMATION : 0;
  return {
    min: value.min === null ? Number.NEGATIVE_INFINITY : value.min - slack,
    max: value.max === null ? Number.POSITIVE_INFINITY : value.max + slack,
    openMin: value.min !== null && !value.minInclusive,
    openMax: value.max !== null && !value.maxInclusive,
  };
}

/**
 * Relates two values of one unit by their intervals.
 * @returns `disjoint` where both cannot hold of one thing.
 */
export function relate(a: NumberValue, b: NumberValue): Relation {
  const [x, y] = [intervalOf(a), intervalOf(b)];
  if (apart(x, y) || apart(y, x)) return 'disjoint';
  const [xHolds, yHolds] = [holds(x, y), holds(y, x)];
  if (xHolds && yHolds) return 'equal';
  if (xHolds) return 'contains';
  return yHolds ? 'within' : 'overlaps';
}

/** Does all of `x` lie below `y`? */
function apart(x: Interval, y: Interval): boolean {
  return x.max < y.min || (x.max === y.min && (x.openMax || y.openMin));
}

function holds(outer: Interval, inner: Interval): boolean {
  const low = outer.min < inner.min || (outer.min === inner.min && (!outer.openMin || inner.openMin));
  const high = outer.max > inner.max || (outer.max === inner.max && (!outer.openMax || inner.openMax));
  return low && high;
}
