// In: topics with the links of their articles. Out: the links that close a triad: two articles that the same others are linked to.
import type { WorldRecords } from '../core/world.ts';
import type { Link, Links } from './links.ts';
import { apart, near } from './nearness.ts';
import type { Signatures } from './signatures.ts';

/** Larger topics hold several happenings of one kind. */
const LARGEST = 12;
/** A short text, or one in another language, has less in common with a longer one. */
const LEAST_SCORE = 0.12;
/** With one article that both are linked to; with several less will do. */
const LEAST_WITH_ONE = 0.18;
const SEVERAL = 2;

/** Pairs of small topics that share too little to be linked by themselves, and have neighbours enough in common. */
export function closingLinks(
  topics: ReadonlyArray<readonly number[]>,
  { links, score }: Pick<Links, 'links' | 'score'>,
  { head }: Pick<Signatures, 'head'>,
  world: WorldRecords,
): Link[] {
  const neighbours = new Map<number, Set<number>>();
  const join = (a: number, b: number): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  };
  for (const { a, b } of links) {
    join(a, b);
    join(b, a);
  }
  const isClosing = (a: number, b: number): boolean =>
    !neighbours.get(a)?.has(b) &&
    near(head(a), head(b)) &&
    !apart(head(a), head(b), world) &&
    score(a, b) >= leastWith(inCommon(neighbours.get(a), neighbours.get(b)));
  return topics
    .filter((topic) => topic.length <= LARGEST)
    .flatMap((topic) =>
      topic.flatMap((a, i) =>
        topic.slice(i + 1).flatMap((b): Link[] => (isClosing(a, b) ? [{ a, b, score: score(a, b) }] : [])),
      ),
    );
}

const leastWith = (shared: number): number =>
  shared >= SEVERAL ? LEAST_SCORE : shared === 1 ? LEAST_WITH_ONE : Number.POSITIVE_INFINITY;

function inCommon(x: ReadonlySet<number> | undefined, y: ReadonlySet<number> | undefined): number {
  let count = 0;
  for (const article of x ?? []) if (y?.has(article)) count++;
  return count;
}
