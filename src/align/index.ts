// In: all extractions. Out: lineages, topics, and for each topic the view that rules compare.
import type { ArticleDate, Extraction } from '../core/extraction.ts';
import type { Member } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';
import { datesOf, timesOf } from './dating.ts';
import { gateOf, isBackground } from './gate.ts';
import { copies, type Lineage, lineages } from './lineage.ts';
import { type NearCopy, nearCopies } from './near-copies.ts';
import { alignedPairs, type WordSpans } from './pairs.ts';
import { type Link, linksOf, topicsOf } from './topics.ts';

/** In a topic of up to so many articles each is compared with each; in a larger one only those that are linked directly. */
const WHOLE_TOPIC = 20;

export interface Alignment {
  readonly members: readonly Member[];
  readonly lineages: readonly Lineage[];
  readonly views: readonly TopicView[];
}

/** Aligns the articles of a run. Topics of one article are views too: an article can contradict itself. */
export function align(extractions: readonly Extraction[], world: WorldRecords, words: WordSpans): Alignment {
  const near = nearCopies(extractions);
  const kinships = copies(extractions, near.pairs);
  const families = lineages(extractions, kinships);
  const links = linksOf(
    extractions,
    kinships.map(({ a, b }) => [a, b] as const),
    world,
  );
  const members = membersOf(extractions, families, datesOf(extractions, links, world));
  const topics = topicsOf(extractions.length, links);
  const topicOf = new Int32Array(extractions.length);
  topics.forEach((topic, t) => {
    for (const article of topic) topicOf[article] = t;
  });
  const linksBy = byTopic(topics.length, links, (l) => (topicOf[l.a] === topicOf[l.b] ? topicOf[l.a]! : -1));
  const pairsBy = byTopic(topics.length, near.pairs, (p) =>
    topicOf[p.a.article] === topicOf[p.b.article] ? topicOf[p.a.article]! : -1,
  );
  const gate = gateOf(world);
  const views = topics.map((topic, t) => viewOf(t, topic, members, linksBy[t]!, pairsBy[t]!, { gate, world, words }));
  return { members, lineages: families, views };
}

function membersOf(
  extractions: readonly Extraction[],
  families: readonly Lineage[],
  dates: ReadonlyArray<ArticleDate | undefined>,
): Member[] {
  const lineage = new Int32Array(extractions.length);
  families.forEach((family, f) => {
    for (const article of family.articles) lineage[article] = f;
  });
  return extractions.map((extraction, article) => {
    const date = dates[article];
    return { article, extraction, lineage: lineage[article]!, times: timesOf(extraction, date), ...(date && { date }) };
  });
}

function byTopic<T>(topics: number, items: readonly T[], topicOf: (item: T) => number): T[][] {
  const found: T[][] = Array.from({ length: topics }, () => []);
  for (const item of items) {
    const topic = topicOf(item);
    if (topic >= 0) found[topic]!.push(item);
  }
  return found;
}

type Shared = Pick<TopicView, 'gate' | 'world'> & { readonly words: WordSpans };

function viewOf(
  index: number,
  articles: readonly number[],
  all: readonly Member[],
  links: readonly Link[],
  near: readonly NearCopy[],
  shared: Shared,
): TopicView {
  const members = articles.map((a) => all[a]!);
  const linked = new Set(links.flatMap((l) => [`${l.a} ${l.b}`, `${l.b} ${l.a}`]));
  const byArticle = new Map(members.map((m) => [m.article, m]));
  return {
    id: `t${index}`,
    label: '',
    members,
    statements: members.flatMap((member) =>
      member.extraction.claims.map((claim) => ({ member, claim, background: isBackground(member, claim) })),
    ),
    pairs: alignedPairs(near, byArticle, shared.words),
    linked: (a, b) =>
      members.length <= WHOLE_TOPIC || a.lineage === b.lineage || linked.has(`${a.article} ${b.article}`),
    gate: shared.gate,
    world: shared.world,
  };
}
