// In: a noun in its clause. Out: the preposition that governs it, over what may stand between the two.
import type { ConceptHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** What may stand between a preposition or a noun and the noun that completes it: any, its, عدد من. */
const LIGHT_TAGS = new Set<number>([TAG.determiner, TAG.numeral, TAG.adverb]);

/** The preposition that governs a noun (the id of a phrase of several words), and the token where it and what it passes over begin. */
export function reachedBy(view: View, clause: Clause, hit: ConceptHit): { preposition: string; before: number } {
  const glued = view.reading(hit.token)?.preposition ?? '';
  if (glued !== '') return { preposition: glued, before: hit.token };
  let t = hit.token - 1;
  while (t >= clause.token && isPassedOver(view, t)) {
    const preposition = view.reading(t)?.preposition ?? '';
    if (preposition !== '') return { preposition, before: t };
    t--;
  }
  if (t < clause.token || view.analysis.tags.tag[t] !== TAG.preposition) return { preposition: '', before: t + 1 };
  const phrase = view
    .markersIn(Math.max(clause.token, t - 3), t)
    .find((m) => m.table === 'particle' && m.tokenEnd === t + 1);
  return phrase
    ? { preposition: phrase.key, before: phrase.token }
    : { preposition: view.reading(t)?.stem ?? view.fold(t), before: t };
}

/** English adjectives stand before their noun. */
const isPassedOver = (view: View, t: number): boolean =>
  LIGHT_TAGS.has(view.analysis.tags.tag[t]!) ||
  (view.doc.language.code === 'en' && view.analysis.tags.tag[t] === TAG.adjective);
