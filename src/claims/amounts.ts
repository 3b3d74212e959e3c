// In: mentions of numbers, sums and measures. Out: those that are values, and the amounts that they give.
import type { ClaimQuantity } from '../core/claim.ts';
import type { Mention } from '../core/mention.ts';

export type Valued = Extract<Mention, { kind: 'number' | 'percent' | 'money' | 'quantity' | 'range' }>;
/** A number that counts, not yet a measure. */
export type Count = Extract<Valued, { kind: 'number' | 'range' }>;
/** A number with its unit. */
export type Measure = Exclude<Valued, Count>;

const VALUED = new Set<Mention['kind']>(['number', 'percent', 'money', 'quantity', 'range']);

export const isValued = (mention: Mention): mention is Valued => VALUED.has(mention.kind);

export function amountOf(
  mention: Valued,
): Pick<ClaimQuantity, 'value' | 'stated' | 'min' | 'max' | 'minInclusive' | 'maxInclusive' | 'approximate'> {
  const { value, stated, min, max, minInclusive, maxInclusive, approximate } = mention;
  return { value, stated, min, max, minInclusive, maxInclusive, approximate: approximate || undefined };
}
