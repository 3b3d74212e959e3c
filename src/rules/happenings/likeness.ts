// In: two quantities in their sentences. Out: how likely they count the same thing, in points, values set aside.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isCount } from '../../core/count.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { groupList, wordSet } from '../../lexicon/sets.ts';
import { countedClass, isToll } from '../counts/amounts.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';

/** Points below which two quantities are not taken for one. */
export const LEAST_LIKENESS = 3;
/** Sentences this alike may leave out what became of the counted. */
const ALIKE = 0.4;
const EXCLUDED = Number.NEGATIVE_INFINITY;

/** Weighs the sentences of two statements by the words that they share. */
export type ContextLikeness = (a: Statement, b: Statement) => number;

export function contextLikeness(view: TopicView): ContextLikeness {
  const like = sentenceLikeness(view);
  return (a, b) => like(a.member, a.claim.sentence, b.member, b.claim.sentence);
}

/**
 * Likeness of what two quantities count or measure; of the values only the scale is looked at. Minus infinity where they cannot be one
 * thing, or the gate parts their statements.
 */
export function likeness(
  { world, gate }: TopicView,
  a: Statement,
  b: Statement,
  contextOf: ContextLikeness,
  crowded: boolean,
): number {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (
    !sameDimension(x, y) ||
    partsApart(world, x, y) ||
    x.cumulative !== y.cumulative ||
    x.several !== y.several ||
    x.each !== y.each
  )
    return EXCLUDED;
  const nouns = nounPoints(world, x, y);
  if (nouns === EXCLUDED || outOfScale(a, b) || gate(a, b) !== true) return EXCLUDED;
  const context = contextOf(a, b);
  if (crowded && context < ALIKE_IN_CROWD) return EXCLUDED;
  const states = statePoints(x, y, context, isCount(x));
  if (states === EXCLUDED) return EXCLUDED;
  return (
    nouns +
    states +
    qualifierPoints(x, y) +
    (x.others === y.others ? 0 : -0.5) +
    4 * context -
    0.4 * Math.log2(ratioOf(x, y))
  );
}

/** A topic of more articles than this may hold several happenings of one kind: the sentences must say that they tell of one. */
export const CROWD = 12;

/** In a crowded topic sentences less alike than this are not compared. */
const ALIKE_IN_CROWD = 0.35;

/** Counts this far apart are of different things; a thousandfold is a slip of magnitude (million, billion). */
const LARGEST_RATIO = 10;
const LARGEST_RATIO_OF_SUMS = 4;
/** A first toll and a last one, both told up front, may lie further apart. */
const LARGEST_RATIO_OF_TOLLS = 60;

function outOfScale(a: Statement, b: Statement): boolean {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  const upFront = isToll(x) && x.state === y.state && a.claim.setting.prominence > 1 && b.claim.setting.prominence > 1;
  const largest = Math.max(named(x), named(y));
  // 20 million from one donor, 182 from another.
  if (!isCount(x) && ratioOf(x, y) > LARGEST_RATIO_OF_SUMS) return true;
  return largest > 20 && ratioOf(x, y) > (upFront ? LARGEST_RATIO_OF_TOLLS : LARGEST_RATIO);
}

const named = (q: ClaimQuantity): number => Math.abs(q.value ?? q.stated ?? q.min ?? q.max ?? 0);

/** How many times the larger figure is the smaller; 1 for a thousandfold, which is a slip of magnitude. */
function ratioOf(x: ClaimQuantity, y: ClaimQuantity): number {
  const [low, high] = [Math.min(named(x), named(y)), Math.max(named(x), named(y))];
  return low <= 0 || high / low === 1000 ? 1 : high / low;
}

/** A part is not the whole; soldiers counted among the dead are all the dead soldiers, and fewer than all the dead. */
function partsApart(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity): boolean {
  if (someOf(x, y) || isOneOf(x) || isOneOf(y) || isPartOf(world, x, y) || isPartOf(world, y, x)) return true;
  return x.subset !== y.subset && (x.of !== y.of || countedClass(world, x) === 'person');
}

/** Two of the bombs are fewer than all; two of them who were killed are all the killed. */
export const someOf = (x: ClaimQuantity, y: ClaimQuantity): boolean => x.unit === 'thing' && x.some !== y.some;

/** «23 ضابطا منهم واحد مصاب بطلق ناري»: one of them is told of for himself. */
const isOneOf = ({ unit, value, subset }: ClaimQuantity): boolean => unit === 'person' && value === 1 && subset;

/** Kinds of people who are mostly some of those whom something befell. */
const PARTS = groupList('kinds-among-the-victims');

/** Two policemen killed, three people killed: both are so. */
function isPartOf(world: WorldRecords, part: ClaimQuantity, whole: ClaimQuantity): boolean {
  const kind = PARTS.some((noun) => isKindOf(world, part.of, noun));
  return kind && countedClass(world, whole) === 'person' && named(part) < named(whole);
}

/** May the two be measured against each other: one unit, or counts of one thing? */
export function sameDimension(x: ClaimQuantity, y: ClaimQuantity): boolean {
  return x.unit === y.unit || (isCount(x) && isCount(y) && (x.of === y.of || x.state === y.state));
}

/** States that one text and another may give to the same people. */
export const NEAR: readonly (readonly string[])[] = [
  ['rescued', 'released'],
  ['rescued', 'survived'],
  ['rescued', 'evacuated'],
  ['injured', 'hospitalised'],
  ['arrested', 'jailed'],
  ['missing', 'trapped'],
];

function statePoints(
  { state: a }: ClaimQuantity,
  { state: b }: ClaimQuantity,
  context: number,
  counted: boolean,
): number {
  if (a === '' && b === '') return 0;
  if (a === '' || b === '') return context >= ALIKE || !counted ? -0.5 : EXCLUDED;
  if (a === b) return 2.5;
  if (NEAR.some((set) => set.includes(a) && set.includes(b))) return 1;
  // Measures are often hung on other verbs (rose by, reached); what they are of tells them apart.
  return counted ? EXCLUDED : 0;
}

function nounPoints(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity): number {
  const [a, b] = [countedClass(world, x), countedClass(world, y)];
  if (a === b) return a === 'person' || a === '' ? 1 : 2;
  if (isKindOf(world, a, b) || isKindOf(world, b, a)) return 0.5;
  // Measures are told apart by their sentences; counts of different things never meet.
  return isCount(x) ? EXCLUDED : -0.5;
}

function qualifierPoints({ qualifiers: a }: ClaimQuantity, { qualifiers: b }: ClaimQuantity): number {
  if (a.length === 0 && b.length === 0) return 0;
  if (a.some(isNew) !== b.some(isNew)) return EXCLUDED;
  const shared = a.filter((q) => b.includes(q)).length;
  if (shared > 0) return 0.5 * shared;
  return a.length > 0 && b.length > 0 ? -2 : -1;
}

/** «القبض على 27 متهما جديدا»: beside those of before. */
export const isNew = (qualifier: string): boolean => NEW.has(qualifier);
const NEW = wordSet('new');
