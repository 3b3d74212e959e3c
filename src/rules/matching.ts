// In: the quantities of a topic. Out: groups that count one thing, one value an article, and whose values cannot all be right.
import type { ClaimQuantity } from '../core/claim.ts';
import { groups } from '../core/components.ts';
import type { Member } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { addsUp, agreeing, quantityId } from './amounts.ts';
import { type ContextLikeness, CROWD, contextLikeness, LEAST_LIKENESS, likeness } from './likeness.ts';
import type { Observation } from './observations.ts';

type Counted = Observation<ClaimQuantity>;

/** All mentions in one article of one value of one thing: they are matched together. */
interface Node {
  readonly member: Member;
  readonly mentions: readonly Counted[];
}

/** Two nodes of different articles that count one thing. */
interface Match {
  readonly x: Node;
  readonly y: Node;
  readonly points: number;
  readonly agree: boolean;
}

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
  const matches: Match[] = members.flatMap((member) => doubtsOf(view, byMember.get(member)!, context));
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++) {
      const [a, b] = [members[i]!, members[j]!];
      if (view.linked(a, b)) matches.push(...matchArticles(view, byMember.get(a)!, byMember.get(b)!, context));
    }
  return clusters(view, nodes, matches);
}

/** Points from which two figures of one article are taken for one thing told twice. */
const LEAST_INSIDE = 4;
/** What an article counts once for an event; other figures of one kind (prices, votes, cases) are of different things. */
const REPEATED = new Set(['dead', 'injured', 'missing', 'aboard', 'survived', 'rescued']);
/** Within an article figures further apart than this are of two things. */
const LARGEST_RATIO_INSIDE = 2;

/** Figures of one article that cannot both be right: passengers 104 here and 107 there. */
function doubtsOf(view: TopicView, nodes: readonly Node[], context: ContextLikeness): Match[] {
  return nodes.flatMap((x, i) =>
    nodes.slice(i + 1).flatMap((y): Match[] => {
      const [a, b] = [amountOf(x), amountOf(y)];
      if (!REPEATED.has(a.state) || a.unit !== 'person') return [];
      if (a.subset || b.subset || a.others || b.others || !closeBy(a, b) || agreeing(a, b)) return [];
      if (x.mentions[0]!.key !== y.mentions[0]!.key || sameSentence(x, y)) return [];
      const points = bestPoints(view, x, y, context);
      return points >= LEAST_INSIDE ? [{ x, y, points, agree: false }] : [];
    }),
  );
}

function closeBy(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const ratio = ratioOf(a, b);
  return ratio <= LARGEST_RATIO_INSIDE || ratio === 1000;
}

