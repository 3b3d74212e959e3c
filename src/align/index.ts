// In: all extractions. Out: lineages, topics, and for each topic the view that rules compare.
import type { ArticleDate, Extraction } from '../core/extraction.ts';
import type { Member } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';
import type { ArticleDecision } from '../core/verdict.ts';
import type { WorldRecords } from '../core/world.ts';
import type { NameMatcher } from '../values/entity.ts';
import { datesOf, timesOf } from './dating.ts';
import { type Decided, decisionsOn, gateUnder, linkedUnder, linksUnder } from './decisions.ts';
import { gateOf, isBackground } from './gate.ts';
import { copies, type Lineage, lineages } from './lineage.ts';
import { type NearCopy, nearCopies } from './near-copies.ts';
import { alignedPairs, type WordSpans } from './pairs.ts';
import { peopleOf } from './people.ts';
import { factsOf, isReference } from './references.ts';
import { type Link, linksOf, topicsOf } from './topics.ts';

/** In a topic of up to so many articles each is compared with each; in a larger one only those that are linked directly. */
const WHOLE_TOPIC = 20;

export interface Alignment {
  readonly members: readonly Member[];
  readonly lineages: readonly Lineage[];
  readonly views: readonly TopicView[];
}

/**
 * Aligns the articles of a run. Topics of one article are views too: an article can contradict itself. Reference facts come after
 * all articles and join the topics that speak of what they state; they are kin to nothing and link nothing.
 */
export function align(
  extractions: readonly Extraction[],
  world: WorldRecords,
  names: NameMatcher,
  words: WordSpans,
  decisions: readonly ArticleDecision[] = [],
): Alignment {
  const verdicts = decisionsOn(extractions, decisions);
  const { decided } = verdicts;
  const near = nearCopies(extractions);
  const articles = extractions.filter((e) => !isReference(e));
  const kinships = copies(
    extractions,
    near.pairs.filter((p) => p.b.article < articles.length),
  );
  const families = lineages(extractions, kinships);
  const kin = kinships.map(({ a, b }) => [a, b] as const);
  const links = linksUnder(linksOf(articles, kin, world), verdicts);
  const members = membersOf(extractions, families, datesOf(articles, links, world));
  const topics = topicsOf(articles.length, links);
  const facts = factsOf(extractions, topics);
  const topicOf = new Int32Array(extractions.length).fill(-1);
  topics.forEach((topic, t) => {
    for (const article of topic) topicOf[article] = t;
  });
  const linksBy = byTopic(topics.length, links, (l) => (topicOf[l.a] === topicOf[l.b] ? topicOf[l.a]! : -1));
  const pairsBy = byTopic(topics.length, near.pairs, ({ a, b }) => {
    if (decided(a.article, b.article) === 'apart') return -1;
    const topic = topicOf[a.article]!;
    const together = b.article < articles.length ? topicOf[b.article] === topic : facts[topic]?.includes(b.article);
    return together ? topic : -1;
  });
  const shared = { gate: gateUnder(gateOf(world), decided), world, names, words, decided };
  const views = topics.map((topic, t) =>
    viewOf(t, [...topic, ...facts[t]!], members, linksBy[t]!, pairsBy[t]!, shared),
  );
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

type Shared = Pick<TopicView, 'gate' | 'world'> & {
  readonly names: NameMatcher;
  readonly words: WordSpans;
  readonly decided: Decided;
};

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
  const small = members.filter((m) => !isReference(m.extraction)).length <= WHOLE_TOPIC;
  const { people, claimsOf } = peopleOf(members, shared.names);
  return {
    id: `t${index}`,
    label: '',
    members,
    statements: members.flatMap((member) =>
      claimsOf(member.extraction.claims).map((claim) => ({
        member,
        claim,
        background: !isReference(member.extraction) && isBackground(member, claim),
      })),
    ),
    people,
    pairs: alignedPairs(near, byArticle, shared.words),
    linked: linkedUnder((a, b) => {
      const facts = Number(isReference(a.extraction)) + Number(isReference(b.extraction));
      if (facts > 0) return facts === 1;
      return small || a.lineage === b.lineage || linked.has(`${a.article} ${b.article}`);
    }, shared.decided),
    gate: shared.gate,
    compareNames: shared.names.compare,
    world: shared.world,
  };
}
