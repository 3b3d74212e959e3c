// In: two days that a small topic gives to acts. Out: how likely the acts are one, in points, whatever kind of act: a seizure, a hearing, a match.

import { oncePer } from '../../core/once.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { type Mood, moodOf, sameMood } from '../acts/moods.ts';
import type { Observation } from '../findings/observations.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { publishedApart } from '../happenings/same-event.ts';
import { sceneLikeness } from '../happenings/scene.ts';
import { bearing, type Dated } from './dated.ts';
import { nameOthers, tellTwo } from './dated-apart.ts';
import { sameTurn } from './dated-likeness.ts';
import { daysBetween, isLoose } from './days.ts';

/** Points from which two days are worth a note: sentences much alike, or one thing done to one object. */
const LEAST = 0.35;
const ONE_OBJECT = 0.3;
/** A strike begins once. */
const ONE_TURN = 0.15;
/** Months and years long past are told of few acts of one kind. */
const LEAST_LONG_AGO = 0.25;
const EXCLUDED = -1;
/** Days further apart are of two acts, but for what lies months and years back. */
const FURTHEST = 14;
/** Predicates that a day may belong to, nearest first. */
const NEAREST = 2;

/** What stands beside many acts and names none, and what happens again the next day. */
const GENERAL = group('beside-any-act');

/** Points of a pair of days beyond what is asked; below zero where they are of two acts. */
export function actDayPoints(
  view: TopicView,
  observations: readonly Observation<Dated>[],
): (x: Observation<Dated>, y: Observation<Dated>) => number {
  const likeness = sceneLikeness(view);
  const toldOfTwo = tellTwo(view, observations);
  return (x, y) => {
    const [a, b] = [x.statement, y.statement];
    if (a.background !== b.background) return EXCLUDED;
    if ((isLoose(x.value) || isLoose(y.value)) && publishedApart(a.member, b.member)) return EXCLUDED;
    if (!ofOneMood(view.world, x, y)) return EXCLUDED;
    const coarse = x.value.grain !== 'day';
    if (x.value.grain !== y.value.grain || (!coarse && daysBetween(x.value, y.value) > FURTHEST)) return EXCLUDED;
    if (!ofOneAct(view.world, x, y) || toldOfTwo(x, y)) return EXCLUDED;
    const gate = view.gate(a, b);
    if (gate !== true && gate.id !== 'gate.time') return EXCLUDED;
    const { claim: c } = a;
    const { claim: d } = b;
    const oneObject = c.object !== undefined && c.object === d.object;
    if (nameOthers(view.world, c, d)) return EXCLUDED;
    const turn = !coarse && sameTurn(view, x.value, y.value) ? ONE_TURN : 0;
    const asked = coarse && a.background ? LEAST_LONG_AGO : LEAST - turn;
    return likeness(a, b) + (oneObject && !coarse ? ONE_OBJECT : 0) - asked;
  };
}

/** What lies ahead is told as planned or as sure. */
function ofOneMood(world: WorldRecords, x: Observation<Dated>, y: Observation<Dated>): boolean {
  const [a, b] = [x, y].map(({ statement }) => moodOf(world, statement.claim)) as [Mood, Mood];
  return sameMood(a, b) || (x.value.ahead && y.value.ahead && AHEAD.has(a) && AHEAD.has(b));
}

const AHEAD: ReadonlySet<Mood> = new Set<Mood>(['real', 'planned']);

/** Have the predicates nearest to both days one that is kin, phases and general words aside? */
function ofOneAct(world: WorldRecords, x: Observation<Dated>, y: Observation<Dated>): boolean {
  const named = namesAct(world);
  const [mine, theirs] = [x, y].map((o) => bearing(o).bearers.filter(named).slice(0, NEAREST));
  return mine!.some((p) => theirs!.some((q) => kinConcepts(world, p, q)));
}

/** Does a predicate name an act that a day can be of? */
const namesAct = oncePer(({ concepts }: WorldRecords) => (concept: string): boolean => {
  const record = concepts[concept];
  return record !== undefined && record.class !== 'phase' && !GENERAL.has(concept);
});
