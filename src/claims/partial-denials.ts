// In: a predicate that is negated. Out: is only a part of those it is done to spoken of: «لم يضبط باقي المتهمين», `did not invite all parties`?
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** The rest of some, or all of them: of the others it may well be true. */
const PARTS = wordSet('rest-or-all');
/** Words from a predicate to those whom it is done to. */
const REACH = 3;

export function deniesPart(view: View, { tokenEnd }: Clause, head: number): boolean {
  for (let t = head + 1; t < Math.min(tokenEnd, head + 1 + REACH); t++)
    if (PARTS.has(view.fold(t)) || PARTS.has(view.reading(t)?.stem ?? '')) return true;
  return false;
}
