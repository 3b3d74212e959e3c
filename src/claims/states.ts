// In: a counted phrase in its clause. Out: what became of the counted, or what was done with them.

import type { ConceptHit } from '../core/analysis.ts';
import { FEATURE } from '../core/lexeme.ts';
import { TAG } from '../core/syntax.ts';
import { wordSet } from '../lexicon/sets.ts';
import { doesToOthers } from './active-subjects.ts';
import { behindAside } from './asides.ts';
import type { Clause } from './clauses.ts';
import { isDeathSentence } from './death-sentences.ts';
import { estimateBefore } from './estimates.ts';
import type { View } from './view.ts';

/** Tokens between a predicate and the number that it governs. */
const REACH_BEFORE = 4;
const REACH_OF_ACTION = 2;
const REACH_AFTER = 5;
/** على متن الطائرة طاقم من ستة أفراد */
const ABOARD_REACH = 3;

/**
 * The outcome (`dead`) or the concept that governs the phrase `[first, tokenEnd)`: the nearest predicate before it (مقتل 12, killed 12),
 * else the predicate that follows it (12 شخصا لقوا مصرعهم, 12 people were killed), else the verb whose bare object it is, however far
 * (قتل مسلحون في هجوم على نقطة تفتيش خمسة جنود). Two coordinated outcomes of people are `casualty`. Of a `part` of those told of (eleven
 * of them) only what follows is said.
 */
export function stateOf(view: View, clause: Clause, first: number, tokenEnd: number, part = false): string | undefined {
  const token = estimateBefore(view.doc, first);
  if (isAboard(view, clause, token, tokenEnd)) return 'aboard';
  const hits = clause.hits.filter(governs);
  const before = part
    ? []
    : hits.filter((hit) => hit.tokenEnd <= token && !describesOthers(view, hit, token) && reaches(view, hit, token));
  const corpses = outcomeBeside(view, token);
  if (corpses !== undefined) return corpses;
  const verb = hits.find((hit) => hit.head === clause.verb && isObject(view, hit, token));
  if (verb && saysOutcome(verb)) return outcomeOf(view, clause, verb);
  const nearest = before[before.length - 1];
  const after = predicateAfter(view, hits, tokenEnd);
  // 31 were killed and more than 60 were wounded: the second number is a subject of its own.
  const own =
    after && nearest && (after.pos === 'verb' || saysOutcome(after)) && joinsOn(view, nearest.tokenEnd, token);
  // left 24 people dead: what became of them is said behind them.
  const complement = after && nearest && !saysOutcome(nearest) && after.pos !== 'verb' && saysOutcome(after);
  // 17 missing fishermen: what the counted are called says it, where no predicate tells what became of them.
  const called = hits.find(({ pos, ...hit }) => pos === 'adjective' && hit.token > first && hit.tokenEnd <= tokenEnd);
  if (called && saysOutcome(called) && !(nearest && saysOutcome(nearest)) && !(after && saysOutcome(after)))
    return outcomeOf(view, clause, called);
  if (nearest && !own && !complement) {
    if (isLost(view, nearest, token, tokenEnd)) return nearest.record!.passive;
    return joined(view, clause, before, nearest) ?? outcomeOf(view, clause, nearest);
  }
  if (after && (view.reading(after.token)?.conjunction ?? '') === '') return outcomeOf(view, clause, after);
  return verb && outcomeOf(view, clause, verb);
}

