// In: a topic. Out: how alike two of its sentences are by the words that they share, from 0 to 1.
import type { Member } from '../core/finding.ts';
import type { TopicView } from '../core/topic.ts';

/** Likeness of two sentences by index; words of many sentences weigh little (cosine over inverse document frequency). */
export type SentenceLikeness = (a: Member, sentenceA: number, b: Member, sentenceB: number) => number;

export function sentenceLikeness(view: TopicView): SentenceLikeness {
  const df = new Map<number, number>();
  let sentences = 0;
  for (const { extraction } of view.members)
    for (const { keys } of extraction.sentences) {
      sentences++;
      for (const key of new Set(keys)) df.set(key, (df.get(key) ?? 0) + 1);
    }
  const weight = (key: number): number => Math.log(1 + sentences / (df.get(key) ?? 1));
  return (a, sentenceA, b, sentenceB) => {
    const [x, y] = [keysOf(a, sentenceA), keysOf(b, sentenceB)];
    let [shared, left, right] = [0, 0, 0];
    for (const key of x) {
      left += weight(key) ** 2;
      if (y.has(key)) shared += weight(key) ** 2;
    }
    for (const key of y) right += weight(key) ** 2;
    return shared === 0 ? 0 : shared / Math.sqrt(left * right);
  };
}

const keysOf = ({ extraction }: Member, sentence: number): ReadonlySet<number> =>
  new Set(extraction.sentences[sentence]?.keys);
