// In: the verdicts of reviewers. Out: what they know of pairs of articles: whether they tell of one happening.

import { byCodeUnit } from '../core/order.ts';
import type { ArticleDecision, ArticleRef, Verdict } from '../core/verdict.ts';
import { latestVerdicts } from '../core/verdict.ts';
import { articleFinder, type KnownArticle } from './articles.ts';

/** Decisions on the articles of a run. Where reviewers differ, the later verdict holds. */
export function decisionsOf(verdicts: readonly Verdict[], articles: readonly KnownArticle[]): ArticleDecision[] {
  const find = articleFinder(articles);
  const held = latestVerdicts(verdicts)
    .filter(({ verdict }) => verdict === 'not-same-event' || verdict === 'same-event')
    .sort((a, b) => byCodeUnit(a.when, b.when));
  const decided = new Map<string, ArticleDecision>();
  for (const given of held)
    for (const pair of pairsOf(given)) {
      const [a, b] = pair.map(find).sort() as [string | undefined, string | undefined];
      if (a === undefined || b === undefined || a === b) continue;
      decided.set(`${a}\u0000${b}`, { a, b, together: given.verdict === 'same-event' });
    }
  return [...decided.values()];
}

/** Articles that stand on different sides; where the sides were not kept, every two. */
function pairsOf({ sides, articles }: Verdict): Array<readonly [ArticleRef, ArticleRef]> {
  const parts = sides ?? articles.map((id) => [{ id }]);
  return parts.flatMap((side, i) =>
    parts.slice(i + 1).flatMap((other) => side.flatMap((a) => other.map((b) => [a, b] as const))),
  );
}
