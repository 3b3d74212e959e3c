// In: a topic. Out: how many words in a row two of its statements have in common: one quotation, whoever is said to have said it.
import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';

/** Words that the sentences of two statements have in common, one behind the other. */
export type SharedWords = (a: Statement, b: Statement) => number;

/** Counts are worked out once for each two sentences. */
export const sharedWords = oncePer((view: TopicView): SharedWords => {
  const known = new Map<string, number>();
  const numbers = new Map(view.members.map((member, i) => [member, i]));
  return (a, b) => {
    const key = [a, b].map(({ member, claim }) => `${numbers.get(member)}.${claim.sentence}`).join(' ');
    const [x, y] = [a, b].map(({ member, claim }) => member.extraction.sentences[claim.sentence]!.keys) as [
      Int32Array,
      Int32Array,
    ];
    const count = known.get(key) ?? longestRun(x, y);
    known.set(key, count);
    return count;
  };
});

/** The longest stretch of one list that stands in the other, too. */
function longestRun(x: Int32Array, y: Int32Array): number {
  let longest = 0;
  let above = new Uint16Array(y.length + 1);
  for (const word of x) {
    const row = new Uint16Array(y.length + 1);
    for (let j = 0; j < y.length; j++)
      if (y[j] === word) {
        row[j + 1] = above[j]! + 1;
        longest = Math.max(longest, row[j + 1]!);
      }
    above = row;
  }
  return longest;
}
