// In: amounts of one thing that differ. Out: whether they are prices and indices as they stood at different hours.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { group } from '../../lexicon/sets.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Observation } from '../findings/observations.ts';

type Amount = Observation<ClaimQuantity>;

/** Two quotations of one hour are rival figures. */
const HOUR = 3_600_000;
const MOVES = group('moves-of-a-market');
/** ISO 4217 */
const CURRENCY = /^[A-Z]{3}$/;

/** «وارتفع خام برنت 14 سنتا إلى 113.62 دولار»: an explanation where each is told of a market that moves, and none within an hour of another. */
export function quotedApart(group: readonly Amount[]): Finding['explanation'] {
  if (!group.every(isQuotation)) return undefined;
  const times = group.map(({ statement: { member } }) => publishedAt(member));
  const apart = group.every((x, i) =>
    group.every((y, j) => {
      const [a, b] = [times[i], times[j]];
      return x.value.value === y.value.value || (a !== undefined && b !== undefined && Math.abs(a - b) >= HOUR);
    }),
  );
  return apart ? { kind: 'different-time', text: { id: 'explanation.different-time' } } : undefined;
}

/** No rate that a bank sets: a sentence in which something rises or falls to a price or by points, an index stands at points and a percentage, or an exchange at a sum. */
export function isQuotation({ statement: { member, claim } }: Amount): boolean {
  const told = member.extraction.claims.filter((c) => c.sentence === claim.sentence);
  const moves = told.some(({ what }) => what?.concept !== undefined && MOVES.has(what.concept));
  const amounts = told.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  if (amounts.some(({ unit }) => unit === 'basis-point')) return false;
  const points = amounts.some(({ of }) => of === 'point');
  const share = amounts.some(({ unit }) => unit === 'percent');
  if (amounts.some(({ of, unit }) => of === 'stock-exchange' && CURRENCY.test(unit))) return true;
  return (points && (moves || share)) || (moves && amounts.some(({ unit }) => CURRENCY.test(unit)));
}
