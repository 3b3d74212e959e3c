// In: two statements of a topic. Out: how likely they tell of one event, in points, by the words and records that their sentences share.
import type { Claim } from '../core/claim.ts';
import type { Member } from '../core/finding.ts';
import type { Statement, TopicView } from '../core/topic.ts';

/** Likeness of the sentences that two statements stand in: 0 (nothing in common) to 1 (alike). */
export type SceneLikeness = (a: Statement, b: Statement) => number;

/** What a sentence holds: hashes of its words, and the records that its claims name, the same in every language. */
interface Scene {
  readonly words: ReadonlyMap<string, number>;
  readonly records: ReadonlyMap<string, number>;
}

/**
 * Compares sentences of a topic by cosine, things that stand in few sentences weighing most (inverse document frequency). Sentences of
 * one language are compared by words and by records, others by records alone.
 */
export function sceneLikeness(view: TopicView): SceneLikeness {
  const raw = new Map<string, { words: Set<string>; records: Set<string> }>();
  for (const { member, claim } of view.statements) {
    const key = sceneKey(member, claim);
    const scene = raw.get(key) ?? { words: wordsOf(member, claim.sentence), records: new Set<string>() };
    for (const record of recordsOf(claim)) scene.records.add(record);
    raw.set(key, scene);
  }
  const weigh = weights([...raw.values()].flatMap(({ words, records }) => [words, records]));
  const scenes = new Map<string, Scene>();
  for (const [key, { words, records }] of raw) scenes.set(key, { words: weigh(words), records: weigh(records) });
  return (a, b) => {
    const [x, y] = [scenes.get(sceneKey(a.member, a.claim))!, scenes.get(sceneKey(b.member, b.claim))!];
    const records = cosine(x.records, y.records);
    const oneLanguage = a.member.extraction.lang === b.member.extraction.lang;
    return oneLanguage ? Math.max(cosine(x.words, y.words), (cosine(x.words, y.words) + records) / 2) : records;
  };
}

const sceneKey = (member: Member, claim: Claim): string => `${member.article} ${claim.sentence}`;

function wordsOf({ extraction }: Member, sentence: number): Set<string> {
  return new Set([...(extraction.sentences[sentence]?.keys ?? [])].map(String));
}

/** Ids of concepts, participants and places, and counts with what they count. */
function* recordsOf({ what, who, where, quantity, round }: Claim): Iterable<string> {
  if (what?.concept !== undefined) yield what.concept;
  for (const { id } of who) if (id !== undefined) yield id;
  for (const { id } of where) yield id;
  if (quantity?.value !== undefined) yield `${quantity.value} ${quantity.unit}`;
  if (round) yield `${round.value} ${round.of}`;
}

function weights(sets: ReadonlyArray<ReadonlySet<string>>): (set: ReadonlySet<string>) => Map<string, number> {
  const df = new Map<string, number>();
  for (const set of sets) for (const item of set) df.set(item, (df.get(item) ?? 0) + 1);
  return (set) => {
    const weighed = [...set].map((item) => [item, Math.log(1 + sets.length / df.get(item)!)] as const);
    const norm = Math.sqrt(weighed.reduce((sum, [, w]) => sum + w * w, 0));
    return new Map(weighed.map(([item, w]) => [item, w / norm]));
  };
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [item, w] of a) dot += w * (b.get(item) ?? 0);
  return dot;
}
