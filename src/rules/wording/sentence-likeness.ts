// In: a topic. Out: how alike two of its sentences are by the words that they share, from 0 to 1.

import { oncePer } from '../../core/once.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import { type OfTwoSentences, oncePerPair } from '../findings/sentence-pairs.ts';

/** Likeness of two sentences by index; words of many sentences weigh little (cosine over inverse document frequency). */
export type SentenceLikeness = OfTwoSentences<number>;

export const sentenceLikeness = oncePer((view: TopicView): SentenceLikeness => {
  let bagOf: BagOf | undefined;
  return oncePerPair(view, (a, sentenceA, b, sentenceB) => {
    bagOf ??= bagsOf(view);
    const [x, y] = [bagOf(a, sentenceA), bagOf(b, sentenceB)];
    let shared = 0;
    for (const [key, square] of x.squares) if (y.squares.has(key)) shared += square;
    return shared === 0 ? 0 : shared / Math.sqrt(x.sum * y.sum);
  });
});

type BagOf = (member: Member, sentence: number) => Bag;

/** Bags of a topic's sentences, each made when it is first asked for. */
function bagsOf(view: TopicView): BagOf {
  const df = new Map<number, number>();
  let sentences = 0;
  for (const { extraction } of view.members)
    for (const { keys } of extraction.sentences) {
      sentences++;
      for (const key of new Set(keys)) df.set(key, (df.get(key) ?? 0) + 1);
    }
  const weight = (key: number): number => Math.log(1 + sentences / (df.get(key) ?? 1));
  const bags = new Map<Member, Bag[]>();
  return (member, sentence) => {
    const known = bags.get(member) ?? [];
    bags.set(member, known);
    known[sentence] ??= bagFrom(member.extraction.sentences[sentence]?.keys, weight);
    return known[sentence];
  };
}

/** The words of a sentence with the squares of their weights. */
interface Bag {
  readonly squares: ReadonlyMap<number, number>;
  readonly sum: number;
}

function bagFrom(keys: Int32Array | undefined, weight: (key: number) => number): Bag {
  const squares = new Map<number, number>();
  let sum = 0;
  for (const key of new Set(keys)) {
    const square = weight(key) ** 2;
    squares.set(key, square);
    sum += square;
  }
  return { squares, sum };
}
