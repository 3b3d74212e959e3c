// In: near copies with the text of their sentences. Out: aligned pairs whose substitutions point at the words themselves.

import type { Span } from '../core/span.ts';
import type { AlignedPair, Member, SubstitutedWord, Substitution } from '../core/topic.ts';
import type { NearCopy } from './near-copies.ts';
import type { SentenceRef } from './near-pairs.ts';

/** The words of a sentence that have a key: where each stands in the article's text, and what the lexicon knows of it. */
export interface SentenceWords {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly wordAt: (i: number) => SubstitutedWord;
}
export type WordSpans = (ref: SentenceRef) => SentenceWords;

/** A substitution of more words than this is another sentence, not another word. */
const LONGEST = 6;

/** Aligned pairs of the near copies between the given members. */
export function alignedPairs(
  copies: readonly NearCopy[],
  members: ReadonlyMap<number, Member>,
  words: WordSpans,
): AlignedPair[] {
  return copies.map(({ a, b, coverage, common, hunks }) => {
    const [left, right] = [words(a), words(b)];
    const substitutions = hunks.flatMap(({ aFrom, aTo, bFrom, bTo }): Substitution[] => {
      if (aTo - aFrom > LONGEST || bTo - bFrom > LONGEST) return [];
      const [x, y] = [stretch(left.spans, aFrom, aTo), stretch(right.spans, bFrom, bTo)];
      return [
        {
          a: x,
          b: y,
          aText: left.text.slice(x.start, x.end),
          bText: right.text.slice(y.start, y.end),
          aWords: wordsOf(left, aFrom, aTo),
          bWords: wordsOf(right, bFrom, bTo),
        },
      ];
    });
    return {
      a: { member: members.get(a.article)!, sentence: a.sentence },
      b: { member: members.get(b.article)!, sentence: b.sentence },
      coverage,
      common,
      substitutions,
    };
  });
}

const wordsOf = ({ wordAt }: SentenceWords, from: number, to: number): SubstitutedWord[] =>
  Array.from({ length: to - from }, (_, i) => wordAt(from + i));

/** The span of words `[from, to)`; for an empty run the gap where it would stand. */
function stretch(spans: readonly Span[], from: number, to: number): Span {
  if (to > from) return { start: spans[from]!.start, end: spans[to - 1]!.end };
  const at = from > 0 ? spans[from - 1]!.end : (spans[0]?.start ?? 0);
  return { start: at, end: at };
}
