// In: the quantities of a topic. Out: which of one article answer which of another, and the pairs whose values cannot both be right.
import type { ClaimQuantity } from '../core/claim.ts';
import type { Member } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import { agreeing, quantityId } from './amounts.ts';
import { contextLikeness, LEAST_LIKENESS, likeness } from './likeness.ts';
import type { Clash, Observation } from './observations.ts';

type Counted = Observation<ClaimQuantity>;

/** All mentions in one article of one value of one thing: they are matched together. */
interface Node {
  readonly mentions: readonly Counted[];
}

export interface Matched {
  readonly clashes: readonly Clash<ClaimQuantity>[];
  readonly agreements: readonly Clash<ClaimQuantity>[];
}

/**
 * Matches the quantities of each two linked articles one to one, likest first; pairs that agree are matched before pairs that do not,
 * so that a value which the other article gives too is never set against another.
 */
export function matchQuantities(view: TopicView, observations: readonly Counted[]): Matched {
  const context = contextLikeness(view);
  const byMember = new Map<Member, Node[]>();
  for (const [member, list] of grouped(observations, (o) => o.statement.member)) byMember.set(member, nodesOf(list));
  const members = [...byMember.keys()];
  const clashes: Clash<ClaimQuantity>[] = [];
  const agreements: Clash<ClaimQuantity>[] = [];
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++) {
      const [a, b] = [members[i]!, members[j]!];
      if (!view.linked(a, b)) continue;
      const like = (x: Node, y: Node): Scored => best(view, x, y, context);
      const taken = new Set<Node>();
      const scored = byMember
        .get(a)!
        .flatMap((x) => byMember.get(b)!.map((y) => ({ x, y, ...like(x, y) })))
        .filter((s) => s.points >= LEAST_LIKENESS);
      const agree = scored.filter((s) => agreeing(s.pair[0].value, s.pair[1].value));
      for (const s of agree.sort(likest)) {
        taken.add(s.x).add(s.y);
        agreements.push(s.pair);
      }
      for (const s of scored.sort(likest)) {
        if (taken.has(s.x) || taken.has(s.y)) continue;
        taken.add(s.x).add(s.y);
        clashes.push(s.pair);
      }
    }
  return { clashes, agreements };
}

interface Scored {
  readonly points: number;
  readonly pair: Clash<ClaimQuantity>;
}

const likest = (p: Scored, q: Scored): number =>
  q.points - p.points || p.pair[0].span.start - q.pair[0].span.start || p.pair[1].span.start - q.pair[1].span.start;

/** The likest pair of mentions of two nodes that the gate lets pass. */
function best(
  view: TopicView,
  x: Node,
  y: Node,
  context: (a: Counted['statement'], b: Counted['statement']) => number,
): Scored {
  let found: Scored = { points: Number.NEGATIVE_INFINITY, pair: [x.mentions[0]!, y.mentions[0]!] };
  for (const a of x.mentions)
    for (const b of y.mentions) {
      if (view.gate(a.statement, b.statement) !== true) continue;
      const points = likeness(view.world, a.statement, b.statement, context(a.statement, b.statement));
      if (points > found.points) found = { points, pair: [a, b] };
    }
  return found;
}

function nodesOf(observations: readonly Counted[]): Node[] {
  return [...grouped(observations, (o) => `${o.key}|${quantityId(o.value)}`).values()].map((mentions) => ({
    mentions,
  }));
}

function grouped<K>(items: readonly Counted[], keyOf: (item: Counted) => K): Map<K, Counted[]> {
  const found = new Map<K, Counted[]>();
  for (const item of items) {
    const group = found.get(keyOf(item));
    if (group) group.push(item);
    else found.set(keyOf(item), [item]);
  }
  return found;
}
