// In: the quantity of a claim. Out: whether it counts people or things, and is no sum, measure or share.
import type { ClaimQuantity } from './claim.ts';

export const isCount = ({ unit }: ClaimQuantity): boolean => unit === 'person' || unit === 'thing';
