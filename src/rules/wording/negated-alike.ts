// In: two copies of which one has a negator more. Out: whether what goes on after it is negated in both.
import type { Claim } from '../../core/claim.ts';
import type { Span } from '../../core/span.ts';
import type { AlignedPair, Substitution } from '../../core/topic.ts';

/**
 * «التي لا لم تسمع عنها»: a negator too many, where the next predicate is negated in both. Where it is affirmed in both, the negator denies
 * a word that no table knows: «لم يكن متقبلا لفكرة التدخل».
 */
export const areNegatedAlike = ({ a, b }: AlignedPair, only: Substitution): boolean =>
  polarityAfter(a, only.a) === 'negated' && polarityAfter(b, only.b) === 'negated';

function polarityAfter({ member, sentence }: AlignedPair['a'], { start }: Span): Claim['polarity'] | undefined {
  const next = member.extraction.claims.find(
    (c) => c.sentence === sentence && c.what !== undefined && c.what.start >= start,
  );
  return next?.polarity;
}
