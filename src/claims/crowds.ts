// In: a count of people in its clause. Out: the protest, rally or strike that they are said to be in: 900 عامل «في اعتصام».

import { group, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Words from people to what they are in: أكثر من 900 عامل بميناء السخنة «في اعتصام مفتوح». */
const REACH = 8;
const CROWD_ACTS = group('acts-of-a-crowd');
const IN = wordSet('in');
/** «بدأ 400 عامل اعتصاما» */
const PERFORMING = group('performs-a-crowds-act');

/** What the counted, whose phrase ends before token `end`, take part in; no other count may stand between. */
export function crowdActOf(view: View, clause: Clause, end: number): string | undefined {
  const act = clause.hits.find(({ token, pos, concept }) => token >= end && pos === 'noun' && CROWD_ACTS.has(concept));
  if (act === undefined || act.token - end > REACH) return undefined;
  if (view.mentionsIn(end, act.token).some(({ kind }) => kind === 'number')) return undefined;
  const reading = view.reading(act.token);
  const led = IN.has(view.fold(act.token - 1)) || reading?.preposition === 'ب';
  const begun = PERFORMING.has(view.conceptAt(clause.verb)?.concept ?? '') && reading?.preposition === '';
  return led || begun ? act.concept : undefined;
}
