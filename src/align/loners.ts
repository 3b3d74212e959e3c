// In: topics and how much articles have in common. Out: the topics, an article alone joined to the small topic that it shares a little with at several places.
import type { Signature } from '../core/extraction.ts';
import type { WorldRecords } from '../core/world.ts';
import { apart, near } from './nearness.ts';
import type { Links } from './topics.ts';

/** Larger topics hold several happenings of one kind: they take in nothing by likeness to a few. */
const LARGEST = 12;
/** How many articles of a topic must be alike, and how much on average: each by itself may be alike by chance. */
const WITNESSES = 3;
const LEAST_MEAN = 0.14;

/**
 * Topics with the articles that are alone in theirs joined to another: one article of it is almost linked, and the nearest three share
 * enough on average. Who is joined is linked to none of them firmly; triads compare it (`closingLinks`).
 */
export function joinLoners(
  topics: ReadonlyArray<readonly number[]>,
  { weak, score }: Pick<Links, 'weak' | 'score'>,
  articles: readonly Signature[],
  world: WorldRecords,
): number[][] {
  const joined = topics.map((topic) => [...topic]);
  const topicOf = new Map(topics.flatMap((topic, t) => topic.map((article) => [article, t] as const)));
  const likeness = (loner: number, topic: readonly number[]): number => {
    const scores = topic
      .map((a) =>
        near(articles[a]!, articles[loner]!) && !apart(articles[a]!, articles[loner]!, world) ? score(a, loner) : 0,
      )
      .sort((p, q) => q - p)
      .slice(0, WITNESSES);
    return scores.length < WITNESSES ? 0 : scores.reduce((sum, s) => sum + s, 0) / WITNESSES;
  };
  for (const { a, b } of weak)
    for (const [loner, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const [own, to] = [topicOf.get(loner)!, topicOf.get(other)!];
      const there = joined[to]!;
      if (own === to || joined[own]!.length > 1 || there.length >= LARGEST) continue;
      if (likeness(loner, topics[to]!) < LEAST_MEAN) continue;
      joined[own] = [];
      there.push(loner);
      topicOf.set(loner, to);
    }
  return joined.filter((topic) => topic.length > 0).map((topic) => topic.sort((p, q) => p - q));
}
