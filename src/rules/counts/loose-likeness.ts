// In: two quantities in their sentences. Out: how likely they are of one thing, in points, where certainty is not asked for.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isCount } from '../../core/count.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import { OUTCOMES, type Outcome } from '../../core/outcome.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group, groupFamily } from '../../lexicon/sets.ts';
import { type ContextLikeness, isNew, NEAR, someOf } from '../happenings/likeness.ts';
import { kinConcepts } from '../happenings/relations.ts';
import { agreeing, countedClass, isToll, isVague } from './amounts.ts';

/** Points below which two quantities are not worth a look. */
export const LEAST_LOOSE = 2.5;
const EXCLUDED = Number.NEGATIVE_INFINITY;
/** Figures further apart than this are of two things; a count that grows may lie further apart than one that is known at once. */
const LARGEST_RATIO = 2;
const LARGEST_RATIO_OF_TOLLS = 5;
/** «عشرات المصابين» and three: what is said without a number is said largely. */
const LARGEST_RATIO_OF_DOZENS = 10;

/** The number that is named, else the bound or the least that a vague word can mean. */
export const figureOf = (q: ClaimQuantity): number => q.value ?? q.stated ?? q.min ?? q.max ?? 0;

export function looseLikeness(view: TopicView, a: Statement, b: Statement, contextOf: ContextLikeness): number {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  if (x.cumulative !== y.cumulative || x.several !== y.several || apartInScale(x, y)) return EXCLUDED;
  const points = isCount(x) && isCount(y) ? countPoints(view.world, x, y) : measurePoints(view.world, x, y);
  const planned = a.claim.modality === 'planned' || b.claim.modality === 'planned';
  if (points === EXCLUDED || (planned && !shareQualifier(x, y)) || !mayBeOne(view, a, b, contextOf)) return EXCLUDED;
  const [p, q] = [a.claim.setting.prominence, b.claim.setting.prominence];
  return (
    points +
    (x.others === y.others ? 0 : -0.5) +
    (p > 1 && q > 1 ? 0.5 : 0) +
    4 * contextOf(a, b) -
    0.4 * Math.log2(ratioOf(x, y))
  );
}

/** What one text tells as background the other may tell as news; then the sentences must say that it is one thing. */
function mayBeOne({ gate }: TopicView, a: Statement, b: Statement, contextOf: ContextLikeness): boolean {
  const [x, y] = [a.claim.quantity!, b.claim.quantity!];
  // «أطلق الحوثيون 78 صاروخا منذ بدء الحرب»: counted up to the day of writing.
  const upToNow = x.cumulative && y.cumulative && x.of === y.of && contextOf(a, b) >= ALIKE;
  if (a.background === b.background) return (!a.background || upToNow) && gate(a, b) === true;
  const one = x.of === y.of && x.unit === 'thing' && x.state === y.state && x.state !== '';
  const news = (statement: Statement): Statement => ({ ...statement, background: false });
  return one && contextOf(a, b) >= ALIKE && gate(news(a), news(b)) === true;
}

/** Sentences that share so much tell of one thing, also where one tells it as background. */
const ALIKE = 0.2;

function countPoints(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity): number {
  if (!isWhole(x) || !isWhole(y)) return EXCLUDED;
  const nouns = nounPoints(world, x, y);
  if (x.state !== 'unidentified' && (someOf(x, y) || (x.subset !== y.subset && nouns < SPECIFIC))) return EXCLUDED;
  return nouns + statePoints(world, x, y, nouns >= SPECIFIC) + qualifierPoints(x, y);
}

/** A whole number, or a share of a whole (ثلث مقاعده); a single person is mostly one of those told of. */
function isWhole(q: ClaimQuantity): boolean {
  const figure = figureOf(q);
  return (Number.isInteger(figure) || figure < 1) && !(q.unit === 'person' && q.value === 1) && !SCORED.has(q.of);
}

/** Each side of a match or a market has its own. */
const SCORED = group('scored-by-each-side');

/** Percentages, sums and measures: of one thing, or each of what rose or fell. */
function measurePoints(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity): number {
  if (x.unit !== y.unit || isCount(x) || x.subset !== y.subset) return EXCLUDED;
  const changed = CHANGES.some((states) => states.includes(x.state) && states.includes(y.state));
  const named = x.of === y.of && world.nouns[x.of] !== undefined && !MARKETS.has(x.of);
  if (!named && !changed) return EXCLUDED;
  const states = changed
    ? 1.5
    : kinConcepts(world, x.state, y.state)
      ? 1
      : x.state === '' || y.state === ''
        ? 0
        : EXCLUDED;
  return (named ? 1.5 : 0) + states;
}

/** What they are worth and what is traded there changes by the hour. */
const MARKETS = group('traded');
const CHANGES = groupFamily('opposite-changes');

function ratioOf(x: ClaimQuantity, y: ClaimQuantity): number {
  const [low, high] = [figureOf(x), figureOf(y)].sort((m, n) => m - n) as [number, number];
  return low <= 0 ? Number.POSITIVE_INFINITY : high / low;
}

