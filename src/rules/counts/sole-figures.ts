// In: the figures of a small topic. Out: pairs that differ, each the only one of its unit or noun that its article gives: worth a look.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import { isOutcome } from '../../core/outcome.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import type { Clash } from '../findings/observations.ts';
import { contextAcross } from '../happenings/context-across.ts';
import { type ContextLikeness, CROWD, isNew, NEAR } from '../happenings/likeness.ts';
import { isVague, quantityId } from './amounts.ts';
import { addsUp } from './composition.ts';
import type { Counted } from './count-nodes.ts';
import { currencyFamily } from './currencies.ts';
import { figureOf, sameFigure } from './loose-likeness.ts';
import { toldApart } from './told-apart.ts';

/** Figures further apart are of two things; so is a second figure of one article only where it lies as near. */
const LARGEST_RATIO = 2.5;
/** Bounds on figures from here on are round. */
const ROUND = 100;
/** A slip of magnitude: million, billion. */
const SLIP = 1000;
/** Sentences that share so much may tell of one thing. */
const ALIKE = 0.1;
/** Shares of many wholes are told of, and the background of many years. */
const ALIKE_TWICE = 0.14;

/** What shares are of is told in many words. */
const ALIKE_MUCH = 0.2;

/** One figure of an article, with every mention of it. */
interface Sole {
  readonly member: Member;
  readonly mentions: readonly Counted[];
}

/**
 * Clashes between figures that are alone of their kind in their articles: the only sum in euros of that size here and there, the only
 * count of wells. `observations` are those that no finding has set against another.
 */
export function soleFiguresApart(view: TopicView, observations: readonly Counted[]): Clash<ClaimQuantity>[] {
  if (view.members.length > CROWD) return [];
  const context = contextAcross(view);
  const apart = toldApart(observations);
  const kinds = new Map<string, Counted[]>();
  for (const o of observations)
    for (const kind of kindsOf(view.world, o)) kinds.set(kind, [...(kinds.get(kind) ?? []), o]);
  return [...kinds]
    .flatMap(([name, kind]) => clashesOf(view, kind, name === ANY_SHARE, context))
    .filter(([x, y]) => !apart(x, y) && (isSlip(x.value, y.value) || view.gate(x.statement, y.statement) === true));
}

/** Of each two articles the figures that only one of them gives: one of each, alone of its size. */
function clashesOf(
  view: TopicView,
  kind: readonly Counted[],
  whatever: boolean,
  context: ContextLikeness,
): Clash<ClaimQuantity>[] {
  const figures = figuresOf(kind);
  return [...figures].flatMap(([a, mine], i) =>
    [...figures].slice(i + 1).flatMap(([b, theirs]): Clash<ClaimQuantity>[] => {
      if (!view.linked(a, b)) return [];
      const [left, right] = [solesOf(mine, theirs, whatever), solesOf(theirs, mine, whatever)];
      const one = (x: Sole, y: Sole): boolean => mayBeOne(view, x, y, kind, context);
      return left.flatMap((x) =>
        right.flatMap((y) =>
          one(x, y) ? x.mentions.flatMap((m) => y.mentions.map((n): Clash<ClaimQuantity> => [m, n])) : [],
        ),
      );
    }),
  );
}

/** What a figure is alone of: its unit, or the noun that it counts and each broader one; nothing where articles count many of it. */
function kindsOf(world: WorldRecords, { value: q }: Counted): readonly string[] {
  if (isVague(q) || q.implied || q.cumulative || q.others || q.several) return [];
  // More than 15 fire engines are more than six; more than five million pills are 5.3 million.
  if (q.value === undefined && (q.unit !== 'thing' || figureOf(q) >= ROUND)) return [];
  // 65 seats out of 87 and 60 out of 87: parts of one whole.
  if (q.subset) return q.unit === 'thing' && world.nouns[q.of] !== undefined ? [`part|${q.of}`] : [];
  if (q.unit === 'percent') return [`percent|${q.of}`, ANY_SHARE];
  if (q.unit !== 'person' && q.unit !== 'thing') return [currencyFamily(q.unit)];
  if (q.value === 1 || !Number.isInteger(figureOf(q))) return [];
  const kinds: string[] = q.state === 'infected' ? ['infected'] : [];
  for (let at: string | undefined = q.of; at !== undefined && !GENERIC.has(at); at = world.nouns[at]?.is)
    if (world.nouns[at] !== undefined) kinds.push(`${q.unit}|${at}`);
  return kinds;
}

