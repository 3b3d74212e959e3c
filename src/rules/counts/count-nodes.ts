// In: counts of a topic with what was matched. Out: nodes, one a value and article, and the groups of them that disagree.
import type { ClaimQuantity } from '../../core/claim.ts';
import { groups } from '../../core/components.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { Observation } from '../findings/observations.ts';
import { type ContextLikeness, CROWD, likeness } from '../happenings/likeness.ts';
import { agreeing, quantityId } from './amounts.ts';

export type Counted = Observation<ClaimQuantity>;

/** All mentions in one article of one value of one thing: they are matched together. */
export interface Node {
  readonly member: Member;
  readonly mentions: readonly Counted[];
}

/** Two nodes of different articles that count one thing. */
export interface Match {
  readonly x: Node;
  readonly y: Node;
  readonly points: number;
  readonly agree: boolean;
}

export const amountOf = (node: Node): ClaimQuantity => node.mentions[0]!.value;

export function nodesOf(observations: readonly Counted[]): Node[] {
  const found = new Map<string, Node & { readonly mentions: Counted[] }>();
  for (const o of observations) {
    const key = `${o.statement.member.article}|${o.key}|${quantityId(o.value)}`;
    const node = found.get(key);
    if (node) node.mentions.push(o);
    else found.set(key, { member: o.statement.member, mentions: [o] });
  }
  return [...found.values()];
}

/** Connected nodes in which something clashes; of each article the node with the most points stays. */
export function clusters(view: TopicView, nodes: readonly Node[], matches: readonly Match[]): Counted[][] {
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
export function prominenceOf(node: Node): number {
  return Math.max(...node.mentions.map((m) => m.statement.claim.setting.prominence));
}

/** Does the article say of its figure, anywhere, that several events make it up? */
const ofSeveral = ({ mentions }: Node): boolean => mentions.some(({ value }) => value.several === true);

/** Points of the likest mentions of two nodes. */
export function bestPoints(view: TopicView, x: Node, y: Node, context: ContextLikeness): number {
  if (ofSeveral(x) !== ofSeveral(y)) return Number.NEGATIVE_INFINITY;
  let best = Number.NEGATIVE_INFINITY;
  for (const a of x.mentions)
    for (const b of y.mentions)
      best = Math.max(best, likeness(view, a.statement, b.statement, context, view.members.length > CROWD));
  return best;
}

/** How many times the smaller the larger is; endless where one has no value of its own. */
export function ratioBetween(a: ClaimQuantity, b: ClaimQuantity): number {
  if (a.value === undefined || b.value === undefined || a.value <= 0 || b.value <= 0) return Number.POSITIVE_INFINITY;
  return Math.max(a.value, b.value) / Math.min(a.value, b.value);
}

/** Where the article gives it first. */
export const startOf = (node: Node): number => node.mentions[0]!.span.start;
