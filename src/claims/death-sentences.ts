// In: an execution that a clause tells of. Out: whether it is a sentence and nobody is dead yet: قضت المحكمة «بإعدام» 21 متهما.
import type { ConceptHit } from '../core/analysis.ts';
import { group } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

const EXECUTION = 'execute';
const COURT_ACTS = group('acts-of-a-court');
/** Words from a ruling to the sentence. */
const REACH = 6;

/** «حكم بالإعدام على 21»: the penalty with the article, or what a court decides. */
export function isDeathSentence(view: View, clause: Clause, { concept, pos, token }: ConceptHit): boolean {
  if (concept !== EXECUTION || pos !== 'noun') return false;
  const reading = view.reading(token);
  if (reading?.article === true && reading.preposition === 'ب') return true;
  return clause.hits.some(
    (hit) => COURT_ACTS.has(hit.concept) && hit.tokenEnd <= token && token - hit.tokenEnd <= REACH,
  );
}
