// In: a clause with its concepts. Out: the predicate that each of them is, and its stretch of the clause.
import type { Predicate } from '../core/claim.ts';
import { textOf, tokenSpan } from '../core/document.ts';
import type { TokenSpan } from '../core/span.ts';
import type { Clause } from './clauses.ts';
import type { Bound } from './governors.ts';
import type { View } from './view.ts';

/** A concept's predicate; a verb that no table knows is known by its stem. */
export function predicateOf(view: View, clause: Clause, bound: Bound | undefined): Predicate | undefined {
  if (!bound && clause.verb < 0) return undefined;
  const { token, tokenEnd, head } = bound?.hit ?? { token: clause.verb, tokenEnd: clause.verb + 1, head: clause.verb };
  const { start, end } = tokenSpan(view.doc, token, tokenEnd);
  return {
    start,
    end,
    text: textOf(view.doc, token, tokenEnd),
    stem: view.reading(head)?.stem ?? view.fold(head),
    concept: bound?.hit.concept,
  };
}

/** An event noun's own stretch: from it to the next verb of the clause. */
export function subspan(view: View, clause: Clause, bound: readonly Bound[], { hit }: Bound): TokenSpan {
  const next = bound.find((b) => b.hit.token >= hit.tokenEnd && b.hit.pos === 'verb');
  return tokenSpan(view.doc, hit.token, next?.hit.token ?? clause.tokenEnd);
}
