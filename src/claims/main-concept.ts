// In: a clause with its concepts. Out: the one that the clause predicates: its verb's, a state, a headline's noun.

import type { ConceptHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { isSubjectOfNominal } from './negated-predicate.ts';
import type { View } from './view.ts';

/**
 * The concept that the clause itself predicates: its verb's; else what an auxiliary introduces (لا تزال سارية, are closed); else the
 * first noun (a headline's).
 */
export function mainHit(view: View, clause: Clause): ConceptHit | undefined {
  if (clause.verb >= 0) return stateBehind(view, clause) ?? view.conceptAt(clause.verb);
  const hits = clause.hits.filter((hit) => !describes(view, hit));
  const auxiliary = lastAuxiliary(view, clause);
  const introduced = hits.find((hit) => hit.token > auxiliary && !isSubjectOfNominal(view, clause, hit.head));
  const said = introduced ?? hits.find((hit) => isSaidOf(view, clause, hit));
  return said ?? hits.find((hit) => hit.pos === 'noun' || hit.pos === 'verb');
}

/** «الطريق مغلق»: an adjective without article behind a noun that has it says how that is. */
function isSaidOf(view: View, { phrases }: Clause, { token, head, pos, record }: ConceptHit): boolean {
  if (view.doc.language.code !== 'ar' || pos !== 'adjective' || record?.class !== 'state') return false;
  const noun = phrases.findLast((p) => p.head < token && token <= p.tokenEnd && p.preposition === '');
  return noun !== undefined && view.reading(noun.head)?.article === true && view.reading(head)?.article !== true;
}

/** `the road remained closed`: what a verb that only says that it stays so is followed by. */
function stateBehind(view: View, { verb, hits }: Clause): ConceptHit | undefined {
  if (!STAYING.has(view.conceptAt(verb)?.concept ?? '')) return undefined;
  return hits.find((hit) => hit.token === verb + 1 && (hit.pos === 'adjective' || hit.pos === 'participle'));
}

const STAYING = group('only-says-that-it-stays-so');

/** The last auxiliary, or the end of «ما زال»; the end of the clause where it has neither. */
function lastAuxiliary(view: View, clause: Clause): number {
  const still = view.markersIn(clause.token, clause.tokenEnd).findLast((m) => m.key === 'still');
  for (let t = clause.tokenEnd - 1; t >= clause.token; t--)
    if (view.analysis.tags.tag[t] === TAG.auxiliary || t === (still?.tokenEnd ?? 0) - 1) return t;
  return clause.tokenEnd;
}

/** المدعومة, the wounded man: a participle or an adjective beside its noun. */
function describes(view: View, hit: ConceptHit): boolean {
  // الزيارة غير المعلنة: what such a phrase denies describes the noun before it.
  if (NOT.has(view.fold(hit.token))) return view.reading(hit.tokenEnd - 1)?.article === true;
  if (hit.pos !== 'participle' && hit.pos !== 'adjective') return false;
  if (view.doc.language.code === 'ar') return view.reading(hit.head)?.article === true;
  const next = view.analysis.tags.tag[hit.tokenEnd];
  return next === TAG.noun || next === TAG.proper;
}

const NOT = wordSet('not-before-an-adjective');
