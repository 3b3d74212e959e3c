// In: the quantities of a topic. Out: groups that count one thing, one value an article, and whose values cannot all be right.

import type { ClaimQuantity } from '../../core/claim.ts';
import { isCount } from '../../core/count.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { publishedAt } from '../findings/judge.ts';
import { type ContextLikeness, contextLikeness } from '../happenings/likeness.ts';
import { isToll } from './amounts.ts';
import { type Compared, comparedIn, scoresOf } from './compared-nodes.ts';
import { addsUp } from './composition.ts';
import {
  amountOf,
  type Counted,
  clusters,
  type Match,
  type Node,
  nodesOf,
  prominenceOf,
  ratioBetween,
  startOf,
} from './count-nodes.ts';
import { countsApart } from './counts-apart.ts';
import { doubtsOf } from './own-doubts.ts';

/**
 * Groups of observations whose values differ. The quantities of each two linked articles are matched one to one, likest first; pairs
 * that agree come before pairs that do not, so that a value which the other article gives too is never set against another. Within a
 * group each article keeps the value that matches the others best.
 */
export function matchQuantities(view: TopicView, observations: readonly Counted[]): Counted[][] {
  const context = contextLikeness(view);
  const nodes = nodesOf(observations);
  const byMember = new Map<Member, Node[]>();
  for (const node of nodes) {
    const own = byMember.get(node.member);
    if (own) own.push(node);
    else byMember.set(node.member, [node]);
  }
  const members = [...byMember.keys()];
  const compared = comparedIn(view, byMember, context);
  const doubts: Match[] = members.flatMap((member) => doubtsOf(view, byMember.get(member)!, context));
  // Figures that are the same set nothing against each other, however many articles give them.
  if (doubts.length === 0 && compared.every(({ other }) => other.length === 0)) return [];
  const matches = [...doubts, ...compared.flatMap((pair) => matchArticles(view, pair, context))];
  const apart = countsApart(view, observations);
  return clusters(
    view,
    nodes,
    matches.filter(
      ({ x, y, agree }) =>
        agree || x.member === y.member || x.mentions.some((a) => y.mentions.some((b) => !apart(a, b))),
    ),
  );
}

function matchArticles(view: TopicView, { left, right, other }: Compared, context: ContextLikeness): Match[] {
  const scored = [...scoresOf(view, left, right, context, true), ...other];
  if (scored.length === 0) return [];
  scored.sort(
    (p, q) =>
      Number(q.agree) - Number(p.agree) ||
      q.points - p.points ||
      startOf(p.x) - startOf(q.x) ||
      startOf(p.y) - startOf(q.y),
  );
  const given = new Set<Node>([...left.filter((x) => givenIn(x, right)), ...right.filter((y) => givenIn(y, left))]);
  const taken = new Set<Node>();
  const matches: Match[] = [];
  for (const match of scored) {
    // A value may agree with several spellings of itself; it is set against one other alone.
    if (!match.agree && (given.has(match.x) || given.has(match.y) || isNextStory(match, scored))) continue;
    if (!match.agree && crossed(match, left, right, scored)) continue;
    if (match.agree ? taken.has(match.x) && taken.has(match.y) : taken.has(match.x) || taken.has(match.y)) continue;
    taken.add(match.x).add(match.y);
    if (match.agree || !addsUp(view.world, amountOf(match.x), amountOf(match.y), besides(left), besides(right)))
      matches.push(match);
  }
  return matches;
}

/** What an article counts, and whom a singular says: قتل «جندي» وثلاثة مدنيين are four. */
const besides = (nodes: readonly Node[]): ClaimQuantity[] => [
  ...nodes.map(amountOf),
  ...(nodes[0]?.member.extraction.claims ?? []).flatMap(({ quantity: q }) =>
    q?.implied === true && q.unit === 'person' ? [q] : [],
  ),
];

/** Figures of one thing this close are one figure told twice, whatever else is counted beside them. */
const CLOSE = 1.2;

/** Does either article give another figure of the same thing that the other article lacks? Then nobody knows which belongs to which. */
function crossed({ x, y }: Match, left: readonly Node[], right: readonly Node[], scored: readonly Match[]): boolean {
  const upFront = prominenceOf(x) > 1 && prominenceOf(y) > 1 && amountOf(x).unit === 'person';
  if (ratioBetween(amountOf(x), amountOf(y)) <= CLOSE || upFront) return false;
  const open = (node: Node): boolean => !scored.some((m) => m.agree && (m.x === node || m.y === node));
  const rival = (own: Node, side: readonly Node[]): boolean =>
    side.some((n) => n !== own && n.mentions[0]!.key === own.mentions[0]!.key && open(n));
  return rival(x, left) || rival(y, right);
}

/** Smaller counts are the same by chance. */
const LEAST_GIVEN = 5;
/** A count this large is the same count, whatever is counted: 33 bottles, 33 cans. */
const LARGE_GIVEN = 20;

/** Does the other article give this number too, of this noun or of those whom the same befell: 36 suspects held, 36 suspects questioned? */
function givenIn(node: Node, side: readonly Node[]): boolean {
  const { value, of, state, unit } = amountOf(node);
  if (value === undefined || value < LEAST_GIVEN) return false;
  return side.some((other) => {
    const amount = amountOf(other);
    if (amount.value !== value || amount.unit !== unit) return false;
    if (value >= LARGE_GIVEN && isCount(amount)) return true;
    return (amount.of === of && of !== 'person') || (amount.state === state && state !== '');
  });
}

const HOUR = 3_600_000;
/** Time between two articles of one outlet from which they tell of two things, unless a figure that both give says otherwise. */
const LATER = 3 * HOUR;
/** Time between two bulletins of the police. */
const NEXT_BULLETIN = 20 * HOUR;
/** What the police count anew each day. */
const DAILY: ReadonlySet<string> = new Set<Outcome>(['seized', 'arrested']);

/** How far apart in time two articles tell of the next thing; undefined where they may always tell of one. */
function nextAfter(a: Member, b: Member, { state }: ClaimQuantity): number | undefined {
  const { outlet } = a.extraction.metadata;
  if (outlet !== undefined && outlet === b.extraction.metadata.outlet) return LATER;
  return DAILY.has(state) ? NEXT_BULLETIN : undefined;
}

/** Is the later figure of the next accident or raid: a lower one of one outlet, or another of what is counted anew? */
function isNextStory({ x, y }: Match, scored: readonly Match[]): boolean {
  const [a, b] = [x.member, y.member];
  if (a === b) return false;
  const apart = nextAfter(a, b, amountOf(x));
  if (apart === undefined) return false;
  if (scored.some((m) => m.agree && (amountOf(m.x).value ?? 0) >= LEAST_SHARED)) return false;
  const [s, t] = [publishedAt(a), publishedAt(b)];
  if (s === undefined || t === undefined || Math.abs(s - t) < apart) return false;
  const [early, late] = s < t ? [amountOf(x), amountOf(y)] : [amountOf(y), amountOf(x)];
  return !isToll(early) || (late.value ?? late.min ?? 0) < (early.value ?? early.min ?? 0);
}

/** A smaller figure is shared by chance. */
const LEAST_SHARED = 3;
