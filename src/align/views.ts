// In: one topic with its articles. Out: the view of it that rules compare.
import type { Claim } from '../core/claim.ts';
import type { Extraction } from '../core/extraction.ts';
import type { Member, Statement, TopicView } from '../core/topic.ts';
import type { WorldRecords } from '../core/world.ts';
import type { NameMatcher } from '../values/entity.ts';
import { timesOf } from './dating.ts';
import { type Decided, gateUnder, linkedUnder } from './decisions.ts';
import { gateOf, isBackground } from './gate.ts';
import { gateBetweenHappenings, partedBy } from './happenings.ts';
import type { Alignment, Topic } from './index.ts';
import { copiesIn } from './near-copies.ts';
import { alignedPairs, type SentenceWords, type WordSpans } from './pairs.ts';
import { peopleOf } from './people.ts';
import { isReference } from './references.ts';
import { type PairRows, pairsOf } from './rows.ts';
import { originOf, sceneOf } from './scene.ts';
import { serialsOf } from './serials.ts';
import { topicLabel } from './topic-label.ts';
import { nameOf } from './topic-name.ts';

/** What views are made with. */
export interface Viewing {
  readonly extraction: (article: number) => Extraction;
  readonly words: WordSpans;
  readonly world: WorldRecords;
  readonly names: NameMatcher;
  readonly decided: Decided;
}

/** The view of a topic. Its articles are loaded here and not before. */
export function viewOf(
  topic: Topic,
  known: Pick<Alignment, 'dates' | 'lineageOf'>,
  { extraction, words: wordsAt, world, names, decided }: Viewing,
): TopicView {
  const words = remembered(wordsAt);
  const members = topic.articles.map((article): Member => {
    const own = extraction(article);
    const date = known.dates[article];
    const lineage = known.lineageOf[article]!;
    return { article, extraction: own, lineage, times: timesOf(own, date), ...(date && { date }) };
  });
  const { people, claimsOf } = peopleOf(members, names);
  const told = members.filter((m) => !isReference(m.extraction));
  const near = copiesIn(topic.near, extraction);
  const label = topicLabel(told, people, world);
  const parted = partedBy(told, serialsOf(near, words), world, topic.picked);
  return {
    id: nameOf(topic),
    ...(label && { label }),
    scene: sceneOf(told, world),
    origin: originOf(told),
    picked: topic.picked === true,
    archived: topic.archived === true,
    members,
    statements: members.flatMap((member) => claimsOf(member.extraction.claims).map((claim) => stated(member, claim))),
    people,
    pairs: alignedPairs(near, new Map(members.map((m) => [m.article, m])), words),
    linked: linkedUnder(linkedIn(topic.links, topic.loose), decided),
    linkedFirmly: linkedUnder(linkedIn(topic.links), decided),
    gate: gateUnder(gateBetweenHappenings(gateOf(world), parted), decided),
    parted: (a, b) => decided(a.article, b.article) === undefined && parted(a.article, b.article),
    compareNames: names.compare,
    world,
  };
}

const stated = (member: Member, claim: Claim): Statement => ({
  member,
  claim,
  background: !isReference(member.extraction) && isBackground(member, claim),
});

/** Articles that are linked themselves or go back to one text; a reference fact is linked to every article. */
function linkedIn(...links: ReadonlyArray<PairRows | undefined>): TopicView['linked'] {
  const linked = neighbours(links);
  return (a, b) => {
    const facts = Number(isReference(a.extraction)) + Number(isReference(b.extraction));
    if (facts > 0) return facts === 1;
    return a.lineage === b.lineage || linked.get(a.article)?.has(b.article) === true;
  };
}

/** The articles that each is linked with. */
function neighbours(links: ReadonlyArray<PairRows | undefined>): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  const join = (a: number, b: number): void => {
    const known = found.get(a);
    if (known) known.add(b);
    else found.set(a, new Set([b]));
  };
  for (const rows of links)
    for (const [a, b] of rows ? pairsOf(rows) : []) {
      join(a, b);
      join(b, a);
    }
  return found;
}

/** A sentence has many near copies: its words are found once. */
function remembered(words: WordSpans): WordSpans {
  const known = new Map<number, Map<number, SentenceWords>>();
  return (ref) => {
    const own = known.get(ref.article) ?? new Map<number, SentenceWords>();
    known.set(ref.article, own);
    const found = own.get(ref.sentence) ?? words(ref);
    own.set(ref.sentence, found);
    return found;
  };
}
