// In: two copies of which one has a negator more. Out: whether what goes on after it is affirmed or negated in both alike.
import type { Span } from '../../core/span.ts';
import type { AlignedPair, Substitution } from '../../core/topic.ts';

/** «التي لا لم تسمع عنها»: a negator too many, where the next predicate is negated in both. */
export function areNegatedAlike({ a, b }: AlignedPair, only: Substitution): boolean {
  const [x, y] = [polarityAfter(a, only.a), polarityAfter(b, only.b)];
  return x !== undefined && x === y;
}

function polarityAfter({ member, sentence }: AlignedPair['a'], { start }: Span): string | undefined {
  const next = member.extraction.claims.find(
    (c) => c.sentence === sentence && c.what !== undefined && c.what.start >= start,
  );
  return next?.polarity;
}
