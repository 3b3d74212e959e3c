// In: near copies with the text of their sentences. Out: aligned pairs whose substitutions point at the words themselves.
import type { Member } from '../core/finding.ts';
import type { Span } from '../core/span.ts';
import type { AlignedPair, SubstitutedWord, Substitution } from '../core/topic.ts';
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
      return [substitutionOf(left, aFrom, aTo, right, bFrom, bTo)];
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

/** Its words are looked up when a rule asks for them: most are never asked for. */
function substitutionOf(
  left: SentenceWords,
  aFrom: number,
  aTo: number,
  right: SentenceWords,
  bFrom: number,
  bTo: number,
): Substitution {
  const [a, b] = [stretch(left.spans, aFrom, aTo), stretch(right.spans, bFrom, bTo)];
  let [aWords, bWords]: Array<readonly SubstitutedWord[] | undefined> = [];
  return {
    a,
    b,
    aText: left.text.slice(a.start, a.end),
    bText: right.text.slice(b.start, b.end),
    get aWords() {
      aWords ??= wordsOf(left, aFrom, aTo);
      return aWords;
    },
    get bWords() {
      bWords ??= wordsOf(right, bFrom, bTo);
      return bWords;
    },
  };
}

const wordsOf = ({ wordAt }: SentenceWords, from: number, to: number): SubstitutedWord[] =>
  Array.from({ length: to - from }, (_, i) => wordAt(from + i));

/** The span of words `[from, to)`; for an empty run the gap where it would stand. */
function stretch(spans: readonly Span[], from: number, to: number): Span {
  if (to > from) return { start: spans[from]!.start, end: spans[to - 1]!.end };
  const at = from > 0 ? spans[from - 1]!.end : (spans[0]?.start ?? 0);
  return { start: at, end: at };
}
