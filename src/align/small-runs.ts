// In: the articles of a small run. Out: pairs that share little and are on one story all the same: somebody put them together.
import { groups } from '../core/components.ts';
import type { Signature } from '../core/extraction.ts';
import { instantOf } from '../values/time-zone.ts';
import type { Decided } from './decisions.ts';
import type { Link, Links } from './topics.ts';

type Pair = readonly [number, number];

/** A folder of so many articles was picked by hand; more come from an archive, and two alone may be of anything. */
const LEAST_ARTICLES = 3;
const MOST_ARTICLES = 12;
/** An article joins the others where it shares so much with one of them: it tells the story in other words, or of other people. */
const LEAST_SCORE = 0.12;
/** Days between the news of a kidnapping and that of the release. */
const DAYS_BETWEEN = 40;
const DAY = 86_400_000;

/**
 * Pairs of a small run that are compared although they are not linked: all of a story, also those whose places lie apart, since the
 * place may be what they disagree about. Of two such articles notes are made, and no more.
 */
export function looseLinksOf(
  articles: readonly Signature[],
  { links, score }: Pick<Links, 'links' | 'score'>,
  decided: Decided,
): Link[] {
  const { length } = articles;
  if (!isPicked(length) || links.length === 0) return [];
  const pairs = articles.flatMap((_, a) => articles.slice(a + 1).map((_, j): Pair => [a, a + 1 + j]));
  const linked = new Set(links.map(({ a, b }) => keyOf(a, b)));
  const open = ([a, b]: Pair): boolean => decided(a, b) === undefined && inOneSeason(articles[a]!, articles[b]!);
  const joining = pairs.filter((pair) => open(pair) && (linked.has(keyOf(...pair)) || score(...pair) >= LEAST_SCORE));
  return groups(length, joining).flatMap((group) => {
    const members = new Set(group);
    return pairs
      .filter((pair) => members.has(pair[0]) && members.has(pair[1]) && !linked.has(keyOf(...pair)) && open(pair))
      .map(([a, b]): Link => ({ a, b, score: score(a, b) }));
  });
}

/** Was a run of so many articles put together by hand? */
export const isPicked = (count: number): boolean => count >= LEAST_ARTICLES && count <= MOST_ARTICLES;

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

function inOneSeason({ date: a }: Signature, { date: b }: Signature): boolean {
  if (a?.basis !== 'stated' || b?.basis !== 'stated') return true;
  const between = Math.abs(instantOf(a.value) - instantOf(b.value));
  return Number.isNaN(between) || between <= DAYS_BETWEEN * DAY;
}
