// In: a topic. Out: numbers for its sentences, and what is worked out of two of them, kept: rules ask for the same two again and again.
import { oncePer } from '../../core/once.ts';
import type { Member, TopicView } from '../../core/topic.ts';

/** What is asked of two sentences, each by its article and its index in that. */
export type OfTwoSentences<T> = (a: Member, sentenceA: number, b: Member, sentenceB: number) => T;

/** One number for two sentences of a topic, in their order. */
export const pairNumbers = oncePer(({ members }: TopicView): OfTwoSentences<number> => {
  const first = new Map<Member, number>();
  let count = 0;
  for (const member of members) {
    first.set(member, count);
    count += member.extraction.sentences.length;
  }
  return (a, sentenceA, b, sentenceB) => (first.get(a)! + sentenceA) * count + first.get(b)! + sentenceB;
});

/** `make`, called once for each two sentences of a topic. */
export function oncePerPair(view: TopicView, make: OfTwoSentences<number>): OfTwoSentences<number> {
  const known = new Map<number, number>();
  const numberOf = pairNumbers(view);
  return (a, sentenceA, b, sentenceB) => {
    const pair = numberOf(a, sentenceA, b, sentenceB);
    const found = known.get(pair);
    if (found !== undefined) return found;
    const made = make(a, sentenceA, b, sentenceB);
    known.set(pair, made);
    return made;
  };
}