/** The only share of anything in an article. */
const ANY_SHARE = 'percent';

/** Nouns that everything is counted by. */
const GENERIC = group('counts-anything');

/** The figures of each article, each with its mentions. */
function figuresOf(kind: readonly Counted[]): ReadonlyMap<Member, readonly Sole[]> {
  const found = new Map<Member, Map<string | number, Counted[]>>();
  for (const o of kind) {
    const { member } = o.statement;
    const own = found.get(member) ?? new Map<string | number, Counted[]>();
    found.set(member, own.set(quantityId(o.value), [...(own.get(quantityId(o.value)) ?? []), o]));
  }
  return new Map(
    [...found].map(([member, own]) => [member, [...own.values()].map((mentions): Sole => ({ member, mentions }))]),
  );
}

const amountOf = ({ mentions }: Sole): ClaimQuantity => mentions[0]!.value;

/** Those that the other article lacks, and that no other such lies near to; of shares `whatever` they are of, the only one. */
function solesOf(own: readonly Sole[], others: readonly Sole[], whatever: boolean): Sole[] {
  const open = own.filter((x) => !others.some((y) => sameFigure(amountOf(x), amountOf(y))));
  return open.filter((x) => !open.some((y) => y !== x && (whatever || isNear(amountOf(x), amountOf(y)))));
}

function mayBeOne(view: TopicView, x: Sole, y: Sole, kind: readonly Counted[], context: ContextLikeness): boolean {
  const [a, b] = [x.mentions[0]!.value, y.mentions[0]!.value];
  if (!isNear(a, b) || sameFigure(a, b) || !statesMeet(a, b)) return false;
  if (a.qualifiers.some(isNew) !== b.qualifiers.some(isNew) || isOfNarrower(view.world, a, b)) return false;
  const of = (member: Member): ClaimQuantity[] => kind.filter((o) => o.statement.member === member).map((o) => o.value);
  if (addsUp(view.world, a, b, of(x.member), of(y.member))) return false;
  if (a.unit !== b.unit && currencyFamily(a.unit) !== a.unit && currencyFamily(b.unit) !== b.unit) return false;
  const alike = Math.max(...x.mentions.flatMap((m) => y.mentions.map((n) => context(m.statement, n.statement))));
  const background = x.mentions[0]!.statement.background || y.mentions[0]!.statement.background;
  if (a.unit === 'percent' && a.of !== b.of && alike < ALIKE_MUCH) return false;
  if (a.unit === 'percent' || background) return alike >= ALIKE_TWICE || (isSlip(a, b) && alike >= ALIKE);
  return alike >= ALIKE || (a.state === b.state && a.state !== '') || isTheStorys(x, kind) || isTheStorys(y, kind);
}

/** Nine rifles among eleven weapons: fewer of a kind than of all. */
const isOfNarrower = (world: WorldRecords, a: ClaimQuantity, b: ClaimQuantity): boolean =>
  a.unit === 'thing' &&
  a.of !== b.of &&
  ((isKindOf(world, a.of, b.of) && figureOf(a) < figureOf(b)) ||
    (isKindOf(world, b.of, a.of) && figureOf(b) < figureOf(a)));

/** Do several sources give this figure: is it one that the story is told with? */
function isTheStorys(sole: Sole, kind: readonly Counted[]): boolean {
  const giving = kind.filter(({ value }) => sameFigure(value, amountOf(sole)));
  return new Set(giving.map(({ statement }) => statement.member.lineage)).size > 1;
}

function isNear(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const [low, high] = [Math.min(figureOf(a), figureOf(b)), Math.max(figureOf(a), figureOf(b))];
  return low > 0 && (high / low <= LARGEST_RATIO || high / low === SLIP);
}

const isSlip = (a: ClaimQuantity, b: ClaimQuantity): boolean =>
  Math.max(figureOf(a), figureOf(b)) === SLIP * Math.min(figureOf(a), figureOf(b));

/** What became of people is one thing or another; what was done with things is told in many words. */
function statesMeet({ state: a, unit }: ClaimQuantity, { state: b }: ClaimQuantity): boolean {
  if (a === b || unit !== 'person') return true;
  if (NEAR.some((set) => set.includes(a) && set.includes(b))) return true;
  return !isOutcome(a) && !isOutcome(b);
}
