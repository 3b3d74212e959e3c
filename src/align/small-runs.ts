// In: the articles of a small run. Out: pairs that share little and are on one story all the same: somebody put them together.

import { groups } from '../core/components.ts';
import { placesFrom } from '../core/hierarchy.ts';
import { pairKey } from '../core/pair-key.ts';
import type { WorldRecords } from '../core/world.ts';
import { instantOf } from '../values/time-zone.ts';
import type { Decided } from './decisions.ts';
import type { Lineage } from './lineage.ts';
import type { Link, Links } from './links.ts';
import type { SignatureHead, Signatures } from './signatures.ts';

type Pair = readonly [number, number];

/** A folder of so many texts was picked by hand, copies of one text counted once; more come from an archive, and two alone may be of anything. */
const LEAST_TEXTS = 3;
const MOST_TEXTS = 12;
/** With all copies; what is larger is not looked at text by text, nor pair by pair. */
const MOST_ARTICLES = 60;
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
  { size, head }: Pick<Signatures, 'size' | 'head'>,
  { links, score }: Pick<Links, 'links' | 'score'>,
  decided: Decided,
  world: WorldRecords,
): Link[] {
  if (links.length === 0) return [];
  const articles = Array.from({ length: size }, (_, i) => head(i));
  const countries = articles.map(({ places }) => countriesOf(places, world));
  const isAbroad = (a: number, b: number): boolean =>
    countries[a]!.size > 0 && countries[b]!.size > 0 && ![...countries[a]!].some((c) => countries[b]!.has(c));
  const pairs = articles.flatMap((_, a) => articles.slice(a + 1).map((_, j): Pair => [a, a + 1 + j]));
  const linked = new Set(links.map(({ a, b }) => pairKey(a, b)));
  const open = ([a, b]: Pair): boolean =>
    decided(a, b) === undefined && !isAbroad(a, b) && inOneSeason(articles[a]!, articles[b]!);
  const joining = pairs.filter((pair) => open(pair) && (linked.has(pairKey(...pair)) || score(...pair) >= LEAST_SCORE));
  return groups(size, joining).flatMap((group) => {
    const members = new Set(group);
    return pairs
      .filter((pair) => members.has(pair[0]) && members.has(pair[1]) && !linked.has(pairKey(...pair)) && open(pair))
      .map(([a, b]): Link => ({ a, b, score: score(a, b) }));
  });
}

/** Was a run put together by hand: few texts, in however many copies? */
export function isPicked(lineages: readonly Lineage[], articles: Keyed): boolean {
  if (articles.size > MOST_ARTICLES) return false;
  const texts = textsOf(lineages, articles);
  return texts >= LEAST_TEXTS && texts <= MOST_TEXTS;
}

/** Does a run hold more texts than anybody puts side by side? */
export const isArchive = (lineages: readonly Lineage[], articles: Keyed): boolean =>
  articles.size > MOST_ARTICLES || textsOf(lineages, articles) > MOST_TEXTS;

/** How many texts the articles of a run carry: those of one lineage one, and so a text that comes again word by word, however short. */
function textsOf(lineages: readonly Lineage[], { sentences, keys }: Keyed): number {
  const textOf = (article: number): string =>
    Array.from({ length: sentences(article) }, (_, sentence) => keys(article, sentence).join()).join(';');
  return new Set(lineages.map(({ original }) => textOf(original))).size;
}

type Keyed = Pick<Signatures, 'size' | 'sentences' | 'keys'>;

/** The countries that headlines and leads name, or whose places they name. */
function countriesOf(named: readonly string[], world: WorldRecords): ReadonlySet<string> {
  const countries = new Set<string>();
  for (const id of named)
    for (const at of placesFrom(world, id)) if (world.places[at]?.kind === 'country') countries.add(at);
  return countries;
}

function inOneSeason({ date: a }: SignatureHead, { date: b }: SignatureHead): boolean {
  if (a?.basis !== 'stated' || b?.basis !== 'stated') return true;
  const between = Math.abs(instantOf(a.value) - instantOf(b.value));
  return Number.isNaN(between) || between <= DAYS_BETWEEN * DAY;
}