/** جثث 53 شخصا, the bodies of 12 migrants: the noun before the number says what became of them. */
function outcomeBeside(view: View, token: number): string | undefined {
  const noun = view.fold(token - 1) === 'of' ? token - 2 : token - 1;
  if (view.conceptAt(noun) !== undefined) return undefined;
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

const saysOutcome = (hit: ConceptHit): boolean => hit.record?.outcome !== undefined;

/** 24 dead and dozens missing: an adjective before the conjunction belongs to those before it. */
const describesOthers = (view: View, hit: ConceptHit, token: number): boolean =>
  hit.pos === 'adjective' && joinsOn(view, hit.tokenEnd, token);

/** وفقد 16 آخرون: people right behind the verb are its subject in the passive; not so in فقد 16 عاملا وظائفهم, where its object follows. */
function isLost(view: View, hit: ConceptHit, token: number, tokenEnd: number): boolean {
  if (hit.record?.passive === undefined || hit.pos !== 'verb' || hit.tokenEnd !== token) return false;
  return tokenEnd >= view.doc.tokens.count || (view.reading(tokenEnd)?.pronoun ?? '') === '';
}

/** Does a conjunction stand in `[from, to]`? */
function joinsOn(view: View, from: number, to: number): boolean {
  for (let t = from; t <= to; t++)
    if (view.analysis.tags.tag[t] === TAG.conjunction || (view.reading(t)?.conjunction ?? '') !== '') return true;
  return false;
}

/** The predicate that follows a number and its noun (12 شخصا لقوا مصرعهم, 12 people were killed). */
function predicateAfter(view: View, hits: readonly ConceptHit[], counted: number): ConceptHit | undefined {
  const tokenEnd = behindAside(view, counted);
  return hits.find(
    (hit) =>
      hit.token >= tokenEnd &&
      hit.token - tokenEnd <= REACH_AFTER &&
      ((hit.pos === 'verb' && !(saysOutcome(hit) && doesToOthers(view, hit))) ||
        ((hit.pos === 'adjective' || hit.pos === 'participle') && !namesPeople(view, hit))),
  );
}

/**
 * واثنين من المهاجمين قتلوا: a participle that names people says nothing of them; nor does the dead, 12 wounded. English adjectives that
 * nothing leads describe (five people confirmed dead).
 */
function namesPeople(view: View, { head }: ConceptHit): boolean {
  if (view.analysis.nounAt(head) === undefined) return false;
  const lead = head > 0 ? view.analysis.tags.tag[head - 1] : undefined;
  return view.doc.language.code === 'ar' || lead === TAG.determiner || lead === TAG.numeral;
}

/** على متنها 104 أشخاص, 66 شخصا كانوا على متنها, 104 people on board. */
function isAboard(view: View, clause: Clause, token: number, tokenEnd: number): boolean {
  return view
    .markersIn(clause.token, clause.tokenEnd)
    .some(
      (m) =>
        m.key === 'aboard' &&
        ((m.tokenEnd <= token && token - m.tokenEnd <= ABOARD_REACH) ||
          (m.token >= tokenEnd && m.token - tokenEnd <= 2)),
    );
}

/** Speech, thought, phases and light verbs (بلغ, سجل) say nothing of what is counted. */
function governs({ record }: ConceptHit): boolean {
  if (record === undefined || record.light) return false;
  return record.outcome !== undefined || record.class === 'event' || record.class === 'action';
}

/** What becomes of people is said from further off than what is done with things; ضحايا الحريق إلى 64 tells nothing of the fire. */
function reaches(view: View, hit: ConceptHit, token: number): boolean {
  if (hit.record?.outcome !== undefined)
    return distance(view, hit, token) <= REACH_BEFORE && !isAgainst(view, hit.tokenEnd, token);
  return distance(view, hit, token) <= REACH_OF_ACTION && !(hit.pos === 'noun' && setsOff(view, hit.tokenEnd, token));
}

const AGAINST = wordSet('against');

/** أحكام إعدام ضد 21 متهما: they are sentenced, and not dead. */
function isAgainst(view: View, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (AGAINST.has(view.fold(t))) return true;
  return false;
}

/** Prepositions whose object completes the noun before them: release of four, الإفراج عن أربعة. */
const COMPLETING = wordSet('completes-a-state');

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

const JUSSIVE = wordSet('before-a-jussive');

/** «حافلة تقل 55 معتمرا»: أقل, to carry; a jussive of أقال, to dismiss, stands behind لم and its like alone. */
function isCarrying(view: View, { concept, head }: ConceptHit): boolean {
  if (concept !== 'dismiss' || JUSSIVE.has(view.fold(head - 1))) return false;
  const reading = view.reading(head);
  return reading !== undefined && reading.preposition === '' && (reading.features & FEATURE.jussive) !== 0;
}

/** A count of victims (عدد الضحايا) is a count of the dead, unless it says otherwise. */
function outcomeOf(view: View, clause: Clause, hit: ConceptHit): string {
  if (isCarrying(view, hit)) return 'aboard';
  if (isDeathSentence(view, clause, hit)) return 'convicted';
  const outcome = hit.record?.outcome;
  return outcome === 'casualty' && view.analysis.nounAt(hit.head) === 'victim' ? 'dead' : (outcome ?? hit.concept);
}

/** مقتل وإصابة 32: the number counts the dead and the injured together; in مقتل 4 وإصابة 28 each has its own, as in مقتل شرطي وإصابة 2. */
function joined(view: View, clause: Clause, before: readonly ConceptHit[], nearest: ConceptHit): string | undefined {
  const previous = before[before.length - 2];
  if (!previous || nearest.token - previous.tokenEnd > 1 || previous.pos !== 'noun' || nearest.pos !== 'noun')
    return undefined;
  if (nearest.token > previous.tokenEnd && view.analysis.tags.tag[previous.tokenEnd] !== TAG.conjunction)
    return undefined;
  if (
    view.mentionsIn(clause.token, previous.token).some((m) => m.kind === 'number' && previous.token - m.tokenEnd <= 2)
  )
    return undefined;
  const pair = new Set([outcomeOf(view, clause, previous), outcomeOf(view, clause, nearest)]);
  return pair.has('dead') && pair.has('injured') ? 'casualty' : undefined;
}
