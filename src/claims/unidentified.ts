// In: a count in its clause. Out: whether nobody knows who the counted are: bodies that have not been identified.
import { wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { outcomeOfNoun } from './counted-nouns.ts';
import { isHeadNegated } from './negation.ts';
import type { View } from './view.ts';

const IDENTIFY = 'identify';
/** Words between a count and what is said of its identity: «لم يتم التعرف إلى هوية خمسة منهم», 12 of them have not been identified. */
const REACH = 5;
/** «جثث مجهولة الهوية», five unidentified bodies. */
const UNKNOWN = wordSet('unidentified');

/** Is it denied that those counted in `[token, tokenEnd)` were identified, or are they said to be unknown? */
export function isUnidentified(view: View, clause: Clause, token: number, tokenEnd: number): boolean {
  for (let t = token; t < Math.min(clause.tokenEnd, tokenEnd + 2); t++)
    if (UNKNOWN.has(view.fold(t)) && outcomeWithin(view, token, tokenEnd) === 'dead') return true;
  return clause.hits.some(({ concept, head }) => {
    if (concept !== IDENTIFY || head < token - REACH || head > tokenEnd + REACH) return false;
    // «لم يتم التعرف»: the negation stands before the auxiliary.
    return isHeadNegated(view, clause, head) || isHeadNegated(view, clause, head - 1);
  });
}

function outcomeWithin(view: View, token: number, tokenEnd: number): string | undefined {
  for (let t = token; t < tokenEnd; t++) {
    const outcome = outcomeOfNoun(view, t);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}
