// In: a topic. Out: the near copies between two of its sentences.
import { oncePer } from '../../core/once.ts';
import type { AlignedPair, Statement, TopicView } from '../../core/topic.ts';
import { pairNumbers } from '../findings/sentence-pairs.ts';

/** Pairs that lead from the sentence of one statement to that of the other, in the order of the topic. */
export type Copies = (from: Statement, to: Statement) => readonly AlignedPair[];

export const copiesIn = oncePer((view: TopicView): Copies => {
  const numberOf = pairNumbers(view);
  const found = new Map<number, AlignedPair[]>();
  for (const pair of view.pairs) {
    const number = numberOf(pair.a.member, pair.a.sentence, pair.b.member, pair.b.sentence);
    const list = found.get(number);
    if (list) list.push(pair);
    else found.set(number, [pair]);
  }
  return (from, to) => found.get(numberOf(from.member, from.claim.sentence, to.member, to.claim.sentence)) ?? NONE;
});

const NONE: readonly AlignedPair[] = [];
