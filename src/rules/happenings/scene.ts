// In: two statements of a topic. Out: how likely they tell of one event, in points, by the words and records that their sentences share.
import type { Claim } from '../../core/claim.ts';
import { oncePer } from '../../core/once.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import { oncePerPair } from '../findings/sentence-pairs.ts';
import { cosine, documentFrequencies, type Weighed, weigher } from './weighing.ts';

/** Likeness of the sentences that two statements stand in: 0 (nothing in common) to 1 (alike). */
export type SceneLikeness = (a: Statement, b: Statement) => number;

/** What a sentence holds: hashes of its words, and the records that its claims name, the same in every language. */
interface Scene {
  readonly words: Weighed<number>;
  readonly records: Weighed<string>;
}

/** What the claims of a sentence name, beside its words. */
interface Told {
  readonly words: ReadonlySet<number>;
  readonly records: Set<string>;
}

/**
 * Compares sentences of a topic by cosine, things that stand in few sentences weighing most (inverse document frequency). Sentences of
 * one language are compared by words and by records, others by records alone. A topic is weighed when its first two are compared.
 */
export const sceneLikeness = oncePer((view: TopicView): SceneLikeness => {
  let scenes: ((member: Member, sentence: number) => Scene) | undefined;
  const likeness = oncePerPair(view, (a, sentenceA, b, sentenceB) => {
    scenes ??= scenesOf(view);
    const [x, y] = [scenes(a, sentenceA), scenes(b, sentenceB)];
    const records = cosine(x.records, y.records);
    if (a.extraction.lang !== b.extraction.lang) return records;
    const words = cosine(x.words, y.words);
    return Math.max(words, (words + records) / 2);
  });
  return (a, b) => likeness(a.member, a.claim.sentence, b.member, b.claim.sentence);
});

/** The scene of a sentence, weighed when it is first asked for. */
function scenesOf(view: TopicView): (member: Member, sentence: number) => Scene {
  const raw = new Map<Member, Map<number, Told>>();
  for (const { member, claim } of view.statements) {
    const own = raw.get(member) ?? new Map<number, Told>();
    raw.set(member, own);
    let told = own.get(claim.sentence);
    if (told === undefined) {
      told = { words: new Set(member.extraction.sentences[claim.sentence]?.keys), records: new Set() };
      own.set(claim.sentence, told);
    }
    addRecords(claim, told.records);
  }
  // A sentence that stands in several articles is counted once: copies make no word more common.
  const all = [
    ...new Map([...raw.values()].flatMap((own) => [...own.values()]).map((s) => [[...s.words].join(), s])).values(),
  ];
  // Words and records count as sets of their own.
  const words = weigher(documentFrequencies(all.map((s) => s.words)), 2 * all.length);
  const records = weigher(documentFrequencies(all.map((s) => s.records)), 2 * all.length);
  const known = new Map<Member, Scene[]>([...raw.keys()].map((member) => [member, []]));
  return (member, sentence) => {
    const own = known.get(member)!;
    const scene = raw.get(member)!.get(sentence)!;
    own[sentence] ??= { words: words(scene.words), records: records(scene.records) };
    return own[sentence];
  };
}

/** Ids of concepts, participants and places, and counts with what they count. */
function addRecords({ what, who, where, quantity, round }: Claim, records: Set<string>): void {
  if (what?.concept !== undefined) records.add(what.concept);
  for (const { id } of who) if (id !== undefined) records.add(id);
  for (const { id } of where) records.add(id);
  if (quantity?.value !== undefined) records.add(`${quantity.value} ${quantity.unit}`);
  if (round) records.add(`${round.value} ${round.of}`);
}
