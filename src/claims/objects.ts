// In: a predicate in its clause. Out: what it is done to: the noun or name that it governs.
import type { ConceptHit } from '../core/analysis.ts';
import type { EntityMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Words that may stand between a predicate and its object: جميع القوات, any remaining forces. */
const PASSED_OVER = new Set<number>([TAG.determiner, TAG.adjective, TAG.numeral, TAG.participle, TAG.adverb]);
const REACH = 5;
/** Nouns that only say how much of the object there is: مزيد من, عدد من. */
const MEASURES = new Set([
  'مزيد',
  'عدد',
  'مجموعه',
  'بعض',
  'جزء',
  'بقيه',
  'number',
  'part',
  'group',
  'majority',
  'rest',
]);
const OF = new Set(['من', 'of']);

/**
 * Id of the object of the predicate at `hit`: `noun:militia`, `person:…`, `concept:withdraw`, or `word:` and a stem. A passive English
 * verb has its object before it and is left to its patient.
 */
export function objectOf(view: View, clause: Clause, hit: ConceptHit): string | undefined {
  const end = Math.min(clause.tokenEnd, hit.tokenEnd + REACH);
  for (let t = hit.tokenEnd; t < end; t++) {
    const tag = view.analysis.tags.tag[t]!;
    const reading = view.reading(t);
    if (t === hit.tokenEnd && view.doc.language.code === 'en' && OF.has(view.fold(t))) continue;
    if (tag === TAG.preposition || tag === TAG.verb || tag === TAG.punctuation || tag === TAG.conjunction)
      return undefined;
    if (reading && reading.preposition !== '') return undefined;
    const id = idAt(view, t);
    if (id !== undefined && MEASURES.has(reading?.stem ?? '')) {
      if (OF.has(view.fold(t + 1))) t++;
      continue;
    }
    if (id !== undefined) return id;
    if (PASSED_OVER.has(tag)) continue;
    return `word:${reading?.stem ?? view.fold(t)}`;
  }
  return undefined;
}

function idAt(view: View, token: number): string | undefined {
  const entity = view
    .mentionsIn(token, token + 1)
    .find((m): m is EntityMention => m.kind === 'person' || m.kind === 'organisation' || m.kind === 'place');
  if (entity) return entity.id;
  const noun = view.analysis.nounAt(token);
  if (noun !== undefined) return `noun:${noun}`;
  const concept = view.conceptAt(token);
  return concept && `concept:${concept.concept}`;
}
