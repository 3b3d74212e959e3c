// In: the counts of one article. Out: pairs of them that are of one thing and cannot both be right: passengers 104 here and 107 there.

import type { ClaimQuantity } from '../../core/claim.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { TopicView } from '../../core/topic.ts';
import type { ContextLikeness } from '../happenings/likeness.ts';
import { agreeing } from './amounts.ts';
import { amountOf, bestPoints, type Match, type Node, ratioBetween } from './count-nodes.ts';

/** Points from which two figures of one article are taken for one thing told twice. */
const LEAST_INSIDE = 4;
/** What an article counts once for an event; other figures of one kind (prices, votes, cases) are of different things. */
const REPEATED: ReadonlySet<string> = new Set<Outcome>(['dead', 'injured', 'missing', 'aboard', 'survived', 'rescued']);
/** Within an article figures further apart than this are of two things. */
const LARGEST_RATIO_INSIDE = 2;

/** Figures of one article that cannot both be right: passengers 104 here and 107 there. */
export function doubtsOf(view: TopicView, nodes: readonly Node[], context: ContextLikeness): Match[] {
  return nodes.flatMap((x, i) =>
    nodes.slice(i + 1).flatMap((y): Match[] => {
      const [a, b] = [amountOf(x), amountOf(y)];
      if (!REPEATED.has(a.state) || a.unit !== 'person') return [];
      if (a.subset || b.subset || a.others || b.others || !closeBy(a, b) || agreeing(a, b)) return [];
      if (x.mentions[0]!.key !== y.mentions[0]!.key || sameSentence(x, y) || ofTwoEvents(view, x, y)) return [];
      if (isAlleged(x) !== isAlleged(y)) return [];
      const points = bestPoints(view, x, y, context);
      return points >= LEAST_INSIDE ? [{ x, y, points, agree: false }] : [];
    }),
  );
}

function closeBy(a: ClaimQuantity, b: ClaimQuantity): boolean {
  const ratio = ratioBetween(a, b);
  return ratio <= LARGEST_RATIO_INSIDE || ratio === 1000;
}

/** An article that tells of an overturned car and of a collision counts the hurt of each. */
function ofTwoEvents(view: TopicView, x: Node, y: Node): boolean {
  const eventsOf = ({ mentions }: Node): Set<string> =>
    new Set(
      mentions
        .flatMap(({ statement }) => statement.claim.setting.events)
        .filter((event) => view.world.concepts[event]?.outcome === undefined),
    );
  const [a, b] = [eventsOf(x), eventsOf(y)];
  return a.size > 0 && b.size > 0 && ![...a].some((event) => b.has(event));
}

/** What a party claims stands beside the article's own figure. */
const isAlleged = ({ mentions }: Node): boolean =>
  mentions.every(({ statement: { claim } }) => claim.modality === 'alleged');

const sameSentence = (x: Node, y: Node): boolean =>
  x.mentions.some((a) => y.mentions.some((b) => a.statement.claim.sentence === b.statement.claim.sentence));
