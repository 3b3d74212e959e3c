// In: a counted phrase in its clause. Out: what became of the counted, or what was done with them.
import type { ConceptHit } from '../core/analysis.ts';
import { TAG } from '../core/syntax.ts';
import type { Clause } from './clauses.ts';
import type { View } from './view.ts';

/** Tokens between a predicate and the number that it governs. */
const REACH_BEFORE = 4;
const REACH_OF_ACTION = 2;
const REACH_AFTER = 5;

/**
 * The outcome (`dead`) or the concept that governs the phrase `[token, tokenEnd)`: the nearest predicate before it (مقتل 12, killed 12),
 * else the predicate that follows it (12 شخصا لقوا مصرعهم, 12 people were killed). Two coordinated outcomes of people are `casualty`.
 */
export function stateOf(view: View, clause: Clause, token: number, tokenEnd: number): string | undefined {
  if (isAboard(view, clause, token, tokenEnd)) return 'aboard';
  const hits = view.conceptsIn(clause.token, clause.tokenEnd).filter((hit) => governs(view, hit));
  const before = hits.filter((hit) => hit.tokenEnd <= token && distance(view, hit, token) <= reachOf(view, hit));
  const nearest = before[before.length - 1];
  const after = predicateAfter(view, hits, tokenEnd);
  // 31 were killed and more than 60 were wounded: the second number is a subject of its own.
  const own = after && nearest && after.pos === 'verb' && joinsOn(view, nearest.tokenEnd, token);
  if (nearest && !own) return joined(view, clause, before, nearest) ?? outcomeOf(view, nearest);
  return after && (view.reading(after.token)?.conjunction ?? '') === '' ? outcomeOf(view, after) : undefined;
}

/** Does a conjunction stand in `[from, to]`? */
function joinsOn(view: View, from: number, to: number): boolean {
  for (let t = from; t <= to; t++)
    if (view.analysis.tags.tag[t] === TAG.conjunction || (view.reading(t)?.conjunction ?? '') !== '') return true;
  return false;
}

/** The predicate that follows a number and its noun (12 شخصا لقوا مصرعهم, 12 people were killed). */
function predicateAfter(view: View, hits: readonly ConceptHit[], tokenEnd: number): ConceptHit | undefined {
  return hits.find(
    (hit) =>
      hit.token >= tokenEnd &&
      hit.token - tokenEnd <= REACH_AFTER &&
      (hit.pos === 'verb' ||
        // واثنين من المهاجمين قتلوا: a participle that names people says nothing of them.
        ((hit.pos === 'adjective' || hit.pos === 'participle') && view.analysis.nounAt(hit.head) === undefined)),
  );
}

/** على متنها 104 أشخاص, 66 شخصا كانوا على متنها, 104 people on board. */
function isAboard(view: View, clause: Clause, token: number, tokenEnd: number): boolean {
  return view
    .markersIn(clause.token, clause.tokenEnd)
    .some(
      (m) =>
        m.key === 'aboard' &&
        ((m.tokenEnd <= token && token - m.tokenEnd <= 1) || (m.token >= tokenEnd && m.token - tokenEnd <= 2)),
    );
}

/** Speech, thought, phases and light verbs (بلغ, سجل) say nothing of what is counted. */
function governs(view: View, hit: ConceptHit): boolean {
  const record = view.record(hit.concept);
  if (record === undefined || record.light) return false;
  return record.outcome !== undefined || record.class === 'event' || record.class === 'action';
}

/** What becomes of people is said from further off than what is done with things. */
function reachOf(view: View, hit: ConceptHit): number {
  return view.record(hit.concept)?.outcome === undefined ? REACH_OF_ACTION : REACH_BEFORE;
}

/** Words between a predicate and the number, numbers of others not passed over. */
function distance(view: View, hit: ConceptHit, token: number): number {
  const between = view.mentionsIn(hit.tokenEnd, token).some((m) => m.kind === 'number');
  return between ? Number.POSITIVE_INFINITY : token - hit.tokenEnd;
}

function outcomeOf(view: View, hit: ConceptHit): string {
  return view.record(hit.concept)?.outcome ?? hit.concept;
}

/** مقتل وإصابة 32: the number counts the dead and the injured together; in مقتل 4 وإصابة 28 each has its own. */
function joined(view: View, clause: Clause, before: readonly ConceptHit[], nearest: ConceptHit): string | undefined {
  const previous = before[before.length - 2];
  if (!previous || nearest.token - previous.tokenEnd > 1 || previous.pos !== 'noun' || nearest.pos !== 'noun')
    return undefined;
  if (
    view.mentionsIn(clause.token, previous.token).some((m) => m.kind === 'number' && previous.token - m.tokenEnd <= 2)
  )
    return undefined;
  const pair = new Set([outcomeOf(view, previous), outcomeOf(view, nearest)]);
  return pair.has('dead') && pair.has('injured') ? 'casualty' : undefined;
}
