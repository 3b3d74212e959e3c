// In: counts of one thing that differ. Out: whether their articles count two groups of the same kind, so that nobody knows which is which.
import type { ClaimQuantity } from '../core/claim.ts';
import type { TopicView } from '../core/topic.ts';
import { countedClass } from './amounts.ts';
import type { Observation } from './observations.ts';
import { statementsOf } from './observations.ts';

type Counted = Observation<ClaimQuantity>;

/** Articles that tell of two groups (nine hurt on this side of the border, five on that) before a figure of either is in doubt. */
const LEAST_ARTICLES = 3;

/** Do several of the articles give another count of those to whom the same happened, beside the one that is set against the others? */
export function areOfTwoGroups(view: TopicView, group: readonly Counted[]): boolean {
  const { state, unit, subset } = group[0]!.value;
  if (unit !== 'person' || state === '' || subset) return false;
  const given = new Set(group.map(({ value }) => value.value));
  const kind = countedClass(view.world, group[0]!.value);
  const members = new Set(group.map(({ statement }) => statement.member));
  const telling = [...members].filter((member) =>
    statementsOf(view, member).some(({ claim: { quantity: q, polarity }, background }) => {
      if (q === undefined || background || polarity !== 'affirmed' || q.value === undefined || q.value === 1)
        return false;
      const same = q.state === state && q.unit === unit && !q.subset && !q.cumulative && !q.implied;
      return same && countedClass(view.world, q) === kind && !given.has(q.value);
    }),
  );
  return telling.length >= LEAST_ARTICLES;
}
