// In: the signatures of all articles. Out: their dates, lineages and topics; what each topic's comparison needs beside its articles.
import type { ArticleDate } from '../core/extraction.ts';
import type { WorldRecords } from '../core/world.ts';
import { datesOf } from './dating.ts';
import { type Decisions, linksUnder } from './decisions.ts';
import { copies, type Lineage, lineages } from './lineage.ts';
import { type Link, linksOf } from './links.ts';
import { nearCopies } from './near-copies.ts';
import { type NearRows, nearByGroup } from './near-pairs.ts';
import { apart } from './nearness.ts';
import { factsOf, isReference } from './references.ts';
import { type PairRows, pairRows, rowsByGroup } from './rows.ts';
import { type Signatures, upTo } from './signatures.ts';
import { isArchive, isPicked, looseLinksOf } from './small-runs.ts';
import { topicsOf } from './topics.ts';
import { translations } from './translations.ts';
import { closingLinks } from './triads.ts';

/** What the comparison of one topic needs beside the extractions of its articles. Plain data; articles by their index in the run. */
export interface Topic {
  readonly index: number;
  /** Ascending; reference facts are last. */
  readonly articles: readonly number[];
  /** Articles that are linked directly, not only through a third. */
  readonly links: PairRows;
  /** Articles that share less and have linked articles in common; absent where there are none. */
  readonly loose?: PairRows;
  /** The near copies among its sentences. */
  readonly near: NearRows;
  /** The run has but a few articles, put together by hand. */
  readonly picked?: true;
  /** It has more texts than anybody puts side by side. */
  readonly archived?: true;
}

type Pair = readonly [number, number];

/** Articles that say where they happened, and not at one place, must share so much to be copies: police reports are of one form. */
const WHOLE = 0.6;

/** What was too common to follow: word triples of sentences, features of articles. */
export interface Capped {
  readonly triples: number;
  readonly features: number;
}

export interface Alignment {
  readonly dates: ReadonlyArray<ArticleDate | undefined>;
  readonly lineages: readonly Lineage[];
  /** Number of its lineage, by article. */
  readonly lineageOf: Int32Array;
  readonly topics: readonly Topic[];
  readonly capped: Capped;
}

/**
 * Aligns the articles of a run. Topics of one article are topics too: an article can contradict itself. Reference facts come after
 * all articles and join the topics that speak of what they state; they are kin to nothing and link nothing.
 */
export function align(signatures: Signatures, world: WorldRecords, verdicts: Decisions): Alignment {
  const near = nearCopies(signatures);
  const articles = upTo(articlesIn(signatures), signatures);
  const kinships = copies(signatures, near.pairs).filter(
    ({ a, b, share = 0 }) => b < articles.size && (share >= WHOLE || !apart(articles.head(a), articles.head(b), world)),
  );
  const found = linksOf(articles, asPairs(kinships), world);
  const links = linksUnder(found.links, verdicts);
  const families = lineages(signatures, [...kinships, ...translations(articles, links, kinships)]);
  const picked = isPicked(families, signatures);
  const archived = isArchive(families, signatures);
  const weak = picked ? looseLinksOf(articles, found, verdicts.decided, world) : [];
  const groups = topicsOf(articles.size, weak.length > 0 ? [...links, ...weak] : links);
  const facts = factsOf(signatures, articles.size, groups);
  const topicOf = indexOf(signatures.size, groups);
  const linksBy = byTopic(links, topicOf, groups.length);
  const closing = closingLinks(groups, { ...found, links }, articles, world);
  const looseBy = byTopic([...closing, ...weak], topicOf, groups.length);
  const nearBy = nearByGroup(near.pairs, groups.length, (a, b) => {
    if (verdicts.decided(a, b) === 'apart') return -1;
    const topic = topicOf[a]!;
    const together = b < articles.size ? topicOf[b] === topic : facts[topic]?.includes(b);
    return together ? topic : -1;
  });
  return {
    dates: datesOf(articles, links, world),
    lineages: families,
    lineageOf: indexOf(signatures.size, families.map(articlesOf)),
    topics: groups.map((group, index) => ({
      index,
      articles: [...group, ...facts[index]!],
      links: linksBy[index]!,
      ...(looseBy[index]!.length > 0 && { loose: looseBy[index]! }),
      near: nearBy[index]!,
      ...(picked && { picked: true as const }),
      ...(archived && { archived: true as const }),
    })),
    capped: { triples: near.capped, features: found.capped },
  };
}

/** How many articles stand before the reference facts. */
function articlesIn({ size, head }: Signatures): number {
  let count = size;
  while (count > 0 && isReference(head(count - 1))) count--;
  return count;
}

const articlesOf = (family: Lineage): readonly number[] => family.articles;
const asPairs = (links: ReadonlyArray<Pick<Link, 'a' | 'b'>>): Pair[] => links.map(({ a, b }) => [a, b]);

/** The group that each article is in; -1 for those in none. */
function indexOf(size: number, groups: ReadonlyArray<readonly number[]>): Int32Array {
  const index = new Int32Array(size).fill(-1);
  groups.forEach((group, g) => {
    for (const article of group) index[article] = g;
  });
  return index;
}

/** The links within each topic. */
function byTopic(links: readonly Link[], topicOf: Int32Array, topics: number): PairRows[] {
  const rows = pairRows(links);
  return rowsByGroup(rows, 2, topics, (at) => {
    const topic = topicOf[rows[at]!]!;
    return topic === topicOf[rows[at + 1]!] ? topic : -1;
  });
}
