// In: the counts of a small topic, and what was found of them. Out: pairs of other figures that may well be of one thing: worth a look.
import type { ClaimQuantity } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { publishedAt } from '../findings/judge.ts';
import type { Clash } from '../findings/observations.ts';
import { contextAcross } from '../happenings/context-across.ts';
import { type ContextLikeness, CROWD } from '../happenings/likeness.ts';
import { isVague, quantityId } from './amounts.ts';
import { addsUp } from './composition.ts';
import { amountOf, type Counted, type Node, nodesOf, startOf } from './count-nodes.ts';
import { LEAST_LOOSE, looseLikeness, sameFigure } from './loose-likeness.ts';
import { toldApart } from './told-apart.ts';

/** Pairs of figures that differ, and pairs that are one figure told twice. */
export interface LooseMatches {
  readonly clashes: readonly Clash<ClaimQuantity>[];
  readonly agreements: readonly Clash<ClaimQuantity>[];
}

interface Scored {
  readonly x: Node;
  readonly y: Node;
  readonly points: number;
}

/**
 * Figures of linked articles that differ, nearest first, each set against one other of an article. A figure that the other article
 * gives as well, that adds up, or that a finding has set against the other is left out. Topics of many articles hold many happenings:
 * nothing is said of them.
 */
export function matchLoosely(
  view: TopicView,
  observations: readonly Counted[],
  found: readonly Finding[],
): LooseMatches {
  if (view.members.length > CROWD) return { clashes: [], agreements: [] };
  const nodes = nodesOf(observations);
  const byMember = new Map<Member, Node[]>();
  for (const node of nodes) byMember.set(node.member, [...(byMember.get(node.member) ?? []), node]);
  const members = [...byMember.keys()];
  const context = contextAcross(view);
  const apart = toldApart(observations);
  const reported = reportedIn(found);
  const pairs = members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b) => (near(view, a, b) ? [[byMember.get(a)!, byMember.get(b)!] as const] : [])),
  );
  const clashes = pairs.flatMap(([left, right]) =>
    differing(view, left, right, context).filter(
      ({ x, y }) => !apart(x.mentions[0]!, y.mentions[0]!) && !reported(x, y),
    ),
  );
  if (clashes.length === 0) return { clashes: [], agreements: [] };
  const clashing = new Set(clashes.flatMap(({ x, y }) => [x, y]));
  const joins = (x: Node, y: Node): boolean =>
    (clashing.has(x) || clashing.has(y)) && quantityId(amountOf(x)) === quantityId(amountOf(y));
  const agreements = pairs.flatMap(([left, right]) => scoresOf(view, left, right, context, joins));
  return { clashes: clashes.flatMap(mentionsOf), agreements: agreements.flatMap(mentionsOf) };
}

/** Linked, or both linked with a third. */
function near(view: TopicView, a: Member, b: Member): boolean {
  return view.linked(a, b) || view.members.some((c) => c !== a && c !== b && view.linked(a, c) && view.linked(c, b));
}

const mentionsOf = ({ x, y }: Scored): Clash<ClaimQuantity>[] =>
  x.mentions.flatMap((a) => y.mentions.map((b): Clash<ClaimQuantity> => [a, b]));

/** The pairs that are `asked` for and may be of one thing, likest first. */
function scoresOf(
  view: TopicView,
  left: readonly Node[],
  right: readonly Node[],
  context: ContextLikeness,
  asked: (x: Node, y: Node) => boolean,
): Scored[] {
  const scored: Scored[] = [];
  for (const x of left)
    for (const y of right) {
      if (!asked(x, y)) continue;
      const points = pointsOf(view, x, y, context);
      if (points >= LEAST_LOOSE) scored.push({ x, y, points });
    }
  return scored.sort(
    (p, q) =>
      Number(isVaguePair(p)) - Number(isVaguePair(q)) ||
      q.points - p.points ||
      startOf(p.x) - startOf(q.x) ||
      startOf(p.y) - startOf(q.y),
  );
}

/** Dozens may be many figures: a number is set against a number first. */
const isVaguePair = ({ x, y }: Scored): boolean => isVague(amountOf(x)) || isVague(amountOf(y));

function differing(view: TopicView, left: readonly Node[], right: readonly Node[], context: ContextLikeness): Scored[] {
  const same = (x: Node, y: Node): boolean => sameFigure(amountOf(x), amountOf(y));
  const scored = scoresOf(view, left, right, context, (x, y) => !same(x, y));
  if (scored.length === 0) return [];
  const taken = new Set<Node>(scoresOf(view, left, right, context, same).flatMap(({ x, y }) => [x, y]));
  const [mine, theirs] = [left.map(amountOf), right.map(amountOf)];
  const later = longApart(left[0]!.member, right[0]!.member) && !shareFigure(mine, theirs);
  return scored.filter(({ x, y }) => {
    if (taken.has(x) || taken.has(y) || (later && maybeAnew(amountOf(x)))) return false;
    taken.add(x).add(y);
    return !addsUp(view.world, amountOf(x), amountOf(y), mine, theirs);
  });
}

/** Between two days of fighting lies as much. */
const LONG = 20 * 3_600_000;

/** Was one out so long after the other that it may tell of the next day? */
function longApart(a: Member, b: Member): boolean {
  const [s, t] = [publishedAt(a), publishedAt(b)];
  return s !== undefined && t !== undefined && Math.abs(s - t) >= LONG;
}

/** Is it counted anew on another day? Not those aboard, nor what was done with things: seats that were lost. */
const maybeAnew = ({ state, unit }: ClaimQuantity): boolean =>
  state !== 'aboard' && (unit === 'person' || state === '' || OUTCOMES.some((o) => o === state));

/** A smaller figure is shared by chance. */
const LEAST_SHARED = 3;

/** Do both count as many of something else? */
const shareFigure = (mine: readonly ClaimQuantity[], theirs: readonly ClaimQuantity[]): boolean =>
  mine.some((q) => (q.value ?? 0) >= LEAST_SHARED && theirs.some((r) => r.value === q.value && r.unit === q.unit));

function pointsOf(view: TopicView, x: Node, y: Node, context: ContextLikeness): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const a of x.mentions)
    for (const b of y.mentions) best = Math.max(best, looseLikeness(view, a.statement, b.statement, context));
  return best;
}

/** Does one finding set these two figures against each other already, of the same thing? */
function reportedIn(found: readonly Finding[]): (x: Node, y: Node) => boolean {
  const values = found.map(({ sides }) => new Set(sides.map(({ value }) => value)));
  return (x, y) =>
    classOf(x) === classOf(y) &&
    values.some((set) => set.has(quantityId(amountOf(x))) && set.has(quantityId(amountOf(y))));
}

/** Class of the counted, the second part of a key. */
const classOf = ({ mentions }: Node): string => mentions[0]!.key.split('|')[1]!;
