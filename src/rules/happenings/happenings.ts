// In: the predicates that two values hang on. Out: whether they tell of one kind of happening, whatever the words: fell down, crashed.

import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group, groupFamily } from '../../lexicon/sets.ts';
import { kinConcepts, lineOf } from './relations.ts';
import { agesApart, type Bearing, type EventPoints } from './same-event.ts';
import { sceneLikeness } from './scene.ts';

/**
 * Predicates by which one happening is told. Whom an attack or accident killed is told by their deaths; that something began by what
 * began.
 */
const FAMILIES = groupFamily('told-of-one-happening');

/** Families of a concept, by itself or by a broader one. */
function familiesOf(world: WorldRecords, concept: string): readonly number[] {
  const line = new Set(lineOf(world, concept).map((r) => r.id));
  return FAMILIES.flatMap((family, i) => (family.some((id) => line.has(id)) ? [i] : []));
}

/** Do two predicates tell of one kind of happening? */
export function sameHappening(world: WorldRecords, a: string, b: string): boolean {
  return kinConcepts(world, a, b) || ofOneFamily(world, a, b);
}

function ofOneFamily(world: WorldRecords, a: string, b: string): boolean {
  const theirs = familiesOf(world, b);
  return familiesOf(world, a).some((family) => theirs.includes(family));
}

/** Are both predicates of a happening, and of one kind? Of what is in no family the class of its concept tells. */
export const isToldOfOneHappening = ({ world }: TopicView, a: readonly string[], b: readonly string[]): boolean =>
  [a, b].every((bearers) => !bearers.some((id) => isWide(world, id))) &&
  a.some((p) => b.some((q) => ofOneFamily(world, p, q) || (kinConcepts(world, p, q) && isEvent(world, p))));

/** Fighting is in many places at once. */
const WIDE = group('in-many-places-at-once');
const isWide = (world: WorldRecords, id: string): boolean => lineOf(world, id).some((r) => WIDE.has(r.id));

const isEvent = (world: WorldRecords, id: string): boolean => lineOf(world, id).some((r) => r.class === 'event');

/** Does it happen at one point, in a spot or beside it: what falls, lands, collides, blows up? */
export const isPointed = (world: WorldRecords, concept: string): boolean => familiesOf(world, concept).includes(0);

/** «وقع الانفجار», `the quake was recorded`: of what they are said tells the happening. */
const SAY_THAT_IT_WAS = group('says-that-it-was');
const leading = ({ bearers }: Bearing): string | undefined =>
  bearers.find((concept) => !SAY_THAT_IT_WAS.has(concept)) ?? bearers[0];

const UP_FRONT = 0.2;
const ONE_OBJECT = 0.25;
const APART = -1;
/** Milliseconds between articles on one happening: what happened where is told for days. */
const LATEST = 3 * 86_400_000;
const upFront = ({ claim }: Statement): boolean => claim.setting.prominence > 1;

/**
 * Points of two statements that may tell of the one happening that a small topic is about, whatever they count and name in it: their
 * nearest predicates tell of one kind of happening, and neither tells of the past. What both tell first weighs more.
 */
export const storyPoints = oncePer((view: TopicView): EventPoints => {
  const likeness = sceneLikeness(view);
  return (a: Bearing, b: Bearing) => {
    const [x, y] = [a.statement, b.statement];
    const [p, q] = [a, b].map(leading);
    if (p === undefined || q === undefined || x.background || y.background) return APART;
    if (!ofOneFamily(view.world, p, q) || agesApart(x.member, y.member) > LATEST) return APART;
    const gate = view.gate(x, y);
    if (gate !== true && gate.id !== 'gate.time') return APART;
    const oneObject = x.claim.object !== undefined && x.claim.object === y.claim.object;
    return likeness(x, y) + (upFront(x) && upFront(y) ? UP_FRONT : 0) + (oneObject ? ONE_OBJECT : 0);
  };
});
