// In: a topic. Out: the near copies between two of its sentences.

import { oncePer } from '../../core/once.ts';
import type { AlignedPair, Member, Statement, TopicView } from '../../core/topic.ts';

/** Pairs that lead from the sentence of one statement to that of the other, in the order of the topic. */
export type Copies = (from: Statement, to: Statement) => readonly AlignedPair[];

export const copiesIn = oncePer(({ pairs }: TopicView): Copies => {
  const found = new Map<Member, Map<number, AlignedPair[]>>();
  for (const pair of pairs) {
    const own = found.get(pair.a.member) ?? new Map<number, AlignedPair[]>();
    found.set(pair.a.member, own);
    const list = own.get(pair.a.sentence);
    if (list) list.push(pair);
    else own.set(pair.a.sentence, [pair]);
  }
  return (from, { member, claim }) => {
    const own = found.get(from.member)?.get(from.claim.sentence);
    return own ? own.filter(({ b }) => b.member === member && b.sentence === claim.sentence) : NONE;
  };
});

const NONE: readonly AlignedPair[] = [];
