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
 * else the predicate that follows it (12 شخصا لقوا مصرعهم, 12 people were killed), else the verb whose bare object it is, however far
 * (قتل مسلحون في هجوم على نقطة تفتيش خمسة جنود). Two coordinated outcomes of people are `casualty`.
 */
export function stateOf(view: View, clause: Clause, token: number, tokenEnd: number): string | undefined {
  if (isAboard(view, clause, token, tokenEnd)) return 'aboard';
  const hits = view.conceptsIn(clause.token, clause.tokenEnd).filter((hit) => governs(view, hit));
  const before = hits.filter((hit) => hit.tokenEnd <= token && reaches(view, hit, token));
  const corpses = outcomeBeside(view, token);
  if (corpses !== undefined) return corpses;
  const verb = hits.find((hit) => hit.head === clause.verb && isObject(view, hit, token));
  if (verb && view.record(verb.concept)?.outcome !== undefined) return outcomeOf(view, verb);
  const nearest = before[before.length - 1];
  const after = predicateAfter(view, hits, tokenEnd);
  // 31 were killed and more than 60 were wounded: the second number is a subject of its own.
  const own = after && nearest && after.pos === 'verb' && joinsOn(view, nearest.tokenEnd, token);
  if (nearest && !own) return joined(view, clause, before, nearest) ?? outcomeOf(view, nearest);
  if (after && (view.reading(after.token)?.conjunction ?? '') === '') return outcomeOf(view, after);
  return verb && outcomeOf(view, verb);
}

/** جثث 53 شخصا, the bodies of 12 migrants: the noun before the number says what became of them. */
function outcomeBeside(view: View, token: number): string | undefined {
  const noun = view.fold(token - 1) === 'of' ? token - 2 : token - 1;
  return view.analysis.world.nouns[view.analysis.nounAt(noun) ?? '']?.outcome;
}

/** A phrase of its own behind the verb: no preposition or conjunction opens it and no other number stands between. */
function isObject(view: View, verb: ConceptHit, token: number): boolean {
  if (view.doc.language.code !== 'ar' || token <= verb.tokenEnd) return false;
  const tag = view.analysis.tags.tag[token - 1];
  const reading = view.reading(token);
  return (
    tag !== TAG.preposition &&
    tag !== TAG.conjunction &&
    tag !== TAG.punctuation &&
    (reading?.preposition ?? '') === '' &&
    (reading?.conjunction ?? '') === '' &&
    distance(view, verb, token) < Number.POSITIVE_INFINITY
  );
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

/** What becomes of people is said from further off than what is done with things; ضحايا الحريق إلى 64 tells nothing of the fire. */
function reaches(view: View, hit: ConceptHit, token: number): boolean {
  if (view.record(hit.concept)?.outcome !== undefined) return distance(view, hit, token) <= REACH_BEFORE;
  return distance(view, hit, token) <= REACH_OF_ACTION && !(hit.pos === 'noun' && setsOff(view, hit.tokenEnd, token));
}

/** Prepositions whose object completes the noun before them: release of four, الإفراج عن أربعة. */
const COMPLETING = new Set(['of', 'عن', 'من']);

function setsOff(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++)
    if (view.analysis.tags.tag[t] === TAG.preposition && !COMPLETING.has(view.fold(t))) return true;
  return !COMPLETING.has(view.reading(to)?.preposition || 'of');
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