/** How many times the smaller the larger is; endless where one has no value of its own. */
function ratioOf(a: ClaimQuantity, b: ClaimQuantity): number {
  if (a.value === undefined || b.value === undefined || a.value <= 0 || b.value <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

const sameSentence = (x: Node, y: Node): boolean =>
  x.mentions.some((a) => y.mentions.some((b) => a.statement.claim.sentence === b.statement.claim.sentence));

function matchArticles(
  view: TopicView,
  left: readonly Node[],
  right: readonly Node[],
  context: ContextLikeness,
): Match[] {
  const scored = left
    .flatMap((x) =>
      right.map(
        (y): Match => ({ x, y, points: bestPoints(view, x, y, context), agree: agreeing(amountOf(x), amountOf(y)) }),
      ),
    )
    .filter((m) => m.points >= LEAST_LIKENESS)
    .sort(
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
    if (!match.agree && (given.has(match.x) || given.has(match.y) || crossed(match, left, right, scored))) continue;
    if (match.agree ? taken.has(match.x) && taken.has(match.y) : taken.has(match.x) || taken.has(match.y)) continue;
    taken.add(match.x).add(match.y);
    if (match.agree || !addsUp(amountOf(match.x), amountOf(match.y), left.map(amountOf), right.map(amountOf)))
      matches.push(match);
  }
  return matches;
}

/** Figures of one thing this close are one figure told twice, whatever else is counted beside them. */
const CLOSE = 1.2;

/** Does either article give another figure of the same thing that the other article lacks? Then nobody knows which belongs to which. */
function crossed({ x, y }: Match, left: readonly Node[], right: readonly Node[], scored: readonly Match[]): boolean {
  const upFront = prominenceOf(x) > 1 && prominenceOf(y) > 1 && amountOf(x).unit === 'person';
  if (ratioOf(amountOf(x), amountOf(y)) <= CLOSE || upFront) return false;
  const open = (node: Node): boolean => !scored.some((m) => m.agree && (m.x === node || m.y === node));
  const rival = (own: Node, side: readonly Node[]): boolean =>
    side.some((n) => n !== own && n.mentions[0]!.key === own.mentions[0]!.key && open(n));
  return rival(x, left) || rival(y, right);
}

/** Smaller counts are the same by chance. */
const LEAST_GIVEN = 5;

/** Does the other article give this number of this noun too, whatever became of them: 36 suspects held, 36 suspects questioned? */
function givenIn(node: Node, side: readonly Node[]): boolean {
  const { value, of, unit } = amountOf(node);
  if (value === undefined || value < LEAST_GIVEN || of === 'person') return false;
  return side.some((other) => {
    const amount = amountOf(other);
    return amount.value === value && amount.of === of && amount.unit === unit;
  });
}

const amountOf = (node: Node): ClaimQuantity => node.mentions[0]!.value;
const startOf = (node: Node): number => node.mentions[0]!.span.start;

/** Points of the likest mentions of two nodes. */
function bestPoints(view: TopicView, x: Node, y: Node, context: ContextLikeness): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const a of x.mentions)
    for (const b of y.mentions)
      best = Math.max(best, likeness(view, a.statement, b.statement, context, view.members.length > CROWD));
  return best;
}

/** Connected nodes in which something clashes; of each article the node with the most points stays. */
function clusters(view: TopicView, nodes: readonly Node[], matches: readonly Match[]): Counted[][] {
  const index = new Map(nodes.map((n, i) => [n, i]));
  const surest = [...matches].sort((p, q) => Number(q.agree) - Number(p.agree) || q.points - p.points);
  const edges = surest.map((m) => [index.get(m.x)!, index.get(m.y)!] as const);
  const strength = new Map<Node, number>();
  for (const { x, y, points } of matches)
    for (const node of [x, y]) strength.set(node, (strength.get(node) ?? 0) + points);
  const doubted = new Map(
    matches.filter((m) => m.x.member === m.y.member).flatMap((m) => [[m.x, m.y] as const, [m.y, m.x] as const]),
  );
  const weight = (node: Node): number => (strength.get(node) ?? 0) + prominenceOf(node);
  return groups(nodes.length, edges, (i, j) => view.parted(nodes[i]!.member, nodes[j]!.member))
    .filter((g) => g.length > 1)
    .map((g) =>
      keepBest(
        g.map((i) => nodes[i]!),
        weight,
        doubted,
      ),
    )
    .filter((kept) => kept.some((a) => kept.some((b) => !agreeing(amountOf(a), amountOf(b)))))
    .map((kept) => kept.flatMap((node) => node.mentions));
}

/** Of each article the weightiest node, those that name the same number (44, at least 44), and what the article itself sets against it. */
function keepBest(group: readonly Node[], weight: (node: Node) => number, doubted: ReadonlyMap<Node, Node>): Node[] {
  const best = new Map<Member, Node>();
  for (const node of group) {
    const known = best.get(node.member);
    if (!known || weight(node) > weight(known)) best.set(node.member, node);
  }
  return group.filter((node) => {
    const chosen = best.get(node.member)!;
    return quantityId(amountOf(node)) === quantityId(amountOf(chosen)) || doubted.get(chosen) === node;
  });
}

/** A headline and a lead give the figure that an article stands for. */
function prominenceOf(node: Node): number {
  return Math.max(...node.mentions.map((m) => m.statement.claim.setting.prominence));
}

function nodesOf(observations: readonly Counted[]): Node[] {
  const found = new Map<string, Node & { readonly mentions: Counted[] }>();
  for (const o of observations) {
    const key = `${o.statement.member.article}|${o.key}|${quantityId(o.value)}`;
    const node = found.get(key);
    if (node) node.mentions.push(o);
    else found.set(key, { member: o.statement.member, mentions: [o] });
  }
  return [...found.values()];
}