function apartInScale(x: ClaimQuantity, y: ClaimQuantity): boolean {
  const mayGrow = isToll(x) || x.state === 'unidentified';
  if (mayGrow && isVague(x) !== isVague(y)) return ratioOf(x, y) > LARGEST_RATIO_OF_DOZENS;
  return ratioOf(x, y) > (mayGrow ? LARGEST_RATIO_OF_TOLLS : LARGEST_RATIO);
}

/** A bound that is passed by no more than this holds, as news is written: at least 27, and 35 in the end. */
const PASSED = 1.5;
/** More than 900 strikers are not 1,200: they were counted once. */
const PASSED_BY_NO_TOLL = 1.2;

/**
 * One figure, or one that the other allows. Two bounds are two figures: more than 60 here and more than 70 there; a share is more than
 * a third or a third.
 */
export function sameFigure(x: ClaimQuantity, y: ClaimQuantity): boolean {
  const [m, n] = [figureOf(x), figureOf(y)];
  const share = x.unit === 'percent' || (m < 1 && n < 1);
  if (m === n) return !share || agreeing(x, y);
  if (isVague(x) || isVague(y)) return agreeing(x, y);
  if (x.value !== undefined && y.value !== undefined) return agreeing(x, y);
  if (x.value === undefined && y.value === undefined) return false;
  const [bound, exact] = x.value === undefined ? [x, y] : [y, x];
  const passed = isToll(x) || x.unit !== 'person' ? PASSED : PASSED_BY_NO_TOLL;
  return agreeing(x, y) && figureOf(exact) <= passed * figureOf(bound);
}

/** Points of a noun that says more than that people are counted. */
const SPECIFIC = 2;

function nounPoints(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity): number {
  const [a, b] = [classOf(world, x), classOf(world, y)];
  if (a === b) return a === 'person' || a === '' ? 1 : SPECIFIC;
  // Three passengers among those aboard, five soldiers among the dead: some of them.
  if (a === 'person' || b === 'person') return exceeds(a === 'person' ? y : x, a === 'person' ? x : y) ? 0.5 : EXCLUDED;
  return isKindOf(world, a, b) || isKindOf(world, b, a) ? SPECIFIC - 0.5 : EXCLUDED;
}

/** 113 passengers where another text has 104 aboard: more of a kind than of all. The dead of a day are counted by many. */
const exceeds = (kind: ClaimQuantity, all: ClaimQuantity): boolean =>
  kind.unit === 'person' &&
  kind.state !== 'dead' &&
  !all.subset &&
  all.qualifiers.length === 0 &&
  figureOf(kind) > figureOf(all);

/** What is counted; the dead and the wounded are persons, the members of a crew are no passengers. */
function classOf(world: WorldRecords, q: ClaimQuantity): string {
  if (q.state === 'abstained') return 'person';
  if (q.of === 'explosion') return 'bombing';
  if (isKindOf(world, q.of, 'crew-member')) return 'crew-member';
  return q.of === 'passenger' || q.of === 'hostage' ? q.of : countedClass(world, q);
}

/** `oneKind`: is a noun counted that says more than that they are people? Then one text may leave out what they did (1100 نزيل). */
function statePoints(world: WorldRecords, x: ClaimQuantity, y: ClaimQuantity, oneKind: boolean): number {
  const [a, b] = [x.state, y.state];
  const outcome = (state: string): boolean => OUTCOMES.some((o) => o === state);
  if (a === b && a !== '') return outcome(a) ? 2.5 : 1;
  if (x.unit === 'thing' && STANDING.has(x.of)) return 1;
  if (a === b) return 0;
  if (a !== '' && b !== '' && [...NEAR, ...OF_THINGS].some((set) => set.includes(a) && set.includes(b))) return 1;
  if (oneKind && x.unit === 'person' && (a === '' || b === '') && LEFT_OUT.has(a || b)) return 0;
  if (x.unit === 'person' || outcome(a) || outcome(b)) return EXCLUDED;
  if (a !== '' && b !== '') return kinConcepts(world, a, b) ? 0.5 : shareQualifier(x, y) ? 0 : EXCLUDED;
  return shareQualifier(x, y) ? 0 : -0.5;
}

/** What becomes of a bomb or a rocket, or what a crowd does, as one text and another tell it. */
const OF_THINGS = [...groupFamily('told-of-a-bomb'), ...groupFamily('told-of-a-crowd')];
/** Of whom so much is known that a count needs no word of it: the inmates of a jail, strikers, those aboard. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...groupFamily('told-of-a-crowd').flat(),
  ...(['jailed', 'aboard', 'present'] satisfies Outcome[]),
]);

/** What a thing has, whatever is told of it: the storeys of a house. */
const STANDING = new Set(['floor']);

const shareQualifier = ({ qualifiers: a }: ClaimQuantity, { qualifiers: b }: ClaimQuantity): boolean =>
  a.some((q) => b.includes(q));

function qualifierPoints({ qualifiers: a }: ClaimQuantity, { qualifiers: b }: ClaimQuantity): number {
  const shared = a.filter((q) => b.includes(q)).length;
  if (a.some(isNew) !== b.some(isNew)) return EXCLUDED;
  if (shared > 0) return 0.5 * shared;
  return a.length > 0 && b.length > 0 ? -2 : a.length + b.length > 0 ? -0.5 : 0;
}
