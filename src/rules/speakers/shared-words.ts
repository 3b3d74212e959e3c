// In: a topic. Out: how many words in a row two of its statements have in common: one quotation, whoever is said to have said it.
import { oncePer } from '../../core/once.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { oncePerPair } from '../findings/sentence-pairs.ts';

/** Words that the sentences of two statements have in common, one behind the other. */
export type SharedWords = (a: Statement, b: Statement) => number;

/** Counts are worked out once for each two sentences. */
export const sharedWords = oncePer((view: TopicView): SharedWords => {
  const count = oncePerPair(view, (a, sentenceA, b, sentenceB) =>
    longestRun(a.extraction.sentences[sentenceA]!.keys, b.extraction.sentences[sentenceB]!.keys),
  );
  return (a, b) => count(a.member, a.claim.sentence, b.member, b.claim.sentence);
});

/** The longest stretch of one list that stands in the other, too. */
function longestRun(x: Int32Array, y: Int32Array): number {
  let longest = 0;
  // How long the stretch is that ends at the word of `x` and the one before each place of `y`.
  const runs = new Uint16Array(y.length + 1);
  for (const word of x)
    for (let j = y.length; j > 0; j--) {
      const run = y[j - 1] === word ? runs[j - 1]! + 1 : 0;
      runs[j] = run;
      if (run > longest) longest = run;
    }
  return longest;
}
